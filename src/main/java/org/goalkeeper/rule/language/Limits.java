package org.goalkeeper.rule.language;

/** How much a rule file may hold; what is larger is refused before it can cost anything. */
final class Limits {

    static final int FILE = 64 * 1024;
    static final int RULES = 100;
    static final int PROBLEMS = 100;
    static final int NESTING = 8;
    static final int PATTERNS = 6;
    static final int CONDITIONS = 20;
    static final int CONSTRAINTS = 40;
    static final int OPERATORS = 40;
    static final int VARIABLES = 3;
    static final int LISTED = 64;
    static final int LITERAL = 1000;
    static final int REGEX = 200;
    static final int MESSAGE = 200;
    static final int DIGITS = 34;
    static final int NAME = 60;

    private Limits() {}
}
