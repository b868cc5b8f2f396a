package org.goalkeeper.evaluation;

/** What a finding is about. */
public enum SubjectType {
    /** The document. */
    GOAL_SET("goalSet"),
    /** The cycle. */
    CYCLE("cycle"),
    /** A team. */
    TEAM("team"),
    /** An objective. */
    OBJECTIVE("objective"),
    /** A key result. */
    KEY_RESULT("keyResult"),
    /** A KPI. */
    KPI("kpi");

    private final String word;

    SubjectType(String word) {
        this.word = word;
    }

    /** The word reports use. */
    public String word() {
        return word;
    }
}
