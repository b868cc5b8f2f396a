package org.goalkeeper.rule.language;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** Reads the consequence of one rule: the one call that reports. */
final class ReportReader {

    private final Tokens tokens;
    private final Problems problems;
    private final Scope scope;
    private @Nullable FactType subject;

    ReportReader(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.problems = tokens.problems();
        this.scope = scope;
    }

    /** The type of the fact reported; null where it is none a finding may be about. */
    @Nullable
    FactType subject() {
        return subject;
    }

    RuleText.Report report() {
        tokens.expect("then");
        int offset = tokens.offset();
        for (String word : new String[] {"findings", ".", "report", "(", "drools", ","}) {
            if (!tokens.takeIf(word)) {
                throw tokens.unexpected("`" + word + "`: a consequence is one `findings.report(drools, $k, \"…\");`");
            }
        }
        int subjectOffset = tokens.offset();
        String name = tokens.expect(Tokens.Kind.VARIABLE, "the variable of the fact the finding is about");
        subject = subject(name, subjectOffset);
        tokens.expect(",");
        String property = "";
        int messageOffset = tokens.offset();
        String message;
        if (tokens.kind() == Tokens.Kind.VARIABLE) {
            property = variable();
            tokens.expect(",");
            messageOffset = tokens.offset();
            message = tokens.literal("the message in double quotes");
        } else {
            message = tokens.literal("a property or the message in double quotes");
            if (tokens.takeIf(",")) {
                property = message;
                checkProperty(property, messageOffset);
                messageOffset = tokens.offset();
                message = tokens.literal("the message in double quotes");
            }
        }
        tokens.expect(")");
        tokens.expect(";");
        checkMessage(message, messageOffset);
        return new RuleText.Report(name, property, message, tokens.source().at(offset));
    }

    private @Nullable FactType subject(String name, int offset) {
        Variable variable = scope.find(name);
        if (variable == null) {
            problems.add(offset, "no pattern binds `" + name + "`" + Names.didYouMean(name, scope.names()));
            return null;
        }
        variable.used = true;
        if (variable.kind == Kind.UNKNOWN) {
            return null;
        }
        FactType fact = variable.fact;
        if (fact == null
                || variable.origin != Variable.Origin.FACT
                || !Subjects.types().contains(fact.name())) {
            problems.add(
                    offset,
                    "a finding is not about `" + name + "`: it takes a fact of " + String.join(", ", Subjects.types()));
            return null;
        }
        return fact;
    }

    private String variable() {
        int offset = tokens.offset();
        String name = tokens.expect(Tokens.Kind.VARIABLE, "a variable");
        Variable variable = scope.find(name);
        if (variable == null || !variable.isValue() || variable.kind != Kind.TEXT) {
            problems.add(
                    offset,
                    "`" + name + "` is no text that a pattern binds"
                            + (variable == null ? Names.didYouMean(name, scope.names()) : ""));
        } else {
            variable.used = true;
        }
        return name;
    }

    private void checkProperty(String property, int offset) {
        if (subject != null && !Subjects.properties(subject.name()).contains(property)) {
            problems.add(
                    offset,
                    "a document's " + subject.name() + " has no property `" + Excerpt.of(property) + "`"
                            + Names.didYouMean(property, Subjects.properties(subject.name())));
        }
    }

    private void checkMessage(String message, int offset) {
        List<String> values = new ArrayList<>();
        for (Variable variable : scope.variables()) {
            if (variable.isValue()) {
                values.add(variable.name);
                variable.used |= message.contains("{" + variable.name + "}");
            }
        }
        if (subject != null) {
            String complaint = Placeholders.complaint(message, values, subject);
            if (complaint != null) {
                problems.add(offset, complaint);
            }
        }
    }
}
