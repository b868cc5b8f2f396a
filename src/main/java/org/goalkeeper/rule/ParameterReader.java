package org.goalkeeper.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.goalkeeper.source.Excerpt;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of {@code @params}: {@code name = value [in lo..hi] [of a|b]}, parted by semicolons. */
final class ParameterReader {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern LEXICON = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,34}(\\.[0-9]{1,34})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    // A rule set writes a rule's severity between its parameters.
    private static final Set<String> RESERVED = Set.of("severity", "off", "on");

    private final ParameterWords words;
    private final Annotations annotations;
    private final boolean blank;

    ParameterReader(String text, Annotations annotations) {
        this.words = new ParameterWords(text);
        this.annotations = annotations;
        this.blank = text.isBlank();
    }

    /** The parameters in order; what is wrong has been noted. */
    List<Parameter> read() {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (blank) {
            return parameters;
        }
        try {
            do {
                Parameter parameter = parameter();
                parameters.add(parameter);
                if (!names.add(parameter.name())) {
                    annotations.refuse("params", "`" + parameter.name() + "` is declared twice");
                }
            } while (words.takeIf(";"));
            words.expectEnd();
        } catch (IllegalArgumentException e) {
            annotations.refuse("params", String.valueOf(e.getMessage()));
        }
        return parameters;
    }

    private Parameter parameter() {
        String name = words.take("a parameter's name");
        if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
            throw new IllegalArgumentException(
                    "`" + Excerpt.of(name) + "` is no parameter name: write such as `maxDays`");
        }
        words.expect("=");
        if (words.takeIf("words")) {
            String lexicon = words.take("a lexicon's name");
            if (!LEXICON.matcher(lexicon).matches()) {
                throw new IllegalArgumentException(
                        "`" + Excerpt.of(lexicon) + "` is no lexicon name: write such as `output-verbs`");
            }
            return new Parameter(name, Parameter.Kind.WORDS, false, lexicon, null, null, List.of());
        }
        List<Object> values = new ArrayList<>();
        boolean list = words.takeIf("[");
        if (list) {
            while (!words.takeIf("]")) {
                if (!values.isEmpty()) {
                    words.expect(",");
                }
                Object value = value();
                if (values.contains(value)) {
                    throw new IllegalArgumentException(
                            "`" + name + "` lists `" + Excerpt.of(String.valueOf(value)) + "` twice");
                }
                values.add(value);
            }
        } else {
            values.add(value());
        }
        Parameter.Kind kind = kind(name, values);
        BigDecimal min = null;
        BigDecimal max = null;
        if (words.takeIf("in")) {
            min = number();
            words.expect("..");
            max = number();
        }
        List<String> choices = words.takeIf("of") ? choices() : List.of();
        check(name, kind, values, min, max, choices);
        return new Parameter(name, kind, list, list ? List.copyOf(values) : values.get(0), min, max, choices);
    }

    private Object value() {
        boolean quoted = words.isQuoted();
        String word = words.take("a value");
        if (quoted) {
            return word;
        }
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        if (DATE.matcher(word).matches()) {
            try {
                return LocalDate.parse(word);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("`" + word + "` is no date", e);
            }
        }
        return NUMBER.matcher(word).matches() ? new BigDecimal(word) : word;
    }

    private static Parameter.Kind kind(String name, List<Object> values) {
        Parameter.Kind common = null;
        for (Object value : values) {
            Parameter.Kind kind = value instanceof BigDecimal
                    ? Parameter.Kind.NUMBER
                    : value instanceof Boolean
                            ? Parameter.Kind.FLAG
                            : value instanceof LocalDate ? Parameter.Kind.DATE : Parameter.Kind.TEXT;
            if (common != null && common != kind) {
                throw new IllegalArgumentException("`" + name + "` lists values of several kinds");
            }
            common = kind;
        }
        return common == null ? Parameter.Kind.TEXT : common;
    }

    private BigDecimal number() {
        String word = words.take("a number");
        if (!NUMBER.matcher(word).matches()) {
            throw new IllegalArgumentException("found `" + Excerpt.of(word) + "`, expected a number");
        }
        return new BigDecimal(word);
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>();
        do {
            choices.add(words.take("a choice"));
        } while (words.takeIf("|"));
        return choices;
    }

    private static void check(
            String name,
            Parameter.Kind kind,
            List<Object> values,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            List<String> choices) {
        if ((kind == Parameter.Kind.NUMBER) != (min != null && max != null)) {
            throw new IllegalArgumentException(
                    min == null
                            ? "`" + name + "` needs the range it may be set to: write such as `in 0..100`"
                            : "`" + name + "` is no number and has no range");
        }
        if (!choices.isEmpty() && kind != Parameter.Kind.TEXT) {
            throw new IllegalArgumentException("`" + name + "` is no text and has no choices");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("the range of `" + name + "` is empty: write the smaller number first");
        }
        for (Object value : values) {
            boolean outside = value instanceof BigDecimal number
                    && min != null
                    && max != null
                    && (number.compareTo(min) < 0 || number.compareTo(max) > 0);
            if (outside || !choices.isEmpty() && !choices.contains(value)) {
                throw new IllegalArgumentException("the default `" + Excerpt.of(String.valueOf(value)) + "` of `" + name
                        + "` is not allowed by it");
            }
        }
    }
}
