package org.goalkeeper.evaluation;

/**
 * A recovered KPI that should be a health metric again.
 *
 * @param kpi its id
 * @param keyResult the key result that moved it
 */
public record Demotion(String kpi, String keyResult) {}
