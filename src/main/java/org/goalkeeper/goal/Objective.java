package org.goalkeeper.goal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team wants to change in the cycle.
 *
 * @param id unique over objectives and key results of the document
 * @param title the sentence people read
 * @param team the id of the team that has it; null where not stated
 * @param owner who answers for it; null where nobody
 * @param contributors ids of other teams that share it
 * @param alignsTo the objective or key result it serves; null where none
 * @param visibility who may see it
 * @param commitment a stretch or a promise; null where not stated
 * @param linkedToCompensation whether pay depends on it
 * @param proposedBy who suggested it; null where not stated
 * @param notes free text; null where none
 * @param accept findings the author stands by
 * @param keyResults those nested under it, in document order
 */
public record Objective(
        String id,
        String title,
        @Nullable String team,
        @Nullable String owner,
        List<String> contributors,
        @Nullable String alignsTo,
        Visibility visibility,
        @Nullable Commitment commitment,
        boolean linkedToCompensation,
        @Nullable ProposedBy proposedBy,
        @Nullable String notes,
        List<Acceptance> accept,
        List<KeyResult> keyResults) {
    /** Copies the lists, so that a goal set never changes. */
    public Objective {
        contributors = List.copyOf(contributors);
        accept = List.copyOf(accept);
        keyResults = List.copyOf(keyResults);
    }
}
