package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.drools.EngineException;
import org.goalkeeper.evaluation.drools.RuleBudgetException;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that needs too much, or fails, ends an evaluation loudly and leaves the next one alone. */
class RuleBudgetTest {

    private static final Rule TRIPLES = Judging.rule("acme/triples", "", """
            $k : KeyResult( $id : id, $t : type, $p : position )
              KeyResult( type == $t, $other : id, id != $id )
              KeyResult( type == $t, id != $other, position + 100000 < $p )""", "{$id} and {$other} have a third.");
    private static final Rule PAIRS = Judging.rule("acme/pairs", "", """
            $k : KeyResult( $id : id, $t : type )
              KeyResult( type == $t, $other : id, id != $id )""", "{$id} has {$other}.");
    private static final Rule OVERFLOW = Judging.rule(
            "acme/overflow",
            "",
            "$k : KeyResult( $p : position, $p * $p * $p * $p * $p * $p * $p * $p * $p * $p * $p * $p * $p > 0 )",
            "At {$p}.");

    private final Evaluator evaluator = new Evaluator();

    @ParameterizedTest
    @ValueSource(ints = {120, 2_500})
    void stopsAJoinThatExplodesOnTheData(int keyResults) {
        assertThatThrownBy(() -> judge(keyResults, TRIPLES))
                .isInstanceOfSatisfying(
                        RuleBudgetException.class,
                        stopped -> assertThat(stopped.rule()).isEqualTo("acme/triples"))
                .hasMessageContaining("rule acme/triples was stopped")
                .hasMessageContaining("join steps");
    }

    @Test
    void judgesAJoinOfThreeWhereItsFactsAreFew() {
        assertThat(judge(30, TRIPLES)).isEmpty();
    }

    @Test
    void stopsAtTheSameStepEveryTime() {
        List<String> messages = IntStream.range(0, 3)
                .mapToObj(i -> catchThrowableOfType(RuleBudgetException.class, () -> judge(120, TRIPLES))
                        .getMessage())
                .distinct()
                .toList();

        assertThat(messages).hasSize(1);
    }

    @Test
    void judgesTheNextGoalSetRightAfterAStop() {
        ResolvedRuleSet ruleSet = Judging.only(TRIPLES, PAIRS);
        List<String> before = judge(3, ruleSet);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> judge(120, ruleSet)).isInstanceOf(RuleBudgetException.class);
        }

        assertThat(judge(3, ruleSet)).isEqualTo(before).hasSize(3);
    }

    @Test
    void stopsMoreFindingsThanAnyoneReads() {
        assertThatThrownBy(() -> judge(200, PAIRS))
                .isInstanceOf(RuleBudgetException.class)
                .hasMessageContaining("rule acme/pairs was stopped: more than 10000 findings");
    }

    @Test
    void heedsAnInterrupt() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> judge(120, TRIPLES))
                    .isInstanceOf(RuleBudgetException.class)
                    .hasMessageContaining("interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 2_500})
    void failsLoudlyWhereARuleCannotCalculate(int keyResults) {
        assertThatThrownBy(() -> judge(keyResults, OVERFLOW))
                .isInstanceOf(EngineException.class)
                .hasMessage("the engine failed: rule acme/overflow cannot calculate: integer overflow");
        assertThat(judge(1, OVERFLOW)).hasSize(1);
    }

    private List<String> judge(int keyResults, Rule rule) {
        return judge(keyResults, Judging.only(rule));
    }

    private List<String> judge(int keyResults, ResolvedRuleSet ruleSet) {
        return Judging.lines(evaluator.evaluate(EvaluationRequest.of(document(keyResults), ruleSet, Judging.DAY)));
    }

    private static Document document(int keyResults) {
        StringBuilder yaml = new StringBuilder("objectives:\n  - id: o\n    title: Win\n    keyResults:\n");
        for (int i = 0; i < keyResults; i++) {
            yaml.append("      - { id: kr-").append(i).append(", title: Leads }\n");
        }
        return Judging.document(yaml.toString());
    }
}
