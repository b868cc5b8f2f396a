package org.goalkeeper.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.Direction;
import org.goalkeeper.goal.Frequency;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Indicator;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.Team;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.goal.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the benchmark's JSON straight into goal records, as one would who needs no message about a wrong document. */
public final class HandWrittenReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;

    private HandWrittenReader(JsonParser parser) {
        this.parser = parser;
    }

    /** What the text says. */
    public static GoalSet read(byte[] text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return new HandWrittenReader(parser).goalSet();
        }
    }

    private GoalSet goalSet() {
        String organization = null;
        Stage stage = Stage.DRAFT;
        LocalDate asOf = null;
        Cycle cycle = null;
        List<Team> teams = List.of();
        List<Objective> objectives = List.of();
        List<Kpi> kpis = List.of();
        for (String name = field(); name != null; name = field()) {
            switch (name) {
                case "organization" -> organization = text();
                case "stage" -> stage = Stage.valueOf(word());
                case "asOf" -> asOf = day();
                case "cycle" -> cycle = cycle();
                case "teams" -> teams = list(this::team);
                case "objectives" -> objectives = list(this::objective);
                case "kpis" -> kpis = list(this::kpi);
                default -> parser.skipChildren();
            }
        }
        return new GoalSet(organization, stage, asOf, "en", cycle, teams, objectives, List.of(), kpis, List.of(), null);
    }

    private Cycle cycle() {
        String id = "";
        LocalDate start = LocalDate.EPOCH;
        LocalDate end = LocalDate.EPOCH;
        for (String name = field(); name != null; name = field()) {
            switch (name) {
                case "id" -> id = text();
                case "startDate" -> start = day();
                case "endDate" -> end = day();
                default -> parser.skipChildren();
            }
        }
        return new Cycle(id, start, end, null);
    }

    private Team team() {
        String id = "";
        String title = null;
        TeamLevel level = null;
        for (String name = field(); name != null; name = field()) {
            switch (name) {
                case "id" -> id = text();
                case "name" -> title = text();
                case "level" -> level = TeamLevel.valueOf(word());
                default -> parser.skipChildren();
            }
        }
        return new Team(id, title, level, null, null);
    }

    private Objective objective() {
        String id = "";
        String title = "";
        String team = null;
        String owner = null;
        String alignsTo = null;
        Visibility visibility = Visibility.PUBLIC;
        boolean paid = false;
        List<KeyResult> keyResults = List.of();
        for (String name = field(); name != null; name = field()) {
            switch (name) {
                case "id" -> id = text();
                case "title" -> title = text();
                case "team" -> team = text();
                case "owner" -> owner = text();
                case "alignsTo" -> alignsTo = text();
                case "visibility" -> visibility = Visibility.valueOf(word());
                case "linkedToCompensation" -> paid = parser.getBooleanValue();
                case "keyResults" -> keyResults = list(this::keyResult);
                default -> parser.skipChildren();
            }
        }
        return new Objective(
                id, title, team, owner, List.of(), alignsTo, visibility, null, paid, null, null, List.of(), keyResults);
    }

    private KeyResult keyResult() {
        String id = "";
        String title = "";
        KeyResultType type = KeyResultType.METRIC;
        String kpi = null;
        String unit = null;
        Direction direction = null;
        BigDecimal baseline = null;
        BigDecimal target = null;
        BigDecimal current = null;
        LocalDate start = null;
        LocalDate due = null;
        String owner = null;
        BigDecimal confidence = null;
        BigDecimal score = null;
        String evidence = null;
        boolean paid = false;
        Visibility visibility = Visibility.PUBLIC;
        for (String name = field(); name != null; name = field()) {
            switch (name) {
                case "id" -> id = text();
                case "title" -> title = text();
                case "type" -> type = KeyResultType.valueOf(word());
                case "kpi" -> kpi = text();
                case "unit" -> unit = text();
                case "direction" -> direction = Direction.valueOf(word());
                case "baseline" -> baseline = parser.getDecimalValue();
                case "target" -> target = parser.getDecimalValue();
                case "current" -> current = parser.getDecimalValue();
                case "startDate" -> start = day();
                case "dueDate" -> due = day();
                case "owner" -> owner = text();
                case "confidence" -> confidence = parser.getDecimalValue();
                case "score" -> score = parser.getDecimalValue();
                case "evidence" -> evidence = text();
                case "linkedToCompensation" -> paid = parser.getBooleanValue();
                case "visibility" -> visibility = Visibility.valueOf(word());
                default -> parser.skipChildren();
            }
        }
        return new KeyResult(
                id,
                title,
                null,
                type,
                kpi,
                unit,
                direction,
                baseline,
                target,
                current,
                start,
                due,
                owner,
                confidence,
                score,
                evidence,
                paid,
                null,
                visibility,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private Kpi kpi() {
        String id = "";
        String title = "";
        String team = null;
        String owner = null;
        String unit = null;
        Direction direction = null;
        Indicator indicator = null;
        HealthyRange range = null;
        String source = null;
        Frequency frequency = null;
        boolean paid = false;
        List<Reading> readings = List.of();
        for (String name = field(); name != null; name = field()) {
            switch (name) {
                case "id" -> id = text();
                case "name" -> title = text();
                case "team" -> team = text();
                case "owner" -> owner = text();
                case "unit" -> unit = text();
                case "direction" -> direction = Direction.valueOf(word());
                case "indicator" -> indicator = Indicator.valueOf(word());
                case "healthyRange" -> range = range();
                case "dataSource" -> source = text();
                case "frequency" -> frequency = Frequency.valueOf(word());
                case "linkedToCompensation" -> paid = parser.getBooleanValue();
                case "readings" -> readings = list(this::reading);
                default -> parser.skipChildren();
            }
        }
        return new Kpi(
                id,
                title,
                team,
                owner,
                unit,
                direction,
                indicator,
                range,
                null,
                null,
                source,
                frequency,
                null,
                null,
                List.of(),
                Visibility.PUBLIC,
                paid,
                readings,
                List.of());
    }

    private HealthyRange range() {
        BigDecimal min = null;
        BigDecimal max = null;
        for (String name = field(); name != null; name = field()) {
            switch (name) {
                case "min" -> min = parser.getDecimalValue();
                case "max" -> max = parser.getDecimalValue();
                default -> parser.skipChildren();
            }
        }
        return new HealthyRange(min, max);
    }

    private Reading reading() {
        LocalDate date = LocalDate.EPOCH;
        BigDecimal value = BigDecimal.ZERO;
        for (String name = field(); name != null; name = field()) {
            switch (name) {
                case "date" -> date = day();
                case "value" -> value = parser.getDecimalValue();
                default -> parser.skipChildren();
            }
        }
        return new Reading(date, value);
    }

    /** Moves to the next property's value; null at the object's end. */
    private @Nullable String field() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(element.get());
        }
        return all;
    }

    private String text() {
        return parser.getString();
    }

    private String word() {
        return parser.getString().toUpperCase(Locale.ROOT);
    }

    private LocalDate day() {
        return LocalDate.parse(parser.getString());
    }
}
