package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.goalkeeper.evaluation.cases.CaseRunner;
import org.goalkeeper.evaluation.cases.RuleCase;
import org.goalkeeper.evaluation.linking.LinkedFact;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;
import org.goalkeeper.evaluation.matching.Template;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Fact;
import org.goalkeeper.rule.vocabulary.Findings;
import org.goalkeeper.rule.vocabulary.Vocabulary;
import org.goalkeeper.rule.vocabulary.Word;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** The rule files are real DRL: Drools' own compiler makes the same findings of them on the same facts. */
class DroolsConformanceTest {

    private static final RulePack PACK = RulePack.builtIn();
    private static final RuleSets RULE_SETS = RuleSets.builtIn(Version.CURRENT);
    private static final Evaluator EVALUATOR = new Evaluator();
    private static KieContainer stock;

    @BeforeAll
    static void compileWithDrools() {
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        // Drools' own mean of decimals rounds to the decimals of their sum
        System.setProperty("drools.accumulate.function.average", DecimalMean.class.getName());
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (Rule rule : PACK.rules()) {
            files.write(
                    "src/main/resources/rules/" + rule.id() + ".drl",
                    header() + rule.text().source());
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        stock = services.newKieContainer(builder.getKieModule().getReleaseId());
    }

    private static String header() {
        return """
                package rules
                import org.goalkeeper.rule.vocabulary.*
                global org.goalkeeper.rule.vocabulary.Findings findings

                """;
    }

    @TestFactory
    Stream<DynamicContainer> findsWhatDroolsFinds() {
        CaseRunner runner = new CaseRunner(EVALUATOR, RULE_SETS, PACK, null);
        return PACK.rules().stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.id().toString(),
                        runner.cases(rule.id()).stream()
                                .map(one -> DynamicTest.dynamicTest(one.name(), () -> compare(rule, one)))));
    }

    private static void compare(Rule rule, RuleCase one) {
        ResolvedRuleSet ruleSet = RULE_SETS.only(rule.id(), one.parameters());
        EvaluationRequest request = new EvaluationRequest(
                one.document(),
                ruleSet,
                CaseRunner.DAY,
                null,
                one.stage(),
                one.context(),
                one.agreed(),
                Set.of(),
                null);
        RuleSetView view = new RuleSetView(ruleSet, one.document().goalSet());
        CataloguePlan plan = EVALUATOR.plan(ruleSet.catalogue());
        if (!rule.stages().contains(request.effectiveStage())) {
            return;
        }
        LinkedGoalSet goals = EVALUATOR.link(request, view, plan);
        Set<String> ours = new TreeSet<>();
        for (org.goalkeeper.evaluation.Match match : EVALUATOR.matches(goals, plan, request.effectiveStage())) {
            if (match.rule().rule() == rule) {
                ours.add(line(
                        match.fact(),
                        match.rule().property(match.row()),
                        match.rule().message(match.row())));
            }
        }
        assertThat(ours).isEqualTo(drools(rule, goals, view.settings(null), ruleSet));
    }

    private static Set<String> drools(Rule rule, LinkedGoalSet goals, Settings settings, ResolvedRuleSet ruleSet) {
        Set<String> lines = new TreeSet<>();
        KieSession session = stock.newKieSession();
        try {
            session.setGlobal("findings", new Reported(lines));
            for (Parameter parameter : rule.parameters()) {
                int slot = ruleSet.catalogue().slot(rule.id(), parameter.name());
                for (Object fact : facts(parameter, settings.value(slot), settings, slot)) {
                    session.insert(fact);
                }
            }
            goals.facts().forEach(session::insert);
            session.fireAllRules(
                    match -> match.getRule().getName().equals(rule.id().toString()));
        } finally {
            session.dispose();
        }
        return lines;
    }

    private static List<Object> facts(Parameter parameter, @Nullable Object value, Settings settings, int slot) {
        List<Object> facts = new ArrayList<>();
        if (parameter.kind() == Parameter.Kind.WORDS) {
            settings.words(slot)
                    .meanings()
                    .forEach((text, meaning) -> facts.add(
                            new Word((String) parameter.defaultValue(), text, meaning.isEmpty() ? null : meaning)));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> facts.add(fact(parameter.name(), element)));
        } else {
            facts.add(fact(parameter.name(), value));
        }
        return facts;
    }

    private static Object fact(String name, @Nullable Object value) {
        return new org.goalkeeper.rule.vocabulary.Parameter(
                name,
                value instanceof BigDecimal number ? number : null,
                value instanceof String text ? text : null,
                value instanceof Boolean flag ? flag : null,
                value instanceof LocalDate date ? date : null);
    }

    private static String line(Fact fact, String property, String message) {
        return ((LinkedFact) fact).subject().id() + " | " + property + " | " + message;
    }

    /** Fills the templates that the rules' consequences report. */
    private record Reported(Set<String> lines) implements Findings {
        @Override
        public void report(Object drools, Fact subject, String text) {
            report(drools, subject, "", text);
        }

        @Override
        public void report(Object drools, Fact subject, String property, String text) {
            Match match = ((RuleContext) drools).getMatch();
            String message = Template.fill(
                    text, name -> name.startsWith("$") ? match.getDeclarationValue(name) : value(subject, name));
            lines.add(line(subject, property, message));
        }

        private static @Nullable Object value(Fact subject, String property) {
            return Vocabulary.names().stream()
                    .map(name -> java.util.Objects.requireNonNull(Vocabulary.find(name)))
                    .filter(type -> type.type().isInstance(subject) && type.property(property) != null)
                    .findFirst()
                    .map(type -> java.util.Objects.requireNonNull(type.property(property))
                            .of(subject))
                    .orElse(null);
        }
    }
}
