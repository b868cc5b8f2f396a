package org.goalkeeper.evaluation.linking;

import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.ProposedBy;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Team;
import org.jspecify.annotations.Nullable;

/** A team with the goals it has in the document. */
public final class LinkedTeam implements Team, LinkedFact {

    private final String id;
    private final org.goalkeeper.goal.@Nullable Team stated;
    private final int place;
    private final Settings settings;
    private @Nullable LinkedGoal first;
    private boolean busy;
    private int objectives;
    private int uncommittedObjectives;
    private int keyResults;
    private int leadershipKeyResults;
    private int kpis;

    /**
     * @param place in the document's list of teams; -1 where it is not in it
     */
    LinkedTeam(String id, org.goalkeeper.goal.@Nullable Team stated, int place, Settings settings) {
        this.id = id;
        this.stated = stated;
        this.place = place;
        this.settings = settings;
    }

    /** How high it stands; null where unknown. */
    public @Nullable TeamLevel standing() {
        return stated == null ? null : stated.level();
    }

    /** Id of the team above; null where unknown. */
    public @Nullable String parent() {
        return stated == null ? null : stated.parent();
    }

    /** Whether it has objectives in the document or its context. */
    boolean isBusy() {
        return busy;
    }

    boolean hasGoals() {
        return first != null;
    }

    void markBusy() {
        busy = true;
    }

    void count(LinkedObjective objective) {
        busy = true;
        objectives++;
        if (!objective.isCommitted()) {
            uncommittedObjectives++;
        }
        remember(objective);
    }

    void count(LinkedKeyResult keyResult) {
        keyResults++;
        if (keyResult.stated().proposedBy() == ProposedBy.LEADERSHIP) {
            leadershipKeyResults++;
        }
    }

    void count(LinkedKpi kpi) {
        kpis++;
        remember(kpi);
    }

    private void remember(LinkedGoal goal) {
        if (first == null) {
            first = goal;
        }
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Subject subject() {
        String pointer = place >= 0 ? "/teams/" + place : first == null ? "" : first.pointer();
        return new Subject(SubjectType.TEAM, id, name(), id, pointer);
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        if (stated == null) {
            return property.equals("id") ? id : null;
        }
        return switch (property) {
            case "id" -> id;
            case "name" -> stated.name();
            case "level" -> level();
            case "parent" -> stated.parent();
            case "headcount" -> stated.headcount();
            default -> null;
        };
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        String name = stated == null ? null : stated.name();
        return name == null ? id : name;
    }

    @Override
    public @Nullable String level() {
        return LinkedGoal.word(standing());
    }

    @Override
    public int objectiveCount() {
        return objectives;
    }

    @Override
    public int uncommittedObjectiveCount() {
        return uncommittedObjectives;
    }

    @Override
    public int keyResultCount() {
        return keyResults;
    }

    @Override
    public int leadershipKeyResultCount() {
        return leadershipKeyResults;
    }

    @Override
    public int kpiCount() {
        return kpis;
    }
}
