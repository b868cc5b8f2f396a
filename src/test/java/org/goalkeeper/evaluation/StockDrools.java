package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.goalkeeper.evaluation.linking.LinkedFact;
import org.goalkeeper.evaluation.matching.Template;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.vocabulary.Fact;
import org.goalkeeper.rule.vocabulary.Findings;
import org.goalkeeper.rule.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** Rules as Drools' own compiler makes them of their text, to compare ours with; the build sets its date format and mean. */
final class StockDrools {

    private static final String HEADER = """
            package rules
            import org.goalkeeper.rule.vocabulary.*
            global org.goalkeeper.rule.vocabulary.Findings findings

            """;

    private final KieContainer rules;

    private StockDrools(KieContainer rules) {
        this.rules = rules;
    }

    static StockDrools compile(Collection<Rule> rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (Rule rule : rules) {
            files.write(
                    "src/main/resources/rules/" + rule.id() + ".drl",
                    HEADER + rule.text().source());
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return new StockDrools(services.newKieContainer(builder.getKieModule().getReleaseId()));
    }

    /** What one rule finds in those facts, a line each. */
    Set<String> run(Rule rule, Collection<?> parameters, Collection<?> facts) {
        Set<String> lines = new TreeSet<>();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("findings", new Reported(lines));
            parameters.forEach(session::insert);
            facts.forEach(session::insert);
            session.fireAllRules(
                    match -> match.getRule().getName().equals(rule.id().toString()));
        } finally {
            session.dispose();
        }
        return lines;
    }

    static String line(Fact fact, String property, String message) {
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
