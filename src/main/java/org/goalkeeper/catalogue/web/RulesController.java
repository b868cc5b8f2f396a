package org.goalkeeper.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.report.page.RulePage;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.web.CsvTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The catalogue of rules, and a page for each. */
@Controller
class RulesController {

    private final RulePack pack = RulePack.builtIn();
    private final PresetColumns presets;

    RulesController(PresetColumns presets) {
        this.presets = presets;
    }

    @GetMapping("/rules")
    String rules(
            @ModelAttribute("filter") RuleFilter filter,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            HttpServletResponse response,
            Model model) {
        if (live != null) {
            response.setHeader("HX-Push-Url", "/rules" + filter.listing().query());
        }
        List<Rule> found = filter.of(pack.rules());
        Set<String> groups = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        for (Rule rule : pack.rules()) {
            groups.add(rule.id().group());
            sources.addAll(RuleFilter.sourcesOf(rule));
        }
        model.addAttribute("groups", groups);
        model.addAttribute("sources", sources);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("listing", filter.listing());
        model.addAttribute("count", found.size());
        model.addAttribute("listed", RuleGroup.of(found, filter.grouped()));
        return live == null ? "catalogue/rules" : "catalogue/rules :: list";
    }

    @GetMapping("/rules.csv")
    ResponseEntity<String> csv(@ModelAttribute RuleFilter filter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rule", "title", "severity", "stages", "source"));
        for (Rule rule : filter.of(pack.rules())) {
            rows.add(List.of(
                    rule.id().toString(),
                    rule.title(),
                    RuleFilter.severityOf(rule),
                    String.join(" ", RuleFacts.stages(rule)),
                    rule.source() == null ? "" : rule.source()));
        }
        return CsvTable.download("rules.csv", rows);
    }

    @GetMapping("/rules/{group}/{name}")
    String rule(@PathVariable String group, @PathVariable String name, Model model) {
        Rule rule = find(group, name);
        model.addAttribute("page", RulePage.of(pack, rule));
        model.addAttribute("facts", RuleFacts.of(rule));
        model.addAttribute("drl", Highlighting.drl(String.valueOf(pack.text(rule.id()))));
        model.addAttribute("cases", CaseText.of(pack, rule));
        model.addAttribute("columns", presets.of(rule));
        return "catalogue/rule";
    }

    private Rule find(String group, String name) {
        for (Rule rule : pack.rules()) {
            RuleId id = rule.id();
            if (id.group().equals(group) && id.name().equals(name)) {
                return rule;
            }
        }
        throw new RefusedException(Refusal.NOT_FOUND, "there is no rule " + group + "/" + name);
    }
}
