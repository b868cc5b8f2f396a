package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.HistoryEntry;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Cycle;
import org.goalkeeper.rule.vocabulary.Dependency;
import org.goalkeeper.rule.vocabulary.Goal;
import org.goalkeeper.rule.vocabulary.GoalSet;
import org.goalkeeper.rule.vocabulary.History;
import org.goalkeeper.rule.vocabulary.KeyResult;
import org.goalkeeper.rule.vocabulary.Kpi;
import org.goalkeeper.rule.vocabulary.KpiReference;
import org.goalkeeper.rule.vocabulary.Objective;
import org.goalkeeper.rule.vocabulary.ObjectiveChange;
import org.junit.jupiter.api.Test;

class LinkedGoalSetTest {

    private final Draft draft = new Draft();

    @Test
    void pointsFindingsAtTheDocument() {
        draft.objective("o-1", "One").team("b").keyResult("k-1", "K");
        draft.kpi("kpi", "Kpi").team("c");
        draft.flat("k-2", "K").objective = "o-1";
        LinkedGoalSet linked = draft.link("2026-11-15");
        assertThat(linked.goals())
                .extracting(LinkedGoal::subject)
                .containsExactly(
                        new Subject(SubjectType.OBJECTIVE, "o-1", "One", "b", "/objectives/0"),
                        new Subject(SubjectType.KEY_RESULT, "k-1", "K", "b", "/objectives/0/keyResults/0"),
                        new Subject(SubjectType.KEY_RESULT, "k-2", "K", "b", "/keyResults/0"),
                        new Subject(SubjectType.KPI, "kpi", "Kpi", "c", "/kpis/0"));
        assertThat(linked.teams())
                .as("without a list, at their first goal")
                .extracting(team -> team.subject().pointer())
                .containsExactly("/objectives/0", "/kpis/0");
        assertThat(linked.facts(GoalSet.class).get(0).subject())
                .isEqualTo(new Subject(SubjectType.GOAL_SET, "acme", null, null, ""));
        assertThat(linked.facts(Cycle.class).get(0).subject())
                .isEqualTo(new Subject(SubjectType.CYCLE, "2026-Q4", null, null, "/cycle"));
    }

    @Test
    void pointsAtListedTeams() {
        draft.team("a", TeamLevel.TEAM, null).team("b", null, null);
        draft.objective("o-1", "One").team("b");
        assertThat(draft.link("2026-11-15").teams())
                .extracting(LinkedTeam::subject)
                .containsExactly(
                        new Subject(SubjectType.TEAM, "a", "a team", "a", "/teams/0"),
                        new Subject(SubjectType.TEAM, "b", "b team", "b", "/teams/1"));
    }

    @Test
    void givesTheOffendingValueOfAReference() {
        Draft.KeyResultDraft keyResult =
                draft.objective("o-1", "One").team("a").keyResult("k-1", "K").kpi("nps");
        keyResult.guardrails = List.of("churn");
        keyResult.dependsOn = List.of("b");
        draft.kpi("x", "X").team("b");
        LinkedGoalSet linked = draft.link("2026-11-15");
        assertThat(linked.facts(KpiReference.class).get(0).offendingValue("kpi"))
                .isEqualTo("nps");
        assertThat(linked.facts(KpiReference.class).get(1).offendingValue("guardrails"))
                .isEqualTo("churn");
        assertThat(linked.facts(KpiReference.class).get(1).offendingValue("kpi"))
                .isEqualTo("nps");
        assertThat(linked.facts(Dependency.class).get(0).offendingValue("dependsOn"))
                .isEqualTo("b");
    }

