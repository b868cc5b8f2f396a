package org.goalkeeper.kpi;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.organization.KeyedDocument;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.OwnerKeys;
import org.goalkeeper.organization.Team;
import org.goalkeeper.organization.Teams;
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

/** The KPIs that organisations watch. */
@Component
public class Kpis {

    private final KpiRows kpis;
    private final PromotionRows promotions;
    private final DemotionRows demotions;
    private final JdbcAggregateOperations rows;
    private final Teams teams;
    private final OwnerKeys owners;
    private final RecordBook record;
    private final KpiGoals goals;
    private final ApplicationEventPublisher events;

    Kpis(
            KpiRows kpis,
            PromotionRows promotions,
            DemotionRows demotions,
            JdbcAggregateOperations rows,
            Teams teams,
            OwnerKeys owners,
            RecordBook record,
            KpiGoals goals,
            ApplicationEventPublisher events) {
        this.kpis = kpis;
        this.promotions = promotions;
        this.demotions = demotions;
        this.rows = rows;
        this.teams = teams;
        this.owners = owners;
        this.record = record;
        this.goals = goals;
        this.events = events;
    }

    /**
     * Which KPIs are wanted.
     *
     * @param team id of the team that watches them; null for any
     * @param health where the latest reading lies; null for anywhere
     */
    public record Filter(@Nullable String team, @Nullable Health health) {}

    /** A page of those that the member may know of: unhealthy ones first, then by id. */
    public PageRequest.Page<OrganizationKpi> list(Member member, Filter filter, PageRequest page) {
        member.need(Right.READ);
        Sight sight = Sight.of(member);
        String team = filter.team() == null ? "" : filter.team();
        String health = filter.health() == null ? "" : filter.health().name();
        Place after = Place.of(page);
        List<OrganizationKpi> found = kpis.findSeen(
                member.organization(), team, health, sight.all(), sight.teams(), after.rank, after.id, page.limit());
        long total = kpis.countSeen(member.organization(), team, health, sight.all(), sight.teams());
        PageRequest.Page<OrganizationKpi> listed = page.page(found, Place::of, total);
        return listed.map(shown(member.organization(), listed.items()));
    }

    /** Where a page ends. */
    private record Place(int rank, String id) {

        @SuppressWarnings("EnumOrdinal") // the order of the list
        static Place of(OrganizationKpi kpi) {
            return new Place(kpi.health().ordinal(), kpi.id());
        }

        static Place of(PageRequest page) {
            String after = page.after();
            if (after.isEmpty()) {
                return new Place(-1, "");
            }
            if (!after.matches("[0-2]:.*")) {
                throw new RefusedException(
                        Refusal.INVALID_INPUT, "`pageToken` is not one that a page of this list gave.");
            }
            return new Place(after.charAt(0) - '0', after.substring(2));
        }

        @Override
        public String toString() {
            return rank + ":" + id;
        }
    }

    /**
     * A KPI.
     *
     * @throws RefusedException where there is none of that id that the member may know of
     */
    public OrganizationKpi get(Member member, String id) {
        member.need(Right.READ);
        return shown(existing(member, id));
    }

    private OrganizationKpi shown(OrganizationKpi kpi) {
        return shown(kpi.key().organization(), List.of(kpi)).apply(kpi);
    }

    /** With the owners in the places of their keys. */
    private UnaryOperator<OrganizationKpi> shown(String organization, List<OrganizationKpi> some) {
        List<String> texts = some.stream().map(OrganizationKpi::description).toList();
        UnaryOperator<String> words = owners.shown(organization, texts, Descriptions::quoted);
        return kpi -> kpi.described(words.apply(kpi.description()));
    }

    OrganizationKpi existing(Member member, String id) {
        return kpis.findById(new OrganizationKpi.Key(member.organization(), id))
                .filter(kpi -> Sight.covers(member, kpi.visibility(), kpi.team()))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no KPI `" + id + "`."));
    }

    /**
     * Makes a KPI, or describes it anew.
     *
     * @param submitted all that a goal set would say of it but its readings
     * @param ifMatch the version the caller knows; null for a KPI that is not there yet
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with the description
     * @throws RefusedException where it belongs, or would belong, to a team that is not the member's own
     */
    public OrganizationKpi put(Member member, String id, SubmittedDocument submitted, @Nullable String ifMatch) {
        member.need(Right.SUBMIT);
        String organization = member.organization();
        return record.change(organization, member.person(), change -> {
            OrganizationKpi.Key key = new OrganizationKpi.Key(organization, id);
            Optional<OrganizationKpi> known = kpis.findById(key);
            known.ifPresent(
                    before -> member.need(Right.SUBMIT, existing(member, id).team()));
            if (known.isPresent() || ifMatch != null) {
                Etag.check(ifMatch, known.map(OrganizationKpi::version).orElse(0L));
            }
            Kpi kpi = form(organization, id).read(submitted);
            String team = String.valueOf(kpi.team());
            member.need(Right.SUBMIT, team);
            OrganizationKpi saved = save(key, kpi, known.orElse(null), change);
            change.note(
                    known.isPresent() ? "kpi.changed" : "kpi.added",
                    key.path(),
                    Map.of("name", kpi.name(), "team", team));
            promotions.show(organization, id, kpi.visibility().name());
            demotions.show(organization, id, kpi.visibility().name());
            Set<String> concerned = new HashSet<>(Set.of(team));
            known.ifPresent(before -> concerned.add(before.team()));
            events.publishEvent(new KpisChanged(organization, concerned, change));
            return shown(saved);
        });
    }

    private KpiForm form(String organization, String id) {
        Set<String> names = teams.all(organization).stream().map(Team::id).collect(Collectors.toSet());
        return new KpiForm(id, names, goals.context(organization));
    }

    private OrganizationKpi save(OrganizationKpi.Key key, Kpi kpi, @Nullable OrganizationKpi before, Change change) {
        long begun = before == null ? change.position() : before.begun();
        byte[] written = Descriptions.write(kpi).getBytes(StandardCharsets.UTF_8);
        KeyedDocument keyed = owners.keyed(key.organization(), "kpi.json", written);
        owners.keep(keyed);
        String description = new String(keyed.bytes(), StandardCharsets.UTF_8);
        rows.insert(new KpiVersion(
                new KpiVersion.Key(key.organization(), key.id(), change.position()), begun, description));
        Reading latest = before == null ? null : before.latest();
        return kpis.save(new OrganizationKpi(
                        key,
                        String.valueOf(kpi.team()),
                        kpi.visibility(),
                        description,
                        begun,
                        Health.UNKNOWN,
                        null,
                        null,
                        before == null ? 0 : before.version())
                .read(latest));
    }

    /**
     * Removes a KPI; what was kept of it stays in the past.
     *
     * @throws RefusedException where it is not there, or belongs to a team that is not the member's own
     */
    public void remove(Member member, String id, @Nullable String ifMatch) {
        member.need(Right.SUBMIT);
        String organization = member.organization();
        record.change(organization, member.person(), change -> {
            OrganizationKpi kpi = existing(member, id);
            member.need(Right.SUBMIT, kpi.team());
            Etag.check(ifMatch, kpi.version());
            kpis.remove(organization, id);
            rows.insert(new KpiVersion(new KpiVersion.Key(organization, id, change.position()), kpi.begun(), null));
            change.note("kpi.removed", kpi.key().path(), Map.of());
            events.publishEvent(new KpisChanged(organization, Set.of(kpi.team()), change));
            return id;
        });
    }
}
