package org.goalkeeper.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goalkeeper.account.Right;
import org.goalkeeper.document.KpiReading;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.Hashes;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problems;
import org.springframework.stereotype.Component;

/** Takes readings of many KPIs at once: all of them, or none. */
@Component
public class ReadingBatches {

    private static final int SUGGESTED_FROM = 5_000;

    private final KpiRows kpis;
    private final ReadingRows readings;
    private final ReadingBook book;
    private final RecordBook record;
    private final Today today;

    ReadingBatches(KpiRows kpis, ReadingRows readings, ReadingBook book, RecordBook record, Today today) {
        this.kpis = kpis;
        this.readings = readings;
        this.book = book;
        this.record = record;
        this.today = today;
    }

    /**
     * What became of readings.
     *
     * @param added how many are of days without a reading before
     * @param corrected how many have another value than before
     * @param unchanged how many say what was known
     */
    public record Taken(int added, int corrected, int unchanged) {}

    /**
     * Takes readings.
     *
     * @param sent a table, or a list of readings
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with them; then none is taken
     * @throws org.goalkeeper.service.http.RefusedException where one belongs to a team that is not the member's own
     */
    public Taken send(Member member, SubmittedDocument sent) {
        member.need(Right.SUBMIT);
        List<KpiReading> given = SentReadings.all(sent);
        check(member, given);
        Batch first = compare(member.organization(), given);
        if (first.news.isEmpty()) {
            return first.taken;
        }
        return record.change(member.organization(), member.person(), change -> {
            check(member, given);
            Batch batch = compare(member.organization(), given);
            change.note(
                    "readings.sent",
                    "readings",
                    Map.of(
                            "digest", Hashes.digest(sent.bytes()),
                            "added", batch.taken.added,
                            "corrected", batch.taken.corrected,
                            "unchanged", batch.taken.unchanged));
            if (!batch.news.isEmpty()) {
                book.write(member.organization(), batch.news, change);
            }
            return batch.taken;
        });
    }

    private void check(Member member, List<KpiReading> given) {
        Map<String, OrganizationKpi> known = new TreeMap<>();
        for (OrganizationKpi kpi : kpis.findOf(member.organization())) {
            if (Sight.covers(member, kpi.visibility(), kpi.team())) {
                known.put(kpi.id(), kpi);
            }
        }
        String file = given.isEmpty() ? "readings" : given.get(0).location().file();
        Problems problems = new Problems(file);
        Set<List<Object>> seen = new HashSet<>();
        LocalDate last = today.get();
        for (KpiReading one : given) {
            String id = one.kpi();
            LocalDate day = one.reading().date();
            OrganizationKpi kpi = known.get(id);
            if (kpi == null) {
                Set<String> ids = known.size() > SUGGESTED_FROM ? Set.of() : known.keySet();
                problems.add(one.location(), "no KPI has the id `" + Excerpt.of(id) + "`" + Names.didYouMean(id, ids));
                continue;
            }
            if (day.isAfter(last)) {
                problems.add(one.location(), "`date`: " + day + " is yet to come");
            }
            if (!seen.add(List.of(id, day))) {
                problems.add(one.location(), "`" + id + "` is given twice for " + day);
            }
            member.need(Right.SUBMIT, kpi.team());
        }
        problems.throwIfAny();
    }

    private record Batch(Map<String, List<Reading>> news, Taken taken) {}

    private Batch compare(String organization, List<KpiReading> given) {
        Map<List<Object>, Reading> held = new HashMap<>();
        if (!given.isEmpty()) {
            List<LocalDate> days =
                    given.stream().map(one -> one.reading().date()).sorted().toList();
            for (StoredReading one : readings.findBetween(organization, days.get(0), days.get(days.size() - 1))) {
                held.put(List.of(one.key().kpi(), one.key().readOn()), one.reading());
            }
        }
        Map<String, List<Reading>> news = new TreeMap<>();
        int corrected = 0;
        int unchanged = 0;
        for (KpiReading one : given) {
            Reading before = held.get(List.of(one.kpi(), one.reading().date()));
            if (Readings.same(before, one.reading())) {
                unchanged++;
                continue;
            }
            corrected += before == null ? 0 : 1;
            news.computeIfAbsent(one.kpi(), id -> new ArrayList<>()).add(one.reading());
        }
        return new Batch(news, new Taken(given.size() - corrected - unchanged, corrected, unchanged));
    }
}
