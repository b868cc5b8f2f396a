package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goalkeeper.document.PatchOperation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON for people and programs alike: indented by two, numbers as plain as they can be. */
public final class JsonOutput {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonOutput() {}

    /** What is written. */
    public interface Content {
        /** Writes it. */
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes one JSON value and a line feed. */
    public static void write(Writer out, Content content) throws IOException {
        Writer safe = new EscapingWriter(out);
        try (JsonGenerator json = JSON.createGenerator(new Indented(), safe)) {
            content.write(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
    }

    /** Writes a property with any value that {@link #value} takes. */
    public static void property(JsonGenerator json, String name, @Nullable Object value) {
        json.writeName(name);
        value(json, value);
    }

    /** Writes a value a patch may hold; dates are texts. */
    public static void value(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(Plain.number(number));
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> value(json, item));
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, item) -> property(json, String.valueOf(name), item));
            json.writeEndObject();
        } else {
            json.writeString(value.toString());
        }
    }

    /** Writes a property whose value is an RFC 6902 patch. */
    static void patch(JsonGenerator json, String name, List<PatchOperation> patch) {
        json.writeName(name);
        json.writeStartArray();
        for (PatchOperation operation : patch) {
            json.writeStartObject();
            json.writeStringProperty("op", operation.op());
            json.writeStringProperty("path", operation.path());
            if (!operation.op().equals("remove")) {
                property(json, "value", operation.value());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter TWO = new DefaultIndenter("  ", "\n");
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(TWO)
                .withArrayIndenter(TWO);

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }
    }
}
