package org.goalkeeper.evaluation.linking;

import java.time.LocalDate;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.Commitment;
import org.goalkeeper.goal.Indicator;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Objective;
import org.jspecify.annotations.Nullable;

/** An objective with its key results, its team and the goal it serves. */
public final class LinkedObjective extends LinkedGoal implements Objective {

    private final org.goalkeeper.goal.Objective stated;
    private final int place;
    private final @Nullable LinkedTeam team;
    private @Nullable LinkedKeyResult firstKeyResult;
    private @Nullable LinkedKeyResult lastKeyResult;
    private @Nullable LinkedGoal parent;
    private int node;
    private int keyResults;
    private int contextKpis;
    private int supporters;

    LinkedObjective(
            Document document,
            org.goalkeeper.goal.Objective stated,
            int place,
            int position,
            @Nullable LinkedTeam team) {
        super(document, position);
        this.stated = stated;
        this.place = place;
        this.team = team;
    }

    /** The objective as the document states it. */
    public org.goalkeeper.goal.Objective stated() {
        return stated;
    }

    /** Whether it stands in the document that is judged, and not in the context. */
    boolean isJudged() {
        return position() >= 0;
    }

    boolean isCommitted() {
        return stated.commitment() == Commitment.COMMITTED;
    }

    @Nullable
    LinkedTeam linkedTeam() {
        return team;
    }

    /** Its number among all objectives, those of the context first. */
    int node() {
        return node;
    }

    void number(int node) {
        this.node = node;
    }

    void add(LinkedKeyResult keyResult) {
        if (lastKeyResult == null) {
            firstKeyResult = keyResult;
        } else {
            lastKeyResult.setNextOfObjective(keyResult);
        }
        lastKeyResult = keyResult;
        keyResults++;
    }

    void countContextKpi() {
        contextKpis++;
    }

    /** Sets the goal that alignsTo names. */
    void alignTo(LinkedGoal goal) {
        parent = goal;
        LinkedObjective served = served();
        if (served != null && served != this) {
            served.supporters++;
        }
    }

    /** The objective it aligns to; a key result stands for its objective. */
    @Nullable
    LinkedObjective served() {
        if (parent instanceof LinkedKeyResult keyResult) {
            return keyResult.linkedObjective();
        }
        return parent instanceof LinkedObjective objective ? objective : null;
    }

    @Override
    public Settings settings() {
        return team == null ? document().settings() : team.settings();
    }

    @Override
    SubjectType subjectType() {
        return SubjectType.OBJECTIVE;
    }

    @Override
    public String pointer() {
        return "/objectives/" + place;
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return switch (property) {
            case "id" -> stated.id();
            case "title" -> stated.title();
            case "team" -> stated.team();
            case "owner" -> stated.owner();
            case "contributors" -> stated.contributors();
            case "alignsTo" -> stated.alignsTo();
            case "visibility" -> visibility();
            case "commitment" -> commitment();
            case "linkedToCompensation" -> stated.linkedToCompensation();
            case "proposedBy" -> word(stated.proposedBy());
            case "notes" -> stated.notes();
            default -> null;
        };
    }

    @Override
    public String id() {
        return stated.id();
    }

    @Override
    public String title() {
        return stated.title();
    }

    @Override
    public @Nullable String notes() {
        return stated.notes();
    }

    @Override
    public @Nullable String team() {
        return stated.team();
    }

    @Override
    public @Nullable String owner() {
        return stated.owner();
    }

    @Override
    public String visibility() {
        return stated.visibility().word();
    }

    @Override
    public @Nullable String commitment() {
        return word(stated.commitment());
    }

    @Override
    public boolean linkedToCompensation() {
        return stated.linkedToCompensation();
    }

    @Override
    public @Nullable String teamLevel() {
        return team == null ? null : team.level();
    }

    @Override
    public @Nullable String alignsTo() {
        return stated.alignsTo();
    }

    @Override
    public boolean parentKnown() {
        return parent != null;
    }

    @Override
    public boolean companyGoalsKnown() {
        return document().companyGoalsKnown();
    }

    @Override
    public int contributorCount() {
        return stated.contributors().size();
    }

    @Override
    public int keyResultCount() {
        return keyResults;
    }

    @Override
    public int metricCount() {
        int count = 0;
        for (LinkedKeyResult k = firstKeyResult; k != null; k = k.nextOfObjective()) {
            if (k.stated().type() == KeyResultType.METRIC) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int kpiKeyResultCount() {
        int count = 0;
        for (LinkedKeyResult k = firstKeyResult; k != null; k = k.nextOfObjective()) {
            if (k.stated().kpi() != null) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int contextKpiCount() {
        return contextKpis;
    }

    @Override
    public int leadingCount() {
        return countIndicator(Indicator.LEADING);
    }

    @Override
    public int laggingCount() {
        return countIndicator(Indicator.LAGGING);
    }

    @Override
    public int dueOnLastDayCount() {
        LocalDate last = document().cycleEnd();
        int count = 0;
        for (LinkedKeyResult k = firstKeyResult; k != null && last != null; k = k.nextOfObjective()) {
            if (last.equals(k.stated().dueDate())) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int supporterCount() {
        return supporters;
    }

    @Override
    public String bareTitle() {
        return TitleKey.bare(titleKey(), document().words());
    }

    @Override
    public @Nullable String kpiWithBareTitle() {
        return document().kpiNamed(this);
    }

    @Override
    public @Nullable String earlierSameTitle() {
        return document().twins().earlierSameTitle(this);
    }

    @Override
    public int levelsUp() {
        return Levels.up(this);
    }

    @Override
    public @Nullable String teamBetween() {
        return Levels.teamBetween(this);
    }

    private int countIndicator(Indicator indicator) {
        int count = 0;
        for (LinkedKeyResult k = firstKeyResult; k != null; k = k.nextOfObjective()) {
            LinkedKpi kpi = k.linkedKpi();
            if (kpi != null && kpi.stated().indicator() == indicator) {
                count++;
            }
        }
        return count;
    }
}
