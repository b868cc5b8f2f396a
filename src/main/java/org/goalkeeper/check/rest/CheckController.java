package org.goalkeeper.check.rest;

import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.api.CheckApi;
import org.goalkeeper.api.model.StageJson;
import org.goalkeeper.check.Checks;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.report.Verdict;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.ReportBody;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.source.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CheckController implements CheckApi {

    private final Checks checks;
    private final RuleSets ruleSets;

    CheckController(Checks checks, RuleSets ruleSets) {
        this.checks = checks;
        this.ruleSets = ruleSets;
    }

    @Override
    public ResponseEntity<ReportBody> check(
            SubmittedDocument document, String rules, @Nullable LocalDate asOf, @Nullable StageJson stage) {
        ResolvedRuleSet ruleSet = preset(rules);
        Evaluation evaluation =
                checks.check(document, ruleSet, asOf, stage == null ? null : Stage.valueOf(stage.name()));
        return ResponseEntity.ok(
                new ReportBody(Verdict.of(List.of(evaluation), ruleSet.failOn()), ruleSet.catalogue()::find));
    }

    private ResolvedRuleSet preset(String name) {
        try {
            return ruleSets.preset(name);
        } catch (InvalidInputException e) {
            throw new RefusedException(Refusal.NOT_FOUND, e.problems().get(0).message());
        }
    }
}
