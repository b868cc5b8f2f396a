package org.goalkeeper.ruleset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.goal.Worded;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;

/** Reads where rules are narrowed and until when they have grace. */
final class NarrowingReader {

    private static final List<String> KEYS = List.of("levels", "stages");

    private final KnownRules known;
    private final FileProblems problems;

    NarrowingReader(KnownRules known, FileProblems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** Reads {@code grace: { kpi/data-source: 2027-01-31 }}. */
    Map<RuleId, LocalDate> grace(Node node) {
        Map<RuleId, LocalDate> grace = new HashMap<>();
        if (!(node instanceof ObjectNode object)) {
            problems.unexpected("`grace`", node, "days by rule, such as { kpi/data-source: 2027-01-31 }");
            return grace;
        }
        ValueReader values = new ValueReader(problems);
        for (Entry entry : object.entries().values()) {
            Rule rule = known.find(entry);
            LocalDate day = values.date("`grace` of " + entry.name(), entry.value());
            if (rule != null && day != null) {
                grace.put(rule.id(), day);
            }
        }
        return grace;
    }

    /** Reads {@code scope: { alignment/parent: { levels: [department], stages: [draft] } }}. */
    Map<RuleId, Scope> scopes(Node node) {
        Map<RuleId, Scope> scopes = new HashMap<>();
        if (!(node instanceof ObjectNode object)) {
            problems.unexpected("`scope`", node, "scopes by rule, such as { alignment/parent: { stages: [draft] } }");
            return scopes;
        }
        for (Entry entry : object.entries().values()) {
            Rule rule = known.find(entry);
            if (rule != null) {
                scopes.put(rule.id(), scope(rule, entry.value()));
            }
        }
        return scopes;
    }

    private Scope scope(Rule rule, Node node) {
        String place = "`scope` of " + rule.id();
        if (!(node instanceof ObjectNode object)) {
            problems.unexpected(place, node, "{ levels: [words], stages: [words] }");
            return Scope.ALL;
        }
        Set<TeamLevel> levels = Set.of();
        Set<Stage> stages = Set.of();
        for (Entry entry : object.entries().values()) {
            switch (entry.name()) {
                case "levels" -> levels = choices(place, "level", entry.value(), TeamLevel.values());
                case "stages" -> {
                    stages = choices(place, "stage", entry.value(), Stage.values());
                    checkNarrower(rule, entry, stages);
                }
                default -> problems.unknown(entry.location(), entry.name(), "part of a scope", KEYS);
            }
        }
        return new Scope(levels, stages);
    }

    private void checkNarrower(Rule rule, Entry entry, Set<Stage> stages) {
        for (Stage stage : stages) {
            if (!rule.stages().contains(stage)) {
                String own =
                        new TreeSet<>(rule.stages()).stream().map(Stage::word).collect(Collectors.joining(", "));
                problems.add(
                        entry.value().location(),
                        "`scope` of " + rule.id() + ": `" + stage.word() + "` would widen it; it runs in " + own
                                + " only");
            }
        }
    }

    private <T extends Worded> Set<T> choices(String place, String kind, Node node, T[] all) {
        Set<T> chosen = new LinkedHashSet<>();
        List<String> words = Arrays.stream(all).map(Worded::word).toList();
        if (!(node instanceof ArrayNode array) || array.items().isEmpty()) {
            problems.unexpected(place, node, "a list of some of " + String.join(", ", words));
            return chosen;
        }
        for (Node item : array.items()) {
            int at = item instanceof ScalarNode scalar ? words.indexOf(scalar.text()) : -1;
            if (at >= 0) {
                chosen.add(all[at]);
            } else if (item instanceof ScalarNode scalar) {
                problems.unknown(item.location(), scalar.text(), kind, words);
            } else {
                problems.unexpected(place, item, "a " + kind);
            }
        }
        return chosen;
    }
}
