package org.goalkeeper.audit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.goalkeeper.record.RecordFilter;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a visitor asks for; null and empty let all through.
 *
 * @param action what was done
 * @param person id of who did it
 * @param subject how the address of what it was done to begins
 * @param from the first day, of universal time
 * @param to the last day
 */
record RecordQuery(
        @Nullable String action,
        @Nullable String person,
        @Nullable String subject,
        @Nullable String from,
        @Nullable String to) {

    /** The filter that the record is asked with. */
    RecordFilter filter() {
        LocalDate last = day(to);
        return new RecordFilter(
                given(action),
                given(person),
                given(subject),
                begin(day(from)),
                begin(last == null ? null : last.plusDays(1)));
    }

    /** Whether something is left out. */
    public boolean narrows() {
        return !filter().equals(RecordFilter.ALL);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            String day = given(text);
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A day is written as 2027-01-31.");
        }
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
