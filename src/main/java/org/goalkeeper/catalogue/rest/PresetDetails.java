package org.goalkeeper.catalogue.rest;

import java.util.List;
import org.goalkeeper.api.model.ParameterValueJson;
import org.goalkeeper.api.model.PresetDetailJson;
import org.goalkeeper.api.model.PresetRuleJson;
import org.goalkeeper.ruleset.Preset;
import org.goalkeeper.ruleset.PresetComparison;
import org.goalkeeper.ruleset.ResolvedRuleSet;

/** A preset as the contract has it. */
final class PresetDetails {

    private PresetDetails() {}

    static PresetDetailJson of(ResolvedRuleSet ruleSet, Preset preset) {
        // Side by side with itself: every rule and parameter as a rule set states it.
        List<PresetRuleJson> rules = PresetComparison.of(ruleSet, ruleSet).rows().stream()
                .map(PresetDetails::rule)
                .toList();
        String failOn = ruleSet.failOn() == null ? "never" : ruleSet.failOn().word();
        return new PresetDetailJson(
                preset.name(),
                preset.description(),
                ruleSet.version(),
                ruleSet.digest(),
                PresetDetailJson.FailOnEnum.fromValue(failOn),
                rules);
    }

    private static PresetRuleJson rule(PresetComparison.Row row) {
        return new PresetRuleJson(
                row.rule().toString(),
                PresetRuleJson.SeverityEnum.fromValue(row.left()),
                row.parameters().stream()
                        .map(cell -> new ParameterValueJson(cell.parameter(), cell.left()))
                        .toList());
    }
}
