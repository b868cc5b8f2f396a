package org.goalkeeper.document;

import java.math.BigDecimal;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A finite decimal of at most 34 digits, exactly as it is written. */
enum NumberType implements Type<BigDecimal> {
    /** Any such number. */
    NUMBER,
    /** A share between 0 and 1, both included. */
    SHARE;

    private static final int MAX_DIGITS = 34;
    private static final int MAX_EXPONENT = 300;

    @Override
    public @Nullable BigDecimal read(Binding in, String name, boolean required) {
        if (in.token() != Token.NUMBER) {
            in.expected(name, quoted(in) ? "a number without quotes" : "a number");
            return null;
        }
        BigDecimal number = in.number();
        if (number == null || !sensible(number)) {
            in.problem("`" + name + "`: " + Excerpt.of(in.text())
                    + " is not a decimal of at most 34 digits and an exponent within ±300");
            return null;
        }
        if (this == SHARE && (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0)) {
            in.problem("`" + name + "`: " + Excerpt.of(in.text()) + " is outside 0..1: write 70 % as 0.7");
            return null;
        }
        return number;
    }

    private static boolean quoted(Binding in) {
        if (in.token() != Token.TEXT || in.text().length() > MAX_DIGITS) {
            return false;
        }
        try {
            return sensible(new BigDecimal(in.text()));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean sensible(BigDecimal number) {
        int scale = number.scale();
        if (scale >= 0 && scale < 10 && number.precision() < 19) {
            return true;
        }
        long exponent = (long) number.precision() - scale - 1;
        return number.precision() <= MAX_DIGITS
                && Math.abs(exponent) <= MAX_EXPONENT
                && Math.abs((long) scale) <= MAX_EXPONENT + MAX_DIGITS;
    }

    @Override
    public void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "number");
        if (this == SHARE) {
            schema.writeNumberProperty("minimum", 0);
            schema.writeNumberProperty("maximum", 1);
        } else {
            schema.writeNumberProperty("exclusiveMinimum", -1e301);
            schema.writeNumberProperty("exclusiveMaximum", 1e301);
        }
    }

    @Override
    public void write(YamlText yaml, BigDecimal value) {
        yaml.plain(value.toString());
    }
}
