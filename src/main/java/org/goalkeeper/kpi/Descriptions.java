package org.goalkeeper.kpi;

import org.goalkeeper.goal.Kpi;
import tools.jackson.databind.json.JsonMapper;

/** KPIs as the database keeps them. */
final class Descriptions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Descriptions() {}

    static String write(Kpi kpi) {
        return JSON.writeValueAsString(kpi);
    }

    /** A text as it stands between quotes in a description. */
    static String quoted(String text) {
        String written = JSON.writeValueAsString(text);
        return written.substring(1, written.length() - 1);
    }

    static Kpi read(String description) {
        return JSON.readValue(description, Kpi.class);
    }
}
