package org.goalkeeper.document;

import org.jspecify.annotations.Nullable;

/** The values of one object's properties while it is read. */
final class Values {

    private final @Nullable Object[] slots;

    Values(int size) {
        slots = new Object[size];
    }

    void set(Property<?, ?> property, @Nullable Object value) {
        slots[property.index()] = value;
    }

    /** The value of a property; null where it is not stated. */
    @SuppressWarnings("unchecked") // only the property's own type fills its slot
    <T> @Nullable T find(Property<?, T> property) {
        // A variant of a shape may lack the last properties.
        return property.index() < slots.length ? (T) slots[property.index()] : null;
    }

    /** The value of a required property, or of one with a default. */
    @SuppressWarnings("NullAway") // a required value is null only where a problem was reported, and then nobody sees it
    <T> T get(Property<?, T> property) {
        T value = find(property);
        return value == null ? property.fallback() : value;
    }
}
