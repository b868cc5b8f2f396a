package org.goalkeeper.kpi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.kpi.Adoptions;
import org.goalkeeper.kpi.Health;
import org.goalkeeper.kpi.KpiPromotion;
import org.goalkeeper.kpi.Kpis;
import org.goalkeeper.kpi.OrganizationKpi;
import org.goalkeeper.kpi.Promotions;
import org.goalkeeper.kpi.Readings;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.service.http.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of all KPIs: what is to be decided, the KPIs themselves, and what was decided lately. */
@Component
class KpiBoard {

    private static final PageRequest ALL = new PageRequest("", 10_000);
    private static final PageRequest LATEST = new PageRequest("", 100);
    private static final int CARDS = 24;
    private static final int DECISIONS = 10;

    private final Organizations organizations;
    private final Teams teams;
    private final Accounts accounts;
    private final Kpis kpis;
    private final Readings readings;
    private final Promotions promotions;
    private final Adoptions adoptions;

    KpiBoard(
            Organizations organizations,
            Teams teams,
            Accounts accounts,
            Kpis kpis,
            Readings readings,
            Promotions promotions,
            Adoptions adoptions) {
        this.organizations = organizations;
        this.teams = teams;
        this.accounts = accounts;
        this.kpis = kpis;
        this.readings = readings;
        this.promotions = promotions;
        this.adoptions = adoptions;
    }

    /** The page, with forms that are not filled in yet. */
    ModelAndView page(Member member, KpiFilter filter) {
        List<OrganizationKpi> known = known(member);
        List<OrganizationKpi> found = filter.of(known);
        Map<String, KpiView> views = views(member, known, filter.onPage(found));
        ModelAndView page = new ModelAndView("kpi/kpis");
        page.addObject("organization", organizations.get(member));
        page.addObject("teams", teams.all(member.organization()));
        page.addObject("own", ownTeams(member));
        page.addObject("healths", Health.values());
        page.addObject("filter", filter);
        page.addObject("listing", filter.listing());
        page.addObject("none", known.isEmpty());
        page.addObject("count", found.size());
        page.addObject("number", filter.number());
        page.addObject("pages", (found.size() + KpiFilter.ON_A_PAGE - 1) / KpiFilter.ON_A_PAGE);
        page.addObject(
                "kpis",
                filter.onPage(found).stream().map(kpi -> views.get(kpi.id())).toList());
        addPromotions(page, member, filter, known);
        page.addObject("fields", KpiFields.empty());
        page.addObject("sent", SentForm.EMPTY);
        return page;
    }

    /** All that a member may know of. */
    List<OrganizationKpi> known(Member member) {
        return kpis.list(member, new Kpis.Filter(null, null), ALL).items();
    }

    /** Ids of the teams whose KPIs are the member's to change, sorted. */
    static List<String> ownTeams(Member member) {
        return member.may(Right.SUBMIT) ? member.teams().stream().sorted().toList() : List.of();
    }

    private Map<String, KpiView> views(Member member, List<OrganizationKpi> known, List<OrganizationKpi> drawn) {
        Map<String, List<Reading>> read = readings.latest(member, drawn, KpiView.CHARTED);
        Map<String, KpiView> views = new HashMap<>();
        known.forEach(kpi -> views.put(kpi.id(), KpiView.of(kpi, List.of())));
        drawn.forEach(kpi -> views.put(kpi.id(), KpiView.of(kpi, read.getOrDefault(kpi.id(), List.of()))));
        return views;
    }

    private void addPromotions(ModelAndView page, Member member, KpiFilter filter, List<OrganizationKpi> known) {
        List<String> own = ownTeams(member);
        Set<String> ids = known.stream().map(OrganizationKpi::id).collect(Collectors.toSet());
        List<KpiPromotion> pending = promotions.list(member, null, KpiPromotion.State.PENDING, ALL).items().stream()
                .filter(one -> filter.asksFor(one.team()) && ids.contains(one.kpi()))
                .sorted(Comparator.comparing((KpiPromotion one) -> !own.contains(one.team()))
                        .thenComparing(KpiPromotion::since))
                .toList();
        List<KpiPromotion> shown = pending.subList(0, Math.min(CARDS, pending.size()));
        List<String> promoted = shown.stream().map(KpiPromotion::kpi).toList();
        Map<String, KpiView> views = views(
                member,
                known,
                known.stream().filter(kpi -> promoted.contains(kpi.id())).toList());
        Map<String, List<Adoptions.Place>> places = new HashMap<>();
        List<PromotionCard> cards = new ArrayList<>();
        for (KpiPromotion one : shown) {
            boolean mine = own.contains(one.team());
            if (mine) {
                places.computeIfAbsent(one.team(), team -> adoptions.places(member, team));
            }
            KpiView kpi = Objects.requireNonNull(views.get(one.kpi()));
            cards.add(PromotionCard.of(one, kpi, mine, places.getOrDefault(one.team(), List.of())));
        }
        page.addObject("promotions", cards);
        page.addObject("more", pending.size() - shown.size());
        page.addObject("demotions", promotions.demotions(member, null, LATEST).items());
        page.addObject("views", views);
        page.addObject("decisions", decisions(member, views));
    }

    private List<Decision> decisions(Member member, Map<String, KpiView> views) {
        List<KpiPromotion> decided = promotions.list(member, null, null, LATEST).items().stream()
                .filter(one -> one.decidedAt() != null)
                .sorted(Comparator.comparing(KpiPromotion::decidedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .limit(DECISIONS)
                .toList();
        Map<String, Person> people = accounts.byId(decided.stream()
                .map(one -> String.valueOf(one.decidedBy()))
                .distinct()
                .toList());
        return decided.stream()
                .map(one -> {
                    KpiView kpi = views.get(one.kpi());
                    Person by = people.get(String.valueOf(one.decidedBy()));
                    return Decision.of(one, kpi == null ? one.kpi() : kpi.name(), by == null ? null : by.name());
                })
                .toList();
    }
}
