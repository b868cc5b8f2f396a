package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.evaluation.drools.RuleBase;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;

/** The rules of one catalogue, or those it adds, made ready once and built into rule bases as they are first needed. */
final class CompiledRules {

    /** Which rules a base holds. */
    enum Part {
        /** All of them. */
        ALL,
        /** Those that look at one fact, so that facts can be judged in any portions. */
        SINGLE,
        /** Those that join facts. */
        JOINING;

        boolean holds(CompiledRule rule) {
            return this == ALL || (this == SINGLE) == (rule.steps().size() == 1);
        }
    }

    private final List<CompiledRule> rules;
    private final Map<Stage, Map<Part, RuleBase>> bases = new EnumMap<>(Stage.class);

    CompiledRules(List<Rule> rules, RuleCatalogue catalogue) {
        List<CompiledRule> compiled = new ArrayList<>();
        for (Rule rule : rules) {
            compiled.add(CompiledRule.of(rule, catalogue));
        }
        this.rules = List.copyOf(compiled);
    }

    List<CompiledRule> rules() {
        return rules;
    }

    synchronized RuleBase base(Stage stage, Part part) {
        return bases.computeIfAbsent(stage, any -> new EnumMap<>(Part.class))
                .computeIfAbsent(part, any -> build(stage, part));
    }

    private RuleBase build(Stage stage, Part part) {
        return RuleBase.of(rules.stream()
                .filter(rule -> rule.rule().stages().contains(stage))
                .filter(part::holds)
                .toList());
    }
}
