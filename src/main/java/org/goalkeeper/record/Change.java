package org.goalkeeper.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A change of an organisation's data while it is made: whoever makes it notes here what the record will say. */
public final class Change {

    /** One note, before it becomes an entry. */
    record Note(String action, String subject, Map<String, ?> details) {}

    private final Instant at;
    private final long position;
    private final String actor;
    private final List<Note> notes = new ArrayList<>();

    Change(Instant at, long position, String actor) {
        this.at = at;
        this.position = position;
        this.actor = actor;
    }

    /** When it happens, to the microsecond, as databases keep it. */
    public Instant at() {
        return at;
    }

    /** The position its first entry will have: orders all that an organisation ever kept. */
    public long position() {
        return position;
    }

    /** Who makes it: the id of a person, or {@link Actors#GOALKEEPER}. */
    public String actor() {
        return actor;
    }

    /**
     * Notes something for the record.
     *
     * @param action what is done, such as {@code submission.submitted}
     * @param subject what it is done to, as its address below the organisation
     * @param details what else tells about it; people by id only, since entries cannot be erased
     */
    public void note(String action, String subject, Map<String, ?> details) {
        notes.add(new Note(action, subject, details));
    }

    List<Note> notes() {
        return notes;
    }
}
