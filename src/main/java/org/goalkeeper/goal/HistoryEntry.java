package org.goalkeeper.goal;

import java.math.BigDecimal;

/**
 * A team's mean key-result score in an earlier cycle.
 *
 * @param cycle the earlier cycle's id
 * @param team the team's id
 * @param score its mean key-result score, 0..1
 */
public record HistoryEntry(String cycle, String team, BigDecimal score) {}
