package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.goalkeeper.evaluation.Explanation.Outcome;
import org.goalkeeper.evaluation.drools.RuleBudgetException;
import org.goalkeeper.evaluation.linking.LinkedFact;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;
import org.goalkeeper.evaluation.matching.Attempt;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.goalkeeper.evaluation.matching.Shown;
import org.goalkeeper.evaluation.matching.Step;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Fact;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.ruleset.ResolvedRuleSet.TeamRules;

/** Tells for one goal what every rule made of it. */
public final class Explainer {

    /** An attempt looks through facts one by one, where an engine has indexes: it may take more steps than a run. */
    private static final long MOST_STEPS = 20_000_000;

    private final Evaluator evaluator;

    /**
     * @param evaluator whose rules are explained
     */
    public Explainer(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Every rule that is about goals of that kind, in the catalogue's order.
     *
     * @param id the id of an objective, key result or KPI
     * @return empty where the document has no such goal
     */
    public List<Explanation> explain(EvaluationRequest request, String id) {
        RuleSetView view = new RuleSetView(request.ruleSet(), request.document().goalSet());
        CataloguePlan plan = evaluator.plan(request.ruleSet().catalogue());
        LinkedGoalSet goals = evaluator.link(request, view, plan);
        List<LinkedFact> about = new ArrayList<>();
        for (Fact fact : goals.facts()) {
            if (fact instanceof LinkedFact linked && isGoal(linked.subject(), id)) {
                about.add(linked);
            }
        }
        if (about.isEmpty()) {
            return List.of();
        }
        List<Explanation> explanations = new ArrayList<>();
        for (CompiledRules part : plan.parts()) {
            for (CompiledRule rule : part.rules()) {
                explain(rule, about, goals, new Judge(request, view), view, explanations);
            }
        }
        return explanations;
    }

    private static boolean isGoal(Subject subject, String id) {
        return subject.id().equals(id)
                && (subject.type() == SubjectType.OBJECTIVE
                        || subject.type() == SubjectType.KEY_RESULT
                        || subject.type() == SubjectType.KPI);
    }

    private static void explain(
            CompiledRule rule,
            List<LinkedFact> about,
            LinkedGoalSet goals,
            Judge judge,
            RuleSetView view,
            List<Explanation> explanations) {
        FactType type = subjectType(rule);
        for (LinkedFact fact : about) {
            if (type.type().isInstance(fact)) {
                explanations.add(explanation(rule, fact, goals, judge, view));
            }
        }
    }

    private static Explanation explanation(
            CompiledRule rule, LinkedFact fact, LinkedGoalSet goals, Judge judge, RuleSetView view) {
        TeamRules team = view.forTeam(fact.subject().team());
        Rule known = rule.rule();
        Settings settings = fact.settings();
        if (!settings.on(rule.number())) {
            return of(rule, team, Outcome.OFF, "the rule set switches it off", List.of());
        }
        if (!team.stages(known.id()).contains(judge.stage())) {
            return of(
                    rule,
                    team,
                    Outcome.OTHER_STAGE,
                    "it does not run in stage " + judge.stage().word(),
                    List.of());
        }
        if (rule.wordSlots().stream().anyMatch(slot -> settings.value(slot) == null)) {
            return of(rule, team, Outcome.NO_LEXICON, "it has no word list for the document's language", List.of());
        }
        Attempt attempt = new Attempt(rule, fact, goals.facts(), steps(known));
        Object[] match = attempt.match();
        if (match == null) {
            return of(rule, team, Outcome.HELD, attempt.obstacle(), attempt.values());
        }
        if (!judge.wants(new Match(rule, match))) {
            return of(rule, team, Outcome.OFF, "the rule set narrows it to other team levels", List.of());
        }
        return of(rule, team, Outcome.FIRED, rule.message(match), List.of());
    }

    /** Counts what an attempt looks at, and stops it before somebody waits for seconds. */
    private static Runnable steps(Rule rule) {
        AtomicLong taken = new AtomicLong();
        return () -> {
            if (taken.incrementAndGet() > MOST_STEPS) {
                throw new RuleBudgetException(rule.id().toString(), "more than " + MOST_STEPS + " join steps");
            }
        };
    }

    private static Explanation of(
            CompiledRule rule, TeamRules team, Outcome outcome, String condition, List<Shown> values) {
        Rule known = rule.rule();
        return new Explanation(known.id(), known.title(), outcome, team.severity(known.id()), condition, values);
    }

    private static FactType subjectType(CompiledRule rule) {
        for (Step step : rule.steps()) {
            if (step instanceof Step.Match match && match.row() == rule.subject()) {
                return match.type();
            }
        }
        throw new IllegalArgumentException(rule + " has no subject");
    }
}
