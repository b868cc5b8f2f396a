package org.goalkeeper.ruleset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.rule.language.RuleText;
import org.goalkeeper.source.Location;

/** A few rules with every kind of parameter. */
final class TestRules {

    static final RuleCatalogue CATALOGUE = new RuleCatalogue(List.of(
            rule("sandbagging/score", true, number("threshold", "0.7", "0", "1"), flag("exemptCommitted")),
            rule("sandbagging/habit", true, number("threshold", "0.7", "0", "1"), number("minCycles", "2", "1", "9")),
            rule("objective/concise", true, number("minWords", "3", "1", "50")),
            rule("objective/outcome", true, words("verbs", "output-verbs")),
            rule("objective/qualitative", true, texts("allow", List.of(), List.of())),
            rule("kpi/healthy-range", true, texts("accept", List.of("range", "target"), List.of("range", "target"))),
            rule("kpi/target", false),
            rule("kpi/owner", true, date("from")),
            rule("alignment/parent", true),
            rule(
                    "governance/compensation-wording",
                    true,
                    words("payWords", "pay-words"),
                    words("tieWords", "pay-ties"))));

    private TestRules() {}

    static Rule rule(String id, boolean enabled, Parameter... parameters) {
        Location location = Location.of(id + ".drl", 5, 1);
        RuleText text = new RuleText(
                id,
                Map.of(),
                List.of(),
                new RuleText.Report("$x", "", "no", location),
                location,
                "rule \"" + id + "\"");
        return new Rule(
                RuleId.of(id),
                "It holds",
                Severity.WARNING,
                enabled,
                Set.of(Stage.DRAFT, Stage.ACTIVE),
                null,
                null,
                "Do it.",
                List.of(parameters),
                null,
                null,
                null,
                text);
    }

    static Parameter words(String name, String lexicon) {
        return new Parameter(name, Parameter.Kind.WORDS, true, lexicon, null, null, List.of());
    }

    private static Parameter number(String name, String value, String min, String max) {
        return new Parameter(
                name,
                Parameter.Kind.NUMBER,
                false,
                new BigDecimal(value),
                new BigDecimal(min),
                new BigDecimal(max),
                List.of());
    }

    private static Parameter flag(String name) {
        return new Parameter(name, Parameter.Kind.FLAG, false, true, null, null, List.of());
    }

    private static Parameter texts(String name, List<String> values, List<String> choices) {
        return new Parameter(name, Parameter.Kind.TEXT, true, values, null, null, choices);
    }

    private static Parameter date(String name) {
        return new Parameter(
                name, Parameter.Kind.DATE, false, java.time.LocalDate.of(2026, 1, 1), null, null, List.of());
    }
}
