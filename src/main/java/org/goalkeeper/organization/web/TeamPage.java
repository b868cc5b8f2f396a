package org.goalkeeper.organization.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Members;
import org.goalkeeper.organization.Membership;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Team;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One team: what it is, above which it stands, and whose own it is. */
@Controller
@RequestMapping("/organizations/{org}/teams/{team}")
class TeamPage {

    private final Access access;
    private final Organizations organizations;
    private final Teams teams;
    private final Members members;

    TeamPage(Access access, Organizations organizations, Teams teams, Members members) {
        this.access = access;
        this.organizations = organizations;
        this.teams = teams;
        this.members = members;
    }

    @GetMapping
    ModelAndView show(@PathVariable String org, @PathVariable String team) {
        Member admin = access.to(org).need(Right.ADMINISTER);
        return page(admin, team, TeamForm.of(teams.get(admin, team)), null);
    }

    private ModelAndView page(Member admin, String id, TeamForm form, @Nullable String refusal) {
        Team team = teams.get(admin, id);
        List<Members.Known> all = members.all(admin);
        List<Members.Known> people = TeamRow.people(team, all);
        ModelAndView page = new ModelAndView("organization/team");
        page.addObject("organization", organizations.get(admin));
        page.addObject("team", team);
        page.addObject("form", form);
        page.addObject("teams", TeamRow.tree(teams.all(admin.organization()), List.of()));
        page.addObject("levels", TeamLevel.values());
        page.addObject("people", people);
        page.addObject(
                "others", all.stream().filter(one -> !people.contains(one)).toList());
        page.addObject("refusal", refusal);
        return page;
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String org, @PathVariable String team, TeamForm form, @RequestParam long version) {
        Member admin = access.to(org).need(Right.ADMINISTER);
        return done(admin, team, form, "", () -> teams.put(admin, team, form.description(), Etag.of(version)));
    }

    @PostMapping("/remove")
    ModelAndView remove(@PathVariable String org, @PathVariable String team, @RequestParam long version) {
        Member admin = access.to(org).need(Right.ADMINISTER);
        return done(admin, team, null, "", () -> teams.remove(admin, team, Etag.of(version)));
    }

    /** Makes it an own team of somebody. */
    @PostMapping("/people")
    ModelAndView assign(@PathVariable String org, @PathVariable String team, @RequestParam String person) {
        Member admin = access.to(org).need(Right.ADMINISTER);
        return done(admin, team, null, "/" + team, () -> {
            Membership known = members.get(admin, person).membership();
            Set<String> own = new HashSet<>(known.ownTeams());
            own.add(team);
            members.change(admin, person, known.role(), own, Etag.of(known.version()));
        });
    }

    private ModelAndView done(Member admin, String team, @Nullable TeamForm form, String next, Runnable doing) {
        try {
            doing.run();
            return new ModelAndView("redirect:/organizations/" + admin.organization() + "/teams" + next);
        } catch (RefusedException e) {
            TeamForm shown = form == null ? TeamForm.of(teams.get(admin, team)) : form;
            ModelAndView page = page(admin, team, shown, e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
