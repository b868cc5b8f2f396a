package org.goalkeeper.kpi;

import org.goalkeeper.evaluation.Promotion;
import tools.jackson.databind.json.JsonMapper;

/** What rules yield as the database keeps it. */
final class Suggestions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Suggestions() {}

    static String write(Promotion promotion) {
        return JSON.writeValueAsString(promotion);
    }

    static Promotion read(String suggestion) {
        return JSON.readValue(suggestion, Promotion.class);
    }
}
