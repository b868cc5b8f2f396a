package org.goalkeeper.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of a goal-set object, declared once for reading, writing and the schema.
 *
 * @param index its place among the properties of its object, from 0
 * @param name as documents spell it
 * @param type what it may be
 * @param required whether an object must have it
 * @param fallback what it is where it is not stated; null where it then stays unknown
 * @param getter takes it from an object
 * @param description one phrase for the schema
 * @param <O> the object
 * @param <T> the value
 */
record Property<O, T>(
        int index,
        String name,
        Type<T> type,
        boolean required,
        @Nullable T fallback,
        Function<O, @Nullable T> getter,
        String description) {

    /** The same property where it need not be given. */
    Property<O, T> optional() {
        return new Property<>(index, name, type, false, fallback, getter, description);
    }

    void write(YamlText yaml, O object) {
        T value = getter.apply(object);
        if (value != null && !value.equals(fallback)) {
            yaml.name(name);
            type.write(yaml, value);
        }
    }
}
