package org.goalkeeper.kpi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Readings of several KPIs, as they are sent from a page.
 *
 * @param table rows of text
 * @param file a file that is read instead
 */
record SentForm(@Nullable String table, @Nullable MultipartFile file) {

    static final SentForm EMPTY = new SentForm(null, null);

    SubmittedDocument document() {
        if (file == null || file.isEmpty()) {
            return new SubmittedDocument("readings.csv", text().getBytes(StandardCharsets.UTF_8));
        }
        String name = String.valueOf(file.getOriginalFilename());
        try {
            return new SubmittedDocument(
                    name.endsWith(".json") || name.endsWith(".yaml") ? name : "readings.csv", file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows; forms send every line break as two characters. */
    public String text() {
        return table == null ? "" : table.replace("\r\n", "\n");
    }
}
