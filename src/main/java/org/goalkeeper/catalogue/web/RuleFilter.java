package org.goalkeeper.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        found.sort(order());
        return found;
    }

    /** Whether the rules stand in the order of their ids, so that groups stand together. */
    boolean grouped() {
        return sort == null || sort.isBlank() || sort.equals("rule");
    }

    /** The address of the catalogue with this filter, without what leaves out nothing. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/rules");
        add(address, "q", q);
        add(address, "group", group);
        add(address, "severity", severity);
        add(address, "source", source);
        add(address, "stage", stage);
        add(address, "sort", sort);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            // Of a template, so that signs of addresses in the value are encoded as well.
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
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

    private Comparator<Rule> order() {
        boolean back = sort != null && sort.startsWith("-");
        Comparator<Rule> order = switch (sort == null ? "" : sort.replaceFirst("^-", "")) {
            case "severity" ->
                Comparator.comparing(
                                (Rule rule) -> rule.enabled() ? rule.severity().ordinal() : Severity.values().length)
                        .thenComparing(BY_ID);
            case "source" -> Comparator.comparing(RuleFilter::firstSource).thenComparing(BY_ID);
            default -> BY_ID;
        };
        return back ? Collections.reverseOrder(order) : order;
    }

    /** Rules of our own come after those of a publication. */
    private static String firstSource(Rule rule) {
        return rule.source() == null ? "~" : rule.source();
    }
}
