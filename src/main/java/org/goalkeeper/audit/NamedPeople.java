package org.goalkeeper.audit;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.goalkeeper.organization.Erasures;
import org.goalkeeper.record.RecordEntry;
import org.springframework.stereotype.Component;

/** Finds out who is named by entries. */
@Component
class NamedPeople {

    private final Erasures erasures;

    NamedPeople(Erasures erasures) {
        this.erasures = erasures;
    }

    Names of(String organization, Collection<RecordEntry> entries) {
        Set<String> ids = new TreeSet<>();
        for (RecordEntry entry : entries) {
            ids.add(entry.actor());
            collect(entry.subject(), ids);
            collect(entry.details(), ids);
        }
        return of(organization, ids);
    }

    Names of(String organization, Set<String> ids) {
        return new Names(erasures.names(organization, ids));
    }

    private static void collect(String text, Set<String> ids) {
        Names.ID.matcher(text).results().map(MatchResult::group).forEach(ids::add);
    }
}
