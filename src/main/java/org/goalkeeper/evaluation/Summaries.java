package org.goalkeeper.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.rule.Severity;

/** Counts findings and clean goals. */
final class Summaries {

    private static final int RATE_DECIMALS = 9;

    private Summaries() {}

    static Summary of(GoalSet goalSet, List<Finding> findings) {
        int[] bySeverity = new int[Severity.values().length];
        int waived = 0;
        int baselined = 0;
        Set<String> unclean = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.waiver() != null) {
                waived++;
                continue;
            }
            if (finding.severity() != Severity.INFO && isGoal(finding.subject().type())) {
                unclean.add(finding.subject().pointer());
            }
            if (finding.baselined()) {
                baselined++;
            } else {
                bySeverity[finding.severity().ordinal()]++;
            }
        }
        int objectives = goalSet.objectives().size();
        int keyResults = goalSet.keyResults().size();
        for (Objective objective : goalSet.objectives()) {
            keyResults += objective.keyResults().size();
        }
        int kpis = goalSet.kpis().size();
        return new Summary(
                bySeverity[Severity.ERROR.ordinal()],
                bySeverity[Severity.WARNING.ordinal()],
                bySeverity[Severity.INFO.ordinal()],
                waived,
                baselined,
                objectives,
                keyResults,
                kpis,
                rate(objectives + keyResults + kpis, unclean.size()));
    }

    private static boolean isGoal(SubjectType type) {
        return type == SubjectType.OBJECTIVE || type == SubjectType.KEY_RESULT || type == SubjectType.KPI;
    }

    private static BigDecimal rate(int goals, int unclean) {
        if (goals == 0) {
            return BigDecimal.ONE;
        }
        // a removed objective is unclean but is no goal of this document
        int clean = Math.max(0, goals - unclean);
        return BigDecimal.valueOf(clean)
                .divide(BigDecimal.valueOf(goals), RATE_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
