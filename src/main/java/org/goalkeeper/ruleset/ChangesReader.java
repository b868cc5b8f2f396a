package org.goalkeeper.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;

/** Reads what a file says about rules: {@code rules: { sandbagging/score: { threshold: 0.8 } }}. */
final class ChangesReader {

    /** What may stand for a severity. */
    static final List<String> SEVERITIES = List.of("off", "on", "error", "warning", "info");

    private static final String EXPECTED = "off, on, error, warning, info";

    private final KnownRules known;
    private final FileProblems problems;
    private final ValueReader values;

    ChangesReader(KnownRules known, FileProblems problems) {
        this.known = known;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /** The changes, those of whole groups before those of single rules. */
    List<RuleChange> read(Node node) {
        if (!(node instanceof ObjectNode object)) {
            problems.unexpected("`rules`", node, "rules by id, such as { objective/concise: off }");
            return List.of();
        }
        List<RuleChange> ofGroups = new ArrayList<>();
        List<RuleChange> ofRules = new ArrayList<>();
        for (Entry entry : object.entries().values()) {
            List<Rule> rules = known.findAll(entry);
            if (!rules.isEmpty()) {
                (entry.name().endsWith("/*") ? ofGroups : ofRules).addAll(changes(entry, rules));
            }
        }
        ofGroups.addAll(ofRules);
        return ofGroups;
    }

    private List<RuleChange> changes(Entry entry, List<Rule> rules) {
        if (entry.value() instanceof ObjectNode settings) {
            Switch change = null;
            for (Entry setting : settings.entries().values()) {
                if (setting.name().equals("severity")) {
                    change = severity("`severity` of " + entry.name(), setting.value(), EXPECTED);
                } else {
                    checkName(entry, setting, rules);
                }
            }
            return settings(change, settings, rules);
        }
        Switch change = severity(entry.name(), entry.value(), EXPECTED + " or " + example(entry.value(), rules));
        return change == null ? List.of() : settings(change, null, rules);
    }

    private List<RuleChange> settings(@Nullable Switch change, @Nullable ObjectNode settings, List<Rule> rules) {
        List<RuleChange> changes = new ArrayList<>();
        for (Rule rule : rules) {
            Map<String, Object> given = new LinkedHashMap<>();
            for (Parameter parameter : rule.parameters()) {
                Node node = settings == null ? null : settings.get(parameter.name());
                if (node != null) {
                    String place = "`" + parameter.name() + "` of " + rule.id();
                    Object value = values.read(place, parameter, node);
                    if (value != null) {
                        given.put(parameter.name(), value);
                    }
                }
            }
            if (change != null || !given.isEmpty()) {
                Boolean on = change == null ? null : change.on();
                Severity severity = change == null ? null : change.severity();
                changes.add(new RuleChange(rule.id(), on, severity, given));
            }
        }
        return changes;
    }

    private void checkName(Entry entry, Entry setting, List<Rule> rules) {
        Set<String> names = new LinkedHashSet<>();
        rules.forEach(rule -> rule.parameters().forEach(parameter -> names.add(parameter.name())));
        if (!names.contains(setting.name())) {
            names.add("severity");
            problems.unknown(setting.location(), setting.name(), "parameter of " + entry.name(), names);
        }
    }

    /** What to write instead of a bare value: the settings it may belong to. */
    private static String example(Node node, List<Rule> rules) {
        boolean number = node instanceof ScalarNode scalar && scalar.token() == Token.NUMBER;
        for (Parameter parameter : rules.get(0).parameters()) {
            if (!number || parameter.kind() == Parameter.Kind.NUMBER) {
                Object value = number ? ((ScalarNode) node).text() : RuleSetDigest.plain(parameter.defaultValue());
                return "settings such as { " + parameter.name() + ": " + value + " }";
            }
        }
        return "{ severity: warning }";
    }

    private @Nullable Switch severity(String place, Node node, String expected) {
        if (node instanceof ScalarNode scalar) {
            switch (scalar.token()) {
                case TEXT -> {
                    int choice = SEVERITIES.indexOf(scalar.text());
                    if (choice >= 0) {
                        return choice < 2
                                ? new Switch(choice == 1, null)
                                : new Switch(true, Severity.values()[choice - 2]);
                    }
                    String nearest = Names.nearest(scalar.text(), SEVERITIES);
                    String hint = nearest == null ? "" : " (did you mean `" + nearest + "`?)";
                    problems.unexpected(place, node, expected + hint);
                }
                case TRUE -> problems.unexpected(place, node, expected + " (did you mean `on`?)");
                case FALSE -> problems.unexpected(place, node, expected + " (did you mean `off`?)");
                default -> problems.unexpected(place, node, expected);
            }
        } else {
            problems.unexpected(place, node, expected);
        }
        return null;
    }

    /** Whether rules are on, and what they weigh where that is stated: stating it switches them on. */
    private record Switch(boolean on, @Nullable Severity severity) {}
}
