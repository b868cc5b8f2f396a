package org.goalkeeper.check.rest;

import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.api.CheckApi;
import org.goalkeeper.api.model.StageJson;
import org.goalkeeper.catalogue.Catalogue;
import org.goalkeeper.check.Drafts;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.report.Verdict;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.service.http.ReportBody;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CheckController implements CheckApi {

    private final Drafts drafts;
    private final Catalogue catalogue;

    CheckController(Drafts drafts, Catalogue catalogue) {
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    @Override
    public ResponseEntity<ReportBody> check(
            SubmittedDocument document, String rules, @Nullable LocalDate asOf, @Nullable StageJson stage) {
        ResolvedRuleSet ruleSet = catalogue.preset(rules);
        Evaluation evaluation =
                drafts.judge(drafts.read(document), ruleSet, asOf, stage == null ? null : Stage.valueOf(stage.name()));
        return ResponseEntity.ok(
                ReportBody.of(Verdict.of(List.of(evaluation), ruleSet.failOn()), ruleSet.catalogue()::find));
    }
}
