package org.goalkeeper.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.service.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which rules to show, as the address says it; what is null or blank leaves out nothing.
 *
 * @param q words that all stand in a rule's id, title or advice
 * @param group the group
 * @param severity {@code error}, {@code warning}, {@code info} or {@code off}
 * @param source the short name of a publication
 * @param stage a stage the rule runs in
 * @param sort {@code rule}, {@code severity} or {@code source}, with a minus for the other way round
 */
record RuleFilter(
        @Nullable String q,
        @Nullable String group,
        @Nullable String severity,
        @Nullable String source,
        @Nullable String stage,
        @Nullable String sort) {

    private static final Comparator<Rule> BY_ID = Comparator.comparing(Rule::id);

    private static final Map<String, Comparator<Rule>> ORDERS = Map.of(
            "rule", BY_ID,
            "severity",
                    Comparator.comparing((Rule rule) ->
                                    rule.enabled() ? rule.severity().ordinal() : Severity.values().length)
                            .thenComparing(BY_ID),
            "source", Comparator.comparing(RuleFilter::firstSource).thenComparing(BY_ID));

    /** Those of the rules that it asks for, in the order it asks for. */
    List<Rule> of(List<Rule> rules) {
        List<Rule> found = new ArrayList<>();
        for (Rule rule : rules) {
            if (isAsked(group, rule.id().group())
                    && isAsked(severity, severityOf(rule))
                    && isAsked(source, sourcesOf(rule))
                    && isAsked(stage, rule.stages().stream().map(Stage::word).toList())
                    && words().stream().allMatch(textOf(rule)::contains)) {
                found.add(rule);
            }
        }
        return listing().sorted(found, ORDERS);
    }

    /** Whether the rules stand in the order of their ids, so that groups stand together. */
    boolean grouped() {
        return listing().isUsual();
    }

    Listing listing() {
        return Listing.of("rule", sort)
                .where("q", q)
                .where("group", group)
                .where("severity", severity)
                .where("source", source)
                .where("stage", stage);
    }

    /** The severity that a rule has by itself, or {@code off}. */
    static String severityOf(Rule rule) {
        return rule.enabled() ? rule.severity().word() : "off";
    }

    /** The publications a rule comes from. */
    static List<String> sourcesOf(Rule rule) {
        return rule.source() == null ? List.of() : Arrays.asList(rule.source().split(", *"));
    }

    private static boolean isAsked(@Nullable String asked, Object given) {
        return asked == null
                || asked.isBlank()
                || (given instanceof List<?> several ? several.contains(asked) : given.equals(asked));
    }

    private List<String> words() {
        return q == null || q.isBlank()
                ? List.of()
                : Arrays.asList(q.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static String textOf(Rule rule) {
        return (rule.id() + " " + rule.title() + " " + rule.advice()).toLowerCase(Locale.ROOT);
    }

    /** Rules of our own come after those of a publication. */
    private static String firstSource(Rule rule) {
        return rule.source() == null ? "~" : rule.source();
    }
}
