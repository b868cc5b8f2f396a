package org.goalkeeper.organization;

import org.goalkeeper.goal.TeamLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A team of an organisation, as documents name it.
 *
 * @param key whose, and its id
 * @param name what it is called
 * @param level how high it stands
 * @param parent id of the team above; null for none
 * @param headcount how many people it has; null where not known
 * @param version counts its changes
 */
public record Team(
        @Id @Embedded.Empty Key key,
        String name,
        TeamLevel level,
        @Nullable String parent,
        @Nullable Integer headcount,
        @Version long version) {

    /**
     * Names a team.
     *
     * @param organization the organisation's id
     * @param id the team's id, unique there
     */
    public record Key(String organization, String id) {}

    /** Its id. */
    public String id() {
        return key.id();
    }

    /** The same as goal sets state it. */
    public org.goalkeeper.goal.Team asGoalTeam() {
        return new org.goalkeeper.goal.Team(key.id(), name, level, parent, headcount);
    }
}
