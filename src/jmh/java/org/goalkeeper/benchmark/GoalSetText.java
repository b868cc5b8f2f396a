package org.goalkeeper.benchmark;

import java.nio.charset.StandardCharsets;

/**
 * The benchmark's document in JSON: a team has 4 objectives, 16 key results, 6 KPIs and 24 readings. About every third
 * goal has a fault, spread so that every rule of {@link HandWritten} finds something in a company.
 */
public final class GoalSetText {

    private static final int TEAMS_BELOW = 6;
    private static final int OBJECTIVES = 4;
    private static final int KEY_RESULTS = 4;
    private static final int KPIS = 6;
    private static final int READINGS = 4;
    private static final String[] NOUNS = {
        "signed contracts",
        "active users",
        "support tickets",
        "on-time deliveries",
        "returning visitors",
        "qualified leads",
        "open defects",
        "paid invoices",
        "trained colleagues",
        "finished audits",
        "sold seats"
    };

    private final StringBuilder text = new StringBuilder(64 * 1024);

    private GoalSetText() {}

    /** The document of so many teams. */
    public static byte[] ofTeams(int teams) {
        GoalSetText document = new GoalSetText();
        document.head(teams);
        document.objectives(teams);
        document.kpis(teams);
        return document.text.append("}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(int teams) {
        text.append("{\"goalSet\":1,\"organization\":\"acme\",\"stage\":\"draft\",\"asOf\":\"2026-11-20\",")
                .append(
                        "\"cycle\":{\"id\":\"2026-Q4\",\"startDate\":\"2026-10-01\",\"endDate\":\"2026-12-31\"},\"teams\":[");
        for (int team = 0; team < teams; team++) {
            text.append(team == 0 ? "" : ",")
                    .append("{\"id\":\"t")
                    .append(team)
                    .append("\",\"name\":\"Team ")
                    .append(team)
                    .append("\",\"level\":\"team\"}");
        }
        text.append("],");
    }

    private void objectives(int teams) {
        text.append("\"objectives\":[");
        for (int i = 0; i < teams * OBJECTIVES; i++) {
            text.append(i == 0 ? "" : ",");
            objective(i);
        }
        text.append("],");
    }

    private void objective(int i) {
        int team = i / OBJECTIVES;
        boolean first = i % OBJECTIVES == 0;
        text.append('{');
        text("id", "t" + team + "-o" + i);
        text("title", i % 16 == 6 ? "Win the hearts of small shops" : "Make region " + i + " proud of its service");
        text("team", "t" + (i % 60 > 56 ? team / 2 * 2 : team));
        text("owner", i % 9 == 4 ? null : "jo@acme.example");
        if (i % 15 == 3) {
            text("alignsTo", "nowhere");
        } else if (!first || team > 0) {
            int parent = (first ? (team - 1) / TEAMS_BELOW : team) * OBJECTIVES;
            text("alignsTo", "t" + parent / OBJECTIVES + "-o" + parent);
        }
        text("visibility", i % 30 == 13 ? "private" : null);
        raw("linkedToCompensation", i % 35 == 20 ? "true" : null);
        text.append("\"keyResults\":[");
        // one objective in 24 leaves its key results to the next, which then has too many
        boolean none = i % 24 == 9;
        boolean twice = i % 24 == 10;
        for (int k = twice ? -KEY_RESULTS : 0; k < (none ? 0 : KEY_RESULTS); k++) {
            text.append(k == (twice ? -KEY_RESULTS : 0) ? "" : ",");
            keyResult(i, i * KEY_RESULTS + k);
        }
        text.append("]}");
    }

    private void keyResult(int objective, int n) {
        int team = objective / OBJECTIVES;
        int from = 100 + n % 17;
        int to = n % 29 == 8 ? from : from + 40 + n % 900;
        text.append('{');
        text("id", "t" + team + "-k" + n);
        if (n % 5 == 2 || objective % 20 == 14) {
            text("title", "Publish handbook chapter " + n);
            text("type", "milestone");
            text("evidence", "The chapter is on the intranet.");
        } else {
            text("title", title(n, from, to));
            text("kpi", n % 37 == 1 ? "lost" : "t" + team + "-kpi" + Math.floorMod(n, KPIS - 1));
            text("unit", "pieces");
            text("direction", n % 31 == 3 ? null : n % 11 == 9 ? "decrease" : "increase");
            raw("baseline", n % 13 == 6 ? null : Integer.toString(from));
            raw("target", n % 17 == 4 ? null : Integer.toString(to));
            raw("current", n % 2 == 0 ? Integer.toString(from + (to - from) * (n % 12) / 11) : null);
        }
        text("startDate", n % 97 == 7 ? "2025-06-01" : null);
        text("dueDate", n % 19 == 3 ? null : n % 23 == 5 ? "2027-01-15" : "2026-12-" + (10 + n % 22));
        raw("confidence", n % 7 == 1 ? "0.8" : "0.5");
        raw("score", n % 53 == 11 || team % 7 == 3 ? "0.9" : null);
        text("visibility", n % 43 == 15 ? "private" : null);
        raw("linkedToCompensation", n % 47 == 12 ? "true" : null);
        last("owner", "sam@acme.example");
    }

    private static String title(int n, int from, int to) {
        String noun = NOUNS[n % NOUNS.length];
        if (n % 41 == 10) {
            return "Weekly " + noun + " in every region";
        }
        if (n % 31 == 3) {
            return (n % 2 == 0 ? "Reduce " : "Increase ") + noun + " in region " + n;
        }
        return "Weekly " + noun + " in region " + n + " from " + from + " to " + to;
    }

    private void kpis(int teams) {
        text.append("\"kpis\":[");
        for (int q = 0; q < teams * KPIS; q++) {
            text.append(q == 0 ? "{" : ",{");
            text("id", "t" + q / KPIS + "-kpi" + q % KPIS);
            text("name", "Pieces a week in region " + q);
            text("team", "t" + q / KPIS);
            text("owner", "sam@acme.example");
            text("unit", "pieces");
            text("direction", q % 7 == 2 ? null : "increase");
            text("indicator", q % 3 == 0 ? "lagging" : "leading");
            raw("healthyRange", q % 11 == 5 ? null : "{\"min\":80}");
            text("dataSource", "warehouse");
            text("frequency", "weekly");
            raw("linkedToCompensation", q % 10 == 7 ? "true" : null);
            text.append("\"readings\":[");
            for (int r = 0; r < READINGS; r++) {
                int value = q % 8 == 3 ? 80 - r : 96 + r;
                text.append(r == 0 ? "" : ",")
                        .append("{\"date\":\"2026-11-")
                        .append(10 + 2 * r)
                        .append("\",\"value\":")
                        .append(value)
                        .append('}');
            }
            text.append("]}");
        }
        text.append(']');
    }

    private void text(String name, @org.jspecify.annotations.Nullable String value) {
        raw(name, value == null ? null : '"' + value + '"');
    }

    private void raw(String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            text.append('"').append(name).append("\":").append(value).append(',');
        }
    }

    private void last(String name, String value) {
        text.append('"').append(name).append("\":\"").append(value).append("\"}");
    }
}
