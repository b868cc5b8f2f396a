package org.goalkeeper.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goalkeeper.account.Right;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.RecordEntries;
import org.goalkeeper.record.RecordEntry;
import org.goalkeeper.record.RecordFilter;
import org.goalkeeper.record.RecordHead;
import org.goalkeeper.record.Verification;
import org.goalkeeper.record.Verifier;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The record of an organisation, for those members who may read it. */
@Component
public class OrganizationRecord {

    private final RecordEntries entries;
    private final Verifier verifier;
    private final NamedPeople people;

    OrganizationRecord(RecordEntries entries, Verifier verifier, NamedPeople people) {
        this.entries = entries;
        this.verifier = verifier;
        this.people = people;
    }

    /** A page of the entries that a filter lets through, the newest first. */
    public PageRequest.Page<RecordEntry> list(Member member, RecordFilter filter, PageRequest page) {
        member.need(Right.READ_RECORD);
        long before = page.after().isEmpty() ? Long.MAX_VALUE : page.afterNumber();
        return page.page(
                entries.newest(member.organization(), filter, before, page.limit()),
                entry -> entry.key().position(),
                entries.count(member.organization(), filter));
    }

    /** Who is named by the entries. */
    public Names names(Member member, Collection<RecordEntry> named) {
        member.need(Right.READ_RECORD);
        return people.of(member.organization(), named);
    }

    /** The entries before a position that a filter lets through, the newest first. */
    List<RecordEntry> newest(Member member, RecordFilter filter, long before, int limit) {
        member.need(Right.READ_RECORD);
        return entries.newest(member.organization(), filter, before, limit);
    }

    /** The actions that the record tells of. */
    public List<String> actions(Member member) {
        member.need(Right.READ_RECORD);
        return entries.actions(member.organization());
    }

    /** What those are called who did what the record tells of, by id. */
    public Map<String, String> actors(Member member) {
        member.need(Right.READ_RECORD);
        List<String> ids = entries.actors(member.organization());
        Names names = people.of(member.organization(), Set.copyOf(ids));
        return ids.stream().collect(Collectors.toMap(Function.identity(), names::of));
    }

    /**
     * Computes every hash anew.
     *
     * @param expected position and hash that an earlier verification ended with; null for none
     * @throws RefusedException where that is not such a text
     */
    public Verification verify(Member member, @Nullable String expected) {
        member.need(Right.READ_RECORD);
        return verifier.verify(member.organization(), expected == null ? null : head(member, expected));
    }

    private static RecordHead head(Member member, String expected) {
        return RecordHead.parse(member.organization(), expected)
                .orElseThrow(() -> new RefusedException(
                        Refusal.INVALID_INPUT, "`expect` is a position, a colon and 64 hexadecimal digits."));
    }
}
