package org.goalkeeper.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.ResolvedRuleSet.TeamRules;
import org.goalkeeper.ruleset.RuleSets;
import org.jspecify.annotations.Nullable;

/** Every rule in every preset, and every parameter with its limits and the presets that set it. */
final class RuleMatrixPage {

    private final RuleSets ruleSets;
    private final StringBuilder page = new StringBuilder();

    private RuleMatrixPage(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    static String of(List<Rule> rules, RuleSets ruleSets) {
        RuleMatrixPage matrix = new RuleMatrixPage(ruleSets);
        matrix.severities(rules);
        matrix.parameters(rules);
        return matrix.page.toString().stripTrailing() + "\n";
    }

    private void severities(List<Rule> rules) {
        page.append("# The rule matrix\n\nWhat each rule weighs in each preset, in the stages it runs in;")
                .append(" in **bold** where a preset differs from `balanced`.\n\n");
        List<String> heads = new ArrayList<>(List.of("rule", "stages"));
        heads.addAll(RuleSets.presetNames());
        RuleIndexPage.byGroup(rules)
                .forEach((group, members) -> page.append("## ")
                        .append(group)
                        .append("\n\n")
                        .append(Markdown.table(
                                heads, members.stream().map(this::severities).toList())));
    }

    private List<String> severities(Rule rule) {
        String link = "../../rules/" + rule.id() + "/" + rule.id().name() + ".md";
        List<String> cells = new ArrayList<>();
        cells.add("[" + rule.id() + "](" + link + ")");
        cells.add(RuleIndexPage.stages(rule));
        String balanced = severity(RuleSets.presetNames().get(0), rule);
        for (String preset : RuleSets.presetNames()) {
            String severity = severity(preset, rule);
            cells.add(severity.equals(balanced) ? severity : "**" + severity + "**");
        }
        return cells;
    }

    private String severity(String preset, Rule rule) {
        ResolvedRuleSet ruleSet = ruleSets.preset(preset);
        TeamRules rules = ruleSet.forTeam(null, Map.of());
        boolean on = rules.settings("en").on(ruleSet.catalogue().number(rule.id()));
        return on ? rules.severity(rule.id()).word() : "off";
    }

    private void parameters(List<Rule> rules) {
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : rules) {
            for (Parameter parameter : rule.parameters()) {
                rows.add(List.of(
                        rule.id().toString(),
                        Markdown.code(parameter.name()),
                        plain(parameter.defaultValue(), parameter),
                        allowed(parameter),
                        presets(rule, parameter)));
            }
        }
        page.append("## Parameters\n\nWhat a rule set may change about a rule, beside its severity.\n\n")
                .append(Markdown.table(List.of("rule", "parameter", "value", "allowed", "set by presets"), rows));
    }

    private static String allowed(Parameter parameter) {
        if (!parameter.choices().isEmpty()) {
            return (parameter.list() ? "any of " : "one of ") + String.join(", ", parameter.choices());
        }
        return switch (parameter.kind()) {
            case NUMBER -> plain(parameter.min(), parameter) + " to " + plain(parameter.max(), parameter);
            case FLAG -> "true, false";
            case DATE -> "a date";
            case WORDS -> "words to add and remove";
            case TEXT -> parameter.list() ? "any texts" : "any text";
        };
    }

    private String presets(Rule rule, Parameter parameter) {
        if (parameter.kind() == Parameter.Kind.WORDS) {
            return "";
        }
        List<String> set = new ArrayList<>();
        for (String preset : RuleSets.presetNames()) {
            ResolvedRuleSet ruleSet = ruleSets.preset(preset);
            int slot = ruleSet.catalogue().slot(rule.id(), parameter.name());
            Object value = ruleSet.forTeam(null, Map.of()).settings("en").value(slot);
            if (!Objects.equals(plain(value, parameter), plain(parameter.defaultValue(), parameter))) {
                set.add(preset + ": " + plain(value, parameter));
            }
        }
        return String.join("; ", set);
    }

    private static String plain(@Nullable Object value, Parameter parameter) {
        if (parameter.kind() == Parameter.Kind.WORDS) {
            return "lexicon " + value;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "none"
                    : Markdown.text(
                            String.join(", ", list.stream().map(String::valueOf).toList()));
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
