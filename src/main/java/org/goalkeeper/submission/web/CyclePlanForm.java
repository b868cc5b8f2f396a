package org.goalkeeper.submission.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A cycle to plan, as it is filled in.
 *
 * @param id its id
 * @param startDate its first day
 * @param endDate its last day
 * @param teams ids of the teams that set goals in it
 */
record CyclePlanForm(
        @Nullable String id,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable List<String> teams) {

    static final CyclePlanForm EMPTY = new CyclePlanForm("", "", "", List.of());

    private static final String ID = "[A-Za-z0-9._-]{1,100}";

    String checkedId() {
        if (id == null || !id.strip().matches(ID)) {
            throw new RefusedException(
                    Refusal.INVALID_INPUT, "An id has 1 to 100 letters, digits, dots, hyphens and underscores.");
        }
        return id.strip();
    }

    Cycles.Plan plan() {
        return new Cycles.Plan(day(startDate), day(endDate), null, teams == null ? Set.of() : Set.copyOf(teams), null);
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A day is written as 2027-01-31.");
        }
    }
}
