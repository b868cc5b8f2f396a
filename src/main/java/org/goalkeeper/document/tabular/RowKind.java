package org.goalkeeper.document.tabular;

import org.goalkeeper.goal.Worded;

/** What a row is. */
enum RowKind implements Worded {
    OBJECTIVE("objective", "an objective"),
    KEY_RESULT("keyResult", "a key result"),
    KPI("kpi", "a KPI");

    private final String word;
    private final String phrase;

    RowKind(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    @Override
    public String word() {
        return word;
    }

    /** As a sentence names it, with its article. */
    String phrase() {
        return phrase;
    }
}
