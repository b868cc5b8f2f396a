package org.goalkeeper.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a property by its name with one look: a hash table without collisions.
 *
 * @param <O> the object whose properties they are
 */
final class NameTable<O> {

    private final @Nullable Property<O, ?>[] table;
    private final int factor;
    private final int shift;

    NameTable(List<Property<O, ?>> properties) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(properties.size()) + 1;
        for (int tried = 0x9E3779B1; ; tried += 2) {
            if ((tried & 0xFFFF) == 0xFFFF) {
                bits++;
            }
            Property<O, ?>[] filled = fill(properties, tried, Integer.SIZE - bits);
            if (filled != null) {
                table = filled;
                factor = tried;
                shift = Integer.SIZE - bits;
                return;
            }
        }
    }

    @Nullable
    Property<O, ?> find(String name) {
        Property<O, ?> candidate = table[(name.hashCode() * factor) >>> shift];
        return candidate != null && candidate.name().equals(name) ? candidate : null;
    }

    @SuppressWarnings("unchecked") // an array of a generic type
    private static <O> Property<O, ?> @Nullable [] fill(List<Property<O, ?>> properties, int factor, int shift) {
        Property<O, ?>[] filled = new Property[1 << (Integer.SIZE - shift)];
        for (Property<O, ?> property : properties) {
            int at = (property.name().hashCode() * factor) >>> shift;
            if (filled[at] != null) {
                return null;
            }
            filled[at] = property;
        }
        return filled;
    }
}
