package org.goalkeeper.kpi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.goalkeeper.cycle.CycleClosed;
import org.goalkeeper.cycle.CycleOpened;
import org.goalkeeper.evaluation.Demotion;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.organization.RuleSetActivated;
import org.goalkeeper.record.Change;
import org.goalkeeper.submission.DayBegan;
import org.goalkeeper.submission.GoalsSubmitted;
import org.goalkeeper.submission.Staleness;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** Keeps promotions and demotions as the rules yield them, in the change that makes the rules yield others. */
@Component
class KpiWatch {

    private final KpiRows kpis;
    private final KpiJudging judging;
    private final PromotionRows promotions;
    private final DemotionRows demotions;
    private final JdbcAggregateOperations rows;
    private final Staleness staleness;
    private final ApplicationEventPublisher events;

    KpiWatch(
            KpiRows kpis,
            KpiJudging judging,
            PromotionRows promotions,
            DemotionRows demotions,
            JdbcAggregateOperations rows,
            Staleness staleness,
            ApplicationEventPublisher events) {
        this.kpis = kpis;
        this.judging = judging;
        this.promotions = promotions;
        this.demotions = demotions;
        this.rows = rows;
        this.staleness = staleness;
        this.events = events;
    }

    @EventListener
    void kpisChanged(KpisChanged event) {
        judge(event.organization(), (kpi, team) -> event.teams().contains(team), event.change());
        staleness.mark(event.organization(), event.change());
    }

    @EventListener
    void ruleSetActivated(RuleSetActivated event) {
        judge(event.organization(), (kpi, team) -> true, event.change());
    }

    /** A key result may take up a KPI, or let it go. */
    @EventListener
    void goalsSubmitted(GoalsSubmitted event) {
        Set<String> moved = event.kpis();
        if (!moved.isEmpty()) {
            judge(event.submission().organization(), (kpi, team) -> moved.contains(kpi), event.change());
        }
    }

    @EventListener
    void cycleOpened(CycleOpened event) {
        judge(event.organization(), (kpi, team) -> true, event.change());
    }

    @EventListener
    void cycleClosed(CycleClosed event) {
        judge(event.organization(), (kpi, team) -> true, event.change());
    }

    @EventListener
    void dayBegan(DayBegan event) {
        judge(event.organization(), (kpi, team) -> true, event.change());
    }

    /** Says by its id, and its team's, whether a KPI is to be judged. */
    @FunctionalInterface
    private interface Choice extends BiPredicate<String, String> {}

    private void judge(String organization, Choice choice, Change change) {
        List<OrganizationKpi> all = kpis.findOf(organization);
        List<OrganizationKpi> judged =
                all.stream().filter(kpi -> choice.test(kpi.id(), kpi.team())).toList();
        if (judged.isEmpty()) {
            keepPromotions(organization, Map.of(), List.of(), choice, change);
            keepDemotions(organization, Map.of(), List.of(), choice, change);
            return;
        }
        Map<String, OrganizationKpi> byId = new HashMap<>();
        judged.forEach(kpi -> byId.put(kpi.id(), kpi));
        Evaluation evaluation = judging.judge(organization, judged, all);
        keepPromotions(organization, byId, evaluation.promotions(), choice, change);
        keepDemotions(organization, byId, evaluation.demotions(), choice, change);
    }

    private void keepPromotions(
            String organization,
            Map<String, OrganizationKpi> judged,
            List<Promotion> yielded,
            Choice choice,
            Change change) {
        Map<String, Promotion> byKpi = new HashMap<>();
        yielded.forEach(one -> byKpi.put(one.kpi(), one));
        for (KpiPromotion lasting : promotions.findLasting(organization)) {
            if (!judged.containsKey(lasting.kpi()) && !choice.test(lasting.kpi(), lasting.team())) {
                continue;
            }
            OrganizationKpi kpi = judged.get(lasting.kpi());
            Promotion now = byKpi.get(lasting.kpi());
            if (kpi == null || now == null || !lasting.isSameRun(now)) {
                end(lasting, change);
                continue;
            }
            byKpi.remove(lasting.kpi());
            KpiPromotion refreshed = lasting.refreshed(kpi, now);
            if (!refreshed.equals(lasting)) {
                promotions.save(refreshed);
            }
        }
        for (Promotion one : yielded) {
            OrganizationKpi kpi = judged.get(one.kpi());
            if (byKpi.containsKey(one.kpi()) && kpi != null) {
                begin(kpi, one, change);
            }
        }
    }

    private void begin(OrganizationKpi kpi, Promotion yielded, Change change) {
        String organization = kpi.key().organization();
        KpiPromotion.Key key = new KpiPromotion.Key(organization, promotions.last(organization) + 1);
        KpiPromotion made = promotions.save(KpiPromotion.of(key, kpi, yielded, change.at()));
        change.note(
                "promotion.created",
                key.path(),
                Map.of("kpi", kpi.id(), "since", yielded.since().toString()));
        events.publishEvent(new PromotionChanged(made, change));
    }

    private void end(KpiPromotion lasting, Change change) {
        KpiPromotion ended = promotions.save(lasting.over(change));
        if (ended.state() != lasting.state()) {
            change.note("promotion.expired", lasting.key().path(), Map.of("kpi", lasting.kpi()));
            events.publishEvent(new PromotionChanged(ended, change));
        }
    }

    private void keepDemotions(
            String organization,
            Map<String, OrganizationKpi> judged,
            List<Demotion> yielded,
            Choice choice,
            Change change) {
        Set<Demotion> missing = new HashSet<>(yielded);
        for (KpiDemotion known : demotions.findOf(organization)) {
            Demotion same = new Demotion(known.key().kpi(), known.key().keyResult());
            boolean concerned = judged.containsKey(same.kpi()) || choice.test(same.kpi(), known.team());
            if (concerned && !missing.remove(same)) {
                demotions.remove(organization, same.kpi(), same.keyResult());
            }
        }
        for (Demotion one : missing) {
            OrganizationKpi kpi = judged.get(one.kpi());
            if (kpi != null) {
                rows.insert(new KpiDemotion(
                        new KpiDemotion.Key(organization, one.kpi(), one.keyResult()),
                        kpi.team(),
                        kpi.visibility(),
                        change.at()));
                change.note("demotion.created", kpi.key().path(), Map.of("keyResult", one.keyResult()));
            }
        }
    }
}
