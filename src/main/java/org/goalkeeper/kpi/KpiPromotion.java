package org.goalkeeper.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.goal.Visibility;
import org.goalkeeper.record.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the rules suggest, or suggested, for an unhealthy KPI.
 *
 * @param key whose, and the how manieth
 * @param kpi the KPI's id
 * @param team id of the team that watches the KPI
 * @param visibility who may know of it: whoever may know of the KPI
 * @param since day of the first reading of the unhealthy run
 * @param readOn day of the latest reading that it knows of
 * @param suggestion what the rules yielded, as JSON
 * @param state what became of it
 * @param ended whether the rules suggest it no more
 * @param reason why it was dismissed; null where it was not
 * @param cycle id of the cycle that it was adopted in; null where it was not
 * @param objective id of the objective that it was adopted under; null where it was not
 * @param createdAt when the rules yielded it first
 * @param decidedAt when it was adopted, dismissed or expired; null while it is pending
 * @param decidedBy who did; null while it is pending
 * @param version counts its changes
 */
@Table("promotion")
public record KpiPromotion(
        @Id @Embedded.Empty Key key,
        String kpi,
        String team,
        Visibility visibility,
        LocalDate since,
        LocalDate readOn,
        String suggestion,
        State state,
        boolean ended,
        @Nullable String reason,
        @Nullable String cycle,
        @Nullable String objective,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Version long version) {

    /**
     * Names a promotion.
     *
     * @param organization the organisation's id
     * @param number from 1
     */
    public record Key(String organization, long number) {

        /** Its address below the organisation. */
        public String path() {
            return "promotions/" + number;
        }
    }

    /** What became of a promotion. */
    public enum State {
        /** Nobody has decided yet. */
        PENDING,
        /** Its key results stand in the team's goals. */
        ADOPTED,
        /** The team does not want it. */
        DISMISSED,
        /** The KPI got well, or the rules suggest it no more. */
        EXPIRED;

        /** The word the contract and the pages use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static KpiPromotion of(Key key, OrganizationKpi kpi, Promotion yielded, Instant at) {
        return new KpiPromotion(
                key,
                kpi.id(),
                kpi.team(),
                kpi.visibility(),
                yielded.since(),
                yielded.reading().date(),
                Suggestions.write(yielded),
                State.PENDING,
                false,
                null,
                null,
                null,
                at,
                null,
                null,
                0);
    }

    /** What the rules yielded. */
    public Promotion suggested() {
        return Suggestions.read(suggestion);
    }

    /** Whether a yielded promotion is about the same unhealthy run. */
    boolean isSameRun(Promotion yielded) {
        return !ended && !yielded.since().isAfter(readOn);
    }

    /** The same as the rules yield it now. */
    KpiPromotion refreshed(OrganizationKpi now, Promotion yielded) {
        return new KpiPromotion(
                key,
                kpi,
                now.team(),
                now.visibility(),
                yielded.since(),
                yielded.reading().date(),
                Suggestions.write(yielded),
                state,
                ended,
                reason,
                cycle,
                objective,
                createdAt,
                decidedAt,
                decidedBy,
                version);
    }

    /** The same once the rules yield it no more. */
    KpiPromotion over(Change change) {
        return state == State.PENDING
                ? decided(State.EXPIRED, true, null, null, null, change)
                : new KpiPromotion(
                        key,
                        kpi,
                        team,
                        visibility,
                        since,
                        readOn,
                        suggestion,
                        state,
                        true,
                        reason,
                        cycle,
                        objective,
                        createdAt,
                        decidedAt,
                        decidedBy,
                        version);
    }

    KpiPromotion adopted(String inCycle, String under, Change change) {
        return decided(State.ADOPTED, false, null, inCycle, under, change);
    }

    KpiPromotion dismissed(String why, Change change) {
        return decided(State.DISMISSED, false, why, null, null, change);
    }

    private KpiPromotion decided(
            State to,
            boolean over,
            @Nullable String why,
            @Nullable String inCycle,
            @Nullable String under,
            Change change) {
        return new KpiPromotion(
                key,
                kpi,
                team,
                visibility,
                since,
                readOn,
                suggestion,
                to,
                over,
                why,
                inCycle,
                under,
                createdAt,
                change.at(),
                change.actor(),
                version);
    }
}
