package org.goalkeeper.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A quarter of a year.
 *
 * @param first its first month
 */
record Quarter(YearMonth first) {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        int month = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return new Quarter(YearMonth.of(day.getYear(), month));
    }

    Quarter plus(int quarters) {
        return new Quarter(first.plusMonths((long) quarters * MONTHS));
    }

    String id() {
        return first.getYear() + "-Q" + ((first.getMonthValue() - 1) / MONTHS + 1);
    }

    LocalDate start() {
        return first.atDay(1);
    }

    LocalDate end() {
        return first.plusMonths(MONTHS - 1L).atEndOfMonth();
    }
}
