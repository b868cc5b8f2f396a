package org.goalkeeper.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.goalkeeper.goal.GoalSet;

/** A goal set as it was read, with the bytes it was read from. */
public final class Document {

    private final String name;
    private final Format format;
    private final byte[] bytes;
    private final GoalSet goalSet;
    private final SourceMap sourceMap;

    /**
     * @param name the name it was read under
     * @param format how it is written
     * @param bytes what was read; not to be changed afterwards
     * @param goalSet what it says
     * @param sourceMap where it says it
     */
    public Document(String name, Format format, byte[] bytes, GoalSet goalSet, SourceMap sourceMap) {
        this.name = name;
        this.format = format;
        this.bytes = bytes;
        this.goalSet = goalSet;
        this.sourceMap = sourceMap;
    }

    /** The name it was read under. */
    public String name() {
        return name;
    }

    /** How it is written. */
    public Format format() {
        return format;
    }

    /** A copy of what was read. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What it says. */
    public GoalSet goalSet() {
        return goalSet;
    }

    /** Where it says it. */
    public SourceMap sourceMap() {
        return sourceMap;
    }

    /** {@code sha256:} and the hexadecimal digest of its bytes, computed when asked. */
    public String digest() {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

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
