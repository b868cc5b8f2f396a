package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was stated before: the same title, name or target. Of candidates that agree, at most the first
 * {@value #MOST_LOOKS} are looked at, so that thousands of equal titles cost no more than they are long; what lies
 * behind them is rather missed than accused.
 */
final class Twins {

    static final int MOST_LOOKS = 64;

    private final Document document;
    private volatile @Nullable Groups keyResultTitles;
    private volatile @Nullable Groups keyResultTargets;
    private volatile @Nullable Groups objectiveTitles;
    private volatile @Nullable Groups kpiNames;

    Twins(Document document) {
        this.document = document;
    }

    @Nullable
    String earlierSameTitle(LinkedKeyResult later) {
        Groups groups = keyResultTitles();
        int candidate = groups.first(later.ordinal());
        for (int looks = 0; isEarlier(candidate, later.ordinal(), looks); looks++) {
            LinkedKeyResult earlier = document.keyResults()[candidate];
            if (earlier.titleKey().equals(later.titleKey()) && !areRelated(earlier, later)) {
                return earlier.id();
            }
            candidate = groups.next(candidate);
        }
        return null;
    }

    @Nullable
    String earlierSameTarget(LinkedKeyResult later) {
        Groups groups = keyResultTargets();
        int candidate = groups.first(later.ordinal());
        for (int looks = 0; isEarlier(candidate, later.ordinal(), looks); looks++) {
            LinkedKeyResult earlier = document.keyResults()[candidate];
            if (haveOneTarget(earlier, later) && !areRelated(earlier, later)) {
                return earlier.id();
            }
            candidate = groups.next(candidate);
        }
        return null;
    }

    @Nullable
    String earlierSameTitle(LinkedObjective later) {
        Groups groups = objectiveTitles();
        int candidate = groups.first(later.node());
        for (int looks = 0; isEarlier(candidate, later.node(), looks); looks++) {
            LinkedObjective earlier = document.objectives()[candidate];
            String team = earlier.team();
            boolean otherTeam = team != null && later.team() != null && !team.equals(later.team());
            if (otherTeam && earlier.titleKey().equals(later.titleKey())) {
                return earlier.id();
            }
            candidate = groups.next(candidate);
        }
        return null;
    }

    @Nullable
    String earlierSameName(LinkedKpi later) {
        Groups groups = kpiNames();
        int candidate = groups.first(later.place());
        for (int looks = 0; isEarlier(candidate, later.place(), looks); looks++) {
            LinkedKpi earlier = document.kpis()[candidate];
            if (areOfOneTeam(earlier, later) && earlier.titleKey().equals(later.titleKey())) {
                return earlier.id();
            }
            candidate = groups.next(candidate);
        }
        return null;
    }

    /** A key result of the document whose objective and that of one before it are two, neither aligned with the other. */
    @Nullable
    String unrelatedKeyResult(LinkedKpi kpi) {
        Set<LinkedObjective> before = new LinkedHashSet<>();
        for (LinkedKeyResult k = kpi.firstKeyResult(); k != null && before.size() < MOST_LOOKS; k = k.nextOfKpi()) {
            LinkedObjective objective = k.ordinal() < 0 ? null : k.linkedObjective();
            if (objective != null && before.add(objective)) {
                for (LinkedObjective other : before) {
                    if (other != objective && !document.alignment().areRelated(other, objective)) {
                        return k.id();
                    }
                }
            }
        }
        return null;
    }

    private static boolean isEarlier(int candidate, int item, int looks) {
        return candidate < item && candidate >= 0 && looks < MOST_LOOKS;
    }

    private boolean areRelated(LinkedKeyResult a, LinkedKeyResult b) {
        return document.alignment().areRelated(a.linkedObjective(), b.linkedObjective());
    }

    private static boolean haveOneTarget(LinkedKeyResult a, LinkedKeyResult b) {
        BigDecimal target = a.target();
        BigDecimal other = b.target();
        String kpi = a.kpi();
        return target != null && other != null && target.compareTo(other) == 0 && kpi != null && kpi.equals(b.kpi());
    }

    private static boolean areOfOneTeam(LinkedKpi a, LinkedKpi b) {
        String team = a.team();
        return team == null ? b.team() == null : team.equals(b.team());
    }

    private static int targetHash(LinkedKeyResult keyResult) {
        BigDecimal target = keyResult.target();
        String kpi = keyResult.kpi();
        if (!keyResult.isMetric() || target == null || kpi == null) {
            return 0;
        }
        // Equal numbers of different scale have one double.
        return 31 * kpi.hashCode() + Double.hashCode(target.doubleValue());
    }

    private Groups keyResultTitles() {
        Groups groups = keyResultTitles;
        if (groups == null) {
            groups = byTitle(document.keyResults());
            keyResultTitles = groups;
        }
        return groups;
    }

    private Groups keyResultTargets() {
        Groups groups = keyResultTargets;
        if (groups == null) {
            LinkedKeyResult[] keyResults = document.keyResults();
            int[] hashes = new int[keyResults.length];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = targetHash(keyResults[i]);
            }
            groups = new Groups(hashes);
            keyResultTargets = groups;
        }
        return groups;
    }

    private Groups objectiveTitles() {
        Groups groups = objectiveTitles;
        if (groups == null) {
            groups = byTitle(document.objectives());
            objectiveTitles = groups;
        }
        return groups;
    }

    private Groups kpiNames() {
        Groups groups = kpiNames;
        if (groups == null) {
            groups = byTitle(document.kpis());
            kpiNames = groups;
        }
        return groups;
    }

    private static Groups byTitle(LinkedGoal[] goals) {
        int[] hashes = new int[goals.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = goals[i].titleHash();
        }
        return new Groups(hashes);
    }
}
