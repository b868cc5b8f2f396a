package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import org.goalkeeper.evaluation.linking.LinkRequest;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;
import org.goalkeeper.evaluation.linking.LinkedKpi;
import org.goalkeeper.evaluation.linking.Linker;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;

/**
 * Judges goal sets: links a goal set into facts, runs the rules over them, and makes findings of the matches. One
 * evaluator serves any number of threads and keeps what it has built for each catalogue.
 */
public final class Evaluator {

    private final Map<RuleCatalogue, CataloguePlan> plans = new WeakHashMap<>();
    private final Portions portions;

    /** An evaluator that has built nothing yet. */
    public Evaluator() {
        this(new Portions());
    }

    /**
     * @param portions how it divides large goal sets
     */
    Evaluator(Portions portions) {
        this.portions = portions;
    }

    /**
     * Judges one goal set.
     *
     * @throws org.goalkeeper.evaluation.drools.RuleBudgetException where a rule needs more work than an evaluation may
     * @throws org.goalkeeper.evaluation.drools.EngineException where the engine fails
     */
    public Evaluation evaluate(EvaluationRequest request) {
        RuleSetView view = new RuleSetView(request.ruleSet(), request.document().goalSet());
        Judge judge = new Judge(request, view);
        LinkedGoalSet goals = judged(request, view, judge, judge::add);
        return evaluation(request, goals, judge);
    }

    /** The errors that {@link #evaluate} would find, without their places and words: what the trial of a fix needs. */
    Set<ErrorKey> errors(EvaluationRequest request) {
        RuleSetView view = new RuleSetView(request.ruleSet(), request.document().goalSet());
        Judge judge = new Judge(request, view);
        Set<ErrorKey> errors = new HashSet<>();
        judged(request, view, judge, match -> {
            ErrorKey error = judge.error(match);
            if (error != null) {
                errors.add(error);
            }
        });
        return errors;
    }

    private LinkedGoalSet judged(EvaluationRequest request, RuleSetView view, Judge judge, Consumer<Match> wanted) {
        CataloguePlan plan = plan(request.ruleSet().catalogue());
        LinkedGoalSet goals = link(request, view, plan);
        for (Match match : matches(goals, plan, request.effectiveStage())) {
            if (judge.wants(match)) {
                wanted.accept(match);
            }
        }
        return goals;
    }

    /** The facts of the goal set. */
    LinkedGoalSet link(EvaluationRequest request, RuleSetView view, CataloguePlan plan) {
        CataloguePlan.StagePlan stage = plan.stage(request.effectiveStage());
        GoalSet goalSet = request.document().goalSet();
        return Linker.link(
                goalSet,
                new LinkRequest(
                        request.day(),
                        request.effectiveStage(),
                        request.context(),
                        request.agreedGoals(),
                        view::settings,
                        stage.wanted(),
                        stage.mentions(),
                        LanguageWords.of(goalSet.language())));
    }

    /** Every match of every rule, before the rule set is asked. */
    List<Match> matches(LinkedGoalSet goals, CataloguePlan plan, Stage stage) {
        if (plan.parts().size() == 1) {
            CompiledRules only = plan.parts().get(0);
            return portions.run(goals, part -> only.base(stage, part));
        }
        List<Match> matches = new ArrayList<>();
        for (CompiledRules rules : plan.parts()) {
            matches.addAll(portions.run(goals, part -> rules.base(stage, part)));
        }
        return matches;
    }

    /** The catalogue's rules made ready: built-in rules once for all catalogues that add to them. */
    CataloguePlan plan(RuleCatalogue catalogue) {
        synchronized (plans) {
            CataloguePlan known = plans.get(catalogue);
            if (known == null) {
                RuleCatalogue parent = catalogue.parent();
                known = new CataloguePlan(
                        parent == null ? null : plan(parent), new CompiledRules(catalogue.added(), catalogue));
                plans.put(catalogue, known);
            }
            return known;
        }
    }

    private static Evaluation evaluation(EvaluationRequest request, LinkedGoalSet goals, Judge judge) {
        GoalSet goalSet = request.document().goalSet();
        Promotions promotions = new Promotions(goals, goalSet.cycle());
        PromotionFix promotionFix = new PromotionFix(goalSet);
        boolean tabular = request.document().format().tabular();
        List<Finding> findings = FindingOrder.sorted(judge.findings());
        List<Promotion> promotionList = new ArrayList<>();
        List<Demotion> demotions = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Match match = judge.match(finding);
            Rule.Yield yield = match.rule().rule().yields();
            if (yield == Rule.Yield.PROMOTION && match.fact() instanceof LinkedKpi kpi) {
                Promotion promotion = promotions.of(kpi);
                if (promotion != null) {
                    promotionList.add(promotion);
                    findings.set(i, finding.with(promotionFix.of(promotion, kpi.objective(), tabular)));
                }
            } else if (yield == Rule.Yield.DEMOTION
                    && match.fact() instanceof org.goalkeeper.rule.vocabulary.KeyResult keyResult
                    && keyResult.kpi() != null) {
                demotions.add(new Demotion(keyResult.kpi(), keyResult.id()));
            }
        }
        Gate gate = request.gate() == null ? new Gate(request.ruleSet().failOn()) : request.gate();
        return new Evaluation(
                goalSet.organization(),
                goalSet.cycle() == null ? null : goalSet.cycle().id(),
                request.effectiveStage(),
                request.day(),
                Version.CURRENT,
                new Evaluation.RuleSetReference(
                        request.ruleSet().name(),
                        request.ruleSet().version(),
                        request.ruleSet().digest()),
                new Evaluation.Input(
                        request.document().name(), request.document().digest()),
                gate.passes(findings),
                Summaries.of(goalSet, findings),
                findings,
                promotionList,
                demotions);
    }
}
