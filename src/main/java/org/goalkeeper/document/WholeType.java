package org.goalkeeper.document;

import java.math.BigDecimal;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A whole number within bounds.
 *
 * @param min the lowest it may be
 * @param max the highest
 */
record WholeType(int min, int max) implements Type<Integer> {

    @Override
    public @Nullable Integer read(Binding in, String name, boolean required) {
        String expected = min == max ? "the number " + min : "a whole number from " + min;
        if (in.token() != Token.NUMBER) {
            in.expected(name, expected);
            return null;
        }
        BigDecimal number = in.number();
        if (number != null && number.precision() <= 10 && Math.abs((long) number.scale()) <= 10) {
            try {
                int whole = number.intValueExact();
                if (whole >= min && whole <= max) {
                    return whole;
                }
            } catch (ArithmeticException e) {
                // not whole, or too large: reported below
            }
        }
        in.problem("`" + name + "`: expected " + expected + ", found " + Excerpt.of(in.text()));
        return null;
    }

    @Override
    public void describe(JsonGenerator schema) {
        if (min == max) {
            schema.writeNumberProperty("const", min);
            return;
        }
        schema.writeStringProperty("type", "integer");
        schema.writeNumberProperty("minimum", min);
        schema.writeNumberProperty("maximum", max);
    }

    @Override
    public void write(YamlText yaml, Integer value) {
        yaml.plain(value.toString());
    }
}
