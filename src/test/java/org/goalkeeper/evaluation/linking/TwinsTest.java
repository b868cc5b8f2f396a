package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.goal.KeyResultType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {

    private final Draft draft = new Draft();
    private final Draft.ObjectiveDraft first = draft.objective("o-1", "First").team("a");
    private final Draft.ObjectiveDraft second = draft.objective("o-2", "Second").team("b");

    @BeforeEach
    void addKpi() {
        draft.kpi("kpi", "Kpi").team("a");
    }

    @Test
    void findsTheFirstEarlierKeyResultOfOneTitle() {
        first.keyResult("k-1", "Win the shops");
        second.keyResult("k-2", "Win shops!").type = KeyResultType.MILESTONE;
        second.keyResult("k-3", "win  SHOPS");
        second.keyResult("k-4", "Win shop");
        LinkedGoalSet linked = link();
        assertThat(linked.keyResult("k-1").earlierSameTitle()).isNull();
        assertThat(linked.keyResult("k-2").earlierSameTitle()).isEqualTo("k-1");
        assertThat(linked.keyResult("k-3").earlierSameTitle()).isEqualTo("k-1");
        assertThat(linked.keyResult("k-4").earlierSameTitle()).isNull();
    }

    @Test
    void takesTitlesWithoutWordsForNoTwins() {
        first.keyResult("k-1", "???");
        second.keyResult("k-2", "!!!");
        assertThat(link().keyResult("k-2").earlierSameTitle()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"o-1", "k-1"})
    void leavesTwinsOfAlignedObjectivesAlone(String parent) {
        first.keyResult("k-1", "Win shops").kpi("kpi").numbers(null, "5", null);
        second.alignsTo(parent).keyResult("k-2", "Win shops").kpi("kpi").numbers(null, "5", null);
        LinkedGoalSet linked = link();
        assertThat(linked.keyResult("k-2").earlierSameTitle()).isNull();
        assertThat(linked.keyResult("k-2").earlierSameTarget()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"kpi, 5.00, k-1", "kpi, 6, ", "other, 5, ", "kpi, , ", ", 5, "})
    void findsTheFirstEarlierKeyResultOfOneKpiAndTarget(String kpi, String target, String expected) {
        first.keyResult("k-1", "One").kpi("kpi").numbers(null, "5", null);
        first.keyResult("k-2", "Two").kpi(kpi).numbers(null, target, null);
        assertThat(link().keyResult("k-2").earlierSameTarget()).isEqualTo(expected);
    }

    @Test
    void comparesTargetsOfMetricsOnly() {
        first.keyResult("k-1", "One").kpi("kpi").numbers(null, "5", null).type = KeyResultType.MILESTONE;
        first.keyResult("k-2", "Two").kpi("kpi").numbers(null, "5", null);
        assertThat(link().keyResult("k-2").earlierSameTarget()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 9, , k-1", "9, 1, k-1, ", "1, 5, , ", "5, 5, , ", ", 9, , "})
    void findsWhoPullsTheKpiElsewhere(String baseline, String target, String opposite, String otherTarget) {
        first.keyResult("k-1", "One").kpi("kpi").numbers("1", "5", null);
        second.keyResult("k-2", "Two").kpi("kpi").numbers(baseline, target, null);
        LinkedGoalSet linked = link();
        assertThat(linked.keyResult("k-1").earlierOpposite()).isNull();
        assertThat(linked.keyResult("k-2").earlierOpposite()).isEqualTo(opposite);
        assertThat(linked.keyResult("k-2").earlierOtherTarget()).isEqualTo(otherTarget);
    }

    @Test
    void letsOneObjectiveAndAlignedOnesSetDifferentTargets() {
        first.keyResult("k-1", "One").kpi("kpi").numbers("1", "5", null);
        first.keyResult("k-2", "Two").kpi("kpi").numbers("1", "6", null);
        second.alignsTo("o-1").keyResult("k-3", "Three").kpi("kpi").numbers("1", "7", null);
        LinkedGoalSet linked = link();
        assertThat(linked.keyResult("k-2").earlierOtherTarget()).isNull();
        assertThat(linked.keyResult("k-3").earlierOtherTarget()).isNull();
    }

    @Test
    void findsObjectivesOfOneTitleInOtherTeams() {
        draft.objective("o-3", "First!").team("a");
        draft.objective("o-4", "The first").team("b");
        draft.objective("o-5", "First");
        LinkedGoalSet linked = link();
        assertThat(linked.objective("o-3").earlierSameTitle()).isNull();
        assertThat(linked.objective("o-4").earlierSameTitle()).isEqualTo("o-1");
        assertThat(linked.objective("o-5").earlierSameTitle()).isNull();
    }

    @Test
    void findsKpisOfOneNameInOneTeam() {
        draft.kpi("other-team", "KPI").team("b");
        draft.kpi("same-team", "The KPI").team("a");
        LinkedGoalSet linked = link();
        assertThat(linked.kpi("other-team").earlierSameName()).isNull();
        assertThat(linked.kpi("same-team").earlierSameName()).isEqualTo("kpi");
    }

    @Test
    void findsAKeyResultOfAnUnrelatedObjective() {
        first.keyResult("k-1", "One").kpi("kpi");
        first.keyResult("k-2", "Two").kpi("kpi");
        assertThat(link().kpi("kpi").unrelatedKeyResult()).isNull();
        second.keyResult("k-3", "Three").kpi("kpi");
        assertThat(link().kpi("kpi").unrelatedKeyResult()).isEqualTo("k-3");
        second.alignsTo("k-2");
        assertThat(link().kpi("kpi").unrelatedKeyResult()).isNull();
    }

    @Test
    void findsTwoObjectivesOfOneKpiThatAreOnlyAlignedWithAThird() {
        first.keyResult("k-1", "One").kpi("kpi");
        second.alignsTo("o-1").keyResult("k-2", "Two").kpi("kpi");
        draft.objective("o-3", "Third")
                .alignsTo("o-1")
                .keyResult("k-3", "Three")
                .kpi("kpi");
        assertThat(link().kpi("kpi").unrelatedKeyResult()).isEqualTo("k-3");
    }

    @Test
    void looksAtNoMoreThanSixtyFourCandidates() {
        for (int i = 0; i < 70; i++) {
            draft.objective("c-" + i, "Child").team("a").alignsTo("o-1").keyResult("ck-" + i, "Same");
        }
        first.keyResult("k", "Same");
        draft.objective("o-3", "Third").keyResult("last", "Same");
        LinkedGoalSet linked = link();
        assertThat(linked.keyResult("last").earlierSameTitle()).isEqualTo("k");
        assertThat(linked.keyResult("ck-0").earlierSameTitle())
                .as("aligned with the first")
                .isNull();
        assertThat(linked.keyResult("ck-1").earlierSameTitle())
                .as("beside the second")
                .isEqualTo("ck-0");
    }

    private LinkedGoalSet link() {
        return draft.link("2026-11-15");
    }
}
