package org.goalkeeper.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by password, and by a link once. */
@Controller
class SignInPage {

    private final SignIn signIn;
    private final PageSessions sessions;
    private final Providers providers;

    SignInPage(SignIn signIn, PageSessions sessions, Providers providers) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.providers = providers;
    }

    @GetMapping("/sign-in")
    ModelAndView form(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String refused) {
        return form(next, "", refused == null ? null : "refused.provider");
    }

    private ModelAndView form(@Nullable String next, String email, @Nullable String refusal) {
        ModelAndView page = new ModelAndView("account/sign-in");
        page.addObject("next", Destination.of(next));
        page.addObject("email", email);
        page.addObject("refusal", refusal);
        page.addObject("providers", providers.all());
        return page;
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            sessions.begin(signIn.byPassword(email, password), request, response);
            return new ModelAndView("redirect:" + Destination.of(next));
        } catch (RefusedException e) {
            ModelAndView page = form(next, email, "refused");
            page.setStatus(e.refusal().status());
            return page;
        }
    }

    /** Only shows the link's form: what looks into letters for people, such as a mail filter, does not use the link up. */
    @GetMapping("/sign-in/link")
    ModelAndView link(@RequestParam(defaultValue = "") String secret, HttpServletResponse response) {
        return link(secret, "", null, response);
    }

    private ModelAndView link(String secret, String name, @Nullable String refusal, HttpServletResponse response) {
        // The address is a secret.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<Person> person = signIn.ofLink(secret);
        ModelAndView page = new ModelAndView("account/link");
        page.addObject("secret", secret);
        page.addObject("good", person.isPresent());
        page.addObject("first", person.filter(one -> one.passwordHash() == null).isPresent());
        page.addObject("email", person.map(Person::email).orElse(""));
        page.addObject("name", name.isEmpty() ? person.map(Person::name).orElse("") : name);
        page.addObject("refusal", refusal);
        if (person.isEmpty()) {
            page.setStatus(Refusal.NOT_FOUND.status());
        }
        return page;
    }

    @PostMapping("/sign-in/link")
    ModelAndView use(
            @RequestParam String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            boolean first = signIn.ofLink(secret)
                    .filter(one -> one.passwordHash() == null)
                    .isPresent();
            Person person = first ? signIn.byLink(secret, Named.checked(name), password) : signIn.byLink(secret);
            sessions.begin(person, request, response);
            return new ModelAndView("redirect:" + Destination.of(null));
        } catch (RefusedException e) {
            ModelAndView page = link(secret, name, e.detail(), response);
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
