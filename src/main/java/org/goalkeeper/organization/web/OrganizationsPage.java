package org.goalkeeper.organization.web;

import java.util.List;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.CurrentCaller;
import org.goalkeeper.account.Right;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Organization;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisations that somebody belongs to. */
@Controller
class OrganizationsPage {

    private static final String ID = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final CurrentCaller current;
    private final Organizations organizations;
    private final Access access;
    private final Teams teams;

    OrganizationsPage(
            Accounts accounts, CurrentCaller current, Organizations organizations, Access access, Teams teams) {
        this.accounts = accounts;
        this.current = current;
        this.organizations = organizations;
        this.access = access;
        this.teams = teams;
    }

    @GetMapping("/organizations")
    ModelAndView list() {
        List<Organization> all = organizations.of(current.get());
        boolean operator = accounts.get(current.get().person()).operator();
        return all.size() == 1 && !operator
                ? new ModelAndView("redirect:/organizations/" + all.get(0).id())
                : page(all, operator, "", "", null);
    }

    private ModelAndView page(
            List<Organization> all, boolean operator, String id, String name, @Nullable String refusal) {
        ModelAndView page = new ModelAndView("organization/organizations");
        page.addObject("organizations", all);
        page.addObject("operator", operator);
        page.addObject("id", id);
        page.addObject("name", name);
        page.addObject("refusal", refusal);
        return page;
    }

    @PostMapping("/organizations")
    ModelAndView create(@RequestParam String id, @RequestParam String name) {
        try {
            if (!id.matches(ID) || name.isBlank() || name.strip().length() > LONGEST_NAME) {
                throw new RefusedException(
                        Refusal.INVALID_INPUT,
                        "An id has 1 to 63 small letters, digits and hyphens, and a name 1 to 200 characters.");
            }
            organizations.create(current.get(), id, name.strip());
            return new ModelAndView("redirect:/organizations/" + id);
        } catch (RefusedException e) {
            if (e.refusal() == Refusal.FORBIDDEN) {
                throw e;
            }
            ModelAndView page = page(organizations.of(current.get()), true, id, name, e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }

    @GetMapping("/organizations/{org}")
    String first(@PathVariable String org) {
        boolean admin = access.to(org).may(Right.ADMINISTER);
        String page = !admin ? "/cycles" : teams.all(org).isEmpty() ? "/teams" : "/members";
        return "redirect:/organizations/" + org + page;
    }
}
