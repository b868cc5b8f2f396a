package org.goalkeeper.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Words;
import org.jspecify.annotations.Nullable;

/** The methodology as tables that were written by hand, independent of the rule files that implement it. */
final class Methodology {

    /**
     * What one preset says of one rule.
     *
     * @param severity the word for it, or {@code off}
     * @param stages the stages it runs in
     * @param parameters by name: their values as text
     * @param silent whether the rule's documented case is within this preset's limits
     */
    record Line(String severity, Set<Stage> stages, Map<String, String> parameters, boolean silent) {
        boolean on() {
            return !severity.equals("off");
        }
    }

    private final Map<String, Line> balanced = new LinkedHashMap<>();
    private final Map<String, Map<String, Line>> presets = new LinkedHashMap<>();

    private Methodology() {}

    static Methodology read() {
        Methodology methodology = new Methodology();
        for (List<String> row : rows("/matrix/catalogue.csv", ",", 4)) {
            methodology.balanced.put(
                    row.get(0), new Line(row.get(1), stages(row.get(2)), parameters(row.get(3)), false));
        }
        for (List<String> row : rows("/matrix/presets.csv", ",", 5)) {
            methodology.change(row);
        }
        return methodology;
    }

    private void change(List<String> row) {
        Line before = Objects.requireNonNull(balanced.get(row.get(1)), row.get(1));
        Map<String, String> parameters = new LinkedHashMap<>(before.parameters());
        parameters(row.get(4)).forEach((name, value) -> {
            if (parameters.put(name, value) == null) {
                throw new IllegalArgumentException(row.get(1) + " has no parameter " + name);
            }
        });
        Line after = new Line(
                row.get(2).isEmpty() ? before.severity() : row.get(2),
                before.stages(),
                parameters,
                row.get(3).equals("silent"));
        presets.computeIfAbsent(row.get(0), any -> new LinkedHashMap<>()).put(row.get(1), after);
    }

    /** The ids of all rules. */
    Set<String> rules() {
        return balanced.keySet();
    }

    /** The presets that differ from balanced. */
    Set<String> presets() {
        return presets.keySet();
    }

    /** What a preset says of a rule. */
    Line line(String preset, String rule) {
        Line line = presets.getOrDefault(preset, Map.of()).getOrDefault(rule, balanced.get(rule));
        return Objects.requireNonNull(line, rule);
    }

    /** A value of a parameter as these tables write it. */
    static String plain(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Words ? "words" : String.valueOf(value);
    }

    /** Rows of separated cells without comments; the last cell may hold separators. */
    static List<List<String>> rows(String resource, String separator, int cells) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Methodology.class.getResourceAsStream(resource), resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> row = new ArrayList<>();
                    for (String cell : line.split(separator, cells)) {
                        row.add(cell.strip());
                    }
                    if (row.size() != cells) {
                        throw new IllegalArgumentException(resource + " wants " + cells + " cells: " + line);
                    }
                    rows.add(row);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }

    private static Set<Stage> stages(String letters) {
        Set<Stage> stages = new LinkedHashSet<>();
        for (Stage stage : Stage.values()) {
            if (letters.indexOf(stage.name().charAt(0)) >= 0) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String one : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            int equals = one.indexOf('=');
            parameters.put(
                    one.substring(0, equals).strip(), one.substring(equals + 1).strip());
        }
        return parameters;
    }
}
