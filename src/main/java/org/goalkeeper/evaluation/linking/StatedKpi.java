package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.Frequency;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Kpi;
import org.jspecify.annotations.Nullable;

/** What a KPI states; {@link LinkedKpi} adds what is measured. */
abstract class StatedKpi extends LinkedGoal implements Kpi {

    private final org.goalkeeper.goal.Kpi stated;
    private final int place;
    private final @Nullable LinkedTeam team;

    StatedKpi(Document document, org.goalkeeper.goal.Kpi stated, int place, int position, @Nullable LinkedTeam team) {
        super(document, position);
        this.stated = stated;
        this.place = place;
        this.team = team;
    }

    /** The KPI as the document states it. */
    public org.goalkeeper.goal.Kpi stated() {
        return stated;
    }

    /** Its place among the KPIs of the document. */
    int place() {
        return place;
    }

    @Override
    public Settings settings() {
        return team == null ? document().settings() : team.settings();
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return switch (property) {
            case "id" -> stated.id();
            case "name" -> stated.name();
            case "team" -> stated.team();
            case "owner" -> stated.owner();
            case "unit" -> stated.unit();
            case "direction" -> direction();
            case "indicator" -> indicator();
            case "target" -> stated.target();
            case "dueDate" -> stated.dueDate();
            case "dataSource" -> stated.dataSource();
            case "frequency" -> frequency();
            case "objective" -> stated.objective();
            case "benchmark" -> stated.benchmark();
            case "predictors" -> stated.predictors();
            case "visibility" -> visibility();
            case "linkedToCompensation" -> stated.linkedToCompensation();
            default -> null;
        };
    }

    @Override
    SubjectType subjectType() {
        return SubjectType.KPI;
    }

    @Override
    public String pointer() {
        return "/kpis/" + place;
    }

    @Override
    public String id() {
        return stated.id();
    }

    @Override
    public String title() {
        return stated.name();
    }

    @Override
    public String titleProperty() {
        return "name";
    }

    @Override
    public @Nullable String notes() {
        return null;
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
        return null;
    }

    @Override
    public boolean linkedToCompensation() {
        return stated.linkedToCompensation();
    }

    @Override
    public @Nullable String unitName() {
        return stated.unit();
    }

    @Override
    public @Nullable String direction() {
        return word(stated.direction());
    }

    @Override
    public @Nullable String indicator() {
        return word(stated.indicator());
    }

    @Override
    public boolean hasRange() {
        return stated.healthyRange() != null;
    }

    @Override
    public @Nullable BigDecimal rangeMin() {
        HealthyRange range = stated.healthyRange();
        return range == null ? null : range.min();
    }

    @Override
    public @Nullable BigDecimal rangeMax() {
        HealthyRange range = stated.healthyRange();
        return range == null ? null : range.max();
    }

    @Override
    public @Nullable BigDecimal target() {
        return stated.target();
    }

    @Override
    public List<String> aims() {
        boolean target = stated.target() != null;
        if (hasRange()) {
            return target ? List.of("range", "target") : List.of("range");
        }
        return target ? List.of("target") : List.of();
    }

    @Override
    public @Nullable LocalDate dueDate() {
        return stated.dueDate();
    }

    @Override
    public @Nullable String dataSource() {
        return stated.dataSource();
    }

    @Override
    public @Nullable String frequency() {
        return word(stated.frequency());
    }

    @Override
    public @Nullable Integer frequencyDays() {
        Frequency frequency = stated.frequency();
        return frequency == null ? null : frequency.days();
    }

    @Override
    public @Nullable String objective() {
        return stated.objective();
    }

    @Override
    public @Nullable String benchmark() {
        return stated.benchmark();
    }
}
