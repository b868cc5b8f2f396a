package org.goalkeeper.organization.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.Right;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.ApiToken;
import org.goalkeeper.organization.ApiTokens;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tokens for programs: one's own, and everybody's for an admin. */
@Controller
@RequestMapping("/organizations/{org}/tokens")
class TokensPage {

    private static final int ON_A_PAGE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIFE = 366;

    private final Access access;
    private final Organizations organizations;
    private final ApiTokens tokens;
    private final Accounts accounts;

    TokensPage(Access access, Organizations organizations, ApiTokens tokens, Accounts accounts) {
        this.access = access;
        this.organizations = organizations;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView list(@PathVariable String org) {
        return page(access.to(org), null);
    }

    private ModelAndView page(Member member, @Nullable String refusal) {
        List<ApiToken> found = tokens.list(member, new PageRequest("", ON_A_PAGE)).items().stream()
                .sorted(Comparator.comparing(ApiToken::createdAt).reversed())
                .toList();
        Map<String, Person> owners =
                accounts.byId(found.stream().map(ApiToken::person).distinct().toList());
        ModelAndView page = new ModelAndView("organization/tokens");
        page.addObject("organization", organizations.get(member));
        page.addObject("tokens", found);
        page.addObject("owners", owners);
        page.addObject("everybodys", member.may(Right.ADMINISTER));
        page.addObject("rights", member.rights().stream().sorted().toList());
        page.addObject("refusal", refusal);
        return page;
    }

    @PostMapping
    ModelAndView make(
            @PathVariable String org,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") Set<Right> rights,
            @RequestParam(defaultValue = "90") int days) {
        Member member = access.to(org);
        try {
            if (name.isBlank() || name.strip().length() > LONGEST_NAME || rights.isEmpty()) {
                throw new RefusedException(
                        Refusal.INVALID_INPUT, "A token needs a name of 1 to 200 characters and a right.");
            }
            if (days < 1 || days > LONGEST_LIFE) {
                throw new RefusedException(Refusal.INVALID_INPUT, "A token is good for 1 to 366 days.");
            }
            ApiTokens.Made made = tokens.make(member, name.strip(), rights, Duration.ofDays(days));
            return page(member, null).addObject("made", made);
        } catch (RefusedException e) {
            ModelAndView page = page(member, e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }

    @PostMapping("/{token}/revoke")
    String revoke(@PathVariable String org, @PathVariable String token) {
        tokens.revoke(access.to(org), token);
        return "redirect:/organizations/" + org + "/tokens";
    }
}
