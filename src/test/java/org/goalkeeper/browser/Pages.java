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

    /** A page of an organisation, below its address, and the role that sees the most on it. */
    record OfOrganization(Role role, String path) {}

    /** Those that only members see: {@code {open}} and {@code {planned}} are cycles. */
    static final List<OfOrganization> OF_ORGANIZATION = List.of(
            new OfOrganization(Role.COACH, "/cycles"),
            new OfOrganization(Role.COACH, "/cycles/{planned}"),
            new OfOrganization(Role.LEAD, "/cycles/{open}"),
            new OfOrganization(Role.LEAD, "/cycles/{planned}/teams/marketing"),
            new OfOrganization(Role.LEAD, "/cycles/{planned}/teams/product"),
            new OfOrganization(Role.LEAD, "/kpis"),
            new OfOrganization(Role.HR, "/kpis?state=unhealthy&sort=-name"),
            new OfOrganization(Role.LEAD, "/kpis/complaints"),
            new OfOrganization(Role.COACH, "/kpis/referrals"),
            new OfOrganization(Role.COACH, "/waivers"),
            new OfOrganization(Role.HR, "/record"),
            new OfOrganization(Role.HR, "/record?verify=chain"),
            new OfOrganization(Role.ADMIN, "/members"),
            new OfOrganization(Role.ADMIN, "/teams"),
            new OfOrganization(Role.ADMIN, "/teams/marketing"),
            new OfOrganization(Role.LEAD, "/tokens"));

    private Pages() {}
}
