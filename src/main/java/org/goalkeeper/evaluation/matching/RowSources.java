package org.goalkeeper.evaluation.matching;

import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/** Reads what messages, advice and fixes name from the row of a match. */
final class RowSources {

    private final Scope scope;
    private final int subject;
    private final FactType subjectType;

    RowSources(Scope scope, int subject, FactType subjectType) {
        this.scope = scope;
        this.subject = subject;
        this.subjectType = subjectType;
    }

    /** A placeholder: a variable, or a property of the subject. */
    Template.Source placeholder(String name) {
        if (Assembly.isVariable(name)) {
            return variable(name);
        }
        Property property = subjectType.property(name);
        if (property == null) {
            throw new IllegalArgumentException(subjectType.name() + " has no property " + name);
        }
        return row -> property.of(present(row[subject]));
    }

    /** A variable's value, or the text itself. */
    Template.Source nameOrVariable(String text) {
        if (Assembly.isVariable(text)) {
            return variable(text);
        }
        Object word = Assembly.word(text);
        return row -> word;
    }

    Template.Source variable(String name) {
        Scope.Meaning meaning = scope.meaning(name);
        if (meaning instanceof Scope.OfParameter parameter) {
            return row -> Closures.settings(row[subject]).value(parameter.slot());
        }
        int at = Scope.row(meaning);
        Property property = meaning instanceof Scope.OfFact fact ? fact.property() : null;
        return property == null ? row -> row[at] : row -> property.of(present(row[at]));
    }

    private static Object present(@Nullable Object value) {
        return java.util.Objects.requireNonNull(value);
    }
}
