package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.goalkeeper.rule.vocabulary.AlignmentCycle;
import org.junit.jupiter.api.Test;

class AlignmentForestTest {

    @Test
    void agreesWithWalkingUpOnRandomForests() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            int count = 1 + random.nextInt(30);
            int[] parents = new int[count];
            for (int i = 0; i < count; i++) {
                parents[i] = i == 0 || random.nextInt(4) == 0 ? -1 : random.nextInt(i);
            }
            LinkedObjective[] objectives = link(parents);
            AlignmentForest forest = new AlignmentForest(objectives);
            for (int a = 0; a < count; a++) {
                for (int b = 0; b < count; b++) {
                    boolean related = a != b && (isAbove(parents, a, b) || isAbove(parents, b, a));
                    assertThat(forest.areRelated(objectives[a], objectives[b])).isEqualTo(related);
                }
            }
        }
    }

    @Test
    void findsEveryCycleOfRandomMapsOnce() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            int count = 1 + random.nextInt(20);
            int[] parents = new int[count];
            for (int i = 0; i < count; i++) {
                parents[i] = random.nextInt(count + 1) - 1;
            }
            Set<Integer> first = new HashSet<>();
            for (int i = 0; i < count; i++) {
                Set<Integer> seen = new HashSet<>();
                int smallest = i;
                int at = i;
                while (at >= 0 && seen.add(at)) {
                    smallest = Math.min(smallest, at);
                    at = parents[at];
                }
                if (at == i) {
                    first.add(smallest);
                }
            }
            AlignmentForest forest = new AlignmentForest(link(parents));
            assertThat(forest.cycles()).hasSize(first.size());
            assertThat(forest.cycles().stream()
                            .map(cycle -> cycle.get(0).node())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(first);
        }
    }

    @Test
    void relatesTheMembersOfACycle() {
        LinkedObjective[] objectives = link(1, 2, 0, 1, -1);
        AlignmentForest forest = new AlignmentForest(objectives);
        assertThat(forest.areRelated(objectives[0], objectives[1])).isTrue();
        assertThat(forest.areRelated(objectives[1], objectives[2])).isTrue();
        assertThat(forest.areRelated(objectives[2], objectives[0])).isTrue();
        assertThat(forest.areRelated(objectives[3], objectives[1])).isTrue();
        assertThat(forest.areRelated(objectives[4], objectives[1])).isFalse();
        assertThat(forest.areRelated(null, objectives[1])).isFalse();
    }

    @Test
    void tellsOneCycleAtItsFirstObjective() {
        Draft draft = new Draft();
        draft.objective("a", "A").alignsTo("k");
        draft.objective("b", "B").alignsTo("a").keyResult("k", "K");
        draft.objective("self", "S").alignsTo("self");
        assertThat(draft.link("2026-11-15").facts(AlignmentCycle.class))
                .extracting(fact ->
                        ((AlignmentCycle) fact).path() + " at " + fact.subject().pointer())
                .containsExactly("a → b at /objectives/0", "self at /objectives/2");
    }

    @Test
    void survivesChainsAndCyclesOfFiftyThousand() {
        int count = 50_000;
        int[] chain = new int[count];
        for (int i = 0; i < count; i++) {
            chain[i] = i - 1;
        }
        LinkedObjective[] objectives = link(chain);
        AlignmentForest forest = new AlignmentForest(objectives);
        assertThat(forest.areRelated(objectives[0], objectives[count - 1])).isTrue();
        assertThat(forest.cycles()).isEmpty();

        chain[0] = count - 1;
        LinkedGoalSet circle = draft(chain).link("2026-11-15");
        AlignmentCycle found =
                (AlignmentCycle) circle.facts(AlignmentCycle.class).get(0);
        assertThat(found.length()).isEqualTo(count);
        assertThat(found.path())
                .startsWith("o0 → o49999 → o49998")
                .endsWith("→ …")
                .hasSizeLessThan(300);
    }

    private static LinkedObjective[] link(int... parents) {
        LinkedGoalSet linked = draft(parents).link("2026-11-15");
        List<LinkedObjective> objectives = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            objectives.add(linked.objective("o" + i));
        }
        return objectives.toArray(new LinkedObjective[0]);
    }

    private static Draft draft(int... parents) {
        Draft draft = new Draft();
        for (int i = 0; i < parents.length; i++) {
            draft.objective("o" + i, "Objective " + i).alignsTo(parents[i] < 0 ? null : "o" + parents[i]);
        }
        return draft;
    }

    private static boolean isAbove(int[] parents, int above, int below) {
        int at = below;
        while (at >= 0 && at != above) {
            at = parents[at];
        }
        return at == above;
    }
}
