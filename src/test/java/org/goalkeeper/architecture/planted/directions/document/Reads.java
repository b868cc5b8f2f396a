package org.goalkeeper.architecture.planted.directions.document;

import org.goalkeeper.architecture.planted.directions.rule.Judges;

/** A document that knows rules. */
public record Reads(Judges judges) {}
