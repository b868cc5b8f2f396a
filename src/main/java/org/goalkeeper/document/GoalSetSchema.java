package org.goalkeeper.document;

import java.io.StringWriter;
import java.util.List;
import org.goalkeeper.goal.Worded;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The JSON Schema of goal sets, from the declarations they are read by. */
public final class GoalSetSchema {

    private static final List<Shape<?>> DEFINITIONS = List.of(
            CycleShape.SHAPE,
            TeamShape.SHAPE,
            ObjectiveShape.SHAPE,
            KeyResultShape.NESTED,
            KeyResultShape.FLAT,
            CheckInShape.SHAPE,
            KpiShape.SHAPE,
            ReadingShape.RANGE,
            ReadingShape.SHAPE,
            GoalSetShape.HISTORY_ENTRY,
            AcceptanceShape.SHAPE,
            GoalSetShape.AGREED_SHAPE);

    private GoalSetSchema() {}

    /** The schema (draft 2020-12) as indented JSON, ending with a line break. */
    public static String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator schema = new JsonFactory().createGenerator(new Indented(), text)) {
            schema.writeStartObject();
            schema.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.writeStringProperty("title", "Goal set");
            describe(GoalSetShape.SHAPE, schema);
            schema.writeObjectPropertyStart("$defs");
            for (Shape<?> shape : DEFINITIONS) {
                schema.writeObjectPropertyStart(shape.name());
                describe(shape, schema);
                schema.writeEndObject();
            }
            schema.writeEndObject();
            schema.writeEndObject();
        }
        return text + "\n";
    }

    private static void describe(Shape<?> shape, JsonGenerator schema) {
        schema.writeStringProperty("description", shape.description());
        schema.writeStringProperty("type", "object");
        schema.writeBooleanProperty("additionalProperties", false);
        schema.writeArrayPropertyStart("required");
        shape.properties().stream()
                .filter(Property::required)
                .map(Property::name)
                .forEach(schema::writeString);
        schema.writeEndArray();
        schema.writeObjectPropertyStart("properties");
        for (Property<?, ?> property : shape.properties()) {
            schema.writeObjectPropertyStart(property.name());
            describe(property, schema);
            schema.writeEndObject();
        }
        schema.writeEndObject();
    }

    private static void describe(Property<?, ?> property, JsonGenerator schema) {
        schema.writeStringProperty("description", property.description());
        if (property.required()) {
            if (property.type() instanceof TextType text) {
                text.describeSolid(schema);
            } else {
                property.type().describe(schema);
            }
            return;
        }
        schema.writeArrayPropertyStart("anyOf");
        schema.writeStartObject();
        property.type().describe(schema);
        schema.writeEndObject();
        schema.writeStartObject();
        schema.writeStringProperty("type", "null");
        schema.writeEndObject();
        schema.writeEndArray();
        fallback(property.fallback(), schema);
    }

    private static void fallback(@Nullable Object value, JsonGenerator schema) {
        if (value instanceof Boolean flag) {
            schema.writeBooleanProperty("default", flag);
        } else if (value instanceof Worded choice) {
            schema.writeStringProperty("default", choice.word());
        } else if (value instanceof String text) {
            schema.writeStringProperty("default", text);
        }
    }

    /** Two blanks a level, whatever the platform. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
