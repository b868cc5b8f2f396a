package org.goalkeeper.document;

import org.goalkeeper.goal.GoalSet;

/**
 * A goal set as it was read.
 *
 * @param name the name it was read under
 * @param format how it was written
 * @param digest {@code sha256:} and the hexadecimal digest of its bytes
 * @param goalSet what it says
 * @param sourceMap where it says it
 */
public record Document(String name, Format format, String digest, GoalSet goalSet, SourceMap sourceMap) {

    /** How a document is written. */
    public enum Format {
        /** YAML 1.2. */
        YAML,
        /** JSON. */
        JSON,
        /** Delimited text, whatever the delimiter. */
        CSV,
        /** An Excel workbook. */
        XLSX;

        /** Whether goals are rows, so that a fix cannot be a patch. */
        public boolean tabular() {
            return this == CSV || this == XLSX;
        }
    }
}
