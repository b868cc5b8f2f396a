package org.goalkeeper.architecture.planted.nocycles.evaluation;

import org.goalkeeper.architecture.planted.nocycles.ruleset.Chicken;

/** The other half of a cycle. */
public record Egg(Chicken chicken) {}
