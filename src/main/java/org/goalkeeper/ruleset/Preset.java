package org.goalkeeper.ruleset;

/**
 * A rule set that ships.
 *
 * @param name the name that rule sets and commands give it
 * @param description what methodology it is, a sentence
 */
public record Preset(String name, String description) {}
