package org.goalkeeper.kpi.web;

import org.goalkeeper.kpi.Adoptions;
import org.goalkeeper.kpi.KpiPromotion;
import org.goalkeeper.kpi.Promotions;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Decides what becomes of a promotion. */
@Controller
@RequestMapping("/organizations/{org}/promotions/{number}")
class PromotionsPage {

    private static final int LONGEST_REASON = 2000;
    private static final String SEPARATOR = "/";
    private static final int PARTS = 3;

    private final Access access;
    private final KpiBoard board;
    private final Promotions promotions;
    private final Adoptions adoptions;

    PromotionsPage(Access access, KpiBoard board, Promotions promotions, Adoptions adoptions) {
        this.access = access;
        this.board = board;
        this.promotions = promotions;
        this.adoptions = adoptions;
    }

    /** @param place cycle, version of the goals and objective, with strokes between them */
    @PostMapping("/adopt")
    ModelAndView adopt(@PathVariable String org, @PathVariable long number, @RequestParam String place) {
        Member member = access.to(org);
        return decided(member, number, () -> {
            String[] parts = place.split(SEPARATOR, PARTS);
            if (parts.length < PARTS || !parts[1].matches("[0-9]{1,18}")) {
                throw new RefusedException(Refusal.INVALID_INPUT, "Choose an objective.");
            }
            adoptions.adopt(member, number, parts[0], parts[2], Etag.of(Long.parseLong(parts[1])));
        });
    }

    @PostMapping("/dismiss")
    ModelAndView dismiss(
            @PathVariable String org, @PathVariable long number, @RequestParam(defaultValue = "") String reason) {
        Member member = access.to(org);
        return decided(member, number, () -> {
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new RefusedException(Refusal.INVALID_INPUT, "A reason has 1 to 2000 characters.");
            }
            promotions.dismiss(member, number, reason.strip());
        });
    }

    private ModelAndView decided(Member member, long number, Runnable decision) {
        KpiPromotion promotion = promotions.get(member, number);
        try {
            decision.run();
            return new ModelAndView("redirect:/organizations/" + member.organization() + "/kpis?decided="
                    + promotion.key().number());
        } catch (RefusedException e) {
            if (e.refusal() == Refusal.FORBIDDEN) {
                throw e;
            }
            ModelAndView page = board.page(member, KpiFilter.ALL);
            page.addObject("undecided", e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
