package org.goalkeeper.check.web;

import java.util.Comparator;
import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.report.Plain;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.service.web.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * An unhealthy KPI that should become a key result.
 *
 * @param promotion what is known of it
 * @param name the KPI's name
 * @param unit the KPI's unit; an empty text where not stated
 * @param readings the KPI's readings, the oldest first
 * @param min the lowest healthy value; null for none
 * @param max the highest healthy value; null for none
 * @param last the last reading's value
 * @param chart the readings drawn
 * @param adoption the fingerprint of the finding whose fix adopts it; null where there is no fix
 */
record PromotionView(
        Promotion promotion,
        String name,
        String unit,
        List<Row> readings,
        @Nullable String min,
        @Nullable String max,
        String last,
        Sparkline chart,
        @Nullable String adoption) {

    /**
     * A reading.
     *
     * @param date its day
     * @param value its value
     */
    record Row(String date, String value) {}

    static List<PromotionView> of(Document document, Evaluation evaluation, ResolvedRuleSet ruleSet) {
        return evaluation.promotions().stream()
                .map(promotion -> of(promotion, document, evaluation, ruleSet))
                .toList();
    }

    private static PromotionView of(
            Promotion promotion, Document document, Evaluation evaluation, ResolvedRuleSet ruleSet) {
        Kpi kpi = document.goalSet().kpis().stream()
                .filter(one -> one.id().equals(promotion.kpi()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a promotion of a KPI of the document"));
        List<Reading> readings = kpi.readings().stream()
                .filter(reading -> !reading.date().isAfter(promotion.reading().date()))
                .sorted(Comparator.comparing(Reading::date))
                .toList();
        var range = promotion.healthyRange();
        return new PromotionView(
                promotion,
                Plain.text(kpi.name()),
                kpi.unit() == null ? "" : Plain.text(kpi.unit()),
                readings.stream()
                        .map(reading -> new Row(reading.date().toString(), Plain.number(reading.value())))
                        .toList(),
                range.min() == null ? null : Plain.number(range.min()),
                range.max() == null ? null : Plain.number(range.max()),
                Plain.number(promotion.reading().value()),
                Sparkline.of(readings.isEmpty() ? List.of(promotion.reading()) : readings, range),
                adoption(promotion, evaluation, ruleSet));
    }

    private static @Nullable String adoption(Promotion promotion, Evaluation evaluation, ResolvedRuleSet ruleSet) {
        for (Finding finding : evaluation.findings()) {
            Rule rule = ruleSet.catalogue().find(finding.rule());
            if (rule != null
                    && rule.yields() == Rule.Yield.PROMOTION
                    && finding.subject().type() == SubjectType.KPI
                    && finding.subject().id().equals(promotion.kpi())
                    && finding.fix() != null
                    && !finding.fix().patch().isEmpty()) {
                return finding.fingerprint();
            }
        }
        return null;
    }
}
