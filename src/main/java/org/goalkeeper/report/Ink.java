package org.goalkeeper.report;

import org.goalkeeper.rule.Severity;

/** Colours of a terminal. */
enum Ink {
    NONE(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    RED_BOLD("1;31"),
    GREEN_BOLD("1;32");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    static Ink of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> BLUE;
        };
    }

    /** The text in this colour. */
    String on(String text) {
        return this == NONE || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
