package org.goalkeeper.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.goal.Acceptance;
import org.goalkeeper.goal.CheckIn;
import org.goalkeeper.goal.Commitment;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.HistoryEntry;
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
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalSetReaderTest {

    private final GoalSet full = Samples.read("full.yaml", Samples.fullYaml()).goalSet();

    @Test
    void readsTheHeadOfAGoalSet() {
        assertThat(full.organization()).isEqualTo("acme");
        assertThat(full.stage()).isEqualTo(Stage.DRAFT);
        assertThat(full.asOf()).isEqualTo("2026-09-21");
        assertThat(full.cycle())
                .isEqualTo(new Cycle("2026-Q4", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), null));
        assertThat(full.teams())
                .last()
                .isEqualTo(new Team("marketing", "Marketing", TeamLevel.DEPARTMENT, "company", 12));
        assertThat(full.history()).containsExactly(new HistoryEntry("2026-Q3", "marketing", new BigDecimal("0.86")));
        assertThat(full.agreed()).isNull();
    }

    @Test
    void readsEveryPropertyOfAnObjective() {
        Objective objective = full.objectives().get(0);
        assertThat(objective.contributors()).containsExactly("sales");
        assertThat(objective.commitment()).isEqualTo(Commitment.ASPIRATIONAL);
        assertThat(objective.proposedBy()).isEqualTo(ProposedBy.TEAM);
        assertThat(objective.accept())
                .containsExactly(
                        new Acceptance("objective/concise", "the name is the brand", LocalDate.of(2026, 12, 31)));
    }

    @Test
    void readsEveryPropertyOfAKeyResult() {
        assertThat(full.objectives().get(0).keyResults())
                .containsExactly(new KeyResult(
                        "mkt-1-kr1",
                        "Marketing qualified leads from 100 to 1,000 a month",
                        null,
                        KeyResultType.METRIC,
                        "mql",
                        "leads/month",
                        org.goalkeeper.goal.Direction.INCREASE,
                        new BigDecimal("100"),
                        new BigDecimal("1000"),
                        new BigDecimal("100"),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 12, 31),
                        "sam@acme.example",
                        new BigDecimal("0.5"),
                        null,
                        null,
                        false,
                        ProposedBy.TEAM,
                        Visibility.PUBLIC,
                        List.of("sales"),
                        List.of("churn"),
                        "free text",
                        List.of(new CheckIn(
                                LocalDate.of(2026, 10, 8), new BigDecimal("140"), new BigDecimal("0.5"), "…")),
                        List.of()));
    }

    @Test
    void readsEveryPropertyOfAKpi() {
        Kpi kpi = full.kpis().get(0);
        assertThat(kpi.healthyRange()).isEqualTo(new HealthyRange(new BigDecimal("80"), null));
        assertThat(kpi.predictors()).containsExactly("site-visits");
        assertThat(kpi.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(kpi.linkedToCompensation()).isTrue();
        assertThat(kpi.readings()).containsExactly(new Reading(LocalDate.of(2026, 9, 14), new BigDecimal("96")));
        assertThat(kpi.accept()).hasSize(1);
    }

    @Test
    void readsJsonAsTheSameModel() {
        assertThat(Samples.read("full.json", Samples.fullJson()).goalSet()).isEqualTo(full);
    }

    @Test
    void takesDefaultsForWhatIsNotStated() {
        GoalSet empty = Samples.read(
                        "a.yaml", "goalSet: 1\nobjectives: [{ id: o, title: T, visibility: null }]\nkpis:\n")
                .goalSet();
        assertThat(empty.stage()).isEqualTo(Stage.DRAFT);
        assertThat(empty.language()).isEqualTo("en");
        assertThat(empty.asOf()).isNull();
        assertThat(empty.kpis()).isEmpty();
        assertThat(empty.objectives().get(0).visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void takesBlankTextsAsNotStated() {
        GoalSet read = Samples.read("a.json", "{\"goalSet\":1,\"organization\":\" \",\"language\":\"\"}")
                .goalSet();
        assertThat(read).isEqualTo(Samples.read("a.yaml", "goalSet: 1").goalSet());
    }

    @Test
    void keepsNumbersExactlyAsWritten() {
        GoalSet read = Samples.read(
                        "a.json",
                        "{\"goalSet\":1,\"keyResults\":[{\"id\":\"k\",\"title\":\"t\",\"baseline\":0.10,"
                                + "\"target\":1234567890123456789012345678901234,\"current\":1e300}]}")
                .goalSet();
        KeyResult keyResult = read.keyResults().get(0);
        assertThat(keyResult.baseline()).isEqualTo(new BigDecimal("0.10"));
        assertThat(keyResult.target()).isEqualTo(new BigDecimal("1234567890123456789012345678901234"));
        assertThat(keyResult.current()).isEqualTo(new BigDecimal("1e300"));
    }

    @Test
    void readsWhatWasAgreedWithItsOwnLists() {
        GoalSet agreed = Samples.read("a.yaml", """
                        goalSet: 1
                        objectives: [{ id: o, title: Now }]
                        agreed:
                          stage: active
                          objectives: [{ id: o, title: Then }]
                        """).goalSet().agreed();
        assertThat(agreed.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(agreed.objectives().get(0).title()).isEqualTo("Then");
    }

    @ParameterizedTest
    @CsvSource({
        "'', , 1:1",
        "'', stage, 3:1",
        "/cycle, , 6:8",
        "/cycle, endDate, 6:46",
        "/teams/1, level, 9:39",
        "/objectives/0, title, 13:5",
        "/objectives/0/keyResults/0, , 26:9",
        "/objectives/0/keyResults/0, dueDate, 36:9",
        "/objectives/0/keyResults/0, unknown, 26:9",
        "/objectives/0/contributors/0, , 16:20",
        "/objectives/7, title, 12:3",
        "/kpis/2, healthyRange, 74:5"
    })
    void locatesSubjectsAndPropertiesInYaml(String pointer, String property, String place) {
        SourceMap places = Samples.read("full.yaml", Samples.fullYaml()).sourceMap();
        assertThat(places.locate(pointer, property)).hasToString("full.yaml:" + place);
    }

    @ParameterizedTest
    @CsvSource({
        "'', , 1:1",
        "/objectives/0, , 3:18",
        "/objectives/0, title, 4:15",
        "/objectives/0, owner, 3:18",
        "/objectives/1, id, 5:20",
        "/objectives/1/contributors/1, , 6:25"
    })
    void locatesSubjectsAndPropertiesInJson(String pointer, String property, String place) {
        String text = """
                {
                  "goalSet": 1,
                  "objectives": [{"id": "ä😀",
                              "title": "T"},
                                  {"id": "b",
                  "contributors": ["x", "y"], "title": "U"}]
                }
                """;
        SourceMap places = Samples.read("a.json", text).sourceMap();
        assertThat(places.locate(pointer, property)).hasToString("a.json:" + place);
    }

    @Test
    void readsAPartOfAnotherFileInItsPlaces() {
        Node cases = Tree.read(
                "a.cases.yaml",
                "cases:\n  - name: x\n    goals:\n      objectives:\n        - { id: o, title: T }\n"
                        .getBytes(StandardCharsets.UTF_8));
        Node goals = ((ObjectNode) ((Node.ArrayNode) ((ObjectNode) cases).get("cases"))
                        .items()
                        .get(0))
                .get("goals");
        Document document = GoalSetReader.read(goals, Limits.COMMAND_LINE);
        assertThat(document.goalSet().objectives()).hasSize(1);
        assertThat(document.sourceMap().locate("/objectives/0", "title")).hasToString("a.cases.yaml:5:20");
        assertThat(Samples.read("a.yaml", new String(document.bytes(), StandardCharsets.UTF_8))
                        .goalSet())
                .isEqualTo(document.goalSet());
    }

    @Test
    void digestsTheBytes() {
        assertThat(Samples.read("a.yaml", "goalSet: 1").digest())
                .isEqualTo("sha256:ae746b470c912f6b11e260743cb88da5dce3d18ed835edf402f28a595857ada4");
    }

    @Test
    void writesYamlThatReadsAsTheSameGoals() {
        String yaml = GoalSetWriter.yaml(full);
        assertThat(Samples.read("a.yaml", yaml).goalSet()).isEqualTo(full);
        assertThat(yaml).startsWith("goalSet: 1\norganization: acme\n").doesNotContain("visibility: public");
    }
}
