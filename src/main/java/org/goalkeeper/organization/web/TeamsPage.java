package org.goalkeeper.organization.web;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Members;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.web.CsvTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The teams of an organisation, each below the one it belongs to. */
@Controller
@RequestMapping("/organizations/{org}")
class TeamsPage {

    private final Access access;
    private final Organizations organizations;
    private final Teams teams;
    private final Members members;

    TeamsPage(Access access, Organizations organizations, Teams teams, Members members) {
        this.access = access;
        this.organizations = organizations;
        this.teams = teams;
        this.members = members;
    }

    @GetMapping("/teams")
    ModelAndView list(@PathVariable String org) {
        return page(access.to(org), TeamForm.EMPTY, null);
    }

    private ModelAndView page(Member admin, TeamForm form, @Nullable String refusal) {
        ModelAndView page = new ModelAndView("organization/teams");
        page.addObject("organization", organizations.get(admin.need(Right.ADMINISTER)));
        page.addObject("teams", rows(admin));
        page.addObject("levels", TeamLevel.values());
        page.addObject("form", form);
        page.addObject("refusal", refusal);
        return page;
    }

    private List<TeamRow> rows(Member admin) {
        return TeamRow.tree(teams.all(admin.organization()), members.all(admin));
    }

    @GetMapping("/teams.csv")
    ResponseEntity<String> table(@PathVariable String org) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("id", "name", "level", "parent", "headcount", "people"));
        rows(access.to(org).need(Right.ADMINISTER))
                .forEach(row -> table.add(List.of(
                        row.team().id(),
                        row.team().name(),
                        row.team().level().word(),
                        row.team().parent() == null
                                ? ""
                                : String.valueOf(row.team().parent()),
                        row.team().headcount() == null
                                ? ""
                                : String.valueOf(row.team().headcount()),
                        String.join(
                                ", ",
                                row.people().stream()
                                        .map(one -> one.person().name())
                                        .toList()))));
        return CsvTable.download("teams.csv", table);
    }

    @PostMapping("/teams")
    ModelAndView add(@PathVariable String org, TeamForm form) {
        Member admin = access.to(org).need(Right.ADMINISTER);
        try {
            String id = form.checkedId();
            if (teams.all(org).stream().anyMatch(one -> one.id().equals(id))) {
                throw new RefusedException(Refusal.CONFLICT, "There is a team `" + id + "` already.");
            }
            teams.put(admin, id, form.description(), null);
            return new ModelAndView("redirect:/organizations/" + org + "/teams");
        } catch (RefusedException e) {
            ModelAndView page = page(admin, form, e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
