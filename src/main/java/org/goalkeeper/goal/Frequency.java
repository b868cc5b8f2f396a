package org.goalkeeper.goal;

/** How often a KPI is read. */
public enum Frequency implements Worded {
    /** Every day. */
    DAILY("daily", 1),
    /** Every week. */
    WEEKLY("weekly", 7),
    /** Every two weeks. */
    BIWEEKLY("biweekly", 14),
    /** Every month. */
    MONTHLY("monthly", 31),
    /** Every quarter. */
    QUARTERLY("quarterly", 92),
    /** Every year. */
    ANNUALLY("annually", 366);

    private final String word;
    private final int days;

    Frequency(String word, int days) {
        this.word = word;
        this.days = days;
    }

    @Override
    public String word() {
        return word;
    }

    /** The longest time between two readings, in days. */
    public int days() {
        return days;
    }
}
