package org.goalkeeper.document.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goalkeeper.document.tabular.Tabular.document;
import static org.goalkeeper.document.tabular.Tabular.goals;
import static org.goalkeeper.document.tabular.Tabular.problems;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.Commitment;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.Frequency;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Visibility;
import org.junit.jupiter.api.Test;

class GoalRowsTest {
    private static final String SHEET = """
            Acme goals,,,,,,,,,,,,,,,,,
            Kind,ID,Title,Name,Objective,Team,Owner,KPI,Unit,Baseline,Target,due date,Confidence,Guardrails,Healthy Range.Min,frequency,reading.date,reading.value
            objective,o1,Win the hearts,,,marketing,jo@acme.example,,,,,,,,,,,
            Key Result,k1,Leads from 100 to 1000,,o1,,,Leads,leads/month,100,1000,2026-12-31,45%,churn;Leads,,,,
            kpi,churn,,Churn,o1,sales,,,,,5%,,,,,weekly,2026-09-14,7.5
            kpi,,,Leads,,,,,,,120,,,,80,monthly,,
            kpi,churn,,,,,,,,,,,,,,,2026-09-21,7.25
            """;

    @Test
    void readsOneGoalARow() {
        GoalSet goals = goals(SHEET);
        assertThat(goals.objectives()).singleElement().satisfies(objective -> {
            assertThat(objective.team()).isEqualTo("marketing");
            assertThat(objective.owner()).isEqualTo("jo@acme.example");
            assertThat(objective.visibility()).isEqualTo(Visibility.PUBLIC);
        });
        KeyResult keyResult = goals.objectives().get(0).keyResults().get(0);
        assertThat(keyResult.type()).isEqualTo(KeyResultType.METRIC);
        assertThat(keyResult.kpi()).isEqualTo("leads");
        assertThat(keyResult.baseline()).isEqualByComparingTo("100");
        assertThat(keyResult.target()).isEqualByComparingTo("1000");
        assertThat(keyResult.dueDate()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(keyResult.confidence()).isEqualByComparingTo("0.45");
        assertThat(keyResult.guardrails()).containsExactly("churn", "leads");
        assertThat(keyResult.objective()).isNull();
        Kpi churn = goals.kpis().get(0);
        assertThat(churn.unit()).isEqualTo("%");
        assertThat(churn.target()).isEqualByComparingTo("5");
        assertThat(churn.frequency()).isEqualTo(Frequency.WEEKLY);
        assertThat(churn.readings())
                .containsExactly(
                        new Reading(LocalDate.of(2026, 9, 14), new BigDecimal("7.5")),
                        new Reading(LocalDate.of(2026, 9, 21), new BigDecimal("7.25")));
        assertThat(goals.kpis().get(1).healthyRange()).isEqualTo(new HealthyRange(new BigDecimal("80"), null));
    }

    @Test
    void givesEveryValueItsCell() {
        Document document = document(SHEET, TabularOptions.detect());
        var map = document.sourceMap();
        assertThat(map.locate("", null)).hasToString("goals.csv:2:1");
        assertThat(map.locate("/objectives/0", null)).hasToString("goals.csv:3:3");
        assertThat(map.locate("/objectives/0/keyResults/0", "dueDate")).hasToString("goals.csv:4:12");
        assertThat(map.locate("/objectives/0/keyResults/0/guardrails/1", null)).hasToString("goals.csv:4:14");
        assertThat(map.locate("/objectives/0/keyResults/0", "evidence")).hasToString("goals.csv:4:3");
        assertThat(map.locate("/kpis/1", "healthyRange")).hasToString("goals.csv:6:15");
        assertThat(map.locate("/kpis/0", "name")).hasToString("goals.csv:5:4");
        assertThat(map.locate("/kpis/0/readings/1", "value")).hasToString("goals.csv:7:18");
        assertThat(map.locate("/teams/0", null)).hasToString("goals.csv:2:1");
        assertThat(document.digest()).startsWith("sha256:").hasSize(71);
    }

    @Test
    void derivesIdsFromTitlesOnce() {
        GoalSet goals = goals("""
                kind,title,objective
                objective,Größer & besser,
                keyResult,Leads,größer & BESSER
                keyResult,Leads,Größer & besser
                objective,達成,
                objective,???,
                """);
        assertThat(goals.objectives()).extracting("id").containsExactly("großer-besser", "達成", "row-6");
        assertThat(goals.objectives().get(0).keyResults()).extracting("id").containsExactly("leads", "leads-4");
    }

    @Test
    void tellsKindsWithoutKindColumn() {
        GoalSet goals = goals("""
                id,title,name,objective,target
                o1,Grow,,,
                k1,Leads,,o1,5
                c,,Churn,o1,3
                """);
        assertThat(goals.objectives()).hasSize(1);
        assertThat(goals.objectives().get(0).keyResults()).hasSize(1);
        assertThat(goals.kpis().get(0).objective()).isEqualTo("o1");
    }

    @Test
    void keepsKeyResultOfUnknownObjectiveFlat() {
        GoalSet goals = goals("kind,id,title,objective\nkeyResult,k1,Leads,o9\n");
        assertThat(goals.keyResults().get(0).objective()).isEqualTo("o9");
    }

    @Test
    void readsCommitmentAndFlags() {
        var objective = goals("id,title,commitment,linkedToCompensation,contributors\no1,Grow,Committed,yes,\"a, b\"\n")
                .objectives()
                .get(0);
        assertThat(objective.commitment()).isEqualTo(Commitment.COMMITTED);
        assertThat(objective.linkedToCompensation()).isTrue();
        assertThat(objective.contributors()).containsExactly("a", "b");
    }

    @Test
    void reportsUnknownAndDuplicateColumns() {
        assertThat(problems("id,title,dueDat,weather forecast for today,Title\n"))
                .containsExactly(
                        "goals.csv:1:3: Unknown column `dueDat`; expected a property of goals: did you mean `dueDate`?",
                        "goals.csv:1:4: Unknown column `weather forecast for today`; expected a property of goals,"
                                + " or another --mapping for the export of another tool.",
                        "goals.csv:1:5: The column `Title` is there already, as column 2; expected each column once.");
        assertThat(problems("title,healthyMin,healthyRange.min\n"))
                .singleElement()
                .asString()
                .contains("means `healthyRange.min`, which another column holds");
    }

    @Test
    void reportsAllProblemsInTheOrderOfTheirCells() {
        assertThat(problems("""
                kind,id,title,objective,type,target,confidence,predictors
                objectiv,o0,X,,,,,
                objective,o1,Grow,,,5,,
                keyResult,o1,,o1,mileston,many,1.5,
                kpi,c,Churn,o7,,,,mq
                """))
                .containsExactly(
                        "goals.csv:2:1: `kind` `objectiv`; expected one of objective, keyResult, kpi: did you mean `objective`?",
                        "goals.csv:3:6: `target` is not a property of an objective; expected an empty cell, or another `kind`.",
                        "goals.csv:4:2: `id` `o1` is taken by row 3; expected ids that are unique over objectives and key results, and over KPIs.",
                        "goals.csv:4:3: `title` is missing; expected what a key result says.",
                        "goals.csv:4:5: `type` `mileston`; expected one of metric, milestone: did you mean `milestone`?",
                        "goals.csv:4:6: `target` `many`; expected a number. A unit belongs in the `unit` column.",
                        "goals.csv:4:7: `confidence` `1.5`; expected a number in 0..1, or a percentage such as 45%.",
                        "goals.csv:5:4: `objective` `o7`; expected the id or title of an objective of this document",
                        "goals.csv:5:8: `predictors` `mq`; expected the id or name of a KPI of this document");
    }

    @Test
    void reportsAtMostAHundredProblems() {
        assertThat(problems("id,title,commitment\n" + "x,X,never\n".repeat(150)))
                .hasSize(101)
                .last()
                .asString()
                .isEqualTo("goals.csv: and 199 more");
    }

    @Test
    void reportsDocumentsBeyondLimits() {
        byte[] csv = "id,title\na,A\nb,B\n".getBytes(StandardCharsets.UTF_8);
        Limits tight = new Limits(1000, 32, 1, 1, 1, 1, 10);
        assertThatThrownBy(
                        () -> TabularReader.read("goals.csv", csv, Document.Format.CSV, TabularOptions.detect(), tight))
                .hasMessage("goals.csv: The document has 2 objectives; expected at most 1.");
        assertThatThrownBy(() -> TabularReader.read(
                        "goals.csv", csv, Document.Format.CSV, TabularOptions.detect(), tight.withBytes(5)))
                .hasMessage("goals.csv: The document has 17 bytes; expected at most 5.");
    }

    @Test
    void takesReferencesToOtherGoalSets() {
        String csv = "kind,id,title,objective,predictors\nkpi,c,Churn,o7,mql\n";
        GoalSet other = goals("kind,id,title\nobjective,o7,Grow\nkpi,mql,Leads\n");
        assertThat(problems(csv)).hasSize(2);
        Document document = TabularReader.read(
                "goals.csv",
                csv.getBytes(StandardCharsets.UTF_8),
                Document.Format.CSV,
                TabularOptions.detect(),
                Limits.COMMAND_LINE,
                List.of(other));
        assertThat(document.goalSet().kpis().get(0).predictors()).containsExactly("mql");
    }

    @Test
    void tellsTabularDocumentsByNameOrContent() {
        byte[] text = "id,title".getBytes(StandardCharsets.UTF_8);
        assertThat(TabularReader.format("GOALS.CSV", text)).isEqualTo(Document.Format.CSV);
        assertThat(TabularReader.format("goals.tsv", text)).isEqualTo(Document.Format.CSV);
        assertThat(TabularReader.format("-", new byte[] {'P', 'K', 3, 4})).isEqualTo(Document.Format.XLSX);
        assertThat(TabularReader.format("goals.yaml", text)).isNull();
    }

    @Test
    void readsCycleFromColumnsOrOptions() {
        String csv = "title,cycle,cycleStart,cycleEnd\nGrow,2026-Q4,2026-10-01,2026-12-31\nShrink,,,\n";
        Cycle cycle = new Cycle("2026-Q4", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), null);
        assertThat(goals(csv).cycle()).isEqualTo(cycle);
        GoalSet given = goals(
                "id,title\no1,Grow\n", TabularOptions.detect().withCycle(cycle).withOrganization("acme"));
        assertThat(given.cycle()).isEqualTo(cycle);
        assertThat(given.organization()).isEqualTo("acme");
        assertThat(problems("title,cycle,cycleStart,cycleEnd\nA,Q4,2026-10-01,\nB,Q3,,\n"))
                .containsExactly(
                        "goals.csv:2:4: `cycle.endDate` is missing; expected the id, the startDate and the endDate of the cycle.",
                        "goals.csv:3:2: `cycle.id` `Q3` is not `Q4` as in an earlier row; expected one cycle a document.");
    }
}
