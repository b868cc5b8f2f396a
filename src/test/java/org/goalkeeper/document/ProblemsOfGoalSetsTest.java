package org.goalkeeper.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsOfGoalSetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "deadline: x | 4:5: unknown property `deadline`: did you mean `dueDate`?",
                "dueDat: x | 4:5: unknown property `dueDat`: did you mean `dueDate`?",
                "kpi: a, kpi: b | 4:13: `kpi` is given twice",
                "dueDate: next week | 4:14: `dueDate`: expected a date such as 2026-12-31, found text `next week`",
                "dueDate: 31.12.2026 | 4:14: `dueDate`: expected a date such as 2026-12-31, found text `31.12.2026`",
                "dueDate: 2026-02-30 | 4:14: `dueDate`: 2026-02-30 is not a day of the calendar",
                "dueDate: 2027-02-29 | 4:14: `dueDate`: 2027-02-29 is not a day of the calendar",
                "dueDate: 2026-13-01 | 4:14: `dueDate`: 2026-13-01 is not a day of the calendar",
                "dueDate: 20261231 | 4:14: `dueDate`: expected a date such as 2026-12-31, found number 20261231",
                "target: 1,000 | 4:15: unknown property `000`: known here are id, title, type, kpi",
                "target: '1000' | 4:13: `target`: expected a number without quotes, found text `1000`",
                "target: many | 4:13: `target`: expected a number, found text `many`",
                "target: [1] | 4:13: `target`: expected a number, found a list",
                "target: .inf | 4:13: `target`: .inf is not a decimal of at most 34 digits and an exponent within ±300",
                "target: .nan | 4:13: `target`: .nan is not a decimal of at most 34 digits and an exponent within ±300",
                "target: 1e301 | 4:13: `target`: 1e301 is not a decimal of at most 34 digits",
                "target: 1e-301 | 4:13: `target`: 1e-301 is not a decimal of at most 34 digits",
                "target: 1e99999999999 | 4:13: `target`: 1e99999999999 is not a decimal of at most 34 digits",
                "target: 12345678901234567890123456789012345 | 4:13: `target`: 12345678901234567890123456789012345 is not a",
                "score: 1.1 | 4:12: `score`: 1.1 is outside 0..1: write 70 % as 0.7",
                "confidence: -0.1 | 4:17: `confidence`: -0.1 is outside 0..1",
                "type: metrics | 4:11: `type`: `metrics` is none of metric, milestone: did you mean `metric`?",
                "type: 3 | 4:11: `type`: expected one of metric, milestone, found number 3",
                "direction: up | 4:16: `direction`: `up` is none of increase, decrease",
                "owner: 7 | 4:12: `owner`: expected a text in quotes, found number 7",
                "owner: true | 4:12: `owner`: expected a text, found true",
                "linkedToCompensation: yes | 4:27: `linkedToCompensation`: expected true or false, found text `yes`",
                "guardrails: churn | 4:17: `guardrails`: expected a list, found text `churn`",
                "guardrails: [churn, null] | 4:25: `guardrails`: expected a text, found nothing",
                "guardrails: [' '] | 4:18: `guardrails` is blank: write a text",
                "checkIns: [3] | 4:16: `checkIns`: expected an object with date, found number 3",
                "checkIns: [{ value: 3 }] | 4:16: the check-in has no `date`, which is required",
                "notes: \"a\\x1b[31m\" | 4:12: `notes`: the character U+001B is not allowed: remove it",
                "notes: \"a\\u202e\" | 4:12: `notes`: the character U+202E is not allowed: remove it",
                "notes: \"\\ud800\" | 4:12: `notes`: the character U+D800 is not allowed: remove it",
                "accept: [{ rule: a/b, until: 2026-12-31 }] | 4:14: the acceptance has no `reason`, which is required",
                "accept: [{ rule: a/b, reason: r }] | 4:14: the acceptance has no `until`, which is required",
                "accept: [{ rule: concise, reason: r, until: 2026-12-31 }] | 4:22: `rule`: `concise` is no rule: write group/name",
                "accept: [{ rule: a/b, reason: ' ', until: 2026-12-31 }] | 4:35: `reason` is blank: write a text",
            })
    void reportsWhatIsWrongWithAKeyResult(String property, String problem) {
        List<Problem> problems = problemsOf("""
                goalSet: 1
                keyResults:
                  - { id: k, title: T,
                    %s }
                """.formatted(property));
        assertThat(problems.get(0).toString()).startsWith("a.yaml:" + problem);
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{} | 1:1: the document has no `goalSet`, which is required",
                "goalSet: 2 | 1:10: `goalSet`: expected the number 1, found 2",
                "goalSet: null | 1:10: `goalSet` is required, but nothing is given",
                "[] | 1:1: `document`: expected an object with goalSet, found a list",
                "x | 1:1: `document`: expected an object with goalSet, found text `x`",
                "# nothing | 1:10: `document`: expected an object with goalSet, found nothing",
                "{ goalSet: 1, stage: open } | 1:22: `stage`: `open` is none of draft, active, closed",
                "{ goalSet: 1, cycle: { id: c, startDate: 2026-01-01 } } | 1:22: the cycle has no `endDate`, which is required",
                "{ goalSet: 1, objectives: { id: o } } | 1:27: `objectives`: expected a list, found an object",
                "{ goalSet: 1, objectives: [null] } | 1:28: `objectives`: expected an object with id, found nothing",
                "{ goalSet: 1, objectives: [{ title: T }] } | 1:28: the objective has no `id`, which is required",
                "{ goalSet: 1, objectives: [{ id: o, title: '' }] } | 1:44: `title` is blank: write a text",
                "{ goalSet: 1, objectives: [{ id: o, title: T }, { id: o, title: U }] } | 1:51: an objective or key result with the id `o` is already there: ids are unique",
                "{ goalSet: 1, objectives: [{ id: o, title: T, keyResults: [{ id: o, title: U }] }] } | 1:62: an objective or key result with the id `o` is",
                "{ goalSet: 1, objectives: [{ id: o, title: T }], keyResults: [{ id: o, title: U }] } | 1:65: an objective or key result with the id `o` is",
                "{ goalSet: 1, objectives: [{ id: o, title: T, keyResults: [{ id: k, title: U, objective: o }] }] } | 1:79: unknown property `objective`",
                "{ goalSet: 1, kpis: [{ id: k, name: T }, { id: k, name: U }] } | 1:44: a KPI with the id `k` is already there: ids are unique",
                "{ goalSet: 1, kpis: [{ id: k, name: T, objective: o }] } | 1:40: no objective has the id `o`",
                "{ goalSet: 1, kpis: [{ id: churn, name: T, predictors: [chrun] }] } | 1:57: no KPI has the id `chrun`: did you mean `churn`?",
                "{ goalSet: 1, kpis: [{ id: k, name: T, healthyRange: 5 }] } | 1:54: `healthyRange`: expected an object with min, found number 5",
                "{ goalSet: 1, teams: [{ id: t }, { id: t }] } | 1:36: a team with the id `t` is already there: ids are unique",
                "{ goalSet: 1, teams: [{ id: t, parent: u }] } | 1:32: no team has the id `u`",
                "{ goalSet: 1, teams: [{ id: t, headcount: 1.5 }] } | 1:43: `headcount`: expected a whole number from 0, found 1.5",
                "{ goalSet: 1, teams: [{ id: t, headcount: -1 }] } | 1:43: `headcount`: expected a whole number from 0, found -1",
                "{ goalSet: 1, teams: [{ id: t, parent: t }] } | 1:32: team `t` stands above itself: its parents form a circle",
                "{ goalSet: 1, teams: [{ id: s, parent: t }, { id: t, parent: s }] } | 1:32: team `s` stands above itself",
                "{ goalSet: 1, teams: [{ id: t }], objectives: [{ id: o, title: T, team: u }] } | 1:67: no team has the id `u`",
                "{ goalSet: 1, teams: [{ id: t }], objectives: [{ id: o, title: T, contributors: [t, u] }] } | 1:85: no team has the id `u`",
                "{ goalSet: 1, teams: [{ id: t }], keyResults: [{ id: o, title: T, dependsOn: [u] }] } | 1:79: no team has the id `u`",
                "{ goalSet: 1, teams: [{ id: t }], kpis: [{ id: o, name: T, team: u }] } | 1:60: no team has the id `u`",
                "{ goalSet: 1, teams: [{ id: t }], history: [{ cycle: c, team: u, score: 0.5 }] } | 1:57: no team has the id `u`",
                "{ goalSet: 1, history: [{ cycle: c, team: u, score: 70 }] } | 1:53: `score`: 70 is outside 0..1",
                "{ goalSet: 1, agreed: { agreed: {} } } | 1:25: unknown property `agreed`",
                "{ goalSet: 1, agreed: { teams: [{ id: t }], kpis: [{ id: o, name: T, team: u }] } } | 1:70: no team has the id `u`",
            })
    void reportsWhatIsWrongWithAGoalSet(String text, String problem) {
        List<Problem> problems = problemsOf(text);
        assertThat(problems.get(0).toString()).startsWith("a.yaml:" + problem);
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ goalSet: 1, objectives: [{ id: o, title: T, team: u, contributors: [v] }] }",
                "{ goalSet: 1, objectives: [{ id: o, title: T, alignsTo: nowhere }] }",
                "{ goalSet: 1, keyResults: [{ id: o, title: T, kpi: nowhere, guardrails: [x], objective: nowhere, dependsOn: [t] }] }",
                "{ goalSet: 1, kpis: [{ id: k, name: T }], objectives: [{ id: k, title: T }] }",
                "{ goalSet: 1, keyResults: [{ id: k, title: \"a\\tb\\n😀\" }] }",
                "{ goalSet: 1, agreed: { goalSet: 1 } }",
            })
    void leavesTheRestToTheRules(String text) {
        assertThat(Samples.read("a.yaml", text).goalSet()).isNotNull();
    }

    @Test
    void reportsEveryProblemInTheOrderOfTheInput() {
        List<Problem> problems = problemsOf("""
                goalSet: 1
                objectives:
                  - title: T
                    keyResults:
                      - { id: k, target: much }
                      - { id: k, title: U, scor: 1 }
                kpis: [{ id: x, name: X, predictors: [y], colour: red }]
                """);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "a.yaml:3:5: the objective has no `id`, which is required",
                        "a.yaml:5:9: the key result has no `title`, which is required",
                        "a.yaml:5:26: `target`: expected a number, found text `much`",
                        "a.yaml:6:11: an objective or key result with the id `k` is already there: ids are unique",
                        "a.yaml:6:28: unknown property `scor`: did you mean `score`?",
                        "a.yaml:7:39: no KPI has the id `y`",
                        "a.yaml:7:43: unknown property `colour`: known here are id, name, team, owner, unit, direction,"
                                + " indicator, healthyRange, target, dueDate, dataSource, frequency, objective, benchmark,"
                                + " predictors, visibility, linkedToCompensation, readings, accept");
    }

    @Test
    void reportsProblemsBeforeBrokenSyntaxToo() {
        assertThat(problemsOf("goalSet: 2\nobjectives:\n  - { title: T }\n  - ]\n"))
                .extracting(Problem::toString)
                .hasSize(3)
                .startsWith(
                        "a.yaml:1:10: `goalSet`: expected the number 1, found 2",
                        "a.yaml:3:5: the objective has no `id`, which is required");
    }

    @Test
    void reportsTheSameProblemsInJson() {
        assertThat(problems(
                        "a.json",
                        "{\"goalSet\":1,\n\"kpis\":[{\"id\":\"x\",\"score\":1,\"id\":\"y\",\"name\":\"X\",\"team\":\"t\"}],\n"
                                + "\"teams\":[{\"id\":\"u\"}]}"))
                .extracting(Problem::toString)
                .hasSize(3)
                .satisfies(all -> {
                    assertThat(all.get(0)).startsWith("a.json:2:19: unknown property `score`");
                    assertThat(all.get(1)).isEqualTo("a.json:2:29: `id` is given twice");
                    assertThat(all.get(2)).isEqualTo("a.json:2:49: no team has the id `t`");
                });
    }

    @Test
    void showsAHundredProblemsAndCountsTheRest() {
        StringBuilder text = new StringBuilder("goalSet: 1\nkpis:\n");
        for (int i = 0; i < 200; i++) {
            text.append("  - { id: k").append(i).append(", target: x }\n");
        }
        List<Problem> problems = problemsOf(text.toString());
        assertThat(problems).hasSize(101);
        assertThat(problems.get(100)).hasToString("a.yaml: and 300 more");
    }

    @Test
    void resolvesReferencesInOtherGoalSets() {
        GoalSet company = Samples.read(
                        "c.yaml",
                        "{ goalSet: 1, teams: [{ id: company }], objectives: [{ id: co, title: C }], kpis: [{ id: nps, name: NPS }] }")
                .goalSet();
        byte[] team =
                "{ goalSet: 1, teams: [{ id: t, parent: company }], kpis: [{ id: k, name: K, objective: co, predictors: [nps] }] }"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(GoalSetReader.read("t.yaml", team, Limits.COMMAND_LINE, List.of(company))
                        .goalSet()
                        .teams())
                .hasSize(1);
        assertThat(problems("t.yaml", new String(team, StandardCharsets.UTF_8))).hasSize(3);
    }

    private static List<Problem> problemsOf(String yaml) {
        return problems("a.yaml", yaml);
    }

    private static List<Problem> problems(String name, String text) {
        return catchThrowableOfType(InvalidInputException.class, () -> Samples.read(name, text))
                .problems();
    }
}
