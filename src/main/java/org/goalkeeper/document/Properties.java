package org.goalkeeper.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the properties of an object in document order.
 *
 * @param <O> the object
 */
final class Properties<O> {

    private final List<Property<O, ?>> declared = new ArrayList<>();

    <T> Property<O, T> required(String name, Type<T> type, Function<O, @Nullable T> getter, String description) {
        return add(name, type, true, null, getter, description);
    }

    <T> Property<O, T> optional(String name, Type<T> type, Function<O, @Nullable T> getter, String description) {
        return add(name, type, false, null, getter, description);
    }

    <T> Property<O, T> defaulted(
            String name, Type<T> type, T fallback, Function<O, @Nullable T> getter, String description) {
        return add(name, type, false, fallback, getter, description);
    }

    <T> Property<O, List<T>> list(
            String name, Type<List<T>> type, Function<O, @Nullable List<T>> getter, String description) {
        return add(name, type, false, List.of(), getter, description);
    }

    List<Property<O, ?>> all() {
        return List.copyOf(declared);
    }

    private <T> Property<O, T> add(
            String name,
            Type<T> type,
            boolean required,
            @Nullable T fallback,
            Function<O, @Nullable T> getter,
            String description) {
        Property<O, T> property = new Property<>(declared.size(), name, type, required, fallback, getter, description);
        declared.add(property);
        return property;
    }
}
