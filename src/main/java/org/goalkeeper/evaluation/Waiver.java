package org.goalkeeper.evaluation;

import java.time.LocalDate;

/**
 * Why a finding does not fail the gate although it stands.
 *
 * @param reason why
 * @param until the last day it holds
 */
public record Waiver(String reason, LocalDate until) {}
