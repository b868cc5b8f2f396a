package org.goalkeeper.document.tabular;

import java.math.BigDecimal;

/**
 * A number with what stood beside it.
 *
 * @param value the number; for {@code 45%} it is 45
 * @param unit {@code %}, a currency sign or code; empty where none stood there
 */
record Amount(BigDecimal value, String unit) {}
