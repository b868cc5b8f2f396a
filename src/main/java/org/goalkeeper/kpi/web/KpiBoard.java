package org.goalkeeper.kpi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.kpi.Adoptions;
import org.goalkeeper.kpi.Health;
import org.goalkeeper.kpi.KpiPromotion;
import org.goalkeeper.kpi.Kpis;
import org.goalkeeper.kpi.Promotions;
import org.goalkeeper.kpi.Readings;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.report.Plain;
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
        List<Watched> known = known(member);
        List<Watched> found = filter.of(known);
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
        page.addObject("kpis", views(member, filter.onPage(found)));
        Map<String, Watched> byId = known.stream().collect(Collectors.toMap(Watched::id, Function.identity()));
        Map<String, String> names = new HashMap<>();
        byId.forEach((id, one) -> names.put(id, Plain.text(one.name())));
        page.addObject("names", names);
        addPromotions(page, member, filter, byId);
        page.addObject("demotions", promotions.demotions(member, null, LATEST).items());
        page.addObject("decisions", decisions(member, names));
        page.addObject("fields", KpiFields.empty());
        page.addObject("sent", SentForm.EMPTY);
        return page;
    }

    /** All that a member may know of. */
    List<Watched> known(Member member) {
        return kpis.list(member, new Kpis.Filter(null, null), ALL).items().stream()
                .map(Watched::of)
                .toList();
    }

    /** Ids of the teams whose KPIs are the member's to change, sorted. */
    static List<String> ownTeams(Member member) {
        return member.may(Right.SUBMIT) ? member.teams().stream().sorted().toList() : List.of();
    }

    private List<KpiView> views(Member member, List<Watched> drawn) {
        Map<String, List<Reading>> read =
                readings.latest(member, drawn.stream().map(Watched::kpi).toList(), KpiView.CHARTED);
        return drawn.stream()
                .map(one -> KpiView.of(one, read.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private void addPromotions(ModelAndView page, Member member, KpiFilter filter, Map<String, Watched> byId) {
        List<String> own = ownTeams(member);
        List<KpiPromotion> pending = promotions.list(member, null, KpiPromotion.State.PENDING, ALL).items().stream()
                .filter(one -> filter.asksFor(one.team()) && byId.containsKey(one.kpi()))
                .sorted(Comparator.comparing((KpiPromotion one) -> !own.contains(one.team()))
                        .thenComparing(KpiPromotion::since))
                .toList();
        List<KpiPromotion> shown = pending.subList(0, Math.min(CARDS, pending.size()));
        List<KpiView> views =
                views(member, shown.stream().map(one -> byId.get(one.kpi())).toList());
        Map<String, List<Adoptions.Place>> places = new HashMap<>();
        List<PromotionCard> cards = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String team = shown.get(i).team();
            boolean mine = own.contains(team);
            if (mine) {
                places.computeIfAbsent(team, one -> adoptions.places(member, one));
            }
            cards.add(PromotionCard.of(shown.get(i), views.get(i), mine, places.getOrDefault(team, List.of())));
        }
        page.addObject("promotions", cards);
        page.addObject("more", pending.size() - shown.size());
    }

    private List<Decision> decisions(Member member, Map<String, String> names) {
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
                    Person by = people.get(String.valueOf(one.decidedBy()));
                    String name = names.getOrDefault(one.kpi(), one.kpi());
                    return Decision.of(one, name, by == null ? null : by.name());
                })
                .toList();
    }
}
