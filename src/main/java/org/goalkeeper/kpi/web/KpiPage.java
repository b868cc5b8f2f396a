package org.goalkeeper.kpi.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.kpi.Kpis;
import org.goalkeeper.kpi.OrganizationKpi;
import org.goalkeeper.kpi.Readings;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.report.Plain;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.web.CsvTable;
import org.goalkeeper.service.web.Listing;
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

/** One KPI: its readings, and what is said of it. */
@Controller
@RequestMapping("/organizations/{org}/kpis/{id}")
class KpiPage {

    private static final int TABLE = 400;
    private static final String DAY = "[0-9-]{10}";

    private static final Map<String, Comparator<ReadingRow>> ORDERS = Map.of(
            "date", Comparator.comparing(ReadingRow::date),
            "value", Comparator.comparing(row -> row.reading().value()));

    private final Access access;
    private final Organizations organizations;
    private final Teams teams;
    private final Kpis kpis;
    private final Readings readings;
    private final Clock clock;

    KpiPage(Access access, Organizations organizations, Teams teams, Kpis kpis, Readings readings, Clock clock) {
        this.access = access;
        this.organizations = organizations;
        this.teams = teams;
        this.kpis = kpis;
        this.readings = readings;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String org,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String read) {
        Member member = access.to(org);
        ModelAndView page = page(member, kpis.get(member, id), Listing.of("-date", sort));
        return page.addObject("read", read != null && read.matches(DAY) ? read : null);
    }

    private ModelAndView page(Member member, OrganizationKpi kpi, Listing listing) {
        List<Reading> latest = latest(member, kpi);
        List<Reading> charted = latest.subList(Math.max(0, latest.size() - KpiView.CHARTED), latest.size());
        var range = kpi.stated().healthyRange();
        List<ReadingRow> rows =
                latest.stream().map(one -> ReadingRow.of(one, range)).toList();
        ModelAndView page = new ModelAndView("kpi/kpi");
        page.addObject("organization", organizations.get(member));
        page.addObject("kpi", KpiView.of(Watched.of(kpi), charted));
        page.addObject("charted", charted);
        page.addObject("readings", listing.sorted(rows, ORDERS));
        page.addObject("listing", listing);
        page.addObject("today", LocalDate.now(clock).toString());
        page.addObject("mine", KpiBoard.ownTeams(member).contains(kpi.team()));
        page.addObject("own", KpiBoard.ownTeams(member));
        page.addObject("teams", teams.all(member.organization()));
        page.addObject("fields", KpiFields.of(kpi));
        return page;
    }

    private List<Reading> latest(Member member, OrganizationKpi kpi) {
        return readings.latest(member, List.of(kpi), TABLE).getOrDefault(kpi.id(), List.of());
    }

    @GetMapping("/readings.csv")
    ResponseEntity<String> table(@PathVariable String org, @PathVariable String id) {
        Member member = access.to(org);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("kpi", "date", "value"));
        readings.latest(member, List.of(kpis.get(member, id)), Integer.MAX_VALUE)
                .getOrDefault(id, List.of())
                .forEach(one -> rows.add(List.of(id, one.date().toString(), Plain.number(one.value()))));
        return CsvTable.download(id + ".csv", rows);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String org, @PathVariable String id, KpiFields fields, @RequestParam long version) {
        return done(org, id, "", fields, member -> kpis.put(member, id, fields.document(), Etag.of(version)));
    }

    @PostMapping("/readings")
    ModelAndView send(
            @PathVariable String org,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String value) {
        return done(
                org, id, "?read=" + date, null, member -> readings.put(member, id, day(date), KpiFields.value(value)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A day is written as 2027-01-31.");
        }
    }

    @PostMapping("/remove")
    ModelAndView remove(@PathVariable String org, @PathVariable String id, @RequestParam long version) {
        kpis.remove(access.to(org), id, Etag.of(version));
        return new ModelAndView("redirect:/organizations/" + org + "/kpis");
    }

    /** Something that is done to a KPI. */
    private interface Deed {
        void run(Member member);
    }

    private ModelAndView done(String org, String id, String query, @Nullable KpiFields fields, Deed deed) {
        Member member = access.to(org);
        OrganizationKpi kpi = kpis.get(member, id);
        try {
            deed.run(member);
            return new ModelAndView("redirect:/organizations/" + org + "/kpis/" + id + query);
        } catch (InvalidInputException e) {
            return again(member, kpi, fields, HttpStatus.BAD_REQUEST)
                    .addObject(fields == null ? "unread" : "problems", List.copyOf(e.problems()));
        } catch (RefusedException e) {
            if (e.refusal() == Refusal.FORBIDDEN) {
                throw e;
            }
            return again(member, kpi, fields, e.refusal().status())
                    .addObject(fields == null ? "unsent" : "refusal", e.detail());
        }
    }

    private ModelAndView again(Member member, OrganizationKpi kpi, @Nullable KpiFields fields, HttpStatus status) {
        ModelAndView page = page(member, kpi, Listing.of("-date", null));
        page.setStatus(status);
        return fields == null ? page : page.addObject("fields", fields);
    }
}
