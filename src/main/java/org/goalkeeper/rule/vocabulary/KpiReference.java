package org.goalkeeper.rule.vocabulary;

import org.jspecify.annotations.Nullable;

/** A KPI that a key result names, as the one it moves or as a guardrail. */
public interface KpiReference extends Fact {

    /** Id of the key result. */
    String keyResult();

    /** {@code kpi} or {@code guardrails}. */
    String property();

    /** The name given. */
    String kpi();

    /** Whether the document or its context has that KPI. */
    boolean known();

    /** Whether there is a context, or any KPI in the document. */
    boolean kpisKnown();

    /** The nearest known KPI id, where one is near. */
    @Nullable
    String nearest();
}
