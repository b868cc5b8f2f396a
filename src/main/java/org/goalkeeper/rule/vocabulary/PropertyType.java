package org.goalkeeper.rule.vocabulary;

/** What a property's values are. */
public enum PropertyType {
    /** A String. */
    TEXT,
    /** A BigDecimal; literals with a decimal point are written {@code 0.7B}. */
    NUMBER,
    /** A whole number, an Integer. */
    COUNT,
    /** A Boolean. */
    FLAG,
    /** A LocalDate. */
    DATE,
    /** A list of Strings. */
    TEXTS
}
