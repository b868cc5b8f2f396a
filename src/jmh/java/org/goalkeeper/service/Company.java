package org.goalkeeper.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.record.Actors;

/** An organisation with a cycle and many teams of 4 objectives with 4 key results each. */
final class Company {

    private static final int OBJECTIVES = 4;
    private static final int KEY_RESULTS = 4;
    private static final int TEAMS_OF_A_LEAD = 30;

    private final RunningService service;
    private final String id;
    private final Api operator;
    private final List<Api> leads;

    Company(RunningService service, String id, int teams) {
        this.service = service;
        this.id = id;
        Person person = service.context()
                .getBean(Accounts.class)
                .invite(Actors.GOALKEEPER, "operator@acme.example", "Operator", true);
        operator = service.api()
                .as(service.context().getBean(SignIn.class).issue(person).token());
        operator.post("/v1/organizations", "{\"id\": \"%1$s\", \"name\": \"%1$s\"}".formatted(id))
                .expect(201);
        IntStream.range(0, teams)
                .forEach(team -> operator.put(
                                path("/teams/team-" + team), "{\"name\": \"Team " + team + "\", \"level\": \"team\"}")
                        .expect(200));
        leads = IntStream.rangeClosed(0, (teams - 1) / TEAMS_OF_A_LEAD)
                .mapToObj(lead ->
                        member("lead", lead, lead * TEAMS_OF_A_LEAD, Math.min((lead + 1) * TEAMS_OF_A_LEAD, teams)))
                .toList();
        member("coach", 0, 0, 0)
                .put(
                        path("/cycles/2027-Q1"),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [" + list(0, teams)
                                + "]}")
                .expect(200);
    }

    private static String list(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(team -> "\"team-" + team + '"')
                .collect(Collectors.joining(", "));
    }

    private Api member(String role, int number, int from, int to) {
        String link = operator.post(
                        path("/members"),
                        "{\"email\": \"%1$s%2$d@%3$s.example\", \"name\": \"%1$s\", \"role\": \"%1$s\", \"teams\": [%4$s]}"
                                .formatted(role, number, id, list(from, to)))
                .expect(201)
                .text("/signInLink");
        return service.api()
                .as(service.api()
                        .post("/v1/sign-in", "{\"link\": \"" + link + "\"}")
                        .expect(200)
                        .text("/token"));
    }

    private String path(String below) {
        return "/v1/organizations/" + id + below;
    }

    /** Path of a team's submission. */
    String submission(int team) {
        return path("/cycles/2027-Q1/submissions/team-" + team);
    }

    /** Speaks as the lead of a team. */
    Api lead(int team) {
        return leads.get(team / TEAMS_OF_A_LEAD);
    }

    /** A team's goals; another text for each version. */
    byte[] goals(int team, long version) {
        StringBuilder text = new StringBuilder(
                "{\"goalSet\": 1, \"organization\": \"" + id + "\", \"language\": \"en\", \"objectives\": [");
        for (int objective = 0; objective < OBJECTIVES; objective++) {
            text.append(objective == 0 ? "" : ", ")
                    .append(
                            "{\"id\": \"t%1$d-%2$d\", \"title\": \"Delight the customers of region %1$d.%2$d in version %3$d\","
                                    .formatted(team, objective, version))
                    .append(" \"team\": \"team-%d\", \"owner\": \"jo@acme.example\", \"keyResults\": ["
                            .formatted(team));
            for (int result = 0; result < KEY_RESULTS; result++) {
                text.append(result == 0 ? "" : ", ")
                        .append(
                                "{\"id\": \"t%1$d-%2$d-%3$d\", \"title\": \"Orders of kind %1$d.%2$d.%3$d from 5 to 20\", \"baseline\": 5,"
                                        .formatted(team, objective, result))
                        .append(
                                " \"target\": 20, \"unit\": \"orders\", \"dueDate\": \"2027-03-31\", \"owner\": \"sam@acme.example\"}");
            }
            text.append("]}");
        }
        return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
