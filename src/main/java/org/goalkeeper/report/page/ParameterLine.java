package org.goalkeeper.report.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.goalkeeper.report.Plain;
import org.goalkeeper.rule.Parameter;

/** Says in words what a parameter is and may be. */
public final class ParameterLine {

    private ParameterLine() {}

    /** Its default, such as {@code 0.7} or {@code [metric]}. */
    public static String standard(Parameter parameter) {
        if (parameter.kind() == Parameter.Kind.WORDS) {
            return "lexicon " + parameter.defaultValue();
        }
        return shown(parameter.defaultValue());
    }

    /** What it may be, such as {@code 0 to 1}. */
    public static String range(Parameter parameter) {
        String one = switch (parameter.kind()) {
            case NUMBER -> number(parameter);
            case FLAG -> "true or false";
            case DATE -> "a date";
            case WORDS -> "words to add or remove";
            case TEXT -> parameter.choices().isEmpty() ? "any text" : String.join(", ", parameter.choices());
        };
        return parameter.list() ? "a list of: " + one : one;
    }

    private static String number(Parameter parameter) {
        BigDecimal min = parameter.min();
        BigDecimal max = parameter.max();
        return min == null || max == null ? "a number" : Plain.number(min) + " to " + Plain.number(max);
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ParameterLine::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof BigDecimal number ? Plain.number(number) : value.toString();
    }
}
