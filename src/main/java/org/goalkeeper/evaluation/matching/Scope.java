package org.goalkeeper.evaluation.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/** What the variables of one rule stand for, as far as its conditions have been read. */
final class Scope {

    /** What a variable stands for. */
    sealed interface Meaning {}

    /** A property of the fact in a row; a null property is the fact itself. */
    record OfFact(int row, @Nullable Property property) implements Meaning {}

    /** A total in a row. */
    record OfTotal(int row) implements Meaning {}

    /** A parameter of the rule. */
    record OfParameter(int slot, Parameter parameter) implements Meaning {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    void put(String variable, Meaning meaning) {
        meanings.put(variable, meaning);
    }

    Meaning meaning(String variable) {
        Meaning meaning = meanings.get(variable);
        if (meaning == null) {
            throw new IllegalArgumentException("unknown variable " + variable);
        }
        return meaning;
    }

    Scope copy() {
        Scope copy = new Scope();
        copy.meanings.putAll(meanings);
        return copy;
    }

    /** The rows that the given variables look at, each once, in order of first use, without the pattern's own. */
    List<Integer> rows(Iterable<String> variables, int own) {
        List<Integer> rows = new ArrayList<>();
        for (String variable : variables) {
            int row = row(meaning(variable));
            if (row >= 0 && row != own && !rows.contains(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    static int row(Meaning meaning) {
        if (meaning instanceof OfFact fact) {
            return fact.row();
        }
        return meaning instanceof OfTotal total ? total.row() : -1;
    }
}
