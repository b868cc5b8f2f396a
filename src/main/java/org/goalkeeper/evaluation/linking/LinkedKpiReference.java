package org.goalkeeper.evaluation.linking;

import org.goalkeeper.rule.vocabulary.KpiReference;
import org.jspecify.annotations.Nullable;

/** A KPI that a key result names. */
record LinkedKpiReference(LinkedKeyResult of, String property, String kpi, boolean known)
        implements KpiReference, FactOfGoal {

    @Override
    public String keyResult() {
        return of.id();
    }

    @Override
    public boolean kpisKnown() {
        return of.document().hasContext() || of.document().kpis().length > 0;
    }

    @Override
    public @Nullable String nearest() {
        return known ? null : of.document().nearestKpi(kpi);
    }

    @Override
    public @Nullable Object offendingValue(String name) {
        return name.equals(property) ? kpi : of.offendingValue(name);
    }
}
