package org.goalkeeper.kpi.web;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.kpi.Kpis;
import org.goalkeeper.kpi.Promotions;
import org.goalkeeper.kpi.ReadingBatches;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.web.CsvTable;
import org.goalkeeper.source.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The KPIs of an organisation: those outside of their healthy range first, and what to do about them. */
@Controller
@RequestMapping("/organizations/{org}")
class KpisPage {

    private final Access access;
    private final KpiBoard board;
    private final Kpis kpis;
    private final ReadingBatches batches;
    private final Promotions promotions;

    KpisPage(Access access, KpiBoard board, Kpis kpis, ReadingBatches batches, Promotions promotions) {
        this.access = access;
        this.board = board;
        this.kpis = kpis;
        this.batches = batches;
        this.promotions = promotions;
    }

    /** @param decided the number of the promotion that the visitor decided last */
    @GetMapping("/kpis")
    ModelAndView list(
            @PathVariable String org, KpiFilter filter, @RequestParam(required = false) @Nullable Long decided) {
        Member member = access.to(org);
        ModelAndView page = board.page(member, filter);
        return decided == null ? page : page.addObject("decided", promotions.get(member, decided));
    }

    @GetMapping("/kpis.csv")
    ResponseEntity<String> table(@PathVariable String org, KpiFilter filter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(KpiView.heads());
        filter.of(board.known(access.to(org)))
                .forEach(kpi -> rows.add(KpiView.of(kpi, List.of()).cells()));
        return CsvTable.download("kpis.csv", rows);
    }

    @PostMapping("/kpis")
    ModelAndView add(@PathVariable String org, KpiFields fields) {
        Member member = access.to(org);
        try {
            String id = kpis.put(member, fields.checkedId(), fields.document(), null)
                    .id();
            return new ModelAndView("redirect:/organizations/" + org + "/kpis/" + id);
        } catch (InvalidInputException e) {
            return again(member, HttpStatus.BAD_REQUEST)
                    .addObject("fields", fields)
                    .addObject("problems", List.copyOf(e.problems()));
        } catch (RefusedException e) {
            String why = e.refusal() == Refusal.CONDITION_MISSING
                    ? "There is a KPI of that id already. Choose another."
                    : e.detail();
            return again(member, e.refusal().status())
                    .addObject("fields", fields)
                    .addObject("refusal", why);
        }
    }

    @PostMapping("/readings")
    ModelAndView send(@PathVariable String org, SentForm sent) {
        Member member = access.to(org);
        try {
            ReadingBatches.Taken taken = batches.send(member, sent.document());
            return board.page(member, KpiFilter.ALL).addObject("taken", taken);
        } catch (InvalidInputException e) {
            return again(member, HttpStatus.BAD_REQUEST)
                    .addObject("sent", sent)
                    .addObject("unread", List.copyOf(e.problems()));
        } catch (RefusedException e) {
            return again(member, e.refusal().status()).addObject("sent", sent).addObject("unsent", e.detail());
        }
    }

    private ModelAndView again(Member member, HttpStatus status) {
        ModelAndView page = board.page(member, KpiFilter.ALL);
        page.setStatus(status);
        return page;
    }
}
