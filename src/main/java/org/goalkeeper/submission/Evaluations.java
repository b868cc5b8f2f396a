package org.goalkeeper.submission;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.goalkeeper.account.Right;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Summary;
import org.goalkeeper.evaluation.Version;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.Hashes;
import org.goalkeeper.report.Verdict;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.ReportBody;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** What was found in submitted goals: kept, and done again. */
@Component
public class Evaluations {

    private final EvaluationRows evaluations;
    private final JdbcAggregateOperations rows;
    private final Documents documents;
    private final SurroundingsReader surroundings;
    private final Judging judging;
    private final ShownGoals goals;

    Evaluations(
            EvaluationRows evaluations,
            JdbcAggregateOperations rows,
            Documents documents,
            SurroundingsReader surroundings,
            Judging judging,
            ShownGoals goals) {
        this.evaluations = evaluations;
        this.rows = rows;
        this.documents = documents;
        this.surroundings = surroundings;
        this.judging = judging;
        this.goals = goals;
    }

    /**
     * Whether an evaluation done again gives the same.
     *
     * @param evaluation as it is kept
     * @param digest {@code sha256:} and the digest of the report as it is now
     * @param report the report as it is now, JSON
     */
    public record Replay(StoredEvaluation evaluation, String digest, String report) {

        /** Whether it is the same, byte by byte. */
        public boolean same() {
            return digest.equals(evaluation.reportDigest());
        }
    }

    /**
     * An evaluation.
     *
     * @throws RefusedException where there is none of that id
     */
    public StoredEvaluation get(Member member, String id) {
        member.need(Right.READ);
        return evaluations
                .findById(new StoredEvaluation.Key(member.organization(), id))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no such evaluation."));
    }

    /** Does an evaluation again, from what it was made of. */
    public Replay replay(Member member, String id) {
        StoredEvaluation evaluation = get(member, id);
        Judgement judgement = again(evaluation);
        return new Replay(evaluation, Hashes.digest(judgement.report()), judgement.report());
    }

    /**
     * The report of an evaluation as a member may see it: as it is kept, or done again for another form or without what is private.
     */
    public ReportBody report(Member member, StoredEvaluation evaluation) {
        ResolvedRuleSet ruleSet = surroundings.ruleSet(evaluation);
        PrivateGoals hidden = hidden(member, evaluation);
        SubmissionVersion.Key version = evaluation.submission().version(evaluation.number());
        Supplier<Evaluation> shown = () -> goals.evaluation(version, hidden.without(same(evaluation)));
        Supplier<Verdict> verdict = () -> Verdict.of(List.of(shown.get()), ruleSet.failOn());
        String json =
                hidden.isEmpty() ? goals.report(version, evaluation.report()) : Judging.json(shown.get(), ruleSet);
        return new ReportBody(verdict, ruleSet.catalogue()::find, json);
    }

    /** What of the judged goals a member may not see. */
    private PrivateGoals hidden(Member member, StoredEvaluation evaluation) {
        return hidden(member, evaluation.submission().version(evaluation.number()));
    }

    /** What of a version's goals a member may not see. */
    PrivateGoals hidden(Member member, SubmissionVersion.Key version) {
        return member.seesPrivate(version.team())
                ? PrivateGoals.NONE
                : new PrivateGoals(documents.of(version).goalSet());
    }

    private Evaluation same(StoredEvaluation evaluation) {
        Judgement judgement = again(evaluation);
        if (!judgement.report().equals(evaluation.report())) {
            throw new RefusedException(
                    Refusal.CONFLICT,
                    "Goalkeeper " + Version.CURRENT + " finds something else than " + evaluation.engineVersion()
                            + " did: the report is kept as JSON only.");
        }
        return judgement.evaluation();
    }

    /** Digest of the document that an evaluation judged. */
    public String input(StoredEvaluation evaluation) {
        return documents
                .of(evaluation.submission().version(evaluation.number()))
                .digest();
    }

    /** What an evaluation finds when it is done again. */
    Judgement again(StoredEvaluation evaluation) {
        Surroundings around = surroundings.of(evaluation);
        return judging.judge(
                evaluation.submission(),
                documents.of(evaluation.submission().version(evaluation.number())),
                around,
                judging.context(evaluation.submission(), around),
                evaluation.agreed(),
                evaluation.asOf());
    }

    /** Keeps what was found in a version; part of a change. */
    StoredEvaluation keep(SubmissionVersion version, Judgement judgement, Change change) {
        Surroundings around = judgement.surroundings();
        Evaluation found = judgement.evaluation();
        Summary summary = found.summary();
        surroundings.keep(around);
        return rows.insert(new StoredEvaluation(
                new StoredEvaluation.Key(
                        version.key().organization(), UUID.randomUUID().toString()),
                version.key().cycle(),
                version.key().team(),
                version.key().number(),
                judgement.agreed(),
                around.settingDigest(),
                around.position(),
                around.version().key().number(),
                around.ruleSet().digest(),
                found.engineVersion(),
                judgement.asOf(),
                around.stage(),
                found.gatePassed(),
                summary.errors(),
                summary.warnings(),
                summary.infos(),
                summary.waived(),
                summary.cleanRate(),
                judgement.report(),
                Hashes.digest(judgement.report()),
                change.at(),
                change.position()));
    }
}
