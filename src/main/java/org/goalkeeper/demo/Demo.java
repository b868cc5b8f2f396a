package org.goalkeeper.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.Person;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Members;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Role;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.record.Actors;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.submission.CycleGate;
import org.goalkeeper.submission.Submissions;
import org.goalkeeper.waiver.WaiverRequests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Acme, which sells tickets: a cycle that is over, one that is running, and one that its drafts keep from opening. */
@Component
@ConditionalOnProperty("goalkeeper.demo")
class Demo {

    private static final String ID = "acme";
    private static final List<String> TEAMS = List.of("company", "marketing", "product");

    private final Accounts accounts;
    private final Organizations organizations;
    private final Teams teams;
    private final Members members;
    private final Cycles cycles;
    private final Submissions submissions;
    private final CycleGate gate;
    private final DemoKpis kpis;
    private final WaiverRequests waivers;
    private final Clock clock;
    private final String operatorEmail;

    Demo(
            Accounts accounts,
            Organizations organizations,
            Teams teams,
            Members members,
            Cycles cycles,
            Submissions submissions,
            CycleGate gate,
            DemoKpis kpis,
            WaiverRequests waivers,
            Clock clock,
            @Value("${goalkeeper.operator}") String operatorEmail) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.teams = teams;
        this.members = members;
        this.cycles = cycles;
        this.submissions = submissions;
        this.gate = gate;
        this.kpis = kpis;
        this.waivers = waivers;
        this.clock = clock;
        this.operatorEmail = operatorEmail;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    @SuppressWarnings("SystemOut") // the log is no place for a secret
    void started(WebServerInitializedEvent event) {
        Person operator = accounts.invite(Actors.GOALKEEPER, operatorEmail, "Operator", true);
        if (organizations.of(Caller.person(operator.id())).stream()
                .anyMatch(one -> one.id().equals(ID))) {
            return;
        }
        organizations.create(Caller.person(operator.id()), ID, "Acme");
        Member admin = member(operator, Role.ADMIN, Set.of());
        teams.put(admin, "company", new Teams.Description("Acme", TeamLevel.COMPANY, null, null), null);
        teams.put(admin, "marketing", new Teams.Description("Marketing", TeamLevel.DEPARTMENT, "company", 12), null);
        teams.put(admin, "product", new Teams.Description("Product", TeamLevel.DEPARTMENT, "company", 30), null);
        Members.Added lead = add(admin, "Jo Park", Role.LEAD, Set.copyOf(TEAMS));
        Members.Added coach = add(admin, "Sam Reyes", Role.COACH, Set.of());
        Members.Added hr = add(admin, "Kim Osei", Role.HR, Set.of());
        load(
                member(lead.member().person(), Role.LEAD, Set.copyOf(TEAMS)),
                member(coach.member().person(), Role.COACH, Set.of()));
        int port = event.getWebServer().getPort();
        System.out.printf("Acme is there to try things with. Sign in, once each, as%n%n");
        for (Members.Added one : List.of(lead, coach, hr)) {
            System.out.printf(
                    "    %-5s  http://localhost:%d/sign-in/link?secret=%s%n",
                    one.member().membership().role().word(), port, one.link());
        }
        System.out.println();
    }

    private Members.Added add(Member admin, String name, Role role, Set<String> own) {
        return members.add(admin, role.word() + "@acme.example", name, role, own);
    }

    private static Member member(Person person, Role role, Set<String> own) {
        return new Member(ID, person.id(), role, own, role.rights());
    }

    private void load(Member lead, Member coach) {
        Quarter now = Quarter.of(LocalDate.now(clock));
        plan(coach, now.plus(-1), Map.of("company", "0.61", "marketing", "0.86", "product", "0.58"));
        plan(coach, now, Map.of());
        kpis.load(lead);
        TEAMS.forEach(team -> submit(lead, now, team, team + ".yaml"));
        gate.open(coach, now.id(), "*");
        plan(coach, now.plus(1), Map.of());
        List.of("company", "marketing").forEach(team -> submit(lead, now.plus(1), team, team + "-draft.yaml"));
        ask(lead, now.plus(1));
    }

    private void ask(Member lead, Quarter quarter) {
        waivers.request(
                lead,
                quarter.id(),
                "marketing",
                new WaiverRequests.Wanted(
                        "governance/no-compensation",
                        SubjectType.OBJECTIVE,
                        "mkt-2",
                        "The bonus was promised before we knew better, and ends with the year.",
                        LocalDate.now(clock).plusMonths(1)));
    }

    private void plan(Member coach, Quarter quarter, Map<String, String> scores) {
        Map<String, BigDecimal> loaded = new java.util.TreeMap<>();
        scores.forEach((team, score) -> loaded.put(team, new BigDecimal(score)));
        cycles.put(
                coach,
                quarter.id(),
                new Cycles.Plan(
                        quarter.start(), quarter.end(), null, Set.copyOf(TEAMS), loaded.isEmpty() ? null : loaded),
                null);
    }

    private void submit(Member lead, Quarter quarter, String team, String file) {
        submissions.submit(
                lead, quarter.id(), team, new SubmittedDocument(team + ".yaml", document(file, quarter)), null);
    }

    private static byte[] document(String file, Quarter quarter) {
        try (InputStream in = Objects.requireNonNull(Demo.class.getResourceAsStream("/demo/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{start}", quarter.start().toString())
                    .replace("{end}", quarter.end().toString())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
