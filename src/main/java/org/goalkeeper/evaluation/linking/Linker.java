package org.goalkeeper.evaluation.linking;

import java.util.List;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.TeamLevel;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a goal set's references in one linear pass. A reference is looked up in its own goal set, then in the
 * document, then in the context, which counts as coming before the document.
 */
public final class Linker {

    private final GoalSet set;
    private final Document document;
    private final TeamRegister teams;
    private final LinkedObjective[] own;
    private @Nullable Context context;
    private int position;
    private int ordinal;

    private Linker(GoalSet set, LinkRequest request) {
        this.set = set;
        this.document = new Document(set, request, countKeyResults(set));
        this.teams = new TeamRegister(set, request, document.settings());
        this.own = new LinkedObjective[set.objectives().size()];
    }

    /**
     * Links a goal set.
     *
     * @param set what is judged
     * @param request the day, the context and what is wanted
     */
    public static LinkedGoalSet link(GoalSet set, LinkRequest request) {
        return new Linker(set, request).link();
    }

    private LinkedGoalSet link() {
        addObjectives();
        addKpis();
        context = document.hasContext() ? linkContext() : null;
        addFlatKeyResults();
        document.complete(numbered(), teams.byId(), teams.own(), context != null || hasCompanyGoal());
        attachKeyResults();
        align();
        return new LinkedGoalSet(document, FactBuilder.build(document));
    }

    private void addObjectives() {
        List<Objective> stated = set.objectives();
        for (int i = 0; i < own.length; i++) {
            Objective objective = stated.get(i);
            LinkedTeam team = teams.of(objective.team());
            own[i] = new LinkedObjective(document, objective, i, position++, team);
            document.index().add(own[i]);
            if (team != null) {
                team.count(own[i]);
            }
            List<KeyResult> nested = objective.keyResults();
            for (int j = 0; j < nested.size(); j++) {
                addKeyResult(nested.get(j), j, own[i], true);
            }
        }
    }

    private void addFlatKeyResults() {
        List<KeyResult> flat = set.keyResults();
        for (int i = 0; i < flat.size(); i++) {
            String named = flat.get(i).objective();
            LinkedObjective objective = named == null ? null : document.index().objective(named);
            if (objective == null && named != null && context != null) {
                objective = context.index().objective(named);
            }
            addKeyResult(flat.get(i), i, objective, false);
        }
    }

    private void addKeyResult(KeyResult stated, int place, @Nullable LinkedObjective objective, boolean nested) {
        LinkedKeyResult keyResult =
                new LinkedKeyResult(document, stated, ordinal, place, position++, objective, nested);
        document.keyResults()[ordinal++] = keyResult;
        if (objective != null) {
            objective.add(keyResult);
            LinkedTeam team = objective.linkedTeam();
            if (team != null) {
                team.count(keyResult);
            }
        }
    }

    private void addKpis() {
        List<Kpi> stated = set.kpis();
        int before = own.length + document.keyResults().length;
        for (int i = 0; i < stated.size(); i++) {
            LinkedTeam team = teams.of(stated.get(i).team());
            LinkedKpi kpi = new LinkedKpi(document, stated.get(i), i, before + i, team);
            document.kpis()[i] = kpi;
            document.addKnown(kpi);
            if (team != null) {
                team.count(kpi);
            }
        }
    }

    private Context linkContext() {
        Context linked = new Context(document, teams);
        for (GoalSet other : document.request().context()) {
            linked.add(other);
        }
        return linked;
    }

    private LinkedObjective[] numbered() {
        LinkedObjective[] all = own;
        if (context != null && !context.objectives().isEmpty()) {
            int before = context.objectives().size();
            all = context.objectives().toArray(new LinkedObjective[before + own.length]);
            System.arraycopy(own, 0, all, before, own.length);
        }
        for (int i = 0; i < all.length; i++) {
            all[i].number(i);
        }
        return all;
    }

    private void attachKeyResults() {
        if (context != null) {
            for (LinkedKeyResult keyResult : context.keyResults()) {
                attach(keyResult);
            }
        }
        for (LinkedKeyResult keyResult : document.keyResults()) {
            attach(keyResult);
        }
    }

    private void attach(LinkedKeyResult keyResult) {
        String named = keyResult.kpi();
        LinkedKpi kpi = named == null ? null : document.kpi(named);
        if (kpi != null) {
            keyResult.moves(kpi);
            kpi.add(keyResult);
        }
    }

    private void align() {
        for (LinkedObjective objective : own) {
            align(objective, document.index());
        }
        if (context != null) {
            for (int i = 0; i < context.objectives().size(); i++) {
                align(context.objectives().get(i), context.home(i));
            }
        }
        for (LinkedKpi kpi : document.kpis()) {
            String named = kpi.objective();
            LinkedObjective objective = named == null ? null : document.index().objective(named);
            if (objective != null) {
                objective.countContextKpi();
            }
        }
    }

    private void align(LinkedObjective objective, GoalIndex home) {
        String named = objective.alignsTo();
        if (named == null) {
            return;
        }
        LinkedGoal goal = home.goal(named);
        if (goal == null) {
            goal = document.index().goal(named);
        }
        if (goal == null && context != null) {
            goal = context.index().goal(named);
        }
        if (goal != null) {
            objective.alignTo(goal);
        }
    }

    private boolean hasCompanyGoal() {
        for (LinkedObjective objective : own) {
            LinkedTeam team = objective.linkedTeam();
            if (team != null && team.standing() == TeamLevel.COMPANY) {
                return true;
            }
        }
        return false;
    }

    private static int countKeyResults(GoalSet set) {
        int count = set.keyResults().size();
        for (Objective objective : set.objectives()) {
            count += objective.keyResults().size();
        }
        return count;
    }
}
