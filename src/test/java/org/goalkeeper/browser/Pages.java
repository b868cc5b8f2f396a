package org.goalkeeper.browser;

import java.util.List;
import org.goalkeeper.organization.Role;

/** Every page there is, for the checks that all pages must pass: whoever adds a page adds it here. */
final class Pages {

    static final List<String> ALL = List.of(
            "/",
            "/?example=kpis",
            "/rules",
            "/rules?q=nothing+is+called+this",
            "/rules/key-result/timeframe",
            "/presets",
            "/presets?left=asana&right=google&all=true",
            "/check/presets?example=running",
            "/sign-in");

    /** A page that only members see, and the role that sees the most on it. */
    record ForMembers(Role role, String path) {}

    /** Those of the organisation to try things with: {@code {open}} and {@code {planned}} are its cycles. */
    static final List<ForMembers> FOR_MEMBERS = List.of(
            new ForMembers(Role.ADMIN, "/organizations"),
            new ForMembers(Role.ADMIN, "/organizations/acme/members"),
            new ForMembers(Role.ADMIN, "/organizations/acme/teams"),
            new ForMembers(Role.ADMIN, "/organizations/acme/teams/marketing"),
            new ForMembers(Role.LEAD, "/organizations/acme/tokens"),
            new ForMembers(Role.COACH, "/organizations/acme/waivers"),
            new ForMembers(Role.HR, "/organizations/acme/record"),
            new ForMembers(Role.HR, "/organizations/acme/record?verify=chain"),
            new ForMembers(Role.COACH, "/organizations/acme/cycles"),
            new ForMembers(Role.COACH, "/organizations/acme/cycles/{planned}"),
            new ForMembers(Role.HR, "/organizations/acme/cycles/{open}?gate=passed&sort=-errors"),
            new ForMembers(Role.LEAD, "/organizations/acme/cycles/{planned}/teams/marketing"),
            new ForMembers(Role.LEAD, "/organizations/acme/cycles/{planned}/teams/product"),
            new ForMembers(Role.LEAD, "/organizations/acme/kpis"),
            new ForMembers(Role.HR, "/organizations/acme/kpis?state=unhealthy&sort=-name"),
            new ForMembers(Role.LEAD, "/organizations/acme/kpis/complaints"),
            new ForMembers(Role.COACH, "/organizations/acme/kpis/referrals"));

    private Pages() {}
}
