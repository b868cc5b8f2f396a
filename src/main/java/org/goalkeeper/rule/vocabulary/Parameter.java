package org.goalkeeper.rule.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the rule, with its value in one of the four forms; a list parameter is one such fact an element.
 *
 * @param name the parameter's name
 * @param number its value where it is a number
 * @param text its value where it is a text
 * @param flag its value where it is true or false
 * @param date its value where it is a date
 */
public record Parameter(
        String name,
        @Nullable BigDecimal number,
        @Nullable String text,
        @Nullable Boolean flag,
        @Nullable LocalDate date) {}
