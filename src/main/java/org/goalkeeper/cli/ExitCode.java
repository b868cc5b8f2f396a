package org.goalkeeper.cli;

/** What the program ends with; of several the greatest holds. */
final class ExitCode {

    /** All is well, and the gate passed. */
    static final int PASSED = 0;

    /** The gate, or a case of a rule pack, failed. */
    static final int FAILED = 1;

    /** The command was used wrongly, or an input could not be read. */
    static final int UNUSABLE = 2;

    /** The engine failed: there is no result, which is not the same as no findings. */
    static final int BROKEN = 3;

    private ExitCode() {}
}
