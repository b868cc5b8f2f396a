package org.goalkeeper.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.goalkeeper.evaluation.CompiledRules.Part;
import org.goalkeeper.evaluation.drools.RuleBase;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What happens once for a rule set, before its first evaluation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RuleSetBenchmark {

    private static final int OWN_RULES = 20;
    private static final byte[] TEXT = """
            ruleSet: 1
            name: ours
            extends: balanced
            rules:
              objective/key-result-count: { max: 4 }
            """.getBytes(StandardCharsets.UTF_8);

    private final RuleSets ruleSets = RuleSets.builtIn(Version.CURRENT);
    private final RuleCatalogue catalogue = ruleSets.catalogue();
    private final List<Rule> own = catalogue.rules().stream()
            .filter(rule -> rule.stages().contains(Stage.DRAFT))
            .limit(OWN_RULES)
            .toList();

    /** A rule set's text with everything it extends. */
    @Benchmark
    public ResolvedRuleSet resolve() {
        return ruleSets.text("ours.yaml", TEXT);
    }

    /** As many rules as an organisation may have of its own, from their conditions to a rule base. */
    @Benchmark
    public RuleBase build() {
        return new CompiledRules(own, catalogue).base(Stage.DRAFT, Part.ALL);
    }

    /** All rules of the catalogue for one stage. */
    @Benchmark
    public RuleBase buildCatalogue() {
        return new CompiledRules(catalogue.rules(), catalogue).base(Stage.DRAFT, Part.ALL);
    }
}
