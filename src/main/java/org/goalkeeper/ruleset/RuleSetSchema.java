package org.goalkeeper.ruleset;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.goal.Worded;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The JSON Schema of rule sets, from the rules that ship. */
public final class RuleSetSchema {

    private static final String RULE_ID = "^[a-z][a-z0-9]*(-[a-z0-9]+)*/([a-z][a-z0-9]*(-[a-z0-9]+)*|\\*)$";

    private final RuleCatalogue catalogue;
    private final List<String> presets;

    private RuleSetSchema(RuleCatalogue catalogue, List<String> presets) {
        this.catalogue = catalogue;
        this.presets = presets;
    }

    /**
     * The schema (draft 2020-12) as indented JSON, ending with a line break.
     *
     * @param catalogue the rules that rule sets may name
     * @param presets the rule sets that they may extend by name
     */
    public static String json(RuleCatalogue catalogue, List<String> presets) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(new Indented(), text)) {
            write(generator, new RuleSetSchema(catalogue, presets).schema());
        }
        return text + "\n";
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = object(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "title", "Rule set",
                "description", "What a rule set says about the rules of Goalkeeper.",
                "type", "object",
                "additionalProperties", false,
                "required", List.of("ruleSet"));
        schema.put("properties", properties());
        // only rules that ship can be named where no pack can have brought others
        schema.put("if", object("properties", object("packs", false, "extends", object("enum", presets))));
        schema.put("then", object("properties", object("rules", object("propertyNames", object("enum", names())))));
        schema.put(
                "$defs",
                object(
                        "severity", object("enum", ChangesReader.SEVERITIES),
                        "words", object("type", "array", "items", text()),
                        "edit",
                                object(
                                        "type",
                                        "object",
                                        "additionalProperties",
                                        false,
                                        "properties",
                                        object("add", ref("words"), "remove", ref("words")))));
        return schema;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ruleSet", described("Version of the format.", object("const", 1)));
        properties.put("name", described("Its name; without it the file's.", text()));
        properties.put("description", described("What it is for.", text()));
        properties.put("version", described("Its version.", object("type", List.of("string", "number"))));
        properties.put(
                "extends",
                described(
                        "A preset, or a file.",
                        object(
                                "anyOf",
                                List.of(object("enum", presets), object("type", "string", "pattern", "[./\\\\]")))));
        properties.put("rules", described("Rules by id, or all of a group by `group/*`.", rules()));
        properties.put("lexicons", described("Words added to and removed from rules' lists.", lexicons()));
        properties.put("packs", described("Folders of own rules.", object("type", "array", "items", text())));
        properties.put(
                "grace",
                described(
                        "By rule, the last day on which its findings are at most a warning.",
                        byRule(object("type", "string", "format", "date"))));
        properties.put("scope", described("By rule, the team levels and stages it is narrowed to.", byRule(scope())));
        properties.put(
                "teams",
                described(
                        "By team, a file with the rule set for it and those below it.",
                        object("type", "object", "additionalProperties", text())));
        properties.put("failOn", described("The severity at which the gate fails.", object("enum", Gate.WORDS)));
        return properties;
    }

    private Map<String, Object> rules() {
        Map<String, Object> byId = new LinkedHashMap<>();
        Map<String, Map<String, Object>> groups = new LinkedHashMap<>();
        for (Rule rule : catalogue.rules()) {
            Map<String, Object> parameters = new LinkedHashMap<>();
            rule.parameters().forEach(parameter -> parameters.put(parameter.name(), value(parameter)));
            byId.put(rule.id().toString(), described(rule.title(), change(parameters)));
            groups.computeIfAbsent(rule.id().group(), group -> new LinkedHashMap<>())
                    .putAll(parameters);
        }
        groups.forEach((group, parameters) -> byId.put(group + "/*", change(parameters)));
        Map<String, Object> rules = byRule(object("anyOf", List.of(ref("severity"), object("type", "object"))));
        rules.put("properties", byId);
        return rules;
    }

    private static Map<String, Object> change(Map<String, Object> parameters) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("severity", ref("severity"));
        settings.putAll(parameters);
        return object(
                "anyOf",
                List.of(
                        ref("severity"),
                        object("type", "object", "additionalProperties", false, "properties", settings)));
    }

    private static Map<String, Object> value(Parameter parameter) {
        if (parameter.kind() == Parameter.Kind.WORDS) {
            return ref("words");
        }
        Map<String, Object> element = switch (parameter.kind()) {
            case NUMBER -> number(parameter);
            case FLAG -> object("type", "boolean");
            case DATE -> object("type", "string", "format", "date");
            default -> parameter.choices().isEmpty() ? text() : object("enum", parameter.choices());
        };
        Map<String, Object> value =
                parameter.list() ? object("type", "array", "uniqueItems", true, "items", element) : element;
        value.put("default", parameter.defaultValue());
        return value;
    }

    private static Map<String, Object> number(Parameter parameter) {
        Map<String, Object> number = object("type", "number");
        if (parameter.min() != null) {
            number.put("minimum", parameter.min());
        }
        if (parameter.max() != null) {
            number.put("maximum", parameter.max());
        }
        return number;
    }

    private Map<String, Object> lexicons() {
        Map<String, Object> byId = new LinkedHashMap<>();
        for (Rule rule : catalogue.rules()) {
            Map<String, Object> lists = new LinkedHashMap<>();
            rule.parameters().stream()
                    .filter(parameter -> parameter.kind() == Parameter.Kind.WORDS)
                    .forEach(parameter -> lists.put(parameter.name(), ref("edit")));
            Map<String, Object> byName = object("type", "object", "additionalProperties", false, "properties", lists);
            if (lists.size() == 1) {
                byId.put(rule.id().toString(), object("anyOf", List.of(ref("edit"), byName)));
            } else if (!lists.isEmpty()) {
                byId.put(rule.id().toString(), byName);
            }
        }
        Map<String, Object> lexicons = byRule(object("type", "object"));
        lexicons.put("properties", byId);
        return lexicons;
    }

    private static Map<String, Object> scope() {
        return object(
                "type",
                "object",
                "additionalProperties",
                false,
                "properties",
                object("levels", some(TeamLevel.values()), "stages", some(Stage.values())));
    }

    private static Map<String, Object> some(Worded[] choices) {
        List<String> words = Arrays.stream(choices).map(Worded::word).toList();
        return object("type", "array", "minItems", 1, "items", object("enum", words));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        catalogue.rules().forEach(rule -> names.add(rule.id().toString()));
        catalogue.rules().stream()
                .map(rule -> rule.id().group() + "/*")
                .distinct()
                .forEach(names::add);
        return names;
    }

    private static Map<String, Object> byRule(Map<String, Object> value) {
        return object("type", "object", "propertyNames", object("pattern", RULE_ID), "additionalProperties", value);
    }

    private static Map<String, Object> text() {
        return object("type", "string", "pattern", "\\S");
    }

    private static Map<String, Object> ref(String definition) {
        return object("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = object("description", description);
        described.putAll(schema);
        return described;
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, one) -> {
                json.writeName((String) name);
                write(json, one);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(one -> write(json, one));
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else {
            json.writeString(value.toString());
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
