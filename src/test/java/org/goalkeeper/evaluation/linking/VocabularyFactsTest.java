package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.Direction;
import org.goalkeeper.goal.Frequency;
import org.goalkeeper.goal.HistoryEntry;
import org.goalkeeper.goal.Indicator;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.goal.ProposedBy;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.AlignmentCycle;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Measures one document completely: every property of the vocabulary has an expected value here. */
class VocabularyFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);

    private final LinkedGoalSet linked = link();

    @Test
    void measuresTheDocument() {
        assertThat(values("GoalSet", 0)).isEqualTo(expected("GoalSet", "draft", AS_OF, 3, 4, 2, 3, 1));
    }

    @Test
    void measuresTheCycle() {
        assertThat(values("Cycle", 0)).isEqualTo(expected("Cycle", "2026-Q4", Draft.START, Draft.END, 92, null));
    }

    @Test
    void measuresTeams() {
        assertThat(values("Team", 1)).isEqualTo(expected("Team", "sales", "sales team", "department", 1, 1, 0, 0, 0));
        assertThat(values("Team", 2)).isEqualTo(expected("Team", "mkt", "mkt team", "team", 1, 1, 4, 1, 2));
    }

    @Test
    void measuresObjectives() {
        assertThat(values("Objective", 2))
                .isEqualTo(expected(
                        "Objective",
                        goal(
                                "objective",
                                "o-3",
                                "Grow the Sign-Ups, 50!",
                                "title",
                                "why",
                                "mkt",
                                "jo",
                                "public",
                                null,
                                false,
                                2,
                                "grow sign ups 50",
                                4,
                                "Grow",
                                List.of("grow", "grow the", "grow the sign-ups", "grow the sign-ups 50"),
                                List.of(
                                        "grow",
                                        "grow the",
                                        "grow the sign-ups",
                                        "grow the sign-ups 50",
                                        "the",
                                        "the sign-ups",
                                        "the sign-ups 50",
                                        "sign-ups",
                                        "sign-ups 50",
                                        "50"),
                                List.of(
                                        "Grow",
                                        "Grow the",
                                        "the",
                                        "the Sign-Ups,",
                                        "the Sign-Ups",
                                        "Sign-Ups,",
                                        "Sign-Ups",
                                        "Sign-Ups, 50!",
                                        "Sign-Ups, 50",
                                        "50!",
                                        "50")),
                        "team",
                        "o-1",
                        true,
                        true,
                        1,
                        4,
                        3,
                        3,
                        1,
                        3,
                        0,
                        1,
                        1,
                        "sign ups",
                        "Sign ups",
                        null,
                        2,
                        "sales"));
    }

    @Test
    void measuresKeyResults() {
        assertThat(values("KeyResult", 1))
                .isEqualTo(expected(
                        "KeyResult",
                        goal(
                                "keyResult",
                                "k-2",
                                "Launch sign-ups",
                                "title",
                                null,
                                "mkt",
                                "sam",
                                "private",
                                null,
                                true,
                                4,
                                "launch sign ups",
                                2,
                                "Launch",
                                List.of("launch", "launch sign-ups"),
                                List.of("launch", "launch sign-ups", "sign-ups"),
                                List.of("Launch", "Launch sign-ups", "sign-ups")),
                        "o-3",
                        null,
                        "jo",
                        "metric",
                        null,
                        AS_OF,
                        "signups",
                        "users",
                        true,
                        "decrease",
                        "people",
                        "increase",
                        "increase",
                        "decrease",
                        "decrease",
                        big("200"),
                        big("100"),
                        big("150"),
                        big("100"),
                        big("200"),
                        big("0.500000000"),
                        big("0.6"),
                        big("0.6"),
                        big("0.500000000"),
                        big("0.100000000"),
                        big("0.4"),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2027, 1, 31),
                        Draft.START,
                        Draft.END,
                        91,
                        "dueDate",
                        Draft.END,
                        big("0.152173913"),
                        big("0.489130435"),
                        "a list",
                        "leadership",
                        1,
                        2,
                        true,
                        List.of("sign-ups"),
                        big("190"),
                        big("190"),
                        big("10"),
                        big("50"),
                        big("180"),
                        1,
                        0,
                        LocalDate.of(2026, 11, 10),
                        big("0.7"),
                        "call",
                        5,
                        2,
                        3,
                        null,
                        null,
                        "k-1",
                        null,
                        true,
                        big("220"),
                        big("100"),
                        Draft.END,
                        "agreed notes"));
    }

    @Test
    void measuresWhatEarlierKeyResultsSay() {
        Map<String, Object> later = values("KeyResult", 2);
        assertThat(later.get("earlierSameTitle")).isEqualTo("k-2");
        assertThat(later.get("earlierSameTarget")).isEqualTo("k-1");
        assertThat(later.get("earlierOpposite")).isEqualTo("k-2");
        assertThat(later.get("earlierOtherTarget")).isNull();
        assertThat(later.get("correctedType")).isNull();
    }

    @Test
    void measuresKpis() {
        assertThat(values("Kpi", 0))
                .isEqualTo(expected(
                        "Kpi",
                        goal(
                                "kpi",
                                "signups",
                                "Sign ups",
                                "name",
                                null,
                                "mkt",
                                "kim",
                                "public",
                                null,
                                true,
                                7,
                                "sign ups",
                                2,
                                "Sign",
                                List.of("sign", "sign ups"),
                                List.of("sign", "sign ups", "ups"),
                                List.of("Sign", "Sign ups", "ups")),
                        "users",
                        "decrease",
                        "leading",
                        true,
                        big("50"),
                        big("180"),
                        big("60"),
                        List.of("range", "target"),
                        Draft.END,
                        "CRM",
                        "weekly",
                        7,
                        "o-3",
                        "median 90",
                        3,
                        3,
                        big("185"),
                        LocalDate.of(2026, 11, 9),
                        6,
                        1,
                        LocalDate.of(2026, 11, 9),
                        1,
                        "rising",
                        2,
                        big("-5"),
                        big("130"),
                        null,
                        null));
    }

    @Test
    void measuresReadingsAndCheckIns() {
        assertThat(values("Reading", 2))
                .isEqualTo(expected("Reading", "signups", LocalDate.of(2026, 11, 9), big("185")));
        assertThat(values("CheckIn", 0))
                .isEqualTo(expected("CheckIn", "k-2", LocalDate.of(2026, 11, 2), big("160"), null, null));
        assertThat(linked.facts(Vocabulary.find("CheckIn").type())).hasSize(3);
    }

    @Test
    void measuresHistory() {
        assertThat(values("History", 0)).isEqualTo(expected("History", "mkt", "2026-Q3", big("0.86")));
    }

    @Test
    void measuresQuantitiesAndMentions() {
        assertThat(values("Quantity", 0)).isEqualTo(expected("Quantity", "o-3", "50", "name"));
        assertThat(values("Mention", 0)).isEqualTo(expected("Mention", "o-1", "title", "places", "market", 2, 2));
        assertThat(((LinkedMention) fact("Mention", 0)).slot()).isZero();
    }

    @Test
    void measuresReferences() {
        assertThat(values("KpiReference", 2))
                .isEqualTo(expected("KpiReference", "k-2", "guardrails", "chrun", false, true, "churn"));
        assertThat(values("Dependency", 0)).isEqualTo(expected("Dependency", "k-2", "sales", 1, true));
    }

    @Test
    void measuresAlignmentCycles() {
        Draft circle = new Draft();
        circle.objective("a", "A").alignsTo("c");
        circle.objective("b", "B").alignsTo("c");
        circle.objective("c", "C").alignsTo("b");
        LinkedFact found = circle.link("2026-11-15").facts(AlignmentCycle.class).get(0);
        assertThat(values("AlignmentCycle", found)).isEqualTo(expected("AlignmentCycle", "b", 2, "b → c"));
    }

    @Test
    void measuresChangesSinceTheAgreement() {
        assertThat(values("ObjectiveChange", 0))
                .isEqualTo(expected("ObjectiveChange", "o-2", "added", "Support marketing", null));
        assertThat(values("ObjectiveChange", 1))
                .isEqualTo(expected("ObjectiveChange", "o-3", "retitled", "Grow the Sign-Ups, 50!", "Grow"));
        assertThat(values("ObjectiveChange", 2)).isEqualTo(expected("ObjectiveChange", "o-9", "removed", null, "Gone"));
    }

    private static LinkedGoalSet link() {
        Draft draft = new Draft()
                .team("co", TeamLevel.COMPANY, null)
                .team("sales", TeamLevel.DEPARTMENT, "co")
                .team("mkt", TeamLevel.TEAM, "sales");
        draft.objective("o-1", "Win new market places").team("co");
        draft.objective("o-2", "Support marketing").team("sales").alignsTo("k-2");
        draft.objectives.add(marketing());
        Draft.KeyResultDraft flat = draft.flat("k-4", "Train people");
        flat.objective = "o-3";
        flat.type = KeyResultType.MILESTONE;
        Draft.KpiDraft signups = draft.kpi("signups", "Sign ups")
                .team("mkt")
                .range("50", "180")
                .reading("2026-10-01", "190")
                .reading("2026-11-02", "170")
                .reading("2026-11-09", "185")
                .reading("2026-11-16", "1");
        signups.unit = "users";
        signups.direction = Direction.DECREASE;
        signups.indicator = Indicator.LEADING;
        signups.target = big("60");
        signups.frequency = Frequency.WEEKLY;
        signups.objective = "o-3";
        signups.linkedToCompensation = true;
        signups.predictors = List.of("churn", "unknown");
        draft.kpi("churn", "Churn").team("mkt");
        draft.history.add(new HistoryEntry("2026-Q3", "mkt", big("0.86")));
        Settings settings = new Settings(new boolean[] {true}, new Object[] {Draft.words("market")});
        MentionScanner mentions = new MentionScanner(List.of(new MentionRequest(0, "places", 0)));
        return draft.link("2026-11-15", agreed(), mentions, team -> settings);
    }

    private static Draft.ObjectiveDraft marketing() {
        Draft.ObjectiveDraft objective = Draft.objectiveDraft("o-3", "Grow the Sign-Ups, 50!");
        objective.team("mkt").alignsTo("o-1");
        objective.notes = "why";
        objective.owner = "jo";
        objective.contributors = List.of("sales");
        objective
                .keyResult("k-1", "First")
                .kpi("signups")
                .numbers("200", "300", null)
                .time(null, "2026-12-31");
        Draft.KeyResultDraft second = objective
                .keyResult("k-2", "Launch sign-ups")
                .kpi("signups")
                .numbers("200", "100", null)
                .time("2026-11-01", "2027-01-31")
                .checkIn("2026-11-02", "160", null, null)
                .checkIn("2026-11-09", "150", null, null)
                .checkIn("2026-11-10", "150", "0.7", "call")
                .checkIn("2026-11-16", "140", null, null);
        second.unit = "people";
        second.direction = Direction.INCREASE;
        second.owner = "sam";
        second.confidence = big("0.4");
        second.score = big("0.6");
        second.evidence = "a list";
        second.proposedBy = ProposedBy.LEADERSHIP;
        second.guardrails = List.of("chrun");
        second.dependsOn = List.of("sales", "nobody", "mkt");
        objective.keyResult("k-3", "Launch: sign ups").kpi("signups").numbers("100", "300.0", null);
        return objective;
    }

    private static Draft agreed() {
        Draft agreed = new Draft();
        agreed.objective("o-1", "Win new market places");
        Draft.KeyResultDraft before = agreed.objective("o-3", "Grow").keyResult("k-2", "Launch sign-ups");
        before.numbers("220", "100", null).time(null, "2026-12-31");
        before.notes = "agreed notes";
        agreed.objective("o-9", "Gone").team("mkt");
        return agreed;
    }

    private Map<String, Object> values(String type, int index) {
        return values(type, fact(type, index));
    }

    private static Map<String, Object> values(String type, LinkedFact fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        Vocabulary.find(type).properties().forEach((name, property) -> values.put(name, property.of(fact)));
        return values;
    }

    private LinkedFact fact(String type, int index) {
        return linked.facts(Vocabulary.find(type).type()).get(index);
    }

    private static Map<String, Object> expected(String type, Object... values) {
        List<Object> flat = new java.util.ArrayList<>();
        for (Object value : values) {
            if (value instanceof Object[] several) {
                flat.addAll(Arrays.asList(several));
            } else {
                flat.add(value);
            }
        }
        FactType fact = Vocabulary.find(type);
        assertThat(flat)
                .as("one value for each property of " + type)
                .hasSize(fact.properties().size());
        Map<String, Object> expected = new LinkedHashMap<>();
        int at = 0;
        for (String name : fact.properties().keySet()) {
            expected.put(name, flat.get(at++));
        }
        return expected;
    }

    private static Object[] goal(Object... values) {
        return values;
    }

    private static BigDecimal big(String text) {
        return new BigDecimal(text);
    }
}
