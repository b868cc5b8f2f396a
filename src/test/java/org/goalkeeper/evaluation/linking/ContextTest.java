package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.rule.vocabulary.AlignmentCycle;
import org.goalkeeper.rule.vocabulary.Dependency;
import org.goalkeeper.rule.vocabulary.GoalSet;
import org.goalkeeper.rule.vocabulary.KpiReference;
import org.junit.jupiter.api.Test;

class ContextTest {

    private final Draft draft = new Draft();
    private final Draft context = new Draft();

    @Test
    void resolvesReferencesAndIsNotJudged() {
        context.objective("co-1", "Lead the market")
                .team("company")
                .keyResult("co-k", "Revenue")
                .kpi("revenue")
                .numbers("1", "2", null);
        context.kpi("revenue", "Revenue").reading("2026-09-30", "9");
        draft.objective("o-1", "Win")
                .team("mkt")
                .alignsTo("co-k")
                .keyResult("k-1", "Revenue")
                .kpi("revenue")
                .numbers("2", "1", null);
        LinkedGoalSet linked = link();
        assertThat(linked.objective("o-1").parentKnown()).isTrue();
        assertThat(linked.objective("o-1").companyGoalsKnown()).isTrue();
        assertThat(linked.keyResult("k-1").earlierOpposite()).isEqualTo("co-k");
        assertThat(linked.keyResult("k-1").earlierSameTitle())
                .as("titles of the document only")
                .isNull();
        assertThat(linked.keyResult("k-1").kpiStartReading()).isEqualTo("9");
        assertThat(linked.kpi("revenue").keyResultCount()).isEqualTo(2);
        assertThat(linked.goals()).extracting(LinkedGoal::id).containsExactly("o-1", "k-1");
        assertThat(linked.teams()).extracting(LinkedTeam::id).containsExactly("mkt");
        assertThat(((GoalSet) linked.facts(GoalSet.class).get(0)).objectiveCount())
                .isEqualTo(1);
        assertThat(((KpiReference) linked.facts(KpiReference.class).get(0)).known())
                .isTrue();
        assertThat(linked.facts())
                .allSatisfy(fact -> assertThat(fact.subject().pointer()).doesNotContain("-"));
    }

    @Test
    void knowsNothingWithoutIt() {
        draft.objective("o-1", "Win")
                .alignsTo("co-1")
                .keyResult("k-1", "Revenue")
                .kpi("revenue");
        LinkedGoalSet linked = draft.link("2026-11-15");
        assertThat(linked.objective("o-1").parentKnown()).isFalse();
        assertThat(linked.objective("o-1").companyGoalsKnown()).isFalse();
        KpiReference reference = (KpiReference) linked.facts(KpiReference.class).get(0);
        assertThat(reference.known()).isFalse();
        assertThat(reference.kpisKnown()).isFalse();
        assertThat(reference.nearest()).isNull();
    }

    @Test
    void takesAGoalThatTheDocumentHasTooForTheDocuments() {
        draft.objective("o-1", "Win")
                .team("mkt")
                .keyResult("k-1", "Shops")
                .kpi("shops")
                .numbers("1", "2", null);
        context.objective("o-1", "Win")
                .team("mkt")
                .keyResult("k-1", "Shops")
                .kpi("shops")
                .numbers("2", "1", null);
        context.objective("o-2", "Other").team("other").alignsTo("o-1");
        draft.kpi("shops", "Shops");
        LinkedGoalSet linked = link();
        assertThat(linked.kpi("shops").keyResultCount()).isEqualTo(1);
        assertThat(linked.keyResult("k-1").earlierOpposite()).isNull();
        assertThat(linked.objective("o-1").supporterCount()).isEqualTo(1);
    }

    @Test
    void resolvesWithinAGoalSetBeforeTheOthers() {
        draft.objective("o-1", "Ours").team("a");
        context.objective("o-1", "Theirs").team("b");
        context.objective("o-2", "Theirs too").team("b").alignsTo("o-1");
        assertThat(link().objective("o-1").supporterCount()).isZero();
    }

    @Test
    void countsTitlesOfItsObjectivesAsEarlier() {
        context.objective("co-1", "Win").team("a");
        draft.objective("o-1", "Win").team("b");
        assertThat(link().objective("o-1").earlierSameTitle()).isEqualTo("co-1");
    }

    @Test
    void tellsACycleThroughItAtTheDocumentsObjective() {
        context.objective("co-1", "Lead").team("company").alignsTo("o-1");
        draft.objective("o-1", "Win").team("mkt").alignsTo("co-1");
        AlignmentCycle found =
                (AlignmentCycle) link().facts(AlignmentCycle.class).get(0);
        assertThat(found.path()).isEqualTo("o-1 → co-1");
        context.objective("x", "X").alignsTo("y");
        context.objective("y", "Y").alignsTo("x");
        assertThat(link().facts(AlignmentCycle.class)).hasSize(1);
    }

    @Test
    void describesTeamsThatTheDocumentDoesNot() {
        context.team("company", TeamLevel.COMPANY, null).team("sales", TeamLevel.DEPARTMENT, "company");
        context.objective("co-1", "Lead").team("company");
        context.objective("s-1", "Sell").team("sales");
        draft.team("mkt", TeamLevel.TEAM, "sales");
        draft.objective("o-1", "Win").team("mkt").alignsTo("co-1").keyResult("k-1", "K").dependsOn =
                List.of("sales", "x");
        LinkedGoalSet linked = link();
        assertThat(linked.objective("o-1").levelsUp()).isEqualTo(2);
        assertThat(linked.objective("o-1").teamBetween()).isEqualTo("sales");
        assertThat(linked.facts(Dependency.class)).hasSize(1);
        Dependency dependency = (Dependency) linked.facts(Dependency.class).get(0);
        assertThat(dependency.supportingObjectives()).isZero();
        assertThat(dependency.contributes()).isFalse();
    }

    @Test
    void letsAFlatKeyResultNameItsObjective() {
        context.objective("co-1", "Lead").team("company");
        draft.flat("k-1", "K").objective = "co-1";
        draft.flat("k-2", "K").objective = "nobody";
        LinkedGoalSet linked = link();
        assertThat(linked.keyResult("k-1").objective()).isEqualTo("co-1");
        assertThat(linked.keyResult("k-1").team()).isEqualTo("company");
        assertThat(linked.keyResult("k-2").objective()).isNull();
        assertThat(linked.keyResult("k-2").namedObjective()).isEqualTo("nobody");
        assertThat(linked.keyResult("k-2").pointer()).isEqualTo("/keyResults/1");
    }

    private LinkedGoalSet link() {
        return draft.link("2026-11-15", context);
    }
}
