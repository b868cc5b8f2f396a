package org.goalkeeper.rule.language;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.rule.language.Condition.Accumulate;
import org.goalkeeper.rule.language.Condition.Constraint;
import org.goalkeeper.rule.language.Condition.Function;
import org.goalkeeper.rule.language.Condition.Pattern;
import org.goalkeeper.rule.language.Condition.Quantifier;
import org.goalkeeper.source.Names;

/** Reads the conditions of one rule. */
final class ConditionReader {

    private static final List<String> FUNCTIONS = List.of("count", "sum", "average", "min", "max");

    private final Tokens tokens;
    private final Problems problems;
    private final Scope scope;
    private final PatternReader patterns;

    ConditionReader(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.problems = tokens.problems();
        this.scope = scope;
        this.patterns = new PatternReader(tokens, scope);
    }

    /** Reads the conditions up to {@code then}. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        do {
            if (conditions.size() == Limits.CONDITIONS) {
                throw problems.fail(tokens.offset(), "more than " + Limits.CONDITIONS + " conditions in one rule");
            }
            conditions.add(condition());
        } while (!tokens.at("then"));
        return conditions;
    }

    private Condition condition() {
        if (tokens.takeIf("not")) {
            return quantified(Quantifier.NOT);
        }
        if (tokens.takeIf("exists")) {
            return quantified(Quantifier.EXISTS);
        }
        if (tokens.at("accumulate")) {
            return accumulate();
        }
        if (tokens.kind() == Tokens.Kind.VARIABLE || tokens.kind() == Tokens.Kind.WORD && tokens.nextIs("(")) {
            return patterns.pattern(Quantifier.EACH, false);
        }
        throw tokens.unexpected("a pattern such as `$k : KeyResult( … )`, `not`, `exists`, `accumulate` or `then`");
    }

    private Pattern quantified(Quantifier quantifier) {
        if (tokens.kind() != Tokens.Kind.WORD) {
            throw tokens.unexpected("one pattern such as `CheckIn( … )` without a variable");
        }
        return patterns.pattern(quantifier, false);
    }

    private Accumulate accumulate() {
        int offset = tokens.offset();
        tokens.expect("accumulate");
        tokens.open("(");
        boolean factsBefore = patterns.links().hasFacts();
        List<Pattern> source = new ArrayList<>();
        do {
            source.add(patterns.pattern(Quantifier.EACH, true));
        } while (tokens.takeIf("and"));
        tokens.expect(";");
        List<Function> functions = new ArrayList<>();
        List<Variable> totals = new ArrayList<>();
        do {
            functions.add(function(totals));
        } while (tokens.takeIf(","));
        hideSource();
        for (Variable total : totals) {
            if (!scope.bind(total)) {
                problems.add(total.offset, "`" + total.name + "` is bound already: choose another name");
            }
        }
        List<Constraint> constraints = new ArrayList<>();
        if (tokens.takeIf(";")) {
            do {
                constraints.add(patterns.constraint());
            } while (tokens.takeIf(","));
        }
        tokens.close("`,`, `;` or `)`");
        patterns.links().restore(factsBefore);
        return new Accumulate(source, functions, constraints, tokens.source().at(offset));
    }

    private void hideSource() {
        for (Variable variable : scope.variables()) {
            variable.hidden |= variable.origin == Variable.Origin.SOURCE;
        }
    }

    private Function function(List<Variable> totals) {
        int offset = tokens.offset();
        String variable = tokens.expect(Tokens.Kind.VARIABLE, "a variable for a total, such as `$n : count($id)`");
        tokens.expect(":");
        int nameOffset = tokens.offset();
        String name = tokens.expect(Tokens.Kind.WORD, "count, sum, average, min or max");
        if (!FUNCTIONS.contains(name)) {
            throw problems.fail(
                    nameOffset,
                    "`" + name + "` is no total, expected count, sum, average, min or max"
                            + Names.didYouMean(name, FUNCTIONS));
        }
        tokens.open("(");
        int argumentOffset = tokens.offset();
        String argument = tokens.expect(Tokens.Kind.VARIABLE, "a variable of the accumulate's patterns");
        tokens.close("`)`");
        Kind kind = check(name, argument, argumentOffset);
        totals.add(new Variable(variable, kind, null, Variable.Origin.TOTAL, false, scope.pattern(), offset));
        return new Function(variable, name, argument);
    }

    /** Checks what a total runs over and gives what the total is. */
    private Kind check(String name, String argument, int offset) {
        Variable variable = scope.find(argument);
        if (variable == null || variable.origin != Variable.Origin.SOURCE || variable.hidden) {
            problems.add(
                    offset,
                    "the accumulate's patterns bind no `" + argument + "`" + Names.didYouMean(argument, scope.names()));
            return Kind.UNKNOWN;
        }
        variable.used = true;
        if (variable.optional) {
            problems.add(offset, "`" + argument + "` may be null: write `… != null` in its pattern");
        }
        if (name.equals("count")) {
            return Kind.COUNT;
        }
        boolean exact = variable.kind == Kind.NUMBER || variable.kind == Kind.COUNT && !name.equals("average");
        if (!exact && variable.kind != Kind.UNKNOWN) {
            problems.add(
                    offset,
                    "`" + argument + "` is " + variable.kind.words() + ", expected a number for `" + name + "`");
            return Kind.UNKNOWN;
        }
        return variable.kind;
    }
}
