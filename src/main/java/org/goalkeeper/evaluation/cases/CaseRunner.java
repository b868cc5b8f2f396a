package org.goalkeeper.evaluation.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.EvaluationRequest;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.evaluation.cases.RuleCase.Expected;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;

/** Runs the cases of rules, each rule alone. */
public final class CaseRunner {

    /** The day a case is judged on where its goal set states none. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Evaluator evaluator;
    private final RuleSets ruleSets;
    private final RulePack pack;
    private final @Nullable Path folder;

    /**
     * @param pack the pack whose rules are tried
     * @param folder the pack's folder; null for the rules that ship
     */
    public CaseRunner(Evaluator evaluator, RuleSets ruleSets, RulePack pack, @Nullable Path folder) {
        this.evaluator = evaluator;
        this.ruleSets = ruleSets;
        this.pack = pack;
        this.folder = folder;
    }

    /**
     * The cases of a rule.
     *
     * @throws InvalidInputException where there is no cases file, with everything that is wrong with it, and where no
     *     case fires or none does not
     */
    public List<RuleCase> cases(RuleId rule) {
        String name = pack.casesName(rule);
        String text = pack.cases(rule);
        if (text == null) {
            throw new InvalidInputException(
                    List.of(new Problem(Location.of(name), "rule " + rule + " has no cases: write them here")));
        }
        List<RuleCase> cases = CasesReader.read(name, rule, text);
        List<Problem> problems = new ArrayList<>();
        if (cases.stream().allMatch(one -> one.expected().isEmpty())) {
            problems.add(new Problem(Location.of(name), "no case of " + rule + " expects a finding"));
        }
        if (cases.stream().noneMatch(one -> one.expected().isEmpty())) {
            problems.add(new Problem(Location.of(name), "no case of " + rule + " expects no finding: add a near miss"));
        }
        if (cases.stream().filter(RuleCase::documented).count() != 1) {
            problems.add(new Problem(Location.of(name), "exactly one case of " + rule + " is `documented: true`"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return cases;
    }

    /**
     * Runs a case.
     *
     * @return how what was found differs from what the case expects; empty where it does not
     */
    public List<String> differences(RuleCase one) {
        ResolvedRuleSet rules = folder == null
                ? ruleSets.only(one.rule(), one.parameters())
                : ruleSets.only(folder, pack.rules(), one.rule(), one.parameters());
        Evaluation evaluation = evaluator.evaluate(new EvaluationRequest(
                one.document(), rules, DAY, null, one.stage(), one.context(), one.agreed(), Set.of(), null));
        List<Finding> found = new ArrayList<>(evaluation.findings());
        List<String> differences = new ArrayList<>();
        for (Expected expected : one.expected()) {
            compare(expected, found, differences);
        }
        for (Finding extra : found) {
            differences.add("unexpected finding on `" + id(extra) + "`: " + extra.message());
        }
        return differences;
    }

    private static void compare(Expected expected, List<Finding> found, List<String> differences) {
        List<String> nearest = null;
        for (Finding finding : found) {
            if (id(finding).equals(expected.subject())) {
                List<String> mismatches = mismatches(expected, finding);
                if (mismatches.isEmpty()) {
                    found.remove(finding);
                    return;
                }
                nearest = nearest == null ? mismatches : nearest;
            }
        }
        if (nearest == null) {
            differences.add("no finding on `" + expected.subject() + "`");
        } else {
            differences.addAll(nearest);
            found.removeIf(finding -> id(finding).equals(expected.subject()));
        }
    }

    private static List<String> mismatches(Expected expected, Finding finding) {
        List<String> mismatches = new ArrayList<>();
        String on = " of the finding on `" + expected.subject() + "`";
        if (expected.property() != null && !expected.property().equals(String.valueOf(finding.property()))) {
            mismatches.add("property" + on + ": expected " + expected.property() + ", found " + finding.property());
        }
        if (expected.message() != null && !expected.message().equals(finding.message())) {
            mismatches.add(
                    "message" + on + ":\n  expected " + expected.message() + "\n  found    " + finding.message());
        }
        if (expected.severity() != null && expected.severity() != finding.severity()) {
            mismatches.add("severity" + on + ": expected " + expected.severity().word() + ", found "
                    + finding.severity().word());
        }
        if (expected.fix() != null) {
            String wanted = operations(expected.fix());
            String patch =
                    operations(finding.fix() == null ? List.of() : finding.fix().patch());
            if (!wanted.equals(patch)) {
                mismatches.add("fix" + on + ":\n  expected " + wanted + "\n  found    " + patch);
            }
        }
        return mismatches;
    }

    private static String operations(List<org.goalkeeper.document.PatchOperation> patch) {
        return patch.stream()
                .map(one -> one.op() + " " + one.path() + " " + Values.text(one.value()))
                .toList()
                .toString();
    }

    /** The id a case names: a finding about the document as a whole has none, one about a removed objective has its. */
    private static String id(Finding finding) {
        boolean whole = finding.subject().type() == SubjectType.GOAL_SET
                && finding.subject().title() == null;
        return whole ? "" : finding.subject().id();
    }
}
