package org.goalkeeper.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Reads what a file adds to and removes from word lists: {@code lexicons: { objective/outcome: { add: [prototype] } }}. */
final class WordChangesReader {

    private final KnownRules known;
    private final List<RuleChange> earlier;
    private final FileProblems problems;
    private final WordEditReader edits;

    /**
     * @param earlier every change before, of the parents and of the file
     */
    WordChangesReader(KnownRules known, List<RuleChange> earlier, FileProblems problems) {
        this.known = known;
        this.earlier = earlier;
        this.problems = problems;
        this.edits = new WordEditReader(problems);
    }

    List<RuleChange> read(Node node) {
        List<RuleChange> changes = new ArrayList<>();
        if (!(node instanceof ObjectNode object)) {
            problems.unexpected("`lexicons`", node, "rules by id, such as { objective/outcome: { add: [prototype] } }");
            return changes;
        }
        for (Entry entry : object.entries().values()) {
            Rule rule = known.find(entry);
            if (rule != null) {
                changes.addAll(edits(rule, entry));
            }
        }
        return changes;
    }

    private List<RuleChange> edits(Rule rule, Entry entry) {
        List<Parameter> lists = rule.parameters().stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.WORDS)
                .toList();
        List<String> names = lists.stream().map(Parameter::name).toList();
        if (lists.isEmpty()) {
            problems.add(entry.location(), rule.id() + " has no word list");
        } else if (!(entry.value() instanceof ObjectNode object)) {
            problems.unexpected(entry.name(), entry.value(), "{ add: [words], remove: [words] }");
        } else if (object.entries().keySet().stream().noneMatch(names::contains)) {
            if (lists.size() == 1) {
                return edit(rule, lists.get(0), entry.value());
            }
            problems.add(
                    entry.value().location(),
                    entry.name() + " has several word lists: name one, such as { " + names.get(0)
                            + ": { add: [words] } }; there are "
                            + names.stream().collect(Collectors.joining(", ")));
        } else {
            return byName(rule, lists, names, object);
        }
        return List.of();
    }

    private List<RuleChange> byName(Rule rule, List<Parameter> lists, List<String> names, ObjectNode object) {
        List<RuleChange> changes = new ArrayList<>();
        for (Entry list : object.entries().values()) {
            int at = names.indexOf(list.name());
            if (at < 0) {
                problems.unknown(list.location(), list.name(), "word list of " + rule.id(), names);
            } else {
                changes.addAll(edit(rule, lists.get(at), list.value()));
            }
        }
        return changes;
    }

    private List<RuleChange> edit(Rule rule, Parameter parameter, Node node) {
        String place = "`" + parameter.name() + "` of " + rule.id();
        WordEdit edit = edits.edit(place, node, before(rule, parameter));
        return edit == null
                ? List.of()
                : List.of(new RuleChange(rule.id(), null, null, Map.of(parameter.name(), edit)));
    }

    private WordList before(Rule rule, Parameter parameter) {
        WordList list = known.words(rule, parameter);
        for (RuleChange change : earlier) {
            @Nullable
            Object value = change.rule().equals(rule.id()) ? change.values().get(parameter.name()) : null;
            if (value instanceof WordEdit edit) {
                list = list.edited(edit);
            }
        }
        return list;
    }
}
