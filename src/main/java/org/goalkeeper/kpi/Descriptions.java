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

    static Kpi read(String description) {
        return JSON.readValue(description, Kpi.class);
    }
}
