package org.goalkeeper.rule.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type of fact that rules may match, with its properties. */
public final class FactType {

    private final Class<?> type;
    private final Map<String, Property> properties;

    private FactType(Class<?> type, Map<String, Property> properties) {
        this.type = type;
        this.properties = Collections.unmodifiableMap(properties);
    }

    /** Its name in rules. */
    public String name() {
        return type.getSimpleName();
    }

    /** The class of its facts. */
    public Class<?> type() {
        return type;
    }

    /** Its properties by name, inherited ones first. */
    public Map<String, Property> properties() {
        return properties;
    }

    /** The property of that name; null where there is none. */
    public @Nullable Property property(String name) {
        return properties.get(name);
    }

    static <T> Builder<T> of(Class<T> type) {
        return new Builder<>(type);
    }

    /** Collects the properties of a type. */
    static final class Builder<T> {
        private final Class<T> type;
        private final Map<String, Property> properties = new LinkedHashMap<>();

        private Builder(Class<T> type) {
            this.type = type;
        }

        Builder<T> extending(FactType parent) {
            properties.putAll(parent.properties());
            return this;
        }

        Builder<T> text(String name, Function<T, String> accessor) {
            return add(name, PropertyType.TEXT, false, accessor);
        }

        Builder<T> optionalText(String name, Function<T, @Nullable String> accessor) {
            return add(name, PropertyType.TEXT, true, accessor);
        }

        Builder<T> number(String name, Function<T, BigDecimal> accessor) {
            return add(name, PropertyType.NUMBER, false, accessor);
        }

        Builder<T> optionalNumber(String name, Function<T, @Nullable BigDecimal> accessor) {
            return add(name, PropertyType.NUMBER, true, accessor);
        }

        Builder<T> count(String name, Function<T, Integer> accessor) {
            return add(name, PropertyType.COUNT, false, accessor);
        }

        Builder<T> optionalCount(String name, Function<T, @Nullable Integer> accessor) {
            return add(name, PropertyType.COUNT, true, accessor);
        }

        Builder<T> flag(String name, Function<T, Boolean> accessor) {
            return add(name, PropertyType.FLAG, false, accessor);
        }

        Builder<T> optionalFlag(String name, Function<T, @Nullable Boolean> accessor) {
            return add(name, PropertyType.FLAG, true, accessor);
        }

        Builder<T> date(String name, Function<T, LocalDate> accessor) {
            return add(name, PropertyType.DATE, false, accessor);
        }

        Builder<T> optionalDate(String name, Function<T, @Nullable LocalDate> accessor) {
            return add(name, PropertyType.DATE, true, accessor);
        }

        Builder<T> texts(String name, Function<T, List<String>> accessor) {
            return add(name, PropertyType.TEXTS, false, accessor);
        }

        FactType build() {
            return new FactType(type, properties);
        }

        @SuppressWarnings("unchecked")
        private Builder<T> add(
                String name, PropertyType kind, boolean optional, Function<T, ? extends @Nullable Object> accessor) {
            // the accessor itself casts the fact: another function around it would cost every test of every rule
            properties.put(name, new Property(name, kind, optional, (Function<Object, @Nullable Object>) accessor));
            return this;
        }
    }
}
