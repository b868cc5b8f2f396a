package org.goalkeeper.organization;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.goalkeeper.account.Right;

/** What a member is in an organisation. */
public enum Role {
    /** Reads. */
    READER(Right.READ, Right.READ_PRIVATE),
    /** Answers for the goals of teams. */
    LEAD(Right.READ, Right.READ_PRIVATE, Right.SUBMIT),
    /** Looks after the quality of goals. */
    HR(Right.READ, Right.READ_PRIVATE, Right.GOVERN, Right.AUDIT, Right.READ_RECORD),
    /** Looks after the methodology. */
    COACH(Right.READ, Right.GOVERN, Right.CHANGE_RULE_SETS),
    /** Looks after people and settings. */
    ADMIN(Right.READ, Right.READ_RECORD, Right.ADMINISTER);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Set.of(rights);
    }

    /** What the role lets do. */
    public Set<Right> rights() {
        return EnumSet.copyOf(rights);
    }

    /** Whether private goals of every team are open to it, not only those of one's own teams. */
    public boolean seesAllPrivate() {
        return this == HR;
    }

    /** The word documents and messages use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
