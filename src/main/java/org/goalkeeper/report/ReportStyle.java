package org.goalkeeper.report;

/**
 * How a report for people looks; formats for machines do not heed it.
 *
 * @param colour whether text may hold colour sequences for a terminal
 * @param width columns to wrap text at; smaller than 40 counts as 40
 * @param quiet whether text shows only what fails the gate, and nothing where it passes
 */
public record ReportStyle(boolean colour, int width, boolean quiet) {

    private static final int NARROWEST = 40;

    /** Eighty columns, without colour, everything shown. */
    public static final ReportStyle PLAIN = new ReportStyle(false, 80, false);

    /** Keeps the width readable. */
    public ReportStyle {
        width = Math.max(NARROWEST, width);
    }
}
