package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;

/** A form in which evaluations are written down; the same verdict gives the same text. */
public interface Report {

    /**
     * Writes a whole report, with line feeds as line ends. What the authors of goals wrote appears as text and nothing else.
     *
     * @param verdict what to report
     * @param style how it looks, where the form is for people
     * @param out where to; not closed
     * @throws IOException where it cannot be written
     */
    void write(Verdict verdict, ReportStyle style, Writer out) throws IOException;
}
