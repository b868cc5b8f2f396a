package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.goalkeeper.benchmark.DirectionWords;
import org.goalkeeper.benchmark.Found;
import org.goalkeeper.benchmark.GoalSetText;
import org.goalkeeper.benchmark.HandWritten;
import org.goalkeeper.benchmark.HandWrittenReader;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Goals into findings: the engine with 24 rules against the same in hand-written Java, and the whole evaluation with the
 * catalogue.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvaluationBenchmark {

    /** How many teams the document has. */
    @Param({"1", "500", "2000"})
    public int teams;

    private final ResolvedRuleSet ruleSet = RuleSets.builtIn(Version.CURRENT).preset("balanced");
    private final Evaluator evaluator = new Evaluator();
    private final Subset subset = new Subset(ruleSet);
    private final DirectionWords words = subset.words();
    private final CataloguePlan plan = evaluator.plan(ruleSet.catalogue());
    private byte[] text = {};
    private Document document = read(GoalSetText.ofTeams(1));

    /** Writes the document, and asserts that engine and hand-written Java find the same. */
    @Setup
    public void prepare() {
        text = GoalSetText.ofTeams(teams);
        document = read(text);
        List<Found> expected = new ArrayList<>(handWritten());
        expected.sort(Found.ORDER);
        List<Found> actual = Subset.found(engine());
        if (!actual.equals(expected)) {
            throw new IllegalStateException("the contenders disagree: " + difference(actual, expected));
        }
        Set<String> rules = new HashSet<>();
        expected.forEach(found -> rules.add(found.rule()));
        if (teams > 1 && rules.size() < Subset.size()) {
            throw new IllegalStateException("some rule finds nothing: only " + rules);
        }
    }

    private static String difference(List<Found> actual, List<Found> expected) {
        List<Found> more = new ArrayList<>(actual);
        expected.forEach(more::remove);
        List<Found> less = new ArrayList<>(expected);
        actual.forEach(less::remove);
        return "too much " + more + ", missing " + less;
    }

    private static Document read(byte[] text) {
        return GoalSetReader.read("team.json", text, Limits.COMMAND_LINE);
    }

    /** The 24 rules by hand. */
    @Benchmark
    public List<Found> handWritten() {
        return HandWritten.check(document.goalSet(), words);
    }

    /** The 24 rules by the engine, linking included. */
    @Benchmark
    public List<Match> engine() {
        return subset.evaluate(document);
    }

    /** The linking of it. */
    @Benchmark
    public LinkedGoalSet link() {
        return subset.link(document);
    }

    /** Every rule of the catalogue by the engine, linking included. */
    @Benchmark
    public List<Match> catalogue() {
        EvaluationRequest request = request(document);
        RuleSetView view = new RuleSetView(ruleSet, document.goalSet());
        return evaluator.matches(evaluator.link(request, view, plan), plan, request.effectiveStage());
    }

    /** Everything there is to an evaluation, with the whole catalogue. */
    @Benchmark
    public Evaluation evaluate() {
        return evaluator.evaluate(request(document));
    }

    /** From JSON text to the 24 rules' findings by hand. */
    @Benchmark
    public List<Found> textHandWritten() {
        return HandWritten.check(HandWrittenReader.read(text), words);
    }

    /** From JSON text to the 24 rules' findings. */
    @Benchmark
    public List<Match> textEngine() {
        return subset.evaluate(read(text));
    }

    private EvaluationRequest request(Document judged) {
        return EvaluationRequest.of(judged, ruleSet, Subset.today());
    }
}
