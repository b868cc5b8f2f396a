package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.goalkeeper.evaluation.CompiledRules.Part;
import org.goalkeeper.evaluation.drools.RuleBase;
import org.goalkeeper.evaluation.drools.RunLimits;
import org.goalkeeper.evaluation.linking.LinkedFact;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;

/**
 * Runs rules over facts in portions: rules that look at one fact take the facts of a large goal set a portion a core,
 * rules that join see all of them at once. A small goal set is one portion, since a session costs more than it.
 */
final class Portions {

    private static final int SMALL = 2_000;
    private static final int PORTION = 4_000;

    private final int small;
    private final int portion;

    Portions() {
        this(SMALL, PORTION);
    }

    /**
     * @param small how many facts are not divided
     * @param portion how many facts a portion has
     */
    Portions(int small, int portion) {
        this.small = small;
        this.portion = portion;
    }

    /**
     * Every match of the rules.
     *
     * @param goals what to judge
     * @param bases the rules' base for each part of them
     */
    List<Match> run(LinkedGoalSet goals, Function<Part, RuleBase> bases) {
        List<LinkedFact> facts = goals.facts();
        RunLimits limits = RunLimits.forFacts(facts.size());
        if (facts.size() <= small) {
            return run(bases.apply(Part.ALL), facts, limits);
        }
        RuleBase single = bases.apply(Part.SINGLE);
        RuleBase joining = bases.apply(Part.JOINING);
        List<Supplier<List<Match>>> tasks = new ArrayList<>();
        tasks.add(() -> run(joining, matchable(facts, joining), limits));
        List<LinkedFact> alone = matchable(facts, single);
        for (int from = 0; from < alone.size(); from += portion) {
            List<LinkedFact> part = alone.subList(from, Math.min(from + portion, alone.size()));
            tasks.add(() -> run(single, part, limits));
        }
        List<List<Match>> results = IntStream.range(0, tasks.size())
                .parallel()
                .mapToObj(i -> tasks.get(i).get())
                .toList();
        List<Match> matches = new ArrayList<>();
        results.forEach(matches::addAll);
        return matches;
    }

    private static List<LinkedFact> matchable(List<LinkedFact> facts, RuleBase base) {
        List<LinkedFact> matchable = new ArrayList<>(facts.size());
        Map<Class<?>, Boolean> matchedClasses = new HashMap<>();
        for (LinkedFact fact : facts) {
            if (matchedClasses.computeIfAbsent(fact.getClass(), made -> isMatched(made, base))) {
                matchable.add(fact);
            }
        }
        return matchable;
    }

    private static boolean isMatched(Class<?> factClass, RuleBase base) {
        return base.types().stream().anyMatch(type -> type.isAssignableFrom(factClass));
    }

    private static List<Match> run(RuleBase base, List<LinkedFact> facts, RunLimits limits) {
        List<Match> matches = new ArrayList<>();
        base.run(facts, limits, (rule, row) -> matches.add(new Match(rule, row)));
        return matches;
    }
}
