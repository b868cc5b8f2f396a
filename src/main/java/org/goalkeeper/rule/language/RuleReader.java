package org.goalkeeper.rule.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.PropertyType;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;

/** Reads rule files in time linear in their length; what is not of the language is refused, never run. */
public final class RuleReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> ANNOTATIONS =
            Set.of("title", "severity", "stages", "source", "since", "params", "advice", "fix", "yields", "soften");

    private final Tokens tokens;
    private final Problems problems;

    private RuleReader(Tokens tokens) {
        this.tokens = tokens;
        this.problems = tokens.problems();
    }

    /**
     * Reads a rule file.
     *
     * @param file the name it is known under, for locations
     * @param text its text
     * @return its rules in file order, at least one
     * @throws InvalidInputException with all problems found, where there are any
     */
    public static List<ReadRule> read(String file, String text) {
        SourceText source = new SourceText(file, text);
        Problems problems = new Problems(source);
        List<ReadRule> rules = List.of();
        int unicode = text.indexOf("\\u");
        if (text.length() > Limits.FILE) {
            problems.add(0, "the file has " + text.length() + " characters: at most " + Limits.FILE);
        } else if (unicode >= 0) {
            problems.add(unicode, "`\\u` stands nowhere in a rule file: write the character itself");
        } else {
            rules = new RuleReader(Lexer.tokens(source, problems)).all();
        }
        if (problems.count() > 0) {
            throw new InvalidInputException(problems.all());
        }
        return rules;
    }

    private List<ReadRule> all() {
        List<ReadRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int count = 0;
        do {
            int offset = tokens.offset();
            if (++count > Limits.RULES) {
                problems.add(offset, "more than " + Limits.RULES + " rules in one file");
                return rules;
            }
            try {
                ReadRule rule = rule();
                rules.add(rule);
                if (!names.add(rule.text().name())) {
                    problems.add(offset, "two rules are named `" + rule.text().name() + "`");
                }
            } catch (Refusal refusal) {
                tokens.recover(offset);
            }
        } while (tokens.kind() != Tokens.Kind.END && !problems.isFull());
        return rules;
    }

    private ReadRule rule() {
        int problemsBefore = problems.count();
        int offset = tokens.offset();
        tokens.expect("rule");
        int nameOffset = tokens.offset();
        String name = tokens.literal("the rule's name in double quotes");
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    nameOffset, "`" + Excerpt.of(name) + "` is no rule name: write group/name in lower-case words");
        }
        Map<String, String> annotations = new LinkedHashMap<>();
        Map<String, Location> places = new LinkedHashMap<>();
        while (tokens.at("@")) {
            annotation(annotations, places);
        }
        if (!tokens.at("when")) {
            throw tokens.unexpected("an annotation such as `@title(\"…\")` or `when`");
        }
        tokens.expect("when");
        Scope scope = new Scope();
        List<Condition> conditions = new ConditionReader(tokens, scope).conditions();
        ReportReader consequence = new ReportReader(tokens, scope);
        RuleText.Report report = consequence.report();
        FactType subject = consequence.subject();
        tokens.expect("end");
        if (problems.count() == problemsBefore) {
            checkUse(scope, annotations.values());
        }
        if (subject == null || problems.count() > problemsBefore) {
            throw new Refusal();
        }
        String source = tokens.source().text().substring(offset, tokens.lastEnd());
        Location location = tokens.source().at(offset);
        return new ReadRule(
                new RuleText(name, annotations, conditions, report, location, source), places, values(scope), subject);
    }

    private void annotation(Map<String, String> annotations, Map<String, Location> places) {
        int offset = tokens.offset();
        tokens.expect("@");
        String name = tokens.expect(Tokens.Kind.WORD, "the name of an annotation");
        if (!ANNOTATIONS.contains(name)) {
            problems.add(offset, "no annotation is named `@" + name + "`" + Names.didYouMean(name, ANNOTATIONS));
        }
        tokens.expect("(");
        String value = tokens.literal("one text in double quotes");
        tokens.expect(")");
        if (annotations.putIfAbsent(name, value) != null) {
            problems.add(offset, "`@" + name + "` is given twice");
        }
        places.putIfAbsent(name, tokens.source().at(offset));
    }

    private void checkUse(Scope scope, Iterable<String> annotations) {
        for (Variable variable : scope.variables()) {
            if (!variable.used && !isNamed(variable.name, annotations)) {
                problems.add(variable.offset, "nothing uses `" + variable.name + "`: leave it out");
            }
        }
    }

    private static boolean isNamed(String variable, Iterable<String> annotations) {
        for (String annotation : annotations) {
            for (int i = annotation.indexOf(variable); i >= 0; i = annotation.indexOf(variable, i + 1)) {
                int end = i + variable.length();
                if (end == annotation.length() || !Character.isJavaIdentifierPart(annotation.charAt(end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, PropertyType> values(Scope scope) {
        Map<String, PropertyType> values = new LinkedHashMap<>();
        for (Variable variable : scope.variables()) {
            if (variable.isValue()) {
                values.put(variable.name, variable.kind.type());
            }
        }
        return values;
    }
}
