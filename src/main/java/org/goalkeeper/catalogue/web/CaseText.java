package org.goalkeeper.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.evaluation.cases.CasesReader;
import org.goalkeeper.evaluation.cases.RuleCase;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;

/**
 * A case of a rule as it is written.
 *
 * @param name the claim it makes
 * @param documented whether it is the one to see first
 * @param html its lines, highlighted
 */
record CaseText(String name, boolean documented, String html) {

    /** The cases of a rule, the one to see first first. */
    static List<CaseText> of(RulePack pack, Rule rule) {
        String text = pack.cases(rule.id());
        if (text == null) {
            return List.of();
        }
        List<String> lines = text.lines().toList();
        List<RuleCase> cases = CasesReader.read(pack.casesName(rule.id()), rule.id(), text);
        List<CaseText> texts = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            int from = cases.get(i).location().line() - 1;
            int to = i + 1 < cases.size() ? cases.get(i + 1).location().line() - 1 : lines.size();
            RuleCase one = cases.get(i);
            String html =
                    Highlighting.yaml(String.join("\n", lines.subList(from, to)).stripIndent());
            texts.add(one.documented() ? 0 : texts.size(), new CaseText(one.name(), one.documented(), html));
        }
        return texts;
    }
}
