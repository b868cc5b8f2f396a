package org.goalkeeper.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Rule;

/** The index of the rules that ship: one table a group. */
final class RuleIndexPage {

    private static final List<String> HEADS = List.of("rule", "what should hold", "severity", "stages", "source");

    private RuleIndexPage() {}

    static String of(List<Rule> rules) {
        StringBuilder page = new StringBuilder("# Rules\n\n")
                .append(rules.size())
                .append(" rules. Each has a folder: the rule itself (`.drl`), its page (`.md`) and its cases")
                .append(" (`.cases.yaml`).\nSeverities are those of the preset `balanced`;")
                .append(" [the matrix](../src/docs/rule-matrix.md) has all presets and parameters,\n")
                .append("[the vocabulary](../src/docs/vocabulary.md) what rules can name.\n")
                .append("Sources: QS OKR Quickstart, SO strategy and operations, BL Ben Lamorte (OKRs.com), AS Asana,")
                .append(" MU Mural,\nGP Google's OKR playbook, RW re:Work, RF Radical Focus.\n\n");
        byGroup(rules)
                .forEach((group, members) -> page.append("## ")
                        .append(group)
                        .append("\n\n")
                        .append(Markdown.table(
                                HEADS, members.stream().map(RuleIndexPage::row).toList())));
        return page.toString().stripTrailing() + "\n";
    }

    static Map<String, List<Rule>> byGroup(List<Rule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.id().group(), LinkedHashMap::new, Collectors.toList()));
    }

    static String stages(Rule rule) {
        return Arrays.stream(Stage.values())
                .filter(rule.stages()::contains)
                .map(Stage::word)
                .collect(Collectors.joining(", "));
    }

    private static List<String> row(Rule rule) {
        String page = rule.id() + "/" + rule.id().name() + ".md";
        return List.of(
                "[" + rule.id() + "](" + page + ")",
                Markdown.text(rule.title()),
                rule.enabled()
                        ? rule.severity().word()
                        : "off (" + rule.severity().word() + ")",
                stages(rule),
                rule.source() == null ? "" : rule.source());
    }
}
