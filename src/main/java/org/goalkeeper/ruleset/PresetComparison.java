package org.goalkeeper.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * Two rule sets side by side, as they are for teams without a rule set of their own.
 *
 * @param left name of the one
 * @param right name of the other
 * @param rows a row a rule, sorted by id
 */
public record PresetComparison(String left, String right, List<Row> rows) {

    /** What is shown where a rule set does not have a rule. */
    public static final String MISSING = "none";

    private static final String OFF = "off";
    private static final String LANGUAGE = "en";

    /** Copies the rows. */
    public PresetComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One rule in both.
     *
     * @param rule the rule
     * @param left its severity in the one, {@code off}, or {@link #MISSING}
     * @param right the same in the other
     * @param parameters its parameters in the rule's order
     */
    public record Row(RuleId rule, String left, String right, List<Cell> parameters) {

        /** Copies the parameters. */
        public Row {
            parameters = List.copyOf(parameters);
        }

        /** Whether anything differs that matters: a rule that is off in both is the same in both. */
        public boolean differs() {
            boolean off = left.equals(OFF) && right.equals(OFF);
            return !left.equals(right) || !off && parameters.stream().anyMatch(Cell::differs);
        }
    }

    /**
     * One parameter in both; of word lists that differ, the English words that the other has not.
     *
     * @param parameter its name
     * @param left its value in the one
     * @param right its value in the other
     */
    public record Cell(String parameter, String left, String right) {

        /** Whether the values differ. */
        public boolean differs() {
            return !left.equals(right);
        }
    }

    /** Compares two rule sets, every rule that one of them has. */
    public static PresetComparison of(ResolvedRuleSet left, ResolvedRuleSet right) {
        Set<RuleId> ids = new TreeSet<>(left.catalogue().ids());
        ids.addAll(right.catalogue().ids());
        Side one = new Side(left);
        Side other = new Side(right);
        List<Row> rows = new ArrayList<>();
        for (RuleId id : ids) {
            List<Cell> cells = new ArrayList<>();
            for (Parameter parameter : parameters(id, left, right)) {
                cells.add(cell(parameter.name(), one.value(id, parameter), other.value(id, parameter)));
            }
            rows.add(new Row(id, one.severity(id), other.severity(id), cells));
        }
        return new PresetComparison(left.name(), right.name(), rows);
    }

    /** The same with only the rows that differ, and in them the parameters that do. */
    public PresetComparison differences() {
        return new PresetComparison(
                left,
                right,
                rows.stream()
                        .filter(Row::differs)
                        .map(row -> new Row(
                                row.rule(),
                                row.left(),
                                row.right(),
                                row.parameters().stream().filter(Cell::differs).toList()))
                        .toList());
    }

    private static List<Parameter> parameters(RuleId id, ResolvedRuleSet left, ResolvedRuleSet right) {
        Rule rule = left.catalogue().find(id);
        Rule other = rule == null ? right.catalogue().find(id) : rule;
        return other == null ? List.of() : other.parameters();
    }

    private static Cell cell(String name, @Nullable Object left, @Nullable Object right) {
        if (left instanceof Words one && right instanceof Words other) {
            Map<String, String> these = one.meanings();
            Map<String, String> those = other.meanings();
            if (!these.equals(those)) {
                return new Cell(name, without(these, those), without(those, these));
            }
        }
        return new Cell(name, shown(left), shown(right));
    }

    private static String without(Map<String, String> words, Map<String, String> others) {
        Set<String> only = new LinkedHashSet<>(words.keySet());
        only.removeIf(word -> Objects.equals(words.get(word), others.get(word)));
        return only.isEmpty() ? MISSING : String.join(", ", only);
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return MISSING;
        }
        return value instanceof Words words ? words.meanings().size() + " words" : RuleSetDigest.plain(value);
    }

    /** One of the two. */
    private static final class Side {

        private final ResolvedRuleSet ruleSet;
        private final ResolvedRuleSet.TeamRules rules;
        private final Settings settings;

        private Side(ResolvedRuleSet ruleSet) {
            this.ruleSet = ruleSet;
            this.rules = ruleSet.forTeam(null, Map.of());
            this.settings = rules.settings(LANGUAGE);
        }

        private String severity(RuleId id) {
            if (ruleSet.catalogue().find(id) == null) {
                return MISSING;
            }
            return settings.on(ruleSet.catalogue().number(id))
                    ? rules.severity(id).word()
                    : OFF;
        }

        private @Nullable Object value(RuleId id, Parameter parameter) {
            return ruleSet.catalogue().find(id) == null
                    ? null
                    : settings.value(ruleSet.catalogue().slot(id, parameter.name()));
        }
    }
}
