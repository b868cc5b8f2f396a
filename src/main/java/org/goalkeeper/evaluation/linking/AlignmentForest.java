package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which objectives align to which, directly or not, answered by intervals: an objective's number and the last number
 * below it. A cycle is cut before its first objective, so that its members count as aligned with each other; what aligns
 * into a cycle counts as aligned with the members on its way to the first.
 */
final class AlignmentForest {

    private final LinkedObjective[] objectives;
    private final int[] parents;
    private final int[] enter;
    private final int[] exit;
    private final List<List<LinkedObjective>> cycles = new ArrayList<>();

    /**
     * @param objectives in the order of their nodes
     */
    AlignmentForest(LinkedObjective[] objectives) {
        this.objectives = objectives;
        this.parents = new int[objectives.length];
        this.enter = new int[objectives.length];
        this.exit = new int[objectives.length];
        for (int i = 0; i < parents.length; i++) {
            LinkedObjective served = objectives[i].served();
            parents[i] = served == null ? -1 : served.node();
        }
        cutCycles();
        number();
    }

    /** Whether one aligns, directly or not, to the other; false for one and the same, and where either is null. */
    boolean areRelated(@Nullable LinkedObjective a, @Nullable LinkedObjective b) {
        return a != null && b != null && a != b && (isAbove(a.node(), b.node()) || isAbove(b.node(), a.node()));
    }

    /** The cycles, each from its first objective of the document, or of the context, along the alignment. */
    List<List<LinkedObjective>> cycles() {
        return cycles;
    }

    private boolean isAbove(int above, int below) {
        return enter[above] <= enter[below] && enter[below] < exit[above];
    }

    private void cutCycles() {
        int[] walk = new int[parents.length];
        for (int start = 0; start < parents.length; start++) {
            int at = start;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = start + 1;
                at = parents[at];
            }
            if (at >= 0 && walk[at] == start + 1) {
                cut(at);
            }
        }
    }

    private void cut(int member) {
        int first = member;
        for (int at = parents[member]; at != member; at = parents[at]) {
            if (isBefore(at, first)) {
                first = at;
            }
        }
        List<LinkedObjective> cycle = new ArrayList<>();
        int at = first;
        do {
            cycle.add(objectives[at]);
            at = parents[at];
        } while (at != first);
        cycles.add(cycle);
        parents[first] = -1;
    }

    // Nodes of the context come first, but a cycle is told at an objective that is judged.
    private boolean isBefore(int a, int b) {
        boolean judged = objectives[a].isJudged();
        return judged == objectives[b].isJudged() ? a < b : judged;
    }

    private void number() {
        int count = parents.length;
        int[] firstChild = new int[count];
        int[] nextChild = new int[count];
        Arrays.fill(firstChild, -1);
        for (int i = count - 1; i >= 0; i--) {
            if (parents[i] >= 0) {
                nextChild[i] = firstChild[parents[i]];
                firstChild[parents[i]] = i;
            }
        }
        int clock = 0;
        for (int root = 0; root < count; root++) {
            int at = parents[root] < 0 ? root : -1;
            if (at >= 0) {
                enter[at] = clock++;
            }
            while (at >= 0) {
                int child = firstChild[at];
                if (child >= 0) {
                    firstChild[at] = nextChild[child];
                    enter[child] = clock++;
                    at = child;
                } else {
                    exit[at] = clock;
                    at = parents[at];
                }
            }
        }
    }
}
