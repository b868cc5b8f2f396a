package org.goalkeeper.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.evaluation.cases.CasesReader;
import org.goalkeeper.evaluation.cases.RuleCase;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;

/**
 * All about one rule: what its file says, its page, and the claims of its cases.
 *
 * @param rule the rule
 * @param holds what holds where the rule is content, a sentence
 * @param avoid what not to write, Markdown
 * @param prefer what to write, Markdown
 * @param rationale why, Markdown
 * @param limits what the rule does not see, Markdown
 * @param text the rule as it is written
 * @param cases the names of its cases, the documented one first
 */
public record RulePage(
        Rule rule,
        String holds,
        String avoid,
        String prefer,
        String rationale,
        String limits,
        String text,
        List<String> cases) {

    private static final String FENCE = "```";
    private static final List<String> SECTIONS = List.of("Avoid", "Prefer", "Rationale", "Known limits");

    /** Copies the cases. */
    public RulePage {
        cases = List.copyOf(cases);
    }

    /**
     * The page of a rule of a pack.
     *
     * @throws InvalidInputException where the pack has no page or no cases for it, or they are not as they should be
     */
    public static RulePage of(RulePack pack, Rule rule) {
        Map<String, String> sections = sections(pack, rule);
        List<String> cases = new ArrayList<>();
        String casesText = pack.cases(rule.id());
        if (casesText != null) {
            for (RuleCase one : CasesReader.read(pack.casesName(rule.id()), rule.id(), casesText)) {
                cases.add(one.documented() ? 0 : cases.size(), one.name());
            }
        }
        String text = pack.text(rule.id());
        return new RulePage(
                rule,
                sections.getOrDefault("", rule.title() + "."),
                sections.getOrDefault("Avoid", ""),
                sections.getOrDefault("Prefer", ""),
                sections.getOrDefault("Rationale", ""),
                sections.getOrDefault("Known limits", ""),
                text == null ? "" : text,
                cases);
    }

    /**
     * Makes sure that a rule's page is there and has its parts.
     *
     * @throws InvalidInputException where it has not
     */
    public static void check(RulePack pack, Rule rule) {
        Map<String, String> sections = sections(pack, rule);
        List<Problem> problems = new ArrayList<>();
        Location page = Location.of(pack.pageName(rule.id()));
        for (String section : SECTIONS) {
            if (sections.getOrDefault(section, "").isBlank()) {
                problems.add(new Problem(page, "the page of " + rule.id() + " has no text under `## " + section + "`"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** The parts of the page by heading; what stands before the first one under an empty text. */
    private static Map<String, String> sections(RulePack pack, Rule rule) {
        String page = pack.page(rule.id());
        if (page == null) {
            throw new InvalidInputException(List.of(new Problem(
                    Location.of(pack.pageName(rule.id())),
                    "rule " + rule.id() + " has no page: write what to avoid, what to prefer, and why")));
        }
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        StringBuilder part = new StringBuilder();
        parts.put("", part);
        boolean code = false;
        for (String line : page.lines().toList()) {
            code ^= line.startsWith(FENCE);
            if (!code && line.startsWith("## ")) {
                part = parts.computeIfAbsent(line.substring(3).strip(), any -> new StringBuilder());
            } else if (code || !line.startsWith("# ")) {
                part.append(line).append('\n');
            }
        }
        Map<String, String> sections = new LinkedHashMap<>();
        parts.forEach((heading, text) -> sections.put(heading, text.toString().strip()));
        return sections;
    }
}