    @Test
    void givesTheOffendingValueOfWhatTheDocumentStates() {
        draft.team("a", TeamLevel.TEAM, null);
        draft.objective("o-1", "One")
                .team("a")
                .keyResult("k-1", "K")
                .numbers("1", "2", null)
                .time(null, "2026-12-01");
        draft.kpi("kpi", "Kpi").range("1", "2");
        draft.history.add(new HistoryEntry("2026-Q3", "z", Draft.number("0.5")));
        LinkedGoalSet linked = draft.link("2026-11-15");
        assertThat(linked.keyResult("k-1").offendingValue("target")).isEqualTo(Draft.number("2"));
        assertThat(linked.keyResult("k-1").offendingValue("dueDate")).isEqualTo(Draft.day("2026-12-01"));
        assertThat(linked.keyResult("k-1").offendingValue("startDate"))
                .as("not the cycle's")
                .isNull();
        assertThat(linked.keyResult("k-1").offendingValue("type")).isEqualTo("metric");
        assertThat(linked.objective("o-1").offendingValue("visibility")).isEqualTo("public");
        assertThat(linked.objective("o-1").offendingValue("nothing")).isNull();
        assertThat(linked.kpi("kpi").offendingValue("name")).isEqualTo("Kpi");
        assertThat(linked.team("a").offendingValue("level")).isEqualTo("team");
        assertThat(linked.facts(Cycle.class).get(0).offendingValue("endDate")).isEqualTo(Draft.END);
        assertThat(linked.facts(GoalSet.class).get(0).offendingValue("language"))
                .isEqualTo("en");
        assertThat(linked.facts(History.class).get(0).offendingValue("score")).isEqualTo(Draft.number("0.5"));
        assertThat(linked.facts(History.class).get(0).subject().pointer()).isEqualTo("/history/0");
    }

    @Test
    void putsARemovedObjectiveOnTheDocument() {
        Draft agreed = new Draft();
        agreed.objective("gone", "Gone").team("a");
        LinkedGoalSet linked = draft.link("2026-11-15", agreed, MentionScanner.NONE, team -> Draft.SETTINGS);
        assertThat(linked.facts(ObjectiveChange.class).get(0).subject())
                .isEqualTo(new Subject(SubjectType.GOAL_SET, "gone", "Gone", "a", ""));
        assertThat(draft.link("2026-11-15").facts(ObjectiveChange.class)).isEmpty();
    }

    @Test
    void asksForTheSettingsOfATeamOnce() {
        draft.objective("o-1", "One").team("a").keyResult("k-1", "K");
        draft.objective("o-2", "Two").team("a");
        draft.kpi("kpi", "Kpi").team("b");
        draft.flat("k-2", "K");
        List<String> asked = new ArrayList<>();
        Settings a = new Settings(new boolean[] {}, new Object[] {});
        LinkedGoalSet linked = draft.link("2026-11-15", null, MentionScanner.NONE, team -> {
            asked.add(team);
            return "a".equals(team) ? a : Draft.SETTINGS;
        });
        assertThat(asked).containsExactly(null, "a", "b");
        assertThat(linked.keyResult("k-1").settings()).isSameAs(a);
        assertThat(linked.keyResult("k-2").settings()).isSameAs(Draft.SETTINGS);
    }

    @Test
    void buildsOnlyWhatIsWanted() {
        draft.objective("o-1", "One 5").keyResult("k-1", "K").kpi("kpi");
        draft.kpi("kpi", "Kpi").reading("2026-10-01", "1");
        assertThat(wanting(Set.of()).facts()).isEmpty();
        assertThat(wanting(Set.of(KeyResult.class)).facts())
                .extracting(fact -> ((Goal) fact).id())
                .containsExactly("k-1");
        assertThat(wanting(Set.of(Goal.class)).facts())
                .extracting(fact -> ((Goal) fact).id())
                .containsExactly("o-1", "k-1", "kpi");
        assertThat(wanting(Set.of(Kpi.class)).facts(Objective.class)).isEmpty();
    }

    @Test
    void linksAnEmptyDocument() {
        draft.cycle = null;
        LinkedGoalSet linked = draft.link("2026-11-15");
        assertThat(linked.goals()).isEmpty();
        assertThat(linked.facts()).hasSize(1);
        assertThat(linked.objective("x")).isNull();
        assertThat(linked.keyResult("x")).isNull();
        assertThat(linked.kpi("x")).isNull();
        assertThat(linked.team("x")).isNull();
    }

    private LinkedGoalSet wanting(Set<Class<?>> wanted) {
        return Linker.link(
                draft.goalSet(),
                new LinkRequest(
                        Draft.START,
                        Stage.DRAFT,
                        List.of(),
                        null,
                        team -> Draft.SETTINGS,
                        wanted,
                        MentionScanner.NONE,
                        BaseWords.NONE));
    }
}
