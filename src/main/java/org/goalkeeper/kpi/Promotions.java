package org.goalkeeper.kpi;

import java.util.List;
import java.util.Map;
import org.goalkeeper.account.Right;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the rules suggest for unhealthy KPIs, and for those that got well. */
@Component
public class Promotions {

    private final PromotionRows promotions;
    private final DemotionRows demotions;
    private final RecordBook record;
    private final ApplicationEventPublisher events;

    Promotions(PromotionRows promotions, DemotionRows demotions, RecordBook record, ApplicationEventPublisher events) {
        this.promotions = promotions;
        this.demotions = demotions;
        this.record = record;
        this.events = events;
    }

    /**
     * A page of those that the member may know of, the newest first.
     *
     * @param team id of the team that watches the KPI; null for any
     * @param state what became of it; null for anything
     */
    public PageRequest.Page<KpiPromotion> list(
            Member member, @Nullable String team, KpiPromotion.@Nullable State state, PageRequest page) {
        member.need(Right.READ);
        Sight sight = Sight.of(member);
        String of = team == null ? "" : team;
        String in = state == null ? "" : state.name();
        List<KpiPromotion> found = promotions.findSeen(
                member.organization(), of, in, sight.all(), sight.teams(), page.afterNumber(), page.limit());
        long total = promotions.countSeen(member.organization(), of, in, sight.all(), sight.teams());
        return page.page(found, promotion -> promotion.key().number(), total);
    }

    /**
     * A page of the recovered KPIs that the member may know of, by KPI.
     *
     * @param team id of the team that watches the KPI; null for any
     */
    public PageRequest.Page<KpiDemotion> demotions(Member member, @Nullable String team, PageRequest page) {
        member.need(Right.READ);
        Sight sight = Sight.of(member);
        String of = team == null ? "" : team;
        String[] after = (page.after() + " ").split(" ", 2);
        List<KpiDemotion> found = demotions.findSeen(
                member.organization(), of, sight.all(), sight.teams(), after[0], after[1].strip(), page.limit());
        long total = demotions.countSeen(member.organization(), of, sight.all(), sight.teams());
        return page.page(
                found, demotion -> demotion.key().kpi() + " " + demotion.key().keyResult(), total);
    }

    /**
     * A promotion.
     *
     * @throws RefusedException where there is none of that number that the member may know of
     */
    public KpiPromotion get(Member member, long number) {
        member.need(Right.READ);
        return existing(member, number);
    }

    KpiPromotion existing(Member member, long number) {
        return promotions
                .findById(new KpiPromotion.Key(member.organization(), number))
                .filter(promotion -> Sight.covers(member, promotion.visibility(), promotion.team()))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no promotion " + number + "."));
    }

    /** The promotion where it can still be decided, by a member of the team. */
    KpiPromotion pending(Member member, long number) {
        member.need(Right.SUBMIT);
        KpiPromotion promotion = existing(member, number);
        member.need(Right.SUBMIT, promotion.team());
        if (promotion.state() != KpiPromotion.State.PENDING) {
            throw new RefusedException(
                    Refusal.CONFLICT,
                    "The promotion is " + promotion.state().word() + ": only a pending one can be decided.");
        }
        return promotion;
    }

    /**
     * Dismisses a promotion: the same unhealthy run is not promoted again.
     *
     * @throws RefusedException where it is not there, is not pending, or belongs to a team that is not the member's own
     */
    public KpiPromotion dismiss(Member member, long number, String reason) {
        pending(member, number);
        return record.change(member.organization(), member.person(), change -> {
            KpiPromotion dismissed = promotions.save(pending(member, number).dismissed(reason, change));
            change.note(
                    "promotion.dismissed", dismissed.key().path(), Map.of("kpi", dismissed.kpi(), "reason", reason));
            events.publishEvent(new PromotionChanged(dismissed, change));
            return dismissed;
        });
    }
}
