package org.goalkeeper.evaluation;

import java.util.List;
import org.goalkeeper.document.PatchOperation;

/**
 * An edit that mends a finding.
 *
 * @param description what it does, a short imperative sentence
 * @param safe whether it cannot change what was meant
 * @param patch an RFC 6902 patch against the submitted document; empty for a tabular document
 */
public record Fix(String description, boolean safe, List<PatchOperation> patch) {

    /** Copies the patch. */
    public Fix {
        patch = List.copyOf(patch);
    }
}
