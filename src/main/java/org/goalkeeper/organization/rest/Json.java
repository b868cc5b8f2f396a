package org.goalkeeper.organization.rest;

import java.util.List;
import java.util.Locale;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.Right;
import org.goalkeeper.api.model.MemberJson;
import org.goalkeeper.api.model.OrganizationJson;
import org.goalkeeper.api.model.PersonJson;
import org.goalkeeper.api.model.RightJson;
import org.goalkeeper.api.model.RoleJson;
import org.goalkeeper.api.model.RuleSetVersionJson;
import org.goalkeeper.api.model.TeamJson;
import org.goalkeeper.api.model.TeamLevelJson;
import org.goalkeeper.api.model.TokenJson;
import org.goalkeeper.organization.ApiToken;
import org.goalkeeper.organization.Members;
import org.goalkeeper.organization.Organization;
import org.goalkeeper.organization.Role;
import org.goalkeeper.organization.RuleSetVersion;
import org.goalkeeper.organization.Team;
import org.goalkeeper.service.http.Times;

/** The contract's words for what organisations have. */
final class Json {

    private Json() {}

    static OrganizationJson of(Organization organization) {
        return new OrganizationJson(organization.id(), organization.name(), Times.of(organization.createdAt()));
    }

    static TeamJson of(Team team) {
        return new TeamJson(
                        team.id(),
                        team.name(),
                        TeamLevelJson.valueOf(team.level().name()))
                .parent(team.parent())
                .headcount(team.headcount());
    }

    static MemberJson of(Members.Known member) {
        Person person = member.person();
        return new MemberJson(
                new PersonJson(person.id(), person.name()).email(person.email()),
                RoleJson.valueOf(member.membership().role().name()),
                List.copyOf(member.membership().ownTeams()));
    }

    static TokenJson of(ApiToken token) {
        return new TokenJson(
                token.key().id(),
                token.name(),
                token.person(),
                token.scope().stream().sorted().map(Json::of).toList(),
                Times.of(token.createdAt()),
                Times.of(token.expiresAt()));
    }

    static RuleSetVersionJson of(RuleSetVersion version) {
        return new RuleSetVersionJson(
                version.key().number(),
                version.text(),
                version.digest(),
                version.author(),
                Times.of(version.createdAt()));
    }

    static RightJson of(Right right) {
        return RightJson.fromValue(right.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Right right(RightJson right) {
        return Right.valueOf(right.name());
    }

    static Role role(RoleJson role) {
        return Role.valueOf(role.name());
    }
}
