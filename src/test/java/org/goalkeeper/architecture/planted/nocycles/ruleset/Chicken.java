package org.goalkeeper.architecture.planted.nocycles.ruleset;

import org.goalkeeper.architecture.planted.nocycles.evaluation.Egg;

/** One half of a cycle. */
public record Chicken(Egg egg) {}
