package org.goalkeeper.service.web;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Readings drawn as a line against their healthy band, in a box of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param line the points of the line, as SVG wants them
 * @param x where the last reading is, from the left
 * @param y where the last reading is, from the top
 * @param bandTop where the band begins, from the top
 * @param bandHeight how high the band is; 0 for none
 */
public record Sparkline(String line, double x, double y, double bandTop, double bandHeight) {

    /** The width of the box. */
    public static final int WIDTH = 240;

    /** The height of the box. */
    public static final int HEIGHT = 48;

    private static final int EDGE = 5;

    /**
     * Draws readings.
     *
     * @param readings at least one, in any order
     * @param range the healthy band; null for none
     */
    public static Sparkline of(List<Reading> readings, @Nullable HealthyRange range) {
        List<Reading> sorted =
                readings.stream().sorted(Comparator.comparing(Reading::date)).toList();
        BigDecimal min = range == null ? null : range.min();
        BigDecimal max = range == null ? null : range.max();
        List<Double> values = new ArrayList<>();
        sorted.forEach(reading -> values.add(reading.value().doubleValue()));
        Scale scale = Scale.of(values, min, max);
        Reading first = sorted.get(0);
        Reading last = sorted.get(sorted.size() - 1);
        long days = Math.max(1, ChronoUnit.DAYS.between(first.date(), last.date()));
        String line = sorted.stream()
                .map(reading -> {
                    long day = ChronoUnit.DAYS.between(first.date(), reading.date());
                    double x = EDGE + (WIDTH - 2.0 * EDGE) * day / days;
                    return shown(x) + "," + shown(scale.y(reading.value().doubleValue()));
                })
                .collect(Collectors.joining(" "));
        double top = max == null ? 0 : scale.y(max.doubleValue());
        double bottom = min == null ? HEIGHT : scale.y(min.doubleValue());
        boolean banded = min != null || max != null;
        double x = sorted.size() == 1 ? EDGE : WIDTH - EDGE;
        double y = scale.y(last.value().doubleValue());
        return new Sparkline(line, x, y, top, banded ? Math.max(1, bottom - top) : 0);
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** What values the box has room for. */
    private record Scale(double low, double high) {

        static Scale of(List<Double> values, @Nullable BigDecimal min, @Nullable BigDecimal max) {
            List<Double> all = new ArrayList<>(values);
            if (min != null) {
                all.add(min.doubleValue());
            }
            if (max != null) {
                all.add(max.doubleValue());
            }
            double low = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            double high = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            // Room on both sides, so that a band with one bound is seen as a band.
            double room = high == low ? 1 : (high - low) * 0.25;
            return new Scale(low - room, high + room);
        }

        double y(double value) {
            return EDGE + (HEIGHT - 2.0 * EDGE) * (high - value) / (high - low);
        }
    }
}
