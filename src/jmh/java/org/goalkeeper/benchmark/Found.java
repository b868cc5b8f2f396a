package org.goalkeeper.benchmark;

import java.util.Comparator;

/**
 * A finding as far as contenders can be compared.
 *
 * @param rule the rule's id
 * @param subject the id of what it is about
 */
public record Found(String rule, String subject) {

    /** By rule, then by subject. */
    public static final Comparator<Found> ORDER =
            Comparator.comparing(Found::rule).thenComparing(Found::subject);
}
