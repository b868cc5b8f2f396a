package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goalkeeper.goal.CheckIn;
import org.goalkeeper.goal.Commitment;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.Direction;
import org.goalkeeper.goal.Frequency;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.HistoryEntry;
import org.goalkeeper.goal.Indicator;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.ProposedBy;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.Team;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.goal.Visibility;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.Words;
import org.goalkeeper.rule.vocabulary.Vocabulary;

/** A goal set being written for a test, with everything left out that the test does not care for. */
final class Draft {

    static final LocalDate START = LocalDate.of(2026, 10, 1);
    static final LocalDate END = LocalDate.of(2026, 12, 31);
    static final BaseWords ENGLISH = new BaseWords(
            words("increase", "grow", "improve", "reduce"),
            words("maintain", "keep"),
            words("launch", "roll out", "hold"),
            List.of(words("help")),
            words("customers", "points", "days", "monthly users"),
            words("the", "a", "an"));

    final List<Team> teams = new ArrayList<>();
    final List<ObjectiveDraft> objectives = new ArrayList<>();
    final List<KeyResultDraft> flat = new ArrayList<>();
    final List<KpiDraft> kpis = new ArrayList<>();
    final List<HistoryEntry> history = new ArrayList<>();
    Cycle cycle = new Cycle("2026-Q4", START, END, null);

    static Words words(String... forms) {
        Map<String, String> meanings = new java.util.LinkedHashMap<>();
        for (String form : forms) {
            meanings.put(form, "");
        }
        return new Words(meanings);
    }

    static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    Draft team(String id, TeamLevel level, String parent) {
        teams.add(new Team(id, id + " team", level, parent, 7));
        return this;
    }

    static ObjectiveDraft objectiveDraft(String id, String title) {
        return new ObjectiveDraft(id, title);
    }

    ObjectiveDraft objective(String id, String title) {
        ObjectiveDraft objective = objectiveDraft(id, title);
        objectives.add(objective);
        return objective;
    }

    KeyResultDraft flat(String id, String title) {
        KeyResultDraft keyResult = new KeyResultDraft(id, title);
        flat.add(keyResult);
        return keyResult;
    }

    KpiDraft kpi(String id, String name) {
        KpiDraft kpi = new KpiDraft(id, name);
        kpis.add(kpi);
        return kpi;
    }

    GoalSet goalSet() {
        return new GoalSet(
                "acme",
                Stage.DRAFT,
                null,
                "en",
                cycle,
                teams,
                objectives.stream().map(ObjectiveDraft::objective).toList(),
                flat.stream().map(KeyResultDraft::keyResult).toList(),
                kpis.stream().map(KpiDraft::kpi).toList(),
                history,
                null);
    }

    LinkedGoalSet link(String asOf, Draft... context) {
        return link(asOf, null, MentionScanner.NONE, team -> SETTINGS, context);
    }

    LinkedGoalSet link(
            String asOf, Draft agreed, MentionScanner mentions, Function<String, Settings> settings, Draft... context) {
        return Linker.link(
                goalSet(),
                new LinkRequest(
                        day(asOf),
                        Stage.DRAFT,
                        Arrays.stream(context).map(Draft::goalSet).toList(),
                        agreed == null ? null : agreed.goalSet(),
                        settings,
                        ALL,
                        mentions,
                        ENGLISH));
    }

    static final Settings SETTINGS = new Settings(new boolean[] {}, new Object[] {});
    static final Set<Class<?>> ALL = Set.copyOf(Vocabulary.names().stream()
            .map(name -> Vocabulary.find(name).type())
            .toList());

    static final class ObjectiveDraft {
        final List<KeyResultDraft> keyResults = new ArrayList<>();
        private final String id;
        private final String title;
        String team;
        String owner;
        String notes;
        String alignsTo;
        Commitment commitment;
        List<String> contributors = List.of();

        private ObjectiveDraft(String id, String title) {
            this.id = id;
            this.title = title;
        }

        ObjectiveDraft team(String value) {
            team = value;
            return this;
        }

        ObjectiveDraft alignsTo(String value) {
            alignsTo = value;
            return this;
        }

        KeyResultDraft keyResult(String krId, String krTitle) {
            KeyResultDraft keyResult = new KeyResultDraft(krId, krTitle);
            keyResults.add(keyResult);
            return keyResult;
        }

        private Objective objective() {
            return new Objective(
                    id,
                    title,
                    team,
                    owner,
                    contributors,
                    alignsTo,
                    Visibility.PUBLIC,
                    commitment,
                    false,
                    ProposedBy.TEAM,
                    notes,
                    List.of(),
                    keyResults.stream().map(KeyResultDraft::keyResult).toList());
        }
    }

    static final class KeyResultDraft {
        private final String id;
        private final String title;
        private final List<CheckIn> checkIns = new ArrayList<>();
        String objective;
        KeyResultType type = KeyResultType.METRIC;
        String kpi;
        String unit;
        Direction direction;
        BigDecimal baseline;
        BigDecimal target;
        BigDecimal current;
        LocalDate startDate;
        LocalDate dueDate;
        String owner;
        BigDecimal confidence;
        BigDecimal score;
        String evidence;
        String notes;
        ProposedBy proposedBy;
        List<String> dependsOn = List.of();
        List<String> guardrails = List.of();

        private KeyResultDraft(String id, String title) {
            this.id = id;
            this.title = title;
        }

        KeyResultDraft numbers(String from, String to, String now) {
            baseline = number(from);
            target = number(to);
            current = number(now);
            return this;
        }

        KeyResultDraft kpi(String value) {
            kpi = value;
            return this;
        }

        KeyResultDraft time(String from, String until) {
            startDate = from == null ? null : day(from);
            dueDate = until == null ? null : day(until);
            return this;
        }

        KeyResultDraft checkIn(String date, String value, String confident, String next) {
            checkIns.add(new CheckIn(day(date), number(value), number(confident), next));
            return this;
        }

        private KeyResult keyResult() {
            return new KeyResult(
                    id,
                    title,
                    objective,
                    type,
                    kpi,
                    unit,
                    direction,
                    baseline,
                    target,
                    current,
                    startDate,
                    dueDate,
                    owner,
                    confidence,
                    score,
                    evidence,
                    true,
                    proposedBy,
                    Visibility.PRIVATE,
                    dependsOn,
                    guardrails,
                    notes,
                    checkIns,
                    List.of());
        }
    }

    static final class KpiDraft {
        private final String id;
        private final String name;
        private final List<Reading> readings = new ArrayList<>();
        String team;
        String unit;
        Direction direction;
        Indicator indicator;
        HealthyRange range;
        BigDecimal target;
        Frequency frequency;
        String objective;
        boolean linkedToCompensation;
        List<String> predictors = List.of();

        private KpiDraft(String id, String name) {
            this.id = id;
            this.name = name;
        }

        KpiDraft team(String value) {
            team = value;
            return this;
        }

        KpiDraft range(String min, String max) {
            range = new HealthyRange(number(min), number(max));
            return this;
        }

        KpiDraft reading(String date, String value) {
            readings.add(new Reading(day(date), number(value)));
            return this;
        }

        private Kpi kpi() {
            return new Kpi(
                    id,
                    name,
                    team,
                    "kim",
                    unit,
                    direction,
                    indicator,
                    range,
                    target,
                    END,
                    "CRM",
                    frequency,
                    objective,
                    "median 90",
                    predictors,
                    Visibility.PUBLIC,
                    linkedToCompensation,
                    readings,
                    List.of());
        }
    }
}
