package org.goalkeeper.organization.web;

import java.util.List;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Members;
import org.goalkeeper.organization.Role;
import org.goalkeeper.organization.Teams;
import org.springframework.stereotype.Component;

/** What an admin has still to do before others can work in a new organisation. */
@Component("firstSteps")
public class FirstSteps {

    private final Access access;
    private final Teams teams;
    private final Members members;

    FirstSteps(Access access, Teams teams, Members members) {
        this.access = access;
        this.teams = teams;
        this.members = members;
    }

    /**
     * A step.
     *
     * @param word names it
     * @param page the place on a page to take it at, below the organisation's
     * @param done whether it is taken
     */
    public record Step(String word, String page, boolean done) {}

    /** The steps in their order; none where all are taken. */
    public List<Step> of(String organization) {
        Member admin = access.to(organization);
        List<Members.Known> people = members.all(admin);
        List<Members.Known> leads = people.stream()
                .filter(one -> one.membership().role() == Role.LEAD
                        && !one.membership().ownTeams().isEmpty())
                .toList();
        List<Members.Known> governing = people.stream()
                .filter(one ->
                        one.membership().role() == Role.HR || one.membership().role() == Role.COACH)
                .toList();
        List<Step> steps = List.of(
                new Step("teams", "teams#add", !teams.all(organization).isEmpty()),
                new Step("lead", "members#add", !leads.isEmpty()),
                new Step("coach", "members#add", !governing.isEmpty()),
                new Step("links", "members", signedIn(leads) && signedIn(governing)));
        return steps.stream().allMatch(Step::done) ? List.of() : steps;
    }

    private static boolean signedIn(List<Members.Known> people) {
        return people.stream().anyMatch(one -> one.person().passwordHash() != null);
    }
}
