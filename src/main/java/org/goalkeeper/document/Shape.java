package org.goalkeeper.document;

import java.util.List;
import java.util.function.Function;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An object of a goal set: its properties, and how they become a record.
 *
 * @param <O> the record
 */
final class Shape<O> implements Type<O> {

    private final String name;
    private final String word;
    private final String description;
    private final List<Property<O, ?>> properties;
    private final Function<Values, O> maker;
    private final NameTable<O> names;
    private final long required;

    /**
     * @param name what the schema calls it
     * @param word what messages call it
     * @param description one sentence for the schema
     * @param properties in document order, at most 64
     * @param maker makes the record
     */
    Shape(String name, String word, String description, List<Property<O, ?>> properties, Function<Values, O> maker) {
        this.name = name;
        this.word = word;
        this.description = description;
        this.properties = properties;
        this.maker = maker;
        this.names = new NameTable<>(properties);
        this.required = properties.stream()
                .filter(Property::required)
                .mapToLong(property -> bit(property))
                .reduce(0, (a, b) -> a | b);
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<Property<O, ?>> properties() {
        return properties;
    }

    @Override
    public O read(Binding in, String property, boolean needed) {
        Values values = new Values(properties.size());
        if (in.token() != Token.OBJECT_START) {
            in.expected(property, "an object with " + properties.get(0).name());
            return maker.apply(values);
        }
        in.enter();
        long seen = readAll(in, values);
        in.leave();
        if ((required & ~seen) != 0) {
            properties.stream()
                    .filter(Property::required)
                    .filter(missing -> (seen & bit(missing)) == 0)
                    .forEach(missing -> in.missing(word, missing.name()));
        }
        return maker.apply(values);
    }

    /**
     * Tells the properties of a changed object.
     *
     * @param <O> the record
     */
    interface Change<O> {
        <T> @Nullable T value(Property<O, T> property);
    }

    /** The object as a change makes it. */
    O with(Change<O> change) {
        Values values = new Values(properties.size());
        properties.forEach(property -> values.set(property, change.value(property)));
        return maker.apply(values);
    }

    private long readAll(Binding in, Values values) {
        long seen = 0;
        while (in.next() == Token.NAME) {
            String given = in.text();
            Property<O, ?> property = names.find(given);
            if (property == null || (seen & bit(property)) != 0) {
                refuse(in, given, property);
                in.next();
                in.skip();
                continue;
            }
            seen |= bit(property);
            in.at(given);
            if (in.next() != Token.NULL) {
                values.set(property, property.type().read(in, given, property.required()));
            } else if (property.required()) {
                in.problem("`" + given + "` is required, but nothing is given");
            }
        }
        return seen;
    }

    private void refuse(Binding in, String given, @Nullable Property<O, ?> known) {
        if (known == null) {
            in.problem(() -> Synonyms.unknown(
                    given, properties.stream().map(Property::name).toList()));
        } else {
            in.problem("`" + given + "` is given twice");
        }
    }

    private static long bit(Property<?, ?> property) {
        return 1L << property.index();
    }

    @Override
    public void describe(JsonGenerator schema) {
        schema.writeStringProperty("$ref", "#/$defs/" + name);
    }

    @Override
    public void write(YamlText yaml, O value) {
        yaml.startObject();
        properties.forEach(property -> property.write(yaml, value));
        yaml.endObject();
    }
}
