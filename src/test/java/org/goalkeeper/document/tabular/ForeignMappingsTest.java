package org.goalkeeper.document.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalkeeper.document.tabular.Tabular.document;
import static org.goalkeeper.document.tabular.Tabular.goals;
import static org.goalkeeper.document.tabular.Tabular.problems;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.goalkeeper.document.Document;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Visibility;
import org.junit.jupiter.api.Test;

class ForeignMappingsTest {

    @Test
    void readsTreeOfRowIds() {
        GoalSet goals = goals("""
                Row ID,Parent Row IDs,Goal Title,Goal Type,Owner Emails,Departments,Starting Value,Target Value,Current Value,Start Date,End Date,Progress Status
                1,,Be the first choice,Default Progress,"jo@acme.example, sam@acme.example",Marketing,,,,,,On track
                2,1,Win small shops,Default Progress,sam@acme.example,"Sales, Support",,,,,,
                3,2,Leads a month,Number,sam@acme.example,,100,"1,000",140,10/01/2026,12/31/2026,At risk
                4,2,Revenue,Dollar,,,0,"50,000.00",,10/01/2026,12/31/2026,
                5,1,Launch the shop,Binary,,,,,,,12/31/2026,
                """);
        assertThat(goals.objectives()).extracting(Objective::id).containsExactly("1", "2");
        assertThat(goals.objectives().get(1).alignsTo()).isEqualTo("1");
        assertThat(goals.objectives().get(0).owner()).isEqualTo("jo@acme.example");
        assertThat(goals.objectives().get(1).team()).isEqualTo("Sales");
        KeyResult leads = goals.objectives().get(1).keyResults().get(0);
        assertThat(leads.target()).isEqualByComparingTo("1000");
        assertThat(leads.unit()).isNull();
        assertThat(leads.dueDate()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(goals.objectives().get(1).keyResults().get(1).unit()).isEqualTo("$");
        assertThat(goals.objectives().get(0).keyResults().get(0).type()).isEqualTo(KeyResultType.MILESTONE);
    }

    @Test
    void readsKindsOfGoalTypes() {
        GoalSet goals = goals("""
                Goal Title;Goal Type;Parent Goal;Owner Email;Starting Value;Target Value;Due Date
                Win small shops;Objective;;jo@acme.example;;;
                Leads a month;Key Result;Win small shops;sam@acme.example;100,5;1.000,5;31.12.2026
                Churn;KPI;Win small shops;sam@acme.example;;5%;
                """);
        assertThat(goals.objectives().get(0).keyResults().get(0).target()).isEqualByComparingTo("1000.5");
        assertThat(goals.kpis().get(0).objective()).isEqualTo("win-small-shops");
        assertThat(goals.kpis().get(0).unit()).isEqualTo("%");
    }

    @Test
    void readsAsanaGoals() {
        GoalSet goals = goals("""
                Goal ID,Name,Owner,Accountable team,Parent goals,Privacy,Initial value,Target value,Current value,Start date,Due date,Time period,Status,Something of ours
                1201,Win small shops,Jo,Marketing,,Private,,,,,,Q4 FY26,On track,a
                1202,Leads a month,Sam,,Win small shops,Public,100,1000,140,2026-10-01,2026-12-31,Q4 FY26,At risk,b
                """);
        assertThat(goals.objectives().get(0).visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(goals.objectives().get(0).team()).isEqualTo("Marketing");
        assertThat(goals.objectives().get(0).keyResults().get(0).current()).isEqualByComparingTo("140");
    }

    @Test
    void readsKeyResultsKeptInTheirObjectivesRow() {
        Document document = document("""
                email,name,description,visibility,due_at,priority,completion,key_result_1_title,key_result_1_completion,key_result_2_title,key_result_2_completion
                jo@acme.example,Win small shops,why,manager,2026-12-31T00:00:00Z,1,,Leads a month,0.45,Ask ten shops,100%
                sam@acme.example,Sell more,,everyone,2026-11-30,1,0.2,,,,
                """, TabularOptions.detect());
        GoalSet goals = document.goalSet();
        assertThat(goals.objectives()).hasSize(2);
        assertThat(goals.objectives().get(0).visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(goals.objectives().get(0).notes()).isEqualTo("why");
        assertThat(goals.objectives().get(1).keyResults()).isEmpty();
        KeyResult leads = goals.objectives().get(0).keyResults().get(0);
        assertThat(leads.id()).isEqualTo("win-small-shops-leads-a-month");
        assertThat(leads.score()).isEqualByComparingTo("0.45");
        assertThat(leads.dueDate()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(leads.owner()).isEqualTo("jo@acme.example");
        var map = document.sourceMap();
        assertThat(map.locate("/objectives/0/keyResults/1", null)).hasToString("goals.csv:2:10");
        assertThat(map.locate("/objectives/0/keyResults/1", "score")).hasToString("goals.csv:2:11");
        assertThat(map.locate("/objectives/0/keyResults/1", "dueDate")).hasToString("goals.csv:2:5");
    }

    @Test
    void readsPlainSheetsOfPeople() {
        GoalSet goals = goals("""
                Our OKRs for the autumn
                Type | Title | Parent | Owner | Baseline | Target | Deadline | Mood
                Objective | Win small shops | | Jo | | | | good
                Key result | Leads a month | Win small shops | Sam | 100 | 1000 | 2026-12-31 | fine
                """);
        assertThat(goals.objectives().get(0).keyResults().get(0).baseline()).isEqualByComparingTo("100");
    }

    @Test
    void readsKeyResultsWithTheirObjectiveBeside() {
        Document document = document("""
                Team,Objective,Key Results,Baseline,Target,Due date
                Marketing,Win small shops,Leads a month,100,1000,2026-12-31
                ,,Shops that come back,40%,55%,2026-12-31
                Sales,Sell more,,,,
                Marketing,Win small shops,Ask ten shops,0,10,2026-12-31
                """, TabularOptions.detect());
        GoalSet goals = document.goalSet();
        assertThat(goals.objectives()).extracting(Objective::title).containsExactly("Win small shops", "Sell more");
        assertThat(goals.objectives().get(0).team()).isEqualTo("Marketing");
        assertThat(goals.objectives().get(0).keyResults())
                .extracting(KeyResult::title)
                .containsExactly("Leads a month", "Shops that come back", "Ask ten shops");
        assertThat(document.sourceMap().locate("/objectives/0", null)).hasToString("goals.csv:2:2");
        assertThat(document.sourceMap().locate("/objectives/0/keyResults/1", "dueDate"))
                .hasToString("goals.csv:3:6");
    }

    @Test
    void readsShippedExample() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/examples/finance.csv")) {
            GoalSet goals = goals(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(goals.objectives()).extracting(Objective::id).containsExactly("fin-1", "fin-2");
            assertThat(goals.objectives().get(0).keyResults()).hasSize(3);
            assertThat(goals.cycle().id()).isEqualTo("2026-Q4");
        }
    }

    @Test
    void takesMappingThatIsSet() {
        String csv = "name,owner\nWin small shops,Jo\n";
        assertThat(goals(csv).kpis()).hasSize(1);
        assertThat(goals(csv, TabularOptions.detect().withMapping("asana")).objectives())
                .hasSize(1);
        assertThat(problems(csv, TabularOptions.detect().withMapping("asanna")))
                .containsExactly("goals.csv: There is no column mapping `asanna`; expected one of goalkeeper, asana,"
                        + " peoplebox, okr-sheet, okr-rows, culture-amp: did you mean `asana`?");
    }

    @Test
    void reportsDocumentWithoutKnownHeader() {
        assertThat(problems("apples,pears\n1,2\n"))
                .singleElement()
                .asString()
                .startsWith("goals.csv:1:1: No row of column names within the first 20 rows");
        assertThat(problems("\n".repeat(3) + "x\n".repeat(20) + "id,title\na,A\n"))
                .hasSize(1);
    }

    @Test
    void leavesNoFieldOfItsMappingsUnread() {
        for (ColumnMapping mapping : ColumnMappings.builtIn()) {
            assertThat(mapping.names(Field.TITLE)).as(mapping.name()).isNotEmpty();
            mapping.values()
                    .keySet()
                    .forEach(field -> assertThat(mapping.columns().containsKey(field)
                                    || mapping.repeated().containsKey(field))
                            .as(mapping.name() + " " + field)
                            .isTrue());
        }
    }
}
