package org.goalkeeper.access;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.goalkeeper.submission.Goals;

/**
 * Makes what paths name, so that nothing is refused for not being there. Where it belongs to a team, it belongs to
 * {@link Cast#team}; ids are ones that no other organisation has.
 */
final class Makers {

    /** Makes one thing for a request by somebody; gives its id. */
    private interface Maker {
        String make(Cast cast, Who who);
    }

    private static final String TOKEN = "{\"name\": \"x\", \"rights\": [\"read\"]}";

    /** One line for each parameter of a path. */
    private static final Map<String, Maker> THINGS = Map.ofEntries(
            Map.entry("org", (cast, who) -> cast.id()),
            Map.entry("team", (cast, who) -> cast.team()),
            Map.entry(
                    "person",
                    (cast, who) -> cast.add(UUID.randomUUID().toString(), "reader", "[]")
                            .text("/member/person/id")),
            Map.entry(
                    "token",
                    (cast, who) -> cast.as(who == Who.STRANGER ? Who.ADMIN : who)
                            .post(cast.path("/tokens"), TOKEN)
                            .expect(201)
                            .text("/token/id")),
            Map.entry("number", (cast, who) -> "1"),
            Map.entry("cycle", (cast, who) -> cycle(cast)),
            Map.entry(
                    "waiver",
                    (cast, who) -> cast.as(Who.LEAD)
                            .post(cast.path("/waivers"), waiver(cast))
                            .expect(201)
                            .text("/id")),
            Map.entry(
                    "evaluation",
                    (cast, who) -> cast.as(Who.LEAD)
                            .get(cast.path("/cycles/" + cycle(cast) + "/submissions/" + cast.team()))
                            .text("/evaluation/id")),
            Map.entry("kpi", (cast, who) -> kpi(cast)),
            Map.entry("date", (cast, who) -> "2026-09-14"),
            Map.entry("promotion", (cast, who) -> promotion(cast)),
            Map.entry("webhook", (cast, who) -> cast.once("webhook", () -> webhook(cast))),
            // Of the catalogue.
            Map.entry("group", (cast, who) -> "key-result"),
            Map.entry("name", (cast, who) -> "timeframe"),
            Map.entry("preset", (cast, who) -> "balanced"));

    /** Bodies, by operation, where the one that the contract shows names what is not there. */
    private static final Map<String, Function<Cast, String>> BODIES = Map.ofEntries(
            Map.entry(
                    "signIn",
                    cast -> "{\"link\": \""
                            + cast.add(UUID.randomUUID().toString(), "reader", "[]")
                                    .text("/signInLink") + "\"}"),
            Map.entry("requestWaiver", Makers::waiver),
            Map.entry(
                    "sendReadings",
                    cast -> "{\"readings\": [{\"kpi\": \"" + kpi(cast)
                            + "\", \"date\": \"2026-09-14\", \"value\": 96}]}"),
            Map.entry("erasePerson", cast -> "{\"person\": \"" + make("person", cast, Who.ADMIN) + "\"}"),
            // Of rights that everybody has.
            Map.entry("makeToken", cast -> TOKEN));

    private Makers() {}

    private static String waiver(Cast cast) {
        return "{\"cycle\": \"%s\", \"team\": \"%s\", \"rule\": \"focus/both\", \"reason\": \"x\", \"expires\": \"%s\"}"
                .formatted(
                        cycle(cast), cast.team(), LocalDate.now(ZoneOffset.UTC).plusDays(20));
    }

    /** A cycle that the team has submitted goals for. */
    private static String cycle(Cast cast) {
        return cast.once("cycle", () -> {
            String id = "cycle-of-" + cast.team();
            String cycle = cast.path("/cycles/" + id);
            cast.as(Who.COACH)
                    .put(
                            cycle,
                            "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"%s\"]}"
                                    .formatted(cast.team()))
                    .expect(200);
            cast.as(Who.LEAD)
                    .sending("application/yaml")
                    .put(cycle + "/submissions/" + cast.team(), Goals.passing(cast.id(), cast.team()))
                    .expect(200);
            return id;
        });
    }

    private static String kpi(Cast cast) {
        String id = "kpi-" + UUID.randomUUID();
        cast.as(Who.LEAD)
                .put(
                        cast.path("/kpis/" + id),
                        "{\"name\": \"Leads\", \"team\": \"" + cast.team() + "\", \"healthyRange\": {\"min\": 80}}")
                .expect(200);
        return id;
    }

    private static String promotion(Cast cast) {
        String kpi = kpi(cast);
        cast.as(Who.LEAD)
                .put(cast.path("/kpis/" + kpi + "/readings/2026-09-14"), "{\"value\": 7}")
                .expect(200);
        return cast.as(Who.LEAD).get(cast.path("/promotions?pageSize=1")).text("/items/0/id");
    }

    private static String webhook(Cast cast) {
        return cast.as(Who.ADMIN)
                .post(
                        cast.path("/webhooks"),
                        "{\"url\": \"http://localhost:9/\", \"events\": [\"promotion.dismissed\"]}")
                .expect(201)
                .text("/webhook/id");
    }

    static String make(String parameter, Cast cast, Who who) {
        Maker maker = THINGS.get(parameter);
        if (maker == null) {
            throw new AssertionError(
                    "add to THINGS in src/test/java/org/goalkeeper/access/Makers.java:\n" + "    Map.entry(\""
                            + parameter + "\", (cast, who) -> the id of one, made over HTTP by cast.as(Who.…))");
        }
        return maker.make(cast, who);
    }

    static String body(Operation operation, Cast cast) {
        Function<Cast, String> own = BODIES.get(operation.id());
        return own == null ? operation.body() : own.apply(cast);
    }
}
