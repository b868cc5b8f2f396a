package org.goalkeeper.check.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of the check page sends.
 *
 * @param document the text in the editor
 * @param file a file that is judged instead of it
 * @param rules the name of a preset; null for the first
 * @param fix what to apply before judging: {@code safe}, {@code yaml} to turn a table into YAML, or the fingerprint of a
 *     finding
 */
record CheckForm(
        @Nullable String document,
        @Nullable MultipartFile file,
        @Nullable String rules,
        @Nullable String fix) {

    /** Apply every safe fix. */
    static final String SAFE = "safe";

    /** Turn a table into YAML. */
    static final String YAML = "yaml";

    /** Its content, not its name, tells what a pasted text is. */
    private static final String PASTED = "goals";

    static CheckForm of(String document, @Nullable String rules) {
        return new CheckForm(document, null, rules, null);
    }

    /** What is judged; null where there is nothing yet. */
    @Nullable
    SubmittedDocument submitted() {
        if (file != null && !file.isEmpty()) {
            String name = StringUtils.getFilename(StringUtils.cleanPath(String.valueOf(file.getOriginalFilename())));
            try {
                return new SubmittedDocument(name == null || name.isBlank() ? PASTED : name, file.getBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String text = text();
        return text.isBlank() ? null : new SubmittedDocument(PASTED, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text in the editor; forms send every line break as two characters. */
    String text() {
        return document == null ? "" : document.replace("\r\n", "\n");
    }
}
