package org.goalkeeper.evaluation;

import java.util.List;
import org.goalkeeper.evaluation.matching.Shown;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;

/**
 * Why a rule fired, or did not fire, for one objective, key result or KPI.
 *
 * @param rule the rule
 * @param title the invariant it holds up
 * @param outcome what happened
 * @param severity how much its findings weigh here
 * @param condition the condition that decided: for a rule that fired its message, else the condition that was not met
 * @param values what that condition compared
 */
public record Explanation(
        RuleId rule, String title, Outcome outcome, Severity severity, String condition, List<Shown> values) {

    /** Copies the values. */
    public Explanation {
        values = List.copyOf(values);
    }

    /** What became of a rule. */
    public enum Outcome {
        /** Its conditions hold: there is a finding. */
        FIRED("fired"),
        /** A condition does not hold. */
        HELD("did not fire"),
        /** The rule set switches it off, or narrows it to other levels. */
        OFF("off"),
        /** It does not run in this stage. */
        OTHER_STAGE("other stage"),
        /** It has no word list for the document's language. */
        NO_LEXICON("no lexicon");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** The words reports use. */
        public String word() {
            return word;
        }
    }
}
