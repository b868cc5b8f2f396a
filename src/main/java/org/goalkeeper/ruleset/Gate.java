package org.goalkeeper.ruleset;

import java.util.Arrays;
import java.util.List;
import org.goalkeeper.rule.Severity;
import org.jspecify.annotations.Nullable;

/** The severity at which the gate fails. */
enum Gate {
    ERROR("error", Severity.ERROR),
    WARNING("warning", Severity.WARNING),
    INFO("info", Severity.INFO),
    NEVER("never", null);

    static final List<String> WORDS =
            Arrays.stream(values()).map(gate -> gate.word).toList();

    private final String word;
    private final @Nullable Severity severity;

    Gate(String word, @Nullable Severity severity) {
        this.word = word;
        this.severity = severity;
    }

    /** The word rule sets use. */
    String word() {
        return word;
    }

    /** The lightest severity that fails; null for none. */
    @Nullable
    Severity severity() {
        return severity;
    }
}
