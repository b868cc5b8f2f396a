package org.goalkeeper.catalogue.rest;

import java.util.List;
import org.goalkeeper.api.CatalogueApi;
import org.goalkeeper.api.model.PresetDetailJson;
import org.goalkeeper.api.model.PresetJson;
import org.goalkeeper.api.model.PresetListJson;
import org.goalkeeper.api.model.SeverityJson;
import org.goalkeeper.api.model.StageJson;
import org.goalkeeper.catalogue.Catalogue;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.report.page.RulePage;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.service.http.RuleListBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CatalogueController implements CatalogueApi {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ResponseEntity<RuleListBody> listRules(
            @Nullable String group, @Nullable SeverityJson severity, @Nullable StageJson stage) {
        return answer(new RuleListBody(catalogue.rules(
                group,
                severity == null ? null : Severity.valueOf(severity.name()),
                stage == null ? null : Stage.valueOf(stage.name()))));
    }

    @Override
    public ResponseEntity<RulePage> getRule(String group, String name) {
        return answer(catalogue.page(group + "/" + name));
    }

    @Override
    public ResponseEntity<PresetListJson> listPresets() {
        List<PresetJson> presets = catalogue.presets().stream()
                .map(preset -> new PresetJson(preset.name(), preset.description()))
                .toList();
        return answer(new PresetListJson(presets));
    }

    @Override
    public ResponseEntity<PresetDetailJson> getPreset(String preset) {
        return answer(PresetDetails.of(
                catalogue.preset(preset),
                catalogue.presets().stream()
                        .filter(known -> known.name().equals(preset))
                        .findFirst()
                        .orElseThrow()));
    }

    /** It may be kept, but is asked for again: another version of the product has other rules. */
    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(body);
    }
}
