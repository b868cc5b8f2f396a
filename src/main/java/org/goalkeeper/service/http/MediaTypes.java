package org.goalkeeper.service.http;

import org.springframework.http.MediaType;

/** The forms of bodies that Spring has no name for. */
public final class MediaTypes {

    /** YAML. */
    public static final MediaType YAML = new MediaType("application", "yaml");

    /** Delimited text. */
    public static final MediaType CSV = new MediaType("text", "csv");

    /** An Excel workbook. */
    public static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** SARIF 2.1.0. */
    public static final MediaType SARIF = new MediaType("application", "sarif+json");

    private MediaTypes() {}
}
