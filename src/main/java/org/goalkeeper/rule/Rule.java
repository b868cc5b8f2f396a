package org.goalkeeper.rule;

import java.util.List;
import java.util.Set;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.language.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack: what its file says, checked against the vocabulary.
 *
 * @param id its permanent name
 * @param title the invariant that should hold, a sentence without a full stop
 * @param severity how much its findings weigh unless a rule set says otherwise
 * @param enabled whether it is on unless a rule set says otherwise
 * @param stages the stages it runs in
 * @param source the publication or section it comes from; null where none is stated
 * @param since the version it came with; null where none is stated
 * @param advice what to do, opening with an imperative; may hold placeholders as a message does
 * @param parameters what a rule set may change about it, in file order
 * @param fix the edit that mends it; null where a machine cannot know
 * @param yields what else it yields; null for findings only
 * @param softening when its findings weigh less; null for never
 * @param text its conditions and consequence
 */
public record Rule(
        RuleId id,
        String title,
        Severity severity,
        boolean enabled,
        Set<Stage> stages,
        @Nullable String source,
        @Nullable String since,
        String advice,
        List<Parameter> parameters,
        @Nullable FixTemplate fix,
        @Nullable Yield yields,
        @Nullable Softening softening,
        RuleText text) {

    /** Copies the collections. */
    public Rule {
        stages = Set.copyOf(stages);
        parameters = List.copyOf(parameters);
    }

    /** What a rule yields beside its finding. */
    public enum Yield {
        /** An unhealthy KPI to make a key result. */
        PROMOTION,
        /** A recovered KPI to make a health metric again. */
        DEMOTION
    }

    /**
     * An edit of a property of the finding's subject.
     *
     * @param property the property to set: a name, or a variable such as {@code $property}
     * @param value the value to set: a literal word, or a variable such as {@code $end}; where the variable is null
     *     there is no fix
     * @param safe whether it cannot change what was meant
     */
    public record FixTemplate(String property, String value, boolean safe) {}

    /**
     * When a rule's findings weigh less.
     *
     * @param limit the most they weigh then
     * @param flag the flag variable that decides, such as {@code $known}
     * @param when the value of the flag for which the limit holds
     */
    public record Softening(Severity limit, String flag, boolean when) {}
}
