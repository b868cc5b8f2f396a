package org.goalkeeper.submission;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalkeeper.account.Right;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.cycle.Phase;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.GoalSetWriter;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.organization.KeyedDocument;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.OwnerKeys;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** The goals that teams submit. */
@Component
public class Submissions {

    private final SubmissionRows submissions;
    private final VersionRows versions;
    private final Documents documents;
    private final ShownGoals goals;
    private final OwnerKeys owners;
    private final EvaluationRows evaluations;
    private final JdbcAggregateOperations rows;
    private final Cycles cycles;
    private final SurroundingsReader surroundings;
    private final Judging judging;
    private final Evaluations keeper;
    private final Staleness staleness;
    private final RecordBook record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submissions(
            SubmissionRows submissions,
            VersionRows versions,
            Documents documents,
            ShownGoals goals,
            OwnerKeys owners,
            EvaluationRows evaluations,
            JdbcAggregateOperations rows,
            Cycles cycles,
            SurroundingsReader surroundings,
            Judging judging,
            Evaluations keeper,
            Staleness staleness,
            RecordBook record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.versions = versions;
        this.documents = documents;
        this.goals = goals;
        this.owners = owners;
        this.evaluations = evaluations;
        this.rows = rows;
        this.cycles = cycles;
        this.surroundings = surroundings;
        this.judging = judging;
        this.keeper = keeper;
        this.staleness = staleness;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Submits a team's goals as a new version, and judges them.
     *
     * @param ifMatch the number of the version the caller knows, as an entity tag; null where nothing was submitted yet
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with the document
     * @throws RefusedException where the cycle is closed, or the team is not one of it
     */
    public Standing submit(
            Member member, String cycle, String team, SubmittedDocument submitted, @Nullable String ifMatch) {
        return submit(member, cycle, team, submitted, ifMatch, SubmissionVersion.Origin.SUBMITTED);
    }

    /** The same for a version that came to be another way. */
    public Standing submit(
            Member member,
            String cycle,
            String team,
            SubmittedDocument submitted,
            @Nullable String ifMatch,
            SubmissionVersion.Origin origin) {
        member.need(Right.SUBMIT, team);
        Submission.Key key = new Submission.Key(member.organization(), cycle, team);
        checkTeam(key);
        checkVersion(submissions.findById(key), ifMatch);
        Surroundings around = surroundings.now(key.organization(), cycle);
        List<GoalSet> context = judging.context(key, around);
        Document read = new SubmittedGoals(key, around).read(submitted, context);
        KeyedDocument keyed = owners.keyed(key.organization(), read.name(), submitted.bytes());
        Document document = GoalSetReader.readAgain(read.name(), keyed.bytes(), Documents.LIMITS);
        Long agreed = submissions.findById(key).map(Submission::agreed).orElse(null);
        Judgement judgement = judging.judge(key, document, around, context, agreed, LocalDate.now(clock));
        return record.change(key.organization(), member.person(), change -> {
            checkTeam(key);
            checkPhase(cycles.existing(key.organization(), cycle));
            Optional<Submission> known = submissions.findById(key);
            checkVersion(known, ifMatch);
            owners.keep(keyed);
            SubmissionVersion version = insert(key, known, document, origin, change);
            Standing standing = keep(known, version, judgement, change);
            Set<String> kpis = new HashSet<>(kpis(document.goalSet()));
            known.map(before -> documents.of(key.version(before.number())).goalSet())
                    .ifPresent(before -> kpis.addAll(kpis(before)));
            events.publishEvent(new GoalsSubmitted(key, document.goalSet(), kpis, change));
            return standing;
        });
    }

    private static Set<String> kpis(GoalSet goals) {
        return Stream.concat(
                        goals.keyResults().stream(),
                        goals.objectives().stream().flatMap(objective -> objective.keyResults().stream()))
                .flatMap(keyResult -> Stream.ofNullable(keyResult.kpi()))
                .collect(Collectors.toSet());
    }

    private SubmissionVersion insert(
            Submission.Key key,
            Optional<Submission> known,
            Document document,
            SubmissionVersion.Origin origin,
            Change change) {
        return rows.insert(new SubmissionVersion(
                key.version(known.map(Submission::number).orElse(0L) + 1),
                SubmissionVersion.Format.valueOf(document.format().name()),
                new String(document.bytes(), StandardCharsets.UTF_8),
                document.digest(),
                origin,
                change.actor(),
                change.at(),
                change.position()));
    }

    private Standing keep(Optional<Submission> known, SubmissionVersion version, Judgement judgement, Change change) {
        Submission.Key key = submissionOf(version);
        StoredEvaluation evaluation = keeper.keep(version, judgement, change);
        // Judged before what changed meanwhile: stale already.
        boolean stale = staleness.changedAfter(key, judgement.surroundings().position());
        long judged = stale ? judgement.surroundings().position() : change.position();
        long number = version.key().number();
        Submission submission = submissions.save(known.map(one -> one.now(number, evaluation.id(), judged))
                .orElseGet(() -> new Submission(key, number, null, evaluation.id(), judged, 0)));
        change.note(
                "submission." + version.origin().name().toLowerCase(java.util.Locale.ROOT),
                key.path() + "/versions/" + number,
                Map.of("digest", version.digest(), "evaluation", evaluation.id(), "gate", evaluation.gatePassed()));
        staleness.mark(key.organization(), key.cycle(), change);
        boolean before = known.flatMap(
                        one -> evaluations.findById(new StoredEvaluation.Key(key.organization(), one.evaluation())))
                .map(StoredEvaluation::gatePassed)
                .orElse(!evaluation.gatePassed());
        if (before != evaluation.gatePassed()) {
            events.publishEvent(new GateChanged(key, evaluation.gatePassed(), change));
        }
        return new Standing(submission, version, evaluation, stale);
    }

    private static Submission.Key submissionOf(SubmissionVersion version) {
        return new Submission.Key(
                version.key().organization(),
                version.key().cycle(),
                version.key().team());
    }

    private void checkTeam(Submission.Key key) {
        cycles.existing(key.organization(), key.cycle());
        if (!cycles.teams(key.organization(), key.cycle()).contains(key.team())) {
            throw new RefusedException(
                    Refusal.NOT_FOUND,
                    "`" + key.team() + "` is not one of the teams of the cycle `" + key.cycle() + "`.");
        }
    }

    private static void checkPhase(Cycle cycle) {
        if (cycle.phase() == Phase.CLOSED) {
            throw new RefusedException(Refusal.CONFLICT, "The cycle `" + cycle.id() + "` is closed.");
        }
    }

    private static void checkVersion(Optional<Submission> known, @Nullable String ifMatch) {
        if (known.isPresent() || ifMatch != null) {
            Etag.check(ifMatch, known.map(Submission::number).orElse(0L));
        }
    }

    /** A team's current goals in a cycle; empty where it submitted none. */
    public Optional<Standing> current(String organization, String cycle, String team) {
        Submission.Key key = new Submission.Key(organization, cycle, team);
        return submissions.findById(key).map(one -> standing(one, one.number()));
    }

    /** The current goals of all teams in a cycle, as they state them, by team. */
    public List<GoalSet> goals(String organization, String cycle) {
        return documents.others(new Submission.Key(organization, cycle, ""), Long.MAX_VALUE);
    }

    /**
     * A team's current goals in a cycle.
     *
     * @throws RefusedException where the team submitted none
     */
    public Standing get(Member member, String cycle, String team) {
        member.need(Right.READ);
        Submission submission = existing(member, cycle, team);
        return standing(submission, submission.number());
    }

    /**
     * A version of a team's goals with its last evaluation.
     *
     * @throws RefusedException where there is none of that number
     */
    public Standing get(Member member, String cycle, String team, long number) {
        member.need(Right.READ);
        Submission submission = existing(member, cycle, team);
        if (number < 1 || number > submission.number()) {
            throw new RefusedException(Refusal.NOT_FOUND, "There is no version " + number + " of these goals.");
        }
        return standing(submission, number);
    }

    /** A page of the versions of a team's goals, the first first. */
    public PageRequest.Page<SubmissionVersion> versions(Member member, String cycle, String team, PageRequest page) {
        member.need(Right.READ);
        existing(member, cycle, team);
        String organization = member.organization();
        return page.page(
                versions.findAfter(organization, cycle, team, page.afterNumber(), page.limit()),
                version -> version.key().number(),
                versions.count(organization, cycle, team));
    }

    /**
     * What a version changed, goal by goal, of the one before.
     *
     * @throws RefusedException where there is none of that number
     */
    public List<GoalChange> changes(Member member, String cycle, String team, long number) {
        Standing standing = get(member, cycle, team, number);
        Submission.Key key = standing.submission().key();
        GoalSet after = shown(member, key.version(number));
        GoalSet before = number == 1 ? PrivateGoals.NO_GOALS : shown(member, key.version(number - 1));
        return GoalChanges.between(before, after);
    }

    private GoalSet shown(Member member, SubmissionVersion.Key version) {
        return keeper.hidden(member, version).without(goals.goals(version));
    }

    /**
     * A goal set as it is given out.
     *
     * @param text its text
     * @param format how that is written
     */
    public record Text(String text, SubmissionVersion.Format format) {}

    /** The text of a version as a member may see it: as it was submitted, or written anew without what is private. */
    public Text text(Member member, SubmissionVersion version) {
        PrivateGoals hidden = keeper.hidden(member, version.key());
        return hidden.isEmpty()
                ? new Text(goals.text(version.key()).text(), version.format())
                : new Text(
                        GoalSetWriter.yaml(hidden.without(goals.goals(version.key()))), SubmissionVersion.Format.YAML);
    }

    /** A team's current goals in a cycle, as they are stored: with keys for owners; empty where it submitted none. */
    public Optional<GoalSet> goals(Submission.Key submission) {
        return submissions
                .findById(submission)
                .map(one -> documents.of(submission.version(one.number())).goalSet());
    }

    /** Whether a goal of a team's current goals is one that a member may see; also where there is none of that id. */
    public boolean shows(Member member, Submission.Key submission, String goal) {
        return submissions
                .findById(submission)
                .map(one ->
                        !keeper.hidden(member, submission.version(one.number())).has(goal))
                .orElse(true);
    }

    private Submission existing(Member member, String cycle, String team) {
        Submission.Key key = new Submission.Key(member.organization(), cycle, team);
        checkTeam(key);
        return submissions
                .findById(key)
                .orElseThrow(() -> new RefusedException(
                        Refusal.NOT_FOUND, "`" + team + "` has not submitted goals for `" + cycle + "`."));
    }

    private Standing standing(Submission submission, long number) {
        Submission.Key key = submission.key();
        SubmissionVersion version = versions.findById(key.version(number)).orElseThrow();
        StoredEvaluation evaluation = number == submission.number()
                ? evaluations
                        .findById(new StoredEvaluation.Key(key.organization(), submission.evaluation()))
                        .orElseThrow()
                : evaluations
                        .findLast(key.organization(), key.cycle(), key.team(), number)
                        .orElseThrow();
        boolean stale = number == submission.number() && staleness.changedAfter(key, submission.judgedPosition());
        return new Standing(submission, version, evaluation, stale);
    }
}
