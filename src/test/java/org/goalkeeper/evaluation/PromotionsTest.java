package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goalkeeper.evaluation.Promotion.Route;
import org.goalkeeper.evaluation.Promotion.Suggestion;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.junit.jupiter.api.Test;

/** An unhealthy KPI comes with the key result that would bring it back, a recovered one with its demotion. */
class PromotionsTest {

    private static final String CYCLE = "cycle: { id: Q4, startDate: 2026-10-01, endDate: 2026-12-31 }\n";
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final ResolvedRuleSet UNHEALTHY = Judging.RULE_SETS.only(RuleId.of("kpi/unhealthy-promotion"), null);
    private static final ResolvedRuleSet RECOVERED = Judging.RULE_SETS.only(RuleId.of("kpi/recovered"), null);

    @Test
    void promotesAKpiFromItsLastReadingToTheNearestHealthyBound() {
        Promotion promotion = promotion(CYCLE + """
                kpis:
                  - id: churn
                    name: Shops lost
                    unit: shops
                    healthyRange: { min: 1, max: 5 }
                    readings: [{ date: 2026-11-02, value: 6 }, { date: 2026-10-05, value: 4 }, { date: 2026-11-09, value: 7.2 }]
                """);

        assertThat(promotion.route()).isEqualTo(Route.DIRECT);
        assertThat(promotion.since()).isEqualTo("2026-11-02");
        assertThat(promotion.reading()).isEqualTo(new Reading(LocalDate.of(2026, 11, 9), new BigDecimal("7.2")));
        assertThat(promotion.linkedToCompensation()).isFalse();
        assertThat(promotion.keyResults())
                .containsExactly(new Suggestion(
                        "Shops lost from 7.2 to 5 shops",
                        "churn",
                        "shops",
                        new BigDecimal("7.2"),
                        new BigDecimal("5"),
                        END));
    }

    @Test
    void promotesAKpiThatFellBelowItsRangeToItsLowerBound() {
        Promotion promotion = promotion("""
                kpis: [{ id: k, name: Margin, healthyRange: { min: 50, max: 70 }, readings: [{ date: 2026-11-09, value: 44 }] }]
                """);

        assertThat(promotion.keyResults())
                .containsExactly(new Suggestion(
                        "Margin from 44 to 50", "k", null, new BigDecimal("44"), new BigDecimal("50"), null));
    }

    @Test
    void promotesThePredictorsOfALaggingKpi() {
        Promotion promotion = promotion(CYCLE + """
                kpis:
                  - { id: churn, name: Churn, indicator: lagging, predictors: [nps, tickets], healthyRange: { max: 5 }, readings: [{ date: 2026-11-09, value: 7 }] }
                  - { id: nps, name: NPS, healthyRange: { min: 40 }, readings: [{ date: 2026-11-09, value: 45 }] }
                  - { id: tickets, name: Tickets }
                """);

        assertThat(promotion.route()).isEqualTo(Route.PREDICTOR);
        assertThat(promotion.keyResults())
                .extracting(Suggestion::kpi, Suggestion::baseline, Suggestion::target)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("nps", new BigDecimal("45"), null),
                        org.assertj.core.groups.Tuple.tuple("tickets", null, null));
    }

    @Test
    void asksForAPredictorWhereALaggingKpiNamesNone() {
        Promotion promotion = promotion("""
                kpis: [{ id: k, name: K, indicator: lagging, healthyRange: { max: 5 }, readings: [{ date: 2026-11-09, value: 7 }] }]
                """);

        assertThat(promotion.route()).isEqualTo(Route.NEEDS_PREDICTOR);
        assertThat(promotion.keyResults()).isEmpty();
    }

    @Test
    void saysThatPayDependsOnAPromotedKpi() {
        assertThat(promotion("""
                kpis: [{ id: k, name: K, linkedToCompensation: true, healthyRange: { max: 5 }, readings: [{ date: 2026-11-09, value: 7 }] }]
                """).linkedToCompensation()).isTrue();
    }

    @Test
    void offersTheKeyResultAsAFixWhereTheKpiNamesItsObjective() {
        Finding finding = finding(CYCLE + """
                objectives:
                  - { id: o-1, title: Win, keyResults: [{ id: churn-recovery, title: Other }] }
                kpis: [{ id: churn, name: Churn, objective: o-1, unit: "%", healthyRange: { max: 5 }, readings: [{ date: 2026-11-09, value: 7 }] }]
                """);

        Fix fix = Objects.requireNonNull(finding.fix());
        assertThat(fix.safe()).isFalse();
        assertThat(fix.patch()).singleElement().satisfies(operation -> {
            assertThat(operation.op()).isEqualTo("add");
            assertThat(operation.path()).isEqualTo("/objectives/0/keyResults/-");
            assertThat(String.valueOf(operation.value()))
                    .isEqualTo("{id=churn-recovery-2, title=Churn from 7 to 5 %, type=metric, kpi=churn, unit=%,"
                            + " baseline=7, target=5, dueDate=2026-12-31}");
        });
    }

    @Test
    void offersNoFixWithoutAnObjectiveOrWithoutATarget() {
        assertThat(finding("""
                kpis: [{ id: k, name: K, healthyRange: { max: 5 }, readings: [{ date: 2026-11-09, value: 7 }] }]
                """).fix()).isNull();
        assertThat(finding("""
                objectives: [{ id: o-1, title: Win }]
                kpis:
                  - { id: k, name: K, objective: o-1, indicator: lagging, predictors: [p], healthyRange: { max: 5 }, readings: [{ date: 2026-11-09, value: 7 }] }
                  - { id: p, name: P }
                """).fix()).isNull();
    }

    @Test
    void promotesNothingWhereAKeyResultNamesTheKpiOrTheReadingIsStillToCome() {
        assertThat(Judging.judge(Judging.document("""
                                        objectives: [{ id: o-1, title: Win, keyResults: [{ id: kr-1, title: A, kpi: k }] }]
                                        kpis:
                                          - { id: k, name: K, healthyRange: { max: 5 }, readings: [{ date: 2026-11-09, value: 7 }] }
                                          - { id: l, name: L, healthyRange: { max: 5 }, readings: [{ date: 2026-11-17, value: 7 }] }
                                        """), UNHEALTHY).promotions()).isEmpty();
    }

    @Test
    void demotesTheKpiOfAKeyResultThatHasRecovered() {
        Evaluation evaluation = Judging.judge(Judging.document("""
                stage: active
                objectives:
                  - { id: o-1, title: Win, keyResults: [{ id: kr-1, title: A, kpi: k, baseline: 8, target: 4, current: 4 }] }
                kpis:
                  - { id: k, name: K, healthyRange: { max: 5 }, readings: [{ date: 2026-10-12, value: 5 }, { date: 2026-10-26, value: 4 }, { date: 2026-11-09, value: 4 }] }
                """), RECOVERED);

        assertThat(evaluation.demotions()).containsExactly(new Demotion("k", "kr-1"));
        assertThat(evaluation.promotions()).isEmpty();
    }

    private static Promotion promotion(String yaml) {
        List<Promotion> promotions =
                Judging.judge(Judging.document(yaml), UNHEALTHY).promotions();
        assertThat(promotions).hasSize(1);
        return promotions.get(0);
    }

    private static Finding finding(String yaml) {
        List<Finding> findings =
                Judging.judge(Judging.document(yaml), UNHEALTHY).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
