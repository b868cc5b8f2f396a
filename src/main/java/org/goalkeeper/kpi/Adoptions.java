package org.goalkeeper.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goalkeeper.account.Right;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.patch.Patch;
import org.goalkeeper.document.patch.PatchRefusedException;
import org.goalkeeper.evaluation.Fix;
import org.goalkeeper.evaluation.PromotionFix;
import org.goalkeeper.goal.Visibility;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.submission.Standing;
import org.goalkeeper.submission.Submission;
import org.goalkeeper.submission.SubmissionVersion;
import org.goalkeeper.submission.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what is promoted into the goals of the team. */
@Component
public class Adoptions {

    private final Promotions promotions;
    private final Cycles cycles;
    private final PromotionRows rows;
    private final Submissions submissions;
    private final RecordBook record;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Adoptions(
            Promotions promotions,
            Cycles cycles,
            PromotionRows rows,
            Submissions submissions,
            RecordBook record,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.promotions = promotions;
        this.cycles = cycles;
        this.rows = rows;
        this.submissions = submissions;
        this.record = record;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What adopting made.
     *
     * @param promotion as it is now
     * @param standing the team's goals with the key results
     */
    public record Adopted(KpiPromotion promotion, Standing standing) {}

    /**
     * An objective that key results can go under.
     *
     * @param cycle id of the cycle that its goals are for
     * @param version the number of their version
     * @param objective its id
     * @param title its title
     */
    public record Place(String cycle, long version, String objective, String title) {}

    /** The objectives of one's own team in cycles that are not closed, by cycle and in the author's order. */
    public List<Place> places(Member member, String team) {
        member.need(Right.SUBMIT, team);
        List<Place> places = new ArrayList<>();
        for (Cycle cycle : cycles.running(member.organization())) {
            Submission.Key key = new Submission.Key(member.organization(), cycle.id(), team);
            submissions
                    .current(key.organization(), key.cycle(), team)
                    .map(standing -> standing.submission().number())
                    .ifPresent(number -> places.addAll(places(member, key, number)));
        }
        return places;
    }

    private List<Place> places(Member member, Submission.Key key, long number) {
        return submissions.goals(key).stream()
                .flatMap(goals -> goals.objectives().stream())
                .filter(one -> one.visibility() == Visibility.PUBLIC || member.seesPrivate(key.team()))
                .map(one -> new Place(key.cycle(), number, one.id(), one.title()))
                .toList();
    }

    /**
     * Writes the suggested key results into a new version of the team's goals, which is judged as any other.
     *
     * @param cycle id of the cycle
     * @param objective id of the objective that they go under
     * @param ifMatch the number of the version of the goals that the caller knows, as an entity tag
     * @throws RefusedException where the promotion is not pending or has no target yet, the team has submitted no goals with such
     *     an objective, or they were changed meanwhile
     */
    public Adopted adopt(Member member, long number, String cycle, String objective, @Nullable String ifMatch) {
        promotions.pending(member, number);
        // Two changes, of the promotion and of the goals, in one transaction.
        return transaction.execute(status -> {
            KpiPromotion adopted = mark(member, number, cycle, objective);
            SubmittedDocument goals = with(adopted, member, cycle, objective);
            Standing standing =
                    submissions.submit(member, cycle, adopted.team(), goals, ifMatch, SubmissionVersion.Origin.ADOPTED);
            // Its key results stand in the goals now, which was noted meanwhile.
            return new Adopted(promotions.existing(member, number), standing);
        });
    }

    private KpiPromotion mark(Member member, long number, String cycle, String objective) {
        return record.change(member.organization(), member.person(), change -> {
            KpiPromotion adopted = rows.save(promotions.pending(member, number).adopted(cycle, objective, change));
            change.note(
                    "promotion.adopted",
                    adopted.key().path(),
                    Map.of("kpi", adopted.kpi(), "cycle", cycle, "objective", objective));
            events.publishEvent(new PromotionChanged(adopted, change));
            return adopted;
        });
    }

    private SubmittedDocument with(KpiPromotion promotion, Member member, String cycle, String objective) {
        SubmissionVersion version = submissions
                .current(member.organization(), cycle, promotion.team())
                .map(Standing::version)
                .orElseThrow(
                        () -> impossible("`" + promotion.team() + "` has not submitted goals for `" + cycle + "`."));
        Document document = GoalSetReader.readAgain(version.name(), version.bytes(), Limits.SERVICE);
        if (document.goalSet().objectives().stream().noneMatch(one -> one.id().equals(objective))) {
            throw impossible("There is no objective `" + objective + "` in these goals.");
        }
        Fix fix = new PromotionFix(document.goalSet()).of(promotion.suggested(), objective, false);
        if (fix == null) {
            throw impossible("There is nothing to adopt: no target is known yet, or the goals name the KPI already.");
        }
        try {
            return new SubmittedDocument(version.name(), Patch.apply(document, fix.patch()));
        } catch (PatchRefusedException e) {
            throw impossible(String.valueOf(e.getMessage()));
        }
    }

    private static RefusedException impossible(String why) {
        return new RefusedException(Refusal.CONFLICT, why);
    }
}
