package org.goalkeeper.goal;

import java.time.LocalDate;

/**
 * A finding the author stands by: it is reported as waived until a day.
 *
 * @param rule the id of the rule whose finding is accepted
 * @param reason why
 * @param until the last day it holds
 */
public record Acceptance(String rule, String reason, LocalDate until) {}
