package org.goalkeeper.evaluation.matching;

import java.util.List;
import java.util.Map;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.jspecify.annotations.Nullable;

/** A rule ready to be matched and reported. */
public final class CompiledRule {

    private final Rule rule;
    private final String name;
    private final int number;
    private final List<Step> steps;
    private final int width;
    private final int subject;
    private final Template.Source property;
    private final Template message;
    private final Template advice;
    private final @Nullable FixSource fix;
    private final Template.@Nullable Source softener;
    private final List<Integer> wordSlots;
    private final Map<Integer, String> mentions;

    record FixSource(Template.Source property, Template.Source value) {}

    CompiledRule(
            Rule rule,
            int number,
            List<Step> steps,
            int width,
            int subject,
            Template.Source property,
            Template message,
            Template advice,
            @Nullable FixSource fix,
            Template.@Nullable Source softener,
            List<Integer> wordSlots,
            Map<Integer, String> mentions) {
        this.rule = rule;
        this.name = rule.id().toString();
        this.number = number;
        this.steps = List.copyOf(steps);
        this.width = width;
        this.subject = subject;
        this.property = property;
        this.message = message;
        this.advice = advice;
        this.fix = fix;
        this.softener = softener;
        this.wordSlots = List.copyOf(wordSlots);
        this.mentions = Map.copyOf(mentions);
    }

    /**
     * Makes a rule ready.
     *
     * @throws IllegalArgumentException where the rule is not what the reader lets through
     */
    public static CompiledRule of(Rule rule, RuleCatalogue catalogue) {
        return new Assembly(rule, catalogue).assemble();
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** Its number in the catalogue it was made ready for. */
    public int number() {
        return number;
    }

    /** Its conditions over facts, in file order. */
    public List<Step> steps() {
        return steps;
    }

    /** How many values a row of a match has: facts and totals. */
    public int width() {
        return width;
    }

    /** The row of the fact that its findings are about. */
    public int subject() {
        return subject;
    }

    /** The slots of its word lists; where one is empty for a document's language the rule does not fire. */
    public List<Integer> wordSlots() {
        return wordSlots;
    }

    /** The lexicons that it looks for in titles and notes, by the slot of its word list. */
    public Map<Integer, String> mentions() {
        return mentions;
    }

    /** The property that a match is about; an empty text for the whole subject. */
    public String property(@Nullable Object[] row) {
        Object value = property.of(row);
        return value == null ? "" : value.toString();
    }

    /** What is wrong, for a match. */
    public String message(@Nullable Object[] row) {
        return message.fill(row);
    }

    /** What to do, for a match. */
    public String advice(@Nullable Object[] row) {
        return advice.fill(row);
    }

    /** The property that its fix sets, for a match; null where there is no fix. */
    public @Nullable String fixProperty(@Nullable Object[] row) {
        Object name = fix == null ? null : fix.property().of(row);
        return name == null ? null : name.toString();
    }

    /** The value that its fix sets, for a match; null where there is no fix. */
    public @Nullable Object fixValue(@Nullable Object[] row) {
        return fix == null ? null : fix.value().of(row);
    }

    /** Whether a match weighs less than the rule's severity says. */
    public boolean softened(@Nullable Object[] row) {
        Rule.Softening softening = rule.softening();
        return softening != null
                && softener != null
                && Boolean.valueOf(softening.when()).equals(softener.of(row));
    }

    @Override
    public String toString() {
        return name;
    }
}
