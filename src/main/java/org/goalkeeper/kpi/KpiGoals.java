package org.goalkeeper.kpi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.submission.OrganizationGoals;
import org.goalkeeper.submission.Submissions;
import org.springframework.stereotype.Component;

/** The KPIs of an organisation as goal sets state them. */
@Component
class KpiGoals implements OrganizationGoals {

    private static final long MOST_READINGS = 2_000_000;

    /** The state after a change of KPIs or readings, which never changes again. */
    private record Moment(String organization, long position) {}

    private final KpiRows kpis;
    private final KpiVersionRows versions;
    private final ReadingRows readings;
    private final Cycles cycles;
    private final Submissions submissions;
    private final Cache<Moment, List<GoalSet>> read = Caffeine.newBuilder()
            .maximumWeight(MOST_READINGS)
            .weigher((Moment moment, List<GoalSet> goals) -> weight(goals))
            .build();

    KpiGoals(KpiRows kpis, KpiVersionRows versions, ReadingRows readings, Cycles cycles, Submissions submissions) {
        this.kpis = kpis;
        this.versions = versions;
        this.readings = readings;
        this.cycles = cycles;
        this.submissions = submissions;
    }

    /** What a KPI may name: the KPIs as they are, and the objectives of cycles that are not over. */
    List<GoalSet> context(String organization) {
        List<GoalSet> context = new ArrayList<>(List.of(now(organization)));
        for (Cycle cycle : cycles.running(organization)) {
            context.addAll(submissions.goals(organization, cycle.id()));
        }
        return context;
    }

    /** The KPIs as they are, without readings. */
    private GoalSet now(String organization) {
        return goalSet(
                organization,
                kpis.findOf(organization).stream().map(OrganizationKpi::stated).toList());
    }

    @Override
    public List<GoalSet> at(String organization, long position) {
        long changed =
                Math.max(versions.lastChange(organization, position), readings.lastChange(organization, position));
        Moment moment = new Moment(organization, changed);
        List<GoalSet> kept = read.getIfPresent(moment);
        if (kept == null) {
            // Not while the cache is locked: who waits for a connection then may wait for one who waits for the cache.
            kept = read(moment);
            read.put(moment, kept);
        }
        return kept;
    }

    private List<GoalSet> read(Moment moment) {
        String organization = moment.organization();
        long position = moment.position();
        Map<String, List<Reading>> taken = byKpi(readings.findAt(organization, position));
        List<Kpi> stated = new ArrayList<>();
        for (KpiVersion version : versions.findAt(organization, position)) {
            String description = version.description();
            if (description != null) {
                List<Reading> its = taken.getOrDefault(version.key().id(), Collections.emptyList());
                stated.add(with(Descriptions.read(description), its));
            }
        }
        return stated.isEmpty() ? List.of() : List.of(goalSet(organization, stated));
    }

    private static int weight(List<GoalSet> goals) {
        return goals.stream()
                .flatMap(set -> set.kpis().stream())
                .mapToInt(kpi -> 1 + kpi.readings().size())
                .sum();
    }

    /** Readings by the id of their KPI, in the order they have. */
    static Map<String, List<Reading>> byKpi(List<StoredReading> found) {
        Map<String, List<Reading>> byKpi = new HashMap<>();
        for (StoredReading one : found) {
            byKpi.computeIfAbsent(one.key().kpi(), id -> new ArrayList<>()).add(one.reading());
        }
        return byKpi;
    }

    static Kpi with(Kpi kpi, List<Reading> readings) {
        return new Kpi(
                kpi.id(),
                kpi.name(),
                kpi.team(),
                kpi.owner(),
                kpi.unit(),
                kpi.direction(),
                kpi.indicator(),
                kpi.healthyRange(),
                kpi.target(),
                kpi.dueDate(),
                kpi.dataSource(),
                kpi.frequency(),
                kpi.objective(),
                kpi.benchmark(),
                kpi.predictors(),
                kpi.visibility(),
                kpi.linkedToCompensation(),
                readings,
                kpi.accept());
    }

    static GoalSet goalSet(String organization, List<Kpi> kpis) {
        return new GoalSet(
                organization, Stage.DRAFT, null, "en", null, List.of(), List.of(), List.of(), kpis, List.of(), null);
    }
}
