package org.goalkeeper.rule.language;

import org.goalkeeper.rule.vocabulary.PropertyType;

/** What an expression's value is. */
enum Kind {
    TEXT("a text"),
    NUMBER("a number"),
    COUNT("a whole number"),
    FLAG("true or false"),
    DATE("a date"),
    TEXTS("a list of texts"),
    TRUTH("a condition"),
    NULL("null"),
    FACT("a fact"),
    /** Something already refused, about which nothing more is said. */
    UNKNOWN("unknown");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** As messages name it. */
    String words() {
        return words;
    }

    boolean isNumber() {
        return this == NUMBER || this == COUNT;
    }

    static Kind of(PropertyType type) {
        return switch (type) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case COUNT -> COUNT;
            case FLAG -> FLAG;
            case DATE -> DATE;
            case TEXTS -> TEXTS;
        };
    }

    /** The property type of a kind that a property can have. */
    PropertyType type() {
        return PropertyType.valueOf(name());
    }
}
