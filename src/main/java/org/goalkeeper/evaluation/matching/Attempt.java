package org.goalkeeper.evaluation.matching;

import java.util.List;
import org.goalkeeper.rule.language.Condition.Quantifier;
import org.goalkeeper.rule.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Tries one rule on one fact by hand, without an engine, to tell what decided: the condition that held everything up,
 * or the match.
 */
public final class Attempt {

    private final CompiledRule rule;
    private final Fact subject;
    private final Iterable<? extends Fact> facts;
    private final Runnable step;
    private final @Nullable Object[] row;
    private int reached = -1;
    private @Nullable String obstacle;
    private List<Shown> values = List.of();
    private @Nullable Object @Nullable [] match;

    /**
     * @param rule the rule
     * @param subject the fact that a finding of the rule would be about
     * @param facts every fact it may be joined with
     * @param step runs for each fact that a pattern looks at; what it throws ends the attempt
     */
    public Attempt(CompiledRule rule, Fact subject, Iterable<? extends Fact> facts, Runnable step) {
        this.rule = rule;
        this.subject = subject;
        this.facts = facts;
        this.step = step;
        this.row = new Object[rule.width()];
        from(0);
    }

    /** Whether the rule's conditions hold. */
    public boolean fires() {
        return match != null;
    }

    /** The row of the match; null where the rule does not fire. */
    public @Nullable Object @Nullable [] match() {
        return match;
    }

    /** The condition that no fact got past; where the rule fires, an empty text. */
    public String obstacle() {
        return obstacle == null ? "" : obstacle;
    }

    /** What that condition compared. */
    public List<Shown> values() {
        return values;
    }

    private boolean from(int index) {
        if (index == rule.steps().size()) {
            match = row.clone();
            return true;
        }
        Step step = rule.steps().get(index);
        if (step instanceof Step.Totals totals) {
            return totals(totals, index);
        }
        Step.Match pattern = (Step.Match) step;
        if (pattern.quantifier() == Quantifier.EACH) {
            return each(pattern, index);
        }
        boolean found = false;
        for (Fact fact : facts) {
            if (pattern.type().type().isInstance(fact) && passes(pattern.tests(), fact, -1)) {
                found = true;
                break;
            }
        }
        if (found == (pattern.quantifier() == Quantifier.EXISTS)) {
            return from(index + 1);
        }
        blocked(index * STEP, (found ? "there is a " : "there is no ") + describe(pattern), List.of());
        return false;
    }

    private static final int STEP = 1000;

    private boolean each(Step.Match pattern, int index) {
        if (pattern.row() == rule.subject()) {
            return candidate(pattern, subject, index);
        }
        for (Fact fact : facts) {
            if (pattern.type().type().isInstance(fact) && candidate(pattern, fact, index)) {
                return true;
            }
        }
        blocked(index * STEP, "there is no " + describe(pattern), List.of());
        return false;
    }

    private boolean candidate(Step.Match pattern, Fact fact, int index) {
        row[pattern.row()] = fact;
        return passes(pattern.tests(), fact, index) && from(index + 1);
    }

    private boolean totals(Step.Totals totals, int index) {
        for (Step.Total total : totals.totals()) {
            Tally tally = new Tally();
            tally(totals, 0, total, tally);
            row[total.row()] = tally.total(total.kind());
        }
        return passes(totals.tests(), row[firstRow()], index) && from(index + 1);
    }

    private int firstRow() {
        return ((Step.Match) rule.steps().get(0)).row();
    }

    private void tally(Step.Totals totals, int source, Step.Total total, Tally tally) {
        if (source == totals.source().size()) {
            Object of = row[total.source()];
            tally.add(of == null ? null : total.property().of(of));
            return;
        }
        Step.Match pattern = totals.source().get(source);
        for (Fact fact : facts) {
            if (pattern.type().type().isInstance(fact)) {
                row[pattern.row()] = fact;
                if (passes(pattern.tests(), fact, -1)) {
                    tally(totals, source + 1, total, tally);
                }
            }
        }
    }

    private boolean passes(List<CompiledTest> tests, @Nullable Object self, int index) {
        step.run();
        for (int i = 0; i < tests.size(); i++) {
            CompiledTest test = tests.get(i);
            if (!test.holds(self, row)) {
                if (index >= 0) {
                    blocked(index * STEP + i + 1, test.text(), test.values(self, row));
                }
                return false;
            }
        }
        return true;
    }

    private void blocked(int place, String text, List<Shown> shown) {
        if (place > reached) {
            reached = place;
            obstacle = text;
            values = shown;
        }
    }

    private static String describe(Step.Match pattern) {
        StringBuilder text = new StringBuilder(pattern.type().name());
        String separator = " with ";
        for (CompiledTest test : pattern.tests()) {
            text.append(separator).append(test.text());
            separator = ", ";
        }
        return text.toString();
    }
}
