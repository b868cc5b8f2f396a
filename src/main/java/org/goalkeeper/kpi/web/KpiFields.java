package org.goalkeeper.kpi.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Visibility;
import org.goalkeeper.goal.Worded;
import org.goalkeeper.kpi.OrganizationKpi;
import org.goalkeeper.report.Plain;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said of a KPI, as it is filled in; what is null or blank is not said.
 *
 * @param id its id
 * @param name what people call it
 * @param team id of the team that watches it
 * @param owner who answers for it
 * @param unit the unit of its numbers
 * @param direction which way is better
 * @param indicator leading or lagging
 * @param min the lowest healthy value
 * @param max the highest healthy value
 * @param target the value aimed at
 * @param dueDate when the target is due
 * @param dataSource where its readings come from
 * @param frequency how often it is read
 * @param objective id of the objective that it gives context to
 * @param benchmark what others reach
 * @param predictors ids of KPIs that move before it does, with blanks or commas between them
 * @param visibility who may see it
 * @param linkedToCompensation whether pay depends on it
 */
record KpiFields(
        @Nullable String id,
        @Nullable String name,
        @Nullable String team,
        @Nullable String owner,
        @Nullable String unit,
        @Nullable String direction,
        @Nullable String indicator,
        @Nullable String min,
        @Nullable String max,
        @Nullable String target,
        @Nullable String dueDate,
        @Nullable String dataSource,
        @Nullable String frequency,
        @Nullable String objective,
        @Nullable String benchmark,
        @Nullable String predictors,
        @Nullable String visibility,
        @Nullable Boolean linkedToCompensation) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ID = "[A-Za-z0-9._-]{1,100}";

    /** Nothing said yet. */
    static KpiFields empty() {
        return new KpiFields(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    static KpiFields of(OrganizationKpi kpi) {
        Kpi stated = kpi.stated();
        HealthyRange range = stated.healthyRange();
        return new KpiFields(
                kpi.id(),
                stated.name(),
                kpi.team(),
                stated.owner(),
                stated.unit(),
                word(stated.direction()),
                word(stated.indicator()),
                range == null ? null : number(range.min()),
                range == null ? null : number(range.max()),
                number(stated.target()),
                stated.dueDate() == null ? null : stated.dueDate().toString(),
                stated.dataSource(),
                word(stated.frequency()),
                stated.objective(),
                stated.benchmark(),
                String.join(", ", stated.predictors()),
                kpi.visibility().word(),
                stated.linkedToCompensation());
    }

    private static @Nullable String word(@Nullable Worded choice) {
        return choice == null ? null : choice.word();
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : Plain.number(number);
    }

    String checkedId() {
        if (id == null || !id.strip().matches(ID)) {
            throw new RefusedException(
                    Refusal.INVALID_INPUT, "An id has 1 to 100 letters, digits, dots, hyphens and underscores.");
        }
        return id.strip();
    }

    /** The same as the API takes it. */
    SubmittedDocument document() {
        Map<String, Object> said = new LinkedHashMap<>();
        say(said, "name", name);
        say(said, "team", team);
        say(said, "owner", owner);
        say(said, "unit", unit);
        say(said, "direction", direction);
        say(said, "indicator", indicator);
        Map<String, Object> range = new LinkedHashMap<>();
        sayNumber(range, "min", min);
        sayNumber(range, "max", max);
        if (!range.isEmpty()) {
            said.put("healthyRange", range);
        }
        sayNumber(said, "target", target);
        say(said, "dueDate", dueDate);
        say(said, "dataSource", dataSource);
        say(said, "frequency", frequency);
        say(said, "objective", objective);
        say(said, "benchmark", benchmark);
        if (!isBlank(predictors)) {
            said.put("predictors", words(predictors));
        }
        say(said, "visibility", visibility);
        if (Boolean.TRUE.equals(linkedToCompensation)) {
            said.put("linkedToCompensation", true);
        }
        return new SubmittedDocument("kpi.json", JSON.writeValueAsBytes(said));
    }

    /** A reading as the API takes it. */
    static SubmittedDocument value(String text) {
        Map<String, Object> said = new LinkedHashMap<>();
        sayNumber(said, "value", text);
        return new SubmittedDocument("reading.json", JSON.writeValueAsBytes(said));
    }

    /** Whether it is for those only who may see private KPIs of its team. */
    public boolean isPrivate() {
        return Visibility.PRIVATE.word().equals(visibility);
    }

    private static List<String> words(@Nullable String text) {
        return Arrays.stream(String.valueOf(text).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void say(Map<String, Object> said, String property, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.put(property, text.strip());
        }
    }

    private static void sayNumber(Map<String, Object> said, String property, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            said.put(property, new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            // The reader says what is wrong with it.
            said.put(property, text.strip());
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
