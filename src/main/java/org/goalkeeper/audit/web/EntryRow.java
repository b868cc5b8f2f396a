package org.goalkeeper.audit.web;

import java.util.List;
import org.goalkeeper.audit.Names;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.RecordEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the record as people read it.
 *
 * @param position where it stands
 * @param at when, to the second
 * @param who what the person is called who did it
 * @param action what was done
 * @param subject what it was done to, with people by name; empty for the organisation itself
 * @param page the page of what it was done to, below the organisation's; null where there is none
 * @param details what else is told
 */
record EntryRow(
        long position,
        String at,
        String who,
        String action,
        String subject,
        @Nullable String page,
        List<EntryDetail> details) {

    private static final int SECONDS = "2027-01-31T12:00:00".length();

    static EntryRow of(RecordEntry entry, Names names, Member member) {
        return new EntryRow(
                entry.key().position(),
                entry.at().substring(0, SECONDS).replace('T', ' '),
                names.of(entry.actor()),
                entry.action(),
                names.in(entry.subject(), name -> name),
                entry.action().endsWith(".removed") ? null : SubjectPages.of(entry.subject(), member),
                EntryDetail.of(entry.details(), names));
    }
}
