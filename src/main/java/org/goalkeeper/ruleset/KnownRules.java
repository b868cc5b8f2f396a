package org.goalkeeper.ruleset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.source.tree.Node.Entry;
import org.jspecify.annotations.Nullable;

/** The rules that a file may name: those that ship, its parents' and its own. */
final class KnownRules {

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Lexicons> lexicons = new LinkedHashMap<>();
    private final FileProblems problems;

    KnownRules(RuleCatalogue builtIn, Collection<OwnRules> packs, FileProblems problems) {
        this.problems = problems;
        builtIn.rules().forEach(rule -> rules.put(rule.id().toString(), rule));
        for (OwnRules pack : packs) {
            for (Rule rule : pack.rules()) {
                rules.putIfAbsent(rule.id().toString(), rule);
                lexicons.put(rule.id().toString(), pack.lexicons());
            }
        }
    }

    /** All of them. */
    Collection<Rule> all() {
        return rules.values();
    }

    /** The rule an entry is about; null, and a problem, where there is none. */
    @Nullable
    Rule find(Entry entry) {
        Rule rule = rules.get(entry.name());
        if (rule == null) {
            problems.unknown(entry.location(), entry.name(), "rule", rules.keySet());
        }
        return rule;
    }

    /** The rules an entry is about: one, or those of a group for {@code group/*}; none, and a problem, for others. */
    List<Rule> findAll(Entry entry) {
        if (!entry.name().endsWith("/*")) {
            Rule rule = find(entry);
            return rule == null ? List.of() : List.of(rule);
        }
        String group = entry.name().substring(0, entry.name().length() - 2);
        List<Rule> members = rules.values().stream()
                .filter(rule -> rule.id().group().equals(group))
                .toList();
        if (members.isEmpty()) {
            Stream<String> groups =
                    rules.values().stream().map(rule -> rule.id().group() + "/*");
            problems.unknown(
                    entry.location(),
                    entry.name(),
                    "group of rules",
                    groups.distinct().toList());
        }
        return members;
    }

    /** The word list of a rule before any edit. */
    WordList words(Rule rule, Parameter parameter) {
        Lexicons own = lexicons.getOrDefault(rule.id().toString(), Lexicons.builtIn());
        return new WordList(own, (String) parameter.defaultValue(), List.of());
    }
}
