package org.goalkeeper.organization.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.goalkeeper.account.Right;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Members;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Role;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.web.CsvTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people of an organisation, and what each may do there. */
@Controller
@RequestMapping("/organizations/{org}")
class MembersPage {

    private final Access access;
    private final Organizations organizations;
    private final Members members;
    private final Teams teams;

    MembersPage(Access access, Organizations organizations, Members members, Teams teams) {
        this.access = access;
        this.organizations = organizations;
        this.members = members;
        this.teams = teams;
    }

    @GetMapping("/members")
    ModelAndView list(@PathVariable String org, MemberFilter filter) {
        return page(access.to(org), filter, NewMemberForm.EMPTY, null);
    }

    private ModelAndView page(Member admin, MemberFilter filter, NewMemberForm form, @Nullable String refusal) {
        ModelAndView page = about(admin, "organization/members");
        page.addObject("members", filtered(admin, filter));
        page.addObject("filter", filter);
        page.addObject("listing", filter.listing());
        page.addObject("form", form);
        page.addObject("refusal", refusal);
        return page;
    }

    private ModelAndView about(Member admin, String template) {
        ModelAndView page = new ModelAndView(template);
        page.addObject("organization", organizations.get(admin.need(Right.ADMINISTER)));
        page.addObject("teams", teams.all(admin.organization()));
        page.addObject("roles", Role.values());
        return page;
    }

    private List<Members.Known> filtered(Member admin, MemberFilter filter) {
        return filter.of(members.all(admin));
    }

    @GetMapping("/members.csv")
    ResponseEntity<String> table(@PathVariable String org, MemberFilter filter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("name", "email", "role", "teams"));
        filtered(access.to(org), filter)
                .forEach(one -> rows.add(List.of(
                        one.person().name(),
                        String.valueOf(one.person().email()),
                        one.membership().role().word(),
                        String.join(" ", one.membership().ownTeams()))));
        return CsvTable.download("members.csv", rows);
    }

    @PostMapping("/members")
    ModelAndView add(@PathVariable String org, NewMemberForm form) {
        Member admin = access.to(org);
        try {
            Members.Added added =
                    members.add(admin, form.checkedEmail(), form.checkedName(), form.role(), Set.copyOf(form.teams()));
            ModelAndView page = page(admin, MemberFilter.ALL, NewMemberForm.EMPTY, null);
            page.addObject("added", added.member().person());
            page.addObject("link", SignInLinks.address(added.link()));
            return page;
        } catch (RefusedException e) {
            ModelAndView page = page(admin, MemberFilter.ALL, form, e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }

    @GetMapping("/members/{person}")
    ModelAndView member(@PathVariable String org, @PathVariable String person) {
        return member(access.to(org), person, null);
    }

    private ModelAndView member(Member admin, String person, @Nullable String refusal) {
        ModelAndView page = about(admin, "organization/member");
        page.addObject("member", members.get(admin, person));
        page.addObject("refusal", refusal);
        return page;
    }

    @PostMapping("/members/{person}")
    ModelAndView change(
            @PathVariable String org,
            @PathVariable String person,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable Collection<String> teams,
            @RequestParam long version) {
        Member admin = access.to(org);
        try {
            members.change(admin, person, role, teams == null ? Set.of() : Set.copyOf(teams), Etag.of(version));
            return new ModelAndView("redirect:/organizations/" + org + "/members");
        } catch (RefusedException e) {
            return refused(admin, person, e);
        }
    }

    @PostMapping("/members/{person}/remove")
    ModelAndView remove(@PathVariable String org, @PathVariable String person, @RequestParam long version) {
        Member admin = access.to(org);
        try {
            members.remove(admin, person, Etag.of(version));
            return new ModelAndView("redirect:/organizations/" + org + "/members");
        } catch (RefusedException e) {
            return refused(admin, person, e);
        }
    }

    private ModelAndView refused(Member admin, String person, RefusedException refusal) {
        ModelAndView page = member(admin, person, refusal.detail());
        page.setStatus(refusal.refusal().status());
        return page;
    }

    @PostMapping("/members/{person}/sign-in-link")
    ModelAndView link(@PathVariable String org, @PathVariable String person) {
        Member admin = access.to(org);
        String link = members.link(admin, person);
        return member(admin, person, null).addObject("link", SignInLinks.address(link));
    }
}
