package org.goalkeeper.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.rule.language.Condition;
import org.goalkeeper.rule.language.Expression;
import org.goalkeeper.rule.language.Trees;
import org.goalkeeper.source.Problem;

/** Checks that a rule's conditions and its declared parameters speak of the same things. */
final class ParameterUse {

    private static final Set<String> VALUES = Set.of("number", "text", "flag", "date");

    private final Rule rule;
    private final Annotations annotations;
    private final List<Problem> problems;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Parameter> lexicons = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    ParameterUse(Rule rule, Annotations annotations, List<Problem> problems) {
        this.rule = rule;
        this.annotations = annotations;
        this.problems = problems;
    }

    void check() {
        for (Parameter parameter : rule.parameters()) {
            if (parameter.kind() != Parameter.Kind.WORDS) {
                parameters.put(parameter.name(), parameter);
            } else if (lexicons.put((String) parameter.defaultValue(), parameter) != null) {
                annotations.refuse("params", "the lexicon `" + parameter.defaultValue() + "` is declared twice");
            }
        }
        for (Condition condition : rule.text().conditions()) {
            if (condition instanceof Condition.Pattern pattern) {
                check(pattern, false);
            } else if (condition instanceof Condition.Accumulate accumulate) {
                accumulate.source().forEach(pattern -> check(pattern, true));
            }
        }
        for (Parameter parameter : rule.parameters()) {
            if (!used.contains(parameter.name())) {
                annotations.refuse("params", "no condition uses `" + parameter.name() + "`");
            }
        }
    }

    private void check(Condition.Pattern pattern, boolean source) {
        switch (pattern.type()) {
            case "Parameter" -> checkParameter(pattern, source);
            case "Word", "Mention" -> {
                Parameter parameter = lexicons.get(name(pattern));
                if (parameter == null) {
                    refuse(
                            pattern,
                            "@params declares no lexicon `" + name(pattern) + "`: add such as `verbs = words "
                                    + name(pattern) + "`" + Annotations.near(name(pattern), lexicons.keySet()));
                } else {
                    used.add(parameter.name());
                }
            }
            default -> {}
        }
    }

    private void checkParameter(Condition.Pattern pattern, boolean source) {
        String name = name(pattern);
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            refuse(
                    pattern,
                    "@params declares no parameter `" + name + "`" + Annotations.near(name, parameters.keySet()));
            return;
        }
        used.add(name);
        List<String> properties = new ArrayList<>();
        pattern.bindings().forEach(binding -> properties.add(binding.property()));
        pattern.constraints().forEach(constraint -> properties.addAll(Trees.properties(constraint.expression())));
        String form = parameter.kind().name().toLowerCase(Locale.ROOT);
        for (String property : properties) {
            if (VALUES.contains(property) && !property.equals(form)) {
                refuse(pattern, "`" + name + "` is a " + form + " and has no `" + property + "`");
            }
        }
        if (parameter.list() && pattern.quantifier() == Condition.Quantifier.EACH && !source) {
            refuse(pattern, "`" + name + "` is a list: ask for an element by `exists` or `not`");
        }
    }

    /** The literal that the pattern's first constraint names; the reader has seen to it that there is one. */
    private static String name(Condition.Pattern pattern) {
        Expression.Binary first =
                (Expression.Binary) pattern.constraints().get(0).expression();
        return String.valueOf(((Expression.Literal) first.right()).value());
    }

    private void refuse(Condition.Pattern pattern, String message) {
        problems.add(new Problem(pattern.location(), message));
    }
}
