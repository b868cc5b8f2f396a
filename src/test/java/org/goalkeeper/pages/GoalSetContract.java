package org.goalkeeper.pages;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of goal sets in the words of OpenAPI 3.0: {@code nullable} for a choice with null, and so on. */
final class GoalSetContract {

    /** The most bytes a document may have, so that no text and no list in it can be longer. */
    private static final int LONGEST = 10 << 20;

    private static final int MOST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private GoalSetContract() {}

    static String of(String schema) {
        JsonNode root = JSON.readTree(schema);
        StringBuilder page = new StringBuilder(schema("GoalSet", root, false));
        root.at("/$defs").properties().forEach(entry -> {
            // A reference cannot be nullable, what it refers to can; none is both needed and not.
            boolean nullable = schema.replaceAll("\\s", "")
                    .contains("[{\"$ref\":\"#/$defs/" + entry.getKey() + "\"},{\"type\":\"null\"}]");
            page.append(schema(name(entry.getKey()), entry.getValue(), nullable));
        });
        return page.toString();
    }

    private static String schema(String name, JsonNode shape, boolean nullable) {
        StringBuilder text = new StringBuilder(name)
                .append(":\n  type: object\n")
                .append(nullable ? "  nullable: true\n" : "")
                .append("  description: ")
                .append(shape.at("/description"))
                .append("\n  additionalProperties: false\n");
        if (!shape.at("/required").isEmpty()) {
            text.append("  required: ").append(shape.at("/required")).append('\n');
        }
        text.append("  properties:\n");
        shape.at("/properties")
                .properties()
                .forEach(property -> text.append("    ")
                        .append(property.getKey())
                        .append(": ")
                        .append(translated(property.getValue()))
                        .append('\n'));
        return text.toString();
    }

    private static ObjectNode translated(JsonNode given) {
        ObjectNode made = JSON.createObjectNode();
        JsonNode only = given;
        if (given.has("anyOf")) {
            only = given.at("/anyOf/0");
            made.put("nullable", true);
        }
        if (given.has("description")) {
            made.set("description", given.get("description"));
        }
        if (only.has("$ref")) {
            ObjectNode reference = JSON.createObjectNode();
            reference.put("$ref", "#/" + name(only.get("$ref").asString().replace("#/$defs/", "")));
            return reference;
        }
        // In a fixed order, whatever order the schema has them in.
        Map<String, JsonNode> constraints = new TreeMap<>();
        only.properties().forEach(entry -> constraints.put(entry.getKey(), entry.getValue()));
        constraints.forEach((word, value) -> put(made, word, value));
        switch (made.path("type").asString("none")) {
            case "none" -> made.put("type", made.path("enum").path(0).isNumber() ? "integer" : "string");
            case "string" -> limitText(made);
            case "array" -> made.put("maxItems", MOST);
            default -> {}
        }
        if (made.path("type").asString("").equals("integer")) {
            limitNumber(made);
        }
        if (given.has("default")) {
            made.set("default", given.get("default"));
        }
        if (made.has("nullable") && made.has("enum")) {
            ((ArrayNode) made.get("enum")).addNull();
        }
        return made;
    }

    private static void put(ObjectNode made, String word, JsonNode value) {
        switch (word) {
            case "const" -> made.set("enum", JSON.createArrayNode().add(value));
            case "exclusiveMinimum", "exclusiveMaximum" -> {
                made.set(word.equals("exclusiveMinimum") ? "minimum" : "maximum", value);
                made.put(word, true);
            }
            case "items" -> made.set(word, translated(value));
            default -> made.set(word, value.deepCopy());
        }
    }

    private static void limitNumber(ObjectNode made) {
        made.put("format", "int32");
        if (made.has("enum")) {
            made.set("minimum", made.at("/enum/0"));
            made.set("maximum", made.at("/enum/0"));
        }
    }

    private static void limitText(ObjectNode made) {
        if (made.has("format")) {
            made.remove("pattern");
            made.put("maxLength", "2026-12-31".length());
            return;
        }
        String pattern = made.path("pattern").asString("");
        // Many tools know no look-ahead: what is left of it is that there is some text.
        if (pattern.startsWith("^(?=")) {
            made.put("pattern", "^" + pattern.substring(pattern.lastIndexOf("[^")));
            made.put("minLength", 1);
        }
        if (!made.has("maxLength")) {
            made.put("maxLength", LONGEST);
        }
    }

    private static String name(String definition) {
        return "GoalSet" + definition.substring(0, 1).toUpperCase(Locale.ROOT) + definition.substring(1);
    }
}
