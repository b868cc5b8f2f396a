package org.goalkeeper.evaluation;

import java.util.Collection;
import java.util.Locale;
import org.goalkeeper.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * When a goal set does not pass.
 *
 * @param failOn the lightest severity that fails it; null for never
 */
public record Gate(@Nullable Severity failOn) {

    /**
     * Reads {@code error}, {@code warning}, {@code info} or {@code never}.
     *
     * @throws IllegalArgumentException where the word is none of these
     */
    public static Gate of(String word) {
        return word.equals("never") ? new Gate(null) : new Gate(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether goals with these findings pass. */
    public boolean passes(Collection<Finding> findings) {
        if (failOn == null) {
            return true;
        }
        for (Finding finding : findings) {
            if (finding.counts() && finding.severity().compareTo(failOn) <= 0) {
                return false;
            }
        }
        return true;
    }
}
