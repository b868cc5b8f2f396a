package org.goalkeeper.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goalkeeper.evaluation.linking.LinkedGoal;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;
import org.goalkeeper.evaluation.linking.LinkedKeyResult;

/** How far the key results of each team came: the measurement that a closed cycle leaves behind. */
public final class TeamScores {

    private static final int DECIMALS = 4;

    private final Evaluator evaluator;

    /**
     * @param evaluator links goal sets
     */
    public TeamScores(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * The mean effective score of each team's key results, as goal-set documents define it, to four decimals.
     *
     * @return by team id; without the teams of whose key results none has a score
     */
    public Map<String, BigDecimal> of(EvaluationRequest request) {
        RuleSetView view = new RuleSetView(request.ruleSet(), request.document().goalSet());
        LinkedGoalSet goals =
                evaluator.link(request, view, evaluator.plan(request.ruleSet().catalogue()));
        Map<String, List<BigDecimal>> byTeam = new TreeMap<>();
        for (LinkedGoal goal : goals.goals()) {
            String team = goal.subject().team();
            if (team != null && goal instanceof LinkedKeyResult keyResult && keyResult.effectiveScore() != null) {
                byTeam.computeIfAbsent(team, key -> new ArrayList<>()).add(keyResult.effectiveScore());
            }
        }
        Map<String, BigDecimal> means = new TreeMap<>();
        byTeam.forEach((team, scores) -> means.put(
                team,
                scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), DECIMALS, RoundingMode.HALF_UP)));
        return means;
    }
}
