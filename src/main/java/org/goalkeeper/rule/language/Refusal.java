package org.goalkeeper.rule.language;

/** Ends the reading of one rule; what is wrong has been noted. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal() {
        super(null, null, false, false);
    }
}
