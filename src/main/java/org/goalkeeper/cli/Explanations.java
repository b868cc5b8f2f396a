package org.goalkeeper.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.Explainer;
import org.goalkeeper.evaluation.Explanation;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.report.ExplanationReport;
import org.goalkeeper.report.ReportStyle;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** Tells for one goal what each rule of each rule set made of it. */
final class Explanations {

    private record Told(String heading, List<Explanation> explanations) {}

    private final Terminal terminal;
    private final Judging judging;
    private final GoalSets reader;
    private final Explainer explainer = new Explainer(new Evaluator());

    Explanations(Terminal terminal, Judging judging, GoalSets reader) {
        this.terminal = terminal;
        this.judging = judging;
        this.reader = reader;
    }

    /**
     * Writes what became of every rule.
     *
     * @param output the file to write to; null for standard output
     * @return the exit code
     */
    int tell(List<Input> inputs, String id, ReportStyle style, @Nullable Path output) {
        List<Told> told = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int code = ExitCode.PASSED;
        for (Input input : inputs) {
            try {
                explain(input, id, told, ids);
            } catch (InvalidInputException e) {
                code = Math.max(code, new Failures(terminal).tell(e));
            }
        }
        if (told.isEmpty()) {
            terminal.say("--explain: there is no objective, key result or KPI `" + Excerpt.of(id) + "`"
                    + Names.didYouMean(id, ids));
            return ExitCode.UNUSABLE;
        }
        Output.Content content = out -> {
            for (Told one : told) {
                if (told.size() > 1) {
                    out.write(one.heading() + "\n");
                }
                ExplanationReport.write(id, one.explanations(), style, out);
                if (told.size() > 1) {
                    out.write("\n");
                }
            }
        };
        if (output == null) {
            Output.print(terminal, content);
        } else {
            Output.replace(output, content);
        }
        return code;
    }

    private void explain(Input input, String id, List<Told> told, List<String> ids) {
        List<GoalSet> context = judging.context(input);
        Document document = reader.read(input, context);
        ids.addAll(ids(document.goalSet()));
        for (ResolvedRuleSet ruleSet : judging.ruleSets()) {
            List<Explanation> explanations = explainer.explain(judging.request(document, ruleSet, context), id);
            if (!explanations.isEmpty()) {
                told.add(new Told(document.name() + " by " + ruleSet.name(), explanations));
            }
        }
    }

    private static List<String> ids(GoalSet goalSet) {
        List<String> ids = new ArrayList<>();
        for (Objective objective : goalSet.objectives()) {
            ids.add(objective.id());
            objective.keyResults().stream().map(KeyResult::id).forEach(ids::add);
        }
        goalSet.keyResults().stream().map(KeyResult::id).forEach(ids::add);
        goalSet.kpis().stream().map(Kpi::id).forEach(ids::add);
        return ids;
    }
}
