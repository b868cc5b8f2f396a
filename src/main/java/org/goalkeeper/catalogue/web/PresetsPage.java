package org.goalkeeper.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.ruleset.PresetComparison;
import org.goalkeeper.ruleset.PresetComparison.Cell;
import org.goalkeeper.ruleset.PresetComparison.Row;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.web.CsvTable;
import org.goalkeeper.source.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The presets, two of them side by side. */
@Controller
class PresetsPage {

    private static final String FIRST = RuleSets.presetNames().get(0);
    private static final String SECOND = RuleSets.presetNames().get(1);

    private final RuleSets ruleSets;

    PresetsPage(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @GetMapping("/presets")
    String presets(
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String right,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            Model model) {
        PresetComparison comparison = comparison(left, right);
        model.addAttribute("presets", ruleSets.presets());
        model.addAttribute("all", all);
        model.addAttribute("total", comparison.rows().size());
        model.addAttribute("differing", comparison.differences().rows().size());
        model.addAttribute("comparison", all ? comparison : comparison.differences());
        return live == null ? "catalogue/presets" : "catalogue/presets :: comparison";
    }

    @GetMapping("/presets.csv")
    ResponseEntity<String> csv(
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String right,
            @RequestParam(defaultValue = "false") boolean all) {
        PresetComparison comparison = comparison(left, right);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rule", "parameter", comparison.left(), comparison.right()));
        for (Row row : (all ? comparison : comparison.differences()).rows()) {
            rows.add(List.of(row.rule().toString(), "severity", row.left(), row.right()));
            for (Cell cell : row.parameters()) {
                rows.add(List.of(row.rule().toString(), cell.parameter(), cell.left(), cell.right()));
            }
        }
        return CsvTable.download("presets.csv", rows);
    }

    private PresetComparison comparison(@Nullable String left, @Nullable String right) {
        return PresetComparison.of(preset(left, FIRST), preset(right, SECOND));
    }

    private ResolvedRuleSet preset(@Nullable String name, String standard) {
        try {
            return ruleSets.preset(name == null ? standard : name);
        } catch (InvalidInputException e) {
            throw new RefusedException(Refusal.NOT_FOUND, e.problems().get(0).message());
        }
    }
}
