package org.goalkeeper.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.Version;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.ruleset.RuleSets;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every rule that ships, each rule judged alone. */
class RuleCasesTest {

    private final RulePack pack = RulePack.builtIn();
    private final CaseRunner runner = new CaseRunner(new Evaluator(), RuleSets.builtIn(Version.CURRENT), pack, null);

    @TestFactory
    Stream<DynamicContainer> holdsWhatItsCasesClaim() {
        return pack.rules().stream().map(this::container);
    }

    private DynamicContainer container(Rule rule) {
        return DynamicContainer.dynamicContainer(
                rule.id().toString(),
                runner.cases(rule.id()).stream()
                        .map(one -> DynamicTest.dynamicTest(
                                one.name(),
                                () -> assertThat(runner.differences(one))
                                        .as("%s: %s", one.location(), one.name())
                                        .isEmpty())));
    }
}
