package org.goalkeeper.architecture.planted.directions.rule;

/** A rule. */
public record Judges() {}
