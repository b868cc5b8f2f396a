package org.goalkeeper.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.springframework.context.ApplicationContext;

/** An organisation with somebody for each way to stand to it, and a team that no other organisation has. */
final class Cast {

    private final Acme acme;
    private final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<Who, Api> everybody = new EnumMap<>(Who.class);
    private final Map<String, String> made = new HashMap<>();

    Cast(ApplicationContext context, Api stranger) {
        acme = Acme.in(context, stranger);
        for (Who who : Who.values()) {
            everybody.put(who, who.role() == null ? stranger : acme.as(who.role()));
        }
        as(Who.ADMIN)
                .put(acme.path("/teams/" + team()), "{\"name\": \"Own\", \"level\": \"team\"}")
                .expect(200);
        addTeam(Role.LEAD);
        addTeam(Role.READER);
        String link = add("other-lead", "lead", "[\"sales\"]").text("/signInLink");
        everybody.put(
                Who.LEAD_OF_ANOTHER_TEAM,
                stranger.as(stranger.post("/v1/sign-in", "{\"link\": \"" + link + "\"}")
                        .expect(200)
                        .text("/token")));
    }

    private void addTeam(Role role) {
        String member = acme.path("/members/" + acme.person(role));
        as(Who.ADMIN)
                .with("If-Match", as(Who.ADMIN).get(member).etag())
                .put(member, "{\"role\": \"" + role.word() + "\", \"teams\": [\"marketing\", \"" + team() + "\"]}")
                .expect(200);
    }

    /** Adds somebody. */
    Answer add(String name, String role, String teams) {
        return as(Who.ADMIN)
                .post(
                        path("/members"),
                        "{\"email\": \"%s@%s.example\", \"name\": \"%s\", \"role\": \"%s\", \"teams\": %s}"
                                .formatted(name, id(), name, role, teams))
                .expect(201);
    }

    String id() {
        return acme.id();
    }

    String path(String below) {
        return acme.path(below);
    }

    /** The lead's and the reader's own team; unique in the world. */
    String team() {
        return team;
    }

    Api as(Who who) {
        return Objects.requireNonNull(everybody.get(who));
    }

    /** What was made under that name, made where it is asked for the first time. */
    String once(String name, Supplier<String> maker) {
        String known = made.get(name);
        if (known == null) {
            known = maker.get();
            made.put(name, known);
        }
        return known;
    }
}
