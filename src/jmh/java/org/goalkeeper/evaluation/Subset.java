package org.goalkeeper.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.benchmark.DirectionWords;
import org.goalkeeper.benchmark.Found;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.CompiledRules.Part;
import org.goalkeeper.evaluation.drools.RuleBase;
import org.goalkeeper.evaluation.linking.LinkRequest;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;
import org.goalkeeper.evaluation.linking.Linker;
import org.goalkeeper.evaluation.linking.MentionScanner;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.ruleset.ResolvedRuleSet;

/** The 24 rules that contenders are compared by, in the product's engine and whatever the document's stage. */
final class Subset {

    private static final List<String> RULES = List.of(
            "key-result/timeframe",
            "key-result/within-cycle",
            "key-result/max-duration",
            "key-result/measurable",
            "key-result/baseline",
            "key-result/moves-metric",
            "key-result/direction",
            "key-result/kpi-exists",
            "key-result/duplicate",
            "objective/has-key-results",
            "objective/key-result-count",
            "objective/owner",
            "objective/has-metric",
            "governance/no-compensation",
            "governance/visible",
            "governance/compensation-through-kpi",
            "sandbagging/score",
            "sandbagging/draft-confidence",
            "sandbagging/team-score",
            "kpi/healthy-range",
            "kpi/unhealthy-promotion",
            "alignment/parent-exists",
            "alignment/duplicate-objective",
            "focus/objective-count");

    private final Map<Part, RuleBase> bases = new EnumMap<>(Part.class);
    private final Set<Class<?>> wanted;
    private final MentionScanner mentions = new MentionScanner(List.of());
    private final Portions portions = new Portions();
    private final ResolvedRuleSet ruleSet;

    Subset(ResolvedRuleSet ruleSet) {
        this.ruleSet = ruleSet;
        List<CompiledRule> rules = new ArrayList<>();
        for (String id : RULES) {
            rules.add(CompiledRule.of(
                    java.util.Objects.requireNonNull(ruleSet.catalogue().find(RuleId.of(id))), ruleSet.catalogue()));
        }
        for (Part part : Part.values()) {
            bases.put(part, RuleBase.of(rules.stream().filter(part::holds).toList()));
        }
        this.wanted = new LinkedHashSet<>(base(Part.ALL).types());
    }

    static int size() {
        return RULES.size();
    }

    private RuleBase base(Part part) {
        return java.util.Objects.requireNonNull(bases.get(part));
    }

    /** Links the goals and matches the rules. */
    List<Match> evaluate(Document document) {
        return portions.run(link(document), this::base);
    }

    LinkedGoalSet link(Document document) {
        RuleSetView view = new RuleSetView(ruleSet, document.goalSet());
        return Linker.link(
                document.goalSet(),
                new LinkRequest(
                        java.util.Objects.requireNonNull(document.goalSet().asOf()),
                        document.goalSet().stage(),
                        List.of(),
                        null,
                        view::settings,
                        wanted,
                        mentions,
                        LanguageWords.of(document.goalSet().language())));
    }

    /** The words that the rule about directions looks for. */
    DirectionWords words() {
        RuleCatalogue catalogue = ruleSet.catalogue();
        RuleId rule = RuleId.of("key-result/direction");
        Settings settings = ruleSet.forTeam(null, Map.of()).settings("en");
        return new DirectionWords(
                settings.words(catalogue.slot(rule, "verbs")).meanings(),
                settings.words(catalogue.slot(rule, "unless")).meanings().keySet());
    }

    static List<Found> found(List<Match> matches) {
        List<Found> found = new ArrayList<>();
        for (Match match : matches) {
            found.add(new Found(
                    match.rule().rule().id().toString(), match.fact().subject().id()));
        }
        found.sort(Found.ORDER);
        return found;
    }

    static LocalDate today() {
        return LocalDate.of(2026, 11, 20);
    }
}
