package org.goalkeeper.submission.rest;

import org.goalkeeper.api.model.BlockerJson;
import org.goalkeeper.api.model.CertificateJson;
import org.goalkeeper.api.model.EvaluationSummaryJson;
import org.goalkeeper.api.model.GateJson;
import org.goalkeeper.api.model.GoalChangeJson;
import org.goalkeeper.api.model.PropertyChangeJson;
import org.goalkeeper.api.model.StageJson;
import org.goalkeeper.api.model.SubmissionJson;
import org.goalkeeper.api.model.TeamStateJson;
import org.goalkeeper.api.model.VersionJson;
import org.goalkeeper.service.http.ReportBody;
import org.goalkeeper.service.http.Times;
import org.goalkeeper.submission.CycleGate;
import org.goalkeeper.submission.GoalChange;
import org.goalkeeper.submission.Standing;
import org.goalkeeper.submission.StoredEvaluation;
import org.goalkeeper.submission.SubmissionVersion;
import org.goalkeeper.submission.Submissions;
import org.goalkeeper.submission.TeamState;
import org.jspecify.annotations.Nullable;

/** The contract's words for submissions and what was found in them. */
final class Json {

    private Json() {}

    static EvaluationSummaryJson of(StoredEvaluation evaluation) {
        return new EvaluationSummaryJson(
                evaluation.id(),
                gate(evaluation),
                evaluation.errors(),
                evaluation.warnings(),
                evaluation.infos(),
                evaluation.waived(),
                evaluation.cleanRate(),
                evaluation.asOf(),
                Times.of(evaluation.createdAt()));
    }

    private static GateJson gate(StoredEvaluation evaluation) {
        return evaluation.gatePassed() ? GateJson.PASSED : GateJson.FAILED;
    }

    static VersionJson of(SubmissionVersion version) {
        return new VersionJson(
                version.key().number(),
                version.digest(),
                VersionJson.OriginEnum.valueOf(version.origin().name()),
                version.author(),
                Times.of(version.createdAt()));
    }

    static SubmissionJson of(Standing standing, Submissions.Text document, ReportBody report) {
        SubmissionVersion version = standing.version();
        return new SubmissionJson(
                        version.key().cycle(),
                        version.key().team(),
                        of(version),
                        SubmissionJson.FormatEnum.valueOf(document.format().name()),
                        document.text(),
                        of(standing.evaluation()),
                        standing.stale(),
                        report)
                .agreed(standing.submission().agreed());
    }

    static GoalChangeJson of(GoalChange change) {
        return new GoalChangeJson(
                GoalChangeJson.TypeEnum.fromValue(change.type().word()),
                change.id(),
                change.title(),
                GoalChangeJson.ChangeEnum.valueOf(change.kind().name()),
                change.properties().stream()
                        .map(one -> new PropertyChangeJson(one.name())
                                .before(one.before())
                                .after(one.after()))
                        .toList());
    }

    static TeamStateJson of(TeamState state) {
        TeamStateJson json = new TeamStateJson(state.team(), state.stale()).evaluation(summary(state.evaluation()));
        if (state.submission() != null) {
            json.version(state.submission().number()).agreed(state.submission().agreed());
        }
        return json;
    }

    static BlockerJson of(CycleGate.Blocker blocker) {
        return new BlockerJson(
                        blocker.team(),
                        BlockerJson.ReasonEnum.valueOf(blocker.reason().name()))
                .evaluation(summary(blocker.evaluation()));
    }

    private static @Nullable EvaluationSummaryJson summary(@Nullable StoredEvaluation evaluation) {
        return evaluation == null ? null : of(evaluation);
    }

    static CertificateJson certificate(StoredEvaluation evaluation, String input) {
        return new CertificateJson(
                        evaluation.id(),
                        evaluation.cycle(),
                        evaluation.team(),
                        evaluation.number(),
                        input,
                        evaluation.setting(),
                        evaluation.contextPosition(),
                        evaluation.ruleSet(),
                        evaluation.ruleSetDigest(),
                        evaluation.engineVersion(),
                        evaluation.asOf(),
                        StageJson.valueOf(evaluation.stage().name()),
                        gate(evaluation),
                        evaluation.reportDigest(),
                        evaluation.position())
                .agreed(evaluation.agreed());
    }
}
