package org.goalkeeper.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A KPI that an organisation watches, as it is now.
 *
 * @param key whose, and its id
 * @param team id of the team that watches it
 * @param visibility who may know of it
 * @param description all that goal sets say of it but its readings, as JSON; stored with a key for the owner
 * @param begun the position in the record at which it was made; readings before it belong to one that was removed
 * @param health where its latest reading lies
 * @param readOn the day of its latest reading; null where there is none
 * @param amount the value of its latest reading; null where there is none
 * @param version counts its changes
 */
@Table("kpi")
public record OrganizationKpi(
        @Id @Embedded.Empty Key key,
        String team,
        Visibility visibility,
        String description,
        long begun,
        Health health,
        @Nullable LocalDate readOn,
        @Nullable String amount,
        @Version long version) {

    /**
     * Names a KPI.
     *
     * @param organization the organisation's id
     * @param id the KPI's id, unique there
     */
    public record Key(String organization, String id) {

        /** Its address below the organisation. */
        public String path() {
            return "kpis/" + id;
        }
    }

    /** Its id. */
    public String id() {
        return key.id();
    }

    /** What goal sets say of it, without readings. */
    public Kpi stated() {
        return Descriptions.read(description);
    }

    /** Its latest reading; null where there is none. */
    public @Nullable Reading latest() {
        return readOn == null || amount == null ? null : new Reading(readOn, new BigDecimal(amount));
    }

    OrganizationKpi described(String other) {
        return new OrganizationKpi(key, team, visibility, other, begun, health, readOn, amount, version);
    }

    OrganizationKpi read(@Nullable Reading latest) {
        Health now = Health.of(stated().healthyRange(), latest == null ? null : latest.value());
        return new OrganizationKpi(
                key,
                team,
                visibility,
                description,
                begun,
                now,
                latest == null ? null : latest.date(),
                latest == null ? null : latest.value().toString(),
                version);
    }
}
