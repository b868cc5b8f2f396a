package org.goalkeeper.ruleset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;

/** Reads values of parameters. */
final class ValueReader {

    private static final int MOST_DIGITS = 34;
    private static final int LONGEST_TEXT = 200;

    private final FileProblems problems;

    ValueReader(FileProblems problems) {
        this.problems = problems;
    }

    /**
     * The value of a parameter.
     *
     * @param place the parameter as messages name it
     * @return a BigDecimal, String, Boolean or LocalDate, a List of them, or a {@link WordEdit}; null, and a problem,
     *     where the node is no value of the parameter
     */
    @Nullable
    Object read(String place, Parameter parameter, Node node) {
        if (parameter.kind() == Parameter.Kind.WORDS) {
            List<LexiconEntry> entries = new WordEditReader(problems).entries(place, node);
            return entries == null ? null : new WordEdit(true, List.of(), entries);
        }
        if (!parameter.list()) {
            return element(place, parameter, node);
        }
        if (!(node instanceof ArrayNode array)) {
            problems.unexpected(place, node, "a list such as " + RuleSetDigest.plain(parameter.defaultValue()));
            return null;
        }
        return list(place, parameter, array);
    }

    private @Nullable List<Object> list(String place, Parameter parameter, ArrayNode array) {
        List<Object> values = new ArrayList<>();
        boolean good = true;
        for (Node item : array.items()) {
            Object value = element(place, parameter, item);
            if (value == null) {
                good = false;
            } else if (values.contains(value)) {
                problems.add(item.location(), place + ": " + item.shown() + " is listed twice: delete one");
                good = false;
            } else {
                values.add(value);
            }
        }
        return good ? List.copyOf(values) : null;
    }

    private @Nullable Object element(String place, Parameter parameter, Node node) {
        if (node instanceof ScalarNode scalar) {
            return switch (parameter.kind()) {
                case NUMBER -> number(place, parameter, scalar);
                case TEXT -> text(place, parameter, scalar);
                case FLAG -> flag(place, scalar);
                case DATE -> date(place, scalar);
                case WORDS -> throw new IllegalStateException("word lists are no single values");
            };
        }
        problems.unexpected(place, node, "one value");
        return null;
    }

    private @Nullable BigDecimal number(String place, Parameter parameter, ScalarNode node) {
        BigDecimal number = node.number();
        BigDecimal min = parameter.min();
        BigDecimal max = parameter.max();
        boolean inRange = number != null
                && number.precision() <= MOST_DIGITS
                && (min == null || number.compareTo(min) >= 0)
                && (max == null || number.compareTo(max) <= 0);
        if (inRange) {
            return number;
        }
        problems.unexpected(place, node, "a number" + range(min, max));
        return null;
    }

    private static String range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return min == null || max == null ? "" : " in " + RuleSetDigest.plain(min) + ".." + RuleSetDigest.plain(max);
    }

    private @Nullable String text(String place, Parameter parameter, ScalarNode node) {
        List<String> choices = parameter.choices();
        if (choices.isEmpty()) {
            if (node.token() == Token.TEXT
                    && !node.text().isBlank()
                    && node.text().length() <= LONGEST_TEXT) {
                return node.text();
            }
            problems.unexpected(place, node, "a text of at most " + LONGEST_TEXT + " characters (quote it)");
            return null;
        }
        if (choices.contains(node.text())) {
            return node.text();
        }
        problems.unexpected(place, node, "one of " + String.join(", ", choices) + didYouMean(node, choices));
        return null;
    }

    private static String didYouMean(ScalarNode node, List<String> choices) {
        String nearest = node.token() == Token.TEXT ? Names.nearest(node.text(), choices) : null;
        return nearest == null ? "" : " (did you mean `" + nearest + "`?)";
    }

    private @Nullable Boolean flag(String place, ScalarNode node) {
        if (node.token() == Token.TRUE || node.token() == Token.FALSE) {
            return node.token() == Token.TRUE;
        }
        problems.unexpected(place, node, "true or false");
        return null;
    }

    /** A calendar date; null, and a problem, for anything else. */
    @Nullable
    LocalDate date(String place, Node node) {
        if (node instanceof ScalarNode scalar
                && scalar.token() == Token.TEXT
                && scalar.text().length() == 10) {
            try {
                return LocalDate.parse(scalar.text());
            } catch (DateTimeException e) {
                // said below
            }
        }
        problems.unexpected(place, node, "a date such as 2027-01-31");
        return null;
    }
}
