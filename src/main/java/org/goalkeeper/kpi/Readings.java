package org.goalkeeper.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The readings of KPIs, one at a time. */
@Component
public class Readings {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final Kpis kpis;
    private final ReadingRows readings;
    private final ReadingBook book;
    private final RecordBook record;
    private final Today today;

    Readings(Kpis kpis, ReadingRows readings, ReadingBook book, RecordBook record, Today today) {
        this.kpis = kpis;
        this.readings = readings;
        this.book = book;
        this.record = record;
        this.today = today;
    }

    /** A page of a KPI's readings, the oldest first. */
    public PageRequest.Page<Reading> list(Member member, String kpi, PageRequest page) {
        String organization = kpis.get(member, kpi).key().organization();
        List<StoredReading> found = readings.findAfter(organization, kpi, after(page), page.limit());
        return page.page(found, one -> one.key().readOn(), readings.count(organization, kpi))
                .map(StoredReading::reading);
    }

    /**
     * The latest readings of KPIs, the oldest first, by the KPI's id.
     *
     * @param of KPIs that the member may know of
     * @param count how many of each at most
     */
    public Map<String, List<Reading>> latest(Member member, Collection<OrganizationKpi> of, int count) {
        member.need(Right.READ);
        List<String> ids = of.stream().map(OrganizationKpi::id).toList();
        return ids.isEmpty() ? Map.of() : KpiGoals.byKpi(readings.findLatestOf(member.organization(), ids, count));
    }

    private static LocalDate after(PageRequest page) {
        try {
            return page.after().isEmpty() ? BEFORE_ALL : LocalDate.parse(page.after());
        } catch (DateTimeParseException e) {
            throw new RefusedException(Refusal.INVALID_INPUT, "`pageToken` is not one that a page of this list gave.");
        }
    }

    /**
     * Takes the value of a KPI on a day. The same value once more changes nothing; another one corrects it.
     *
     * @throws RefusedException where the KPI is not there or belongs to a team that is not the member's own, or the day is yet
     *     to come
     */
    public Reading put(Member member, String id, LocalDate day, SubmittedDocument sent) {
        member.need(Right.SUBMIT);
        OrganizationKpi kpi = kpis.existing(member, id);
        member.need(Right.SUBMIT, kpi.team());
        if (day.isAfter(today.get())) {
            throw new RefusedException(Refusal.INVALID_INPUT, "`" + day + "` is yet to come.");
        }
        Reading reading = SentReadings.one(sent, id, day.toString());
        if (same(held(kpi.key(), day), reading)) {
            return reading;
        }
        try {
            return record.change(member.organization(), member.person(), change -> {
                OrganizationKpi current = kpis.existing(member, id);
                member.need(Right.SUBMIT, current.team());
                return write(current, reading, change);
            });
        } catch (NothingNew e) {
            return reading;
        }
    }

    private Reading write(OrganizationKpi kpi, Reading reading, Change change) {
        Reading before = held(kpi.key(), reading.date());
        if (same(before, reading)) {
            throw new NothingNew();
        }
        String path = kpi.key().path() + "/readings/" + reading.date();
        change.note(
                before == null ? "reading.sent" : "reading.corrected",
                path,
                before == null
                        ? Map.of("value", shown(reading.value()))
                        : Map.of("value", shown(reading.value()), "was", shown(before.value())));
        book.write(kpi.key().organization(), Map.of(kpi.id(), List.of(reading)), change);
        return reading;
    }

    private @Nullable Reading held(OrganizationKpi.Key kpi, LocalDate day) {
        Optional<StoredReading> held = readings.find(kpi.organization(), kpi.id(), day);
        return held.map(StoredReading::reading).orElse(null);
    }

    static boolean same(@Nullable Reading before, Reading reading) {
        return before != null && before.value().compareTo(reading.value()) == 0;
    }

    private static String shown(BigDecimal value) {
        return value.toString();
    }

    /** Undoes a change that another, made meanwhile, made needless. */
    private static final class NothingNew extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
