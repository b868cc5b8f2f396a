package org.goalkeeper.evaluation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCompiler;
import org.goalkeeper.rule.language.Texts;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;

/** Goal sets and rule sets as texts, judged by the real parts. */
final class Judging {

    static final RuleSets RULE_SETS = RuleSets.builtIn(Version.CURRENT);
    static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private Judging() {}

    /** A goal set, its text without the first line. */
    static Document document(String yaml) {
        return GoalSetReader.read("goals.yaml", bytes("goalSet: 1\n" + yaml), Limits.COMMAND_LINE);
    }

    /** A rule set, its text without the first line; {@code packs: [own]} takes the rules given. */
    static ResolvedRuleSet ruleSet(String yaml, Rule... own) {
        return RULE_SETS.text("own.yaml", bytes("ruleSet: 1\n" + yaml), Map.of("own", List.of(own)));
    }

    /** A rule set of own rules only. */
    static ResolvedRuleSet only(Rule... own) {
        StringBuilder off = new StringBuilder("packs: [own]\nrules:\n");
        RULE_SETS.catalogue().rules().stream()
                .map(rule -> rule.id().group())
                .distinct()
                .forEach(group -> off.append("  ").append(group).append("/*: off\n"));
        return ruleSet(off.toString(), own);
    }

    /** A rule about {@code $k} with those further annotations and conditions. */
    static Rule rule(String id, String annotations, String conditions, String message) {
        return reporting(id, annotations, conditions, "findings.report(drools, $k, \"" + message + "\");");
    }

    /** A rule of that consequence. */
    static Rule reporting(String id, String annotations, String conditions, String consequence) {
        String all = "  @title(\"It holds\") @advice(\"Mend it.\") "
                + (annotations.contains("@severity") ? "" : "@severity(\"warning\") ")
                + (annotations.contains("@stages") ? "" : "@stages(\"draft, active, closed\") ") + annotations + "\n";
        String text = Texts.HEADER + Texts.rule(id, all, conditions, consequence);
        return RuleCompiler.compile(id + ".drl", text).get(0);
    }

    static Evaluation judge(Document document, ResolvedRuleSet ruleSet) {
        return judge(document, ruleSet, DAY, List.of());
    }

    static Evaluation judge(Document document, ResolvedRuleSet ruleSet, LocalDate asOf, List<GoalSet> context) {
        return new Evaluator()
                .evaluate(new EvaluationRequest(document, ruleSet, asOf, asOf, null, context, null, Set.of(), null));
    }

    /** The findings as {@code rule subject severity}, in their order. */
    static List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : evaluation.findings()) {
            lines.add(finding.rule() + " " + finding.subject().id() + " "
                    + finding.severity().word());
        }
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
