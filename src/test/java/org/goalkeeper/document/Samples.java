package org.goalkeeper.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Tree;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Documents for tests. */
final class Samples {

    private Samples() {}

    /** A document that states every property of the format. */
    static String fullYaml() {
        try (InputStream stream = Objects.requireNonNull(Samples.class.getResourceAsStream("full.yaml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document as JSON on one line. */
    static String fullJson() {
        return json(fullYaml());
    }

    /** A YAML text as JSON on one line. */
    static String json(String yaml) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            write(Tree.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)), json);
        }
        return text.toString();
    }

    static Document read(String name, String text) {
        return GoalSetReader.read(name, text.getBytes(StandardCharsets.UTF_8), Limits.COMMAND_LINE);
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof ObjectNode object) {
            json.writeStartObject();
            object.entries().values().forEach(entry -> {
                json.writeName(entry.name());
                write(entry.value(), json);
            });
            json.writeEndObject();
        } else if (node instanceof ArrayNode array) {
            json.writeStartArray();
            array.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (node instanceof ScalarNode scalar) {
            switch (scalar.token()) {
                case TEXT -> json.writeString(scalar.text());
                case NUMBER -> json.writeNumber(scalar.number());
                case TRUE, FALSE -> json.writeBoolean(scalar.token().name().equals("TRUE"));
                default -> json.writeNull();
            }
        }
    }
}
