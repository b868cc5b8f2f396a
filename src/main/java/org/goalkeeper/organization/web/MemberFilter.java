package org.goalkeeper.organization.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goalkeeper.organization.Members;
import org.goalkeeper.service.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which members to show, as the address says it; what is null or blank leaves out nothing.
 *
 * @param q a part of a name, an address or a team
 * @param role the name of a role
 * @param sort {@code name}, {@code email} or {@code role}, with a minus for the other way round
 */
record MemberFilter(
        @Nullable String q, @Nullable String role, @Nullable String sort) {

    static final MemberFilter ALL = new MemberFilter(null, null, null);

    private static final Comparator<Members.Known> BY_NAME =
            Comparator.comparing((Members.Known member) -> member.person().name(), String.CASE_INSENSITIVE_ORDER);

    private static final Map<String, Comparator<Members.Known>> ORDERS = Map.of(
            "name",
            BY_NAME,
            "email",
            Comparator.comparing(
                    (Members.Known member) -> String.valueOf(member.person().email())),
            "role",
            Comparator.comparing((Members.Known member) -> member.membership().role())
                    .thenComparing(BY_NAME));

    Listing listing() {
        return Listing.of("name", sort).where("q", q).where("role", role);
    }

    /** Those of the members that it asks for, in the order it asks for. */
    List<Members.Known> of(List<Members.Known> members) {
        return listing().sorted(members.stream().filter(this::takes).toList(), ORDERS);
    }

    private boolean takes(Members.Known member) {
        String text = String.join(
                        " ",
                        member.person().name(),
                        String.valueOf(member.person().email()),
                        member.membership().teams())
                .toLowerCase(Locale.ROOT);
        return (q == null || text.contains(q.strip().toLowerCase(Locale.ROOT)))
                && (role == null
                        || role.isEmpty()
                        || member.membership().role().name().equals(role));
    }
}
