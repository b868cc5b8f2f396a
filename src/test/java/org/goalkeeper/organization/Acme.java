package org.goalkeeper.organization;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.record.Actors;
import org.goalkeeper.service.Api;
import org.springframework.context.ApplicationContext;

/**
 * An organisation of a test's own, with a member of each role: the teams {@code company}, {@code marketing} and {@code sales} below
 * it; the lead's and the reader's own team is {@code marketing}.
 */
public final class Acme {

    private final String id = "acme-" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<Role, Api> members = new EnumMap<>(Role.class);
    private final Map<Role, String> people = new EnumMap<>(Role.class);
    private final Api stranger;

    private Acme(Api stranger) {
        this.stranger = stranger;
    }

    /** A new organisation, made by a new operator. */
    public static Acme in(ApplicationContext context, Api stranger) {
        Acme acme = new Acme(stranger);
        Accounts accounts = context.getBean(Accounts.class);
        SignIn signIn = context.getBean(SignIn.class);
        Person admin = accounts.invite(Actors.GOALKEEPER, acme.email(Role.ADMIN), "Ada Admin", true);
        Api operator = acme.signedIn(signIn, admin);
        acme.members.put(Role.ADMIN, operator);
        acme.people.put(Role.ADMIN, admin.id());
        operator.post("/v1/organizations", "{\"id\": \"" + acme.id + "\", \"name\": \"Acme\"}")
                .expect(201);
        acme.team("company", "company", "");
        acme.team("marketing", "department", ", \"parent\": \"company\"");
        acme.team("sales", "department", ", \"parent\": \"company\"");
        acme.add(accounts, signIn, Role.READER, "[\"marketing\"]");
        acme.add(accounts, signIn, Role.LEAD, "[\"marketing\"]");
        acme.add(accounts, signIn, Role.HR, "[]");
        acme.add(accounts, signIn, Role.COACH, "[]");
        return acme;
    }

    private void team(String team, String level, String more) {
        as(Role.ADMIN)
                .put(path("/teams/" + team), "{\"name\": \"" + team + "\", \"level\": \"" + level + "\"" + more + "}")
                .expect(200);
    }

    private void add(Accounts accounts, SignIn signIn, Role role, String teams) {
        as(Role.ADMIN)
                .post(
                        path("/members"),
                        "{\"email\": \"%s\", \"name\": \"%s\", \"role\": \"%s\", \"teams\": %s}"
                                .formatted(email(role), "The " + role.word(), role.word(), teams))
                .expect(201);
        Person person = accounts.byEmail(email(role)).orElseThrow();
        members.put(role, signedIn(signIn, person));
        people.put(role, person.id());
    }

    private Api signedIn(SignIn signIn, Person person) {
        return stranger.as(signIn.issue(person).token());
    }

    private String email(Role role) {
        return role.word() + "@" + id + ".example";
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** A path below it: {@code /teams} becomes {@code /v1/organizations/…/teams}. */
    public String path(String below) {
        return "/v1/organizations/" + id + below;
    }

    /** Speaks as the member of that role. */
    public Api as(Role role) {
        return members.get(role);
    }

    /** The id of the member of that role. */
    public String person(Role role) {
        return people.get(role);
    }
}
