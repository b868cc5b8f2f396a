package org.goalkeeper.account.web;

import jakarta.servlet.http.HttpSession;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.CurrentCaller;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody says of themselves. */
@Controller
class SelfPage {

    private final Accounts accounts;
    private final CurrentCaller current;

    SelfPage(Accounts accounts, CurrentCaller current) {
        this.accounts = accounts;
        this.current = current;
    }

    @GetMapping("/me")
    ModelAndView page() {
        return page(null, null);
    }

    private ModelAndView page(@Nullable String name, @Nullable String refusal) {
        ModelAndView page = new ModelAndView("account/me");
        page.addObject("person", accounts.get(current.get().person()));
        page.addObject("name", name);
        page.addObject("refusal", refusal);
        return page;
    }

    @PostMapping("/me")
    ModelAndView change(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String password,
            HttpSession session,
            RedirectAttributes next) {
        try {
            accounts.change(
                    current.get().person(), Named.checked(name), password.isEmpty() ? null : password, session.getId());
            next.addFlashAttribute("saved", true);
            return new ModelAndView("redirect:/me");
        } catch (RefusedException e) {
            ModelAndView page = page(name, e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
