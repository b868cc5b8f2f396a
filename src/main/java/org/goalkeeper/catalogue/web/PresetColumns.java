package org.goalkeeper.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.ruleset.Preset;
import org.goalkeeper.ruleset.PresetComparison;
import org.goalkeeper.ruleset.PresetComparison.Cell;
import org.goalkeeper.ruleset.PresetComparison.Row;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.springframework.stereotype.Component;

/** What each preset makes of a rule. */
@Component
class PresetColumns {

    private final RuleSets ruleSets;

    PresetColumns(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /**
     * A rule in a preset.
     *
     * @param preset the preset's name
     * @param severity its severity there, or {@code off}
     * @param differs whether it is another than in the first preset
     * @param parameters the parameters that have other values than there
     */
    record Column(String preset, String severity, boolean differs, List<Cell> parameters) {}

    /** A column a preset. */
    List<Column> of(Rule rule) {
        ResolvedRuleSet first = ruleSets.preset(RuleSets.presetNames().get(0));
        List<Column> columns = new ArrayList<>();
        for (Preset preset : ruleSets.presets()) {
            PresetComparison comparison = PresetComparison.of(first, ruleSets.preset(preset.name()));
            for (Row row : comparison.rows()) {
                if (row.rule().equals(rule.id())) {
                    List<Cell> changed =
                            row.parameters().stream().filter(Cell::differs).toList();
                    boolean differs = !Objects.equals(row.left(), row.right());
                    columns.add(new Column(comparison.right(), row.right(), differs, changed));
                }
            }
        }
        return columns;
    }
}
