package org.goalkeeper.audit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.RecordEntry;
import org.goalkeeper.record.RecordFilter;
import org.goalkeeper.service.web.CsvTable;
import org.springframework.stereotype.Component;

/** The record as CSV, of any length: read from the database while it is sent. */
@Component
public class RecordTable {

    private static final int AT_ONCE = 1000;
    private static final List<String> HEADS =
            List.of("position", "at", "actor", "name", "action", "subject", "details", "hash");

    private final OrganizationRecord record;

    RecordTable(OrganizationRecord record) {
        this.record = record;
    }

    /** The entries that a filter lets through, the newest first. */
    public InputStream csv(Member member, RecordFilter filter) {
        Parts parts = new Parts(member, filter, record.newest(member, filter, Long.MAX_VALUE, AT_ONCE));
        return new SequenceInputStream(parts);
    }

    /** The lines, so many at once. */
    private final class Parts implements Enumeration<InputStream> {

        private final Member member;
        private final RecordFilter filter;
        private List<RecordEntry> next;
        private boolean begun;

        Parts(Member member, RecordFilter filter, List<RecordEntry> first) {
            this.member = member;
            this.filter = filter;
            this.next = first;
        }

        @Override
        public boolean hasMoreElements() {
            return !begun || !next.isEmpty();
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException();
            }
            List<List<String>> rows = new ArrayList<>();
            if (!begun) {
                rows.add(HEADS);
                begun = true;
            }
            Names names = record.names(member, next);
            next.forEach(entry -> rows.add(row(entry, names)));
            next = next.size() < AT_ONCE ? List.of() : record.newest(member, filter, lastPosition(), AT_ONCE);
            return new ByteArrayInputStream(CsvTable.text(rows).getBytes(StandardCharsets.UTF_8));
        }

        private long lastPosition() {
            return next.get(next.size() - 1).key().position();
        }
    }

    private static List<String> row(RecordEntry entry, Names names) {
        return List.of(
                String.valueOf(entry.key().position()),
                entry.at(),
                entry.actor(),
                names.of(entry.actor()),
                entry.action(),
                entry.subject(),
                entry.details(),
                entry.hash());
    }
}
