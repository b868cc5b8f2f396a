package org.goalkeeper.waiver.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.goalkeeper.account.Right;
import org.goalkeeper.organization.Member;
import org.goalkeeper.waiver.Waiver;
import org.goalkeeper.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as a member sees it.
 *
 * @param waiver the waiver
 * @param state what it is worth today
 * @param requester what the person is called who asked
 * @param decider what the person is called who decided; null where nobody has
 * @param daysLeft for how many days it still holds; 0 on its last day
 * @param own whether the member asked for it
 * @param governs whether the member decides about waivers
 */
record WaiverRow(
        Waiver waiver,
        Waivers.State state,
        String requester,
        @Nullable String decider,
        long daysLeft,
        boolean own,
        boolean governs) {

    private static final int NEAR = 14;

    static WaiverRow of(Waiver waiver, Waivers.State state, Map<String, String> names, Member member, LocalDate today) {
        String decider = waiver.decidedBy();
        return new WaiverRow(
                waiver,
                state,
                names.getOrDefault(waiver.requester(), waiver.requester()),
                decider == null ? null : names.getOrDefault(decider, decider),
                ChronoUnit.DAYS.between(today, waiver.expires()),
                waiver.requester().equals(member.person()),
                member.may(Right.GOVERN));
    }

    /** The word for its state. */
    public String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The day it was asked for, of universal time. */
    public LocalDate asked() {
        return LocalDate.ofInstant(waiver.requestedAt(), ZoneOffset.UTC);
    }

    /** Whether it is asked for, or holds. */
    public boolean live() {
        return waits() || holds();
    }

    /** Whether it waits for a decision that can still be made. */
    public boolean waits() {
        return state == Waivers.State.REQUESTED;
    }

    /** Whether it holds. */
    public boolean holds() {
        return state == Waivers.State.APPROVED;
    }

    /** Whether it will soon hold no more. */
    public boolean nearItsEnd() {
        return holds() && daysLeft <= NEAR;
    }

    /** Whether the member may approve it. */
    public boolean approvable() {
        return governs && waits() && !own;
    }
}
