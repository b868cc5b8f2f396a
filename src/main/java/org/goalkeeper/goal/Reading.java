package org.goalkeeper.goal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A KPI's value on a day.
 *
 * @param date the day it was read
 * @param value what was read, in the KPI's unit
 */
public record Reading(LocalDate date, BigDecimal value) {}
