package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Api;

/** A member of an organisation with a browser of their own, signed in by password. */
final class SignedIn implements AutoCloseable {

    private static final String PASSWORD = "correct horse battery";

    private final Visit visit;
    private final String home;

    private SignedIn(Visit visit, String home) {
        this.visit = visit;
        this.home = home;
    }

    /** The member of that role, at a window of that width. */
    static SignedIn as(Role role, Acme acme, Api api, int width) {
        return as(role, acme, Visit.to(api.address().toString(), width, ColorScheme.LIGHT));
    }

    /** The member of that role, with that browser. */
    static SignedIn as(Role role, Acme acme, Visit visit) {
        acme.as(role)
                .put("/v1/me", "{\"name\": \"The " + role.word() + "\", \"password\": \"" + PASSWORD + "\"}")
                .expect(200);
        Page page = visit.open("/sign-in");
        page.locator("#email").fill(role.word() + "@" + acme.id() + ".example");
        page.locator("#password").fill(PASSWORD);
        page.locator("main form button").click();
        return new SignedIn(visit, "/organizations/" + acme.id());
    }

    /** Goes to a page of the organisation. */
    Page open(String path) {
        return visit.open(home + path);
    }

    /** Claims that the page has no barriers in light and in dark, fits its window, and that the browser complained about nothing. */
    void assertSound() {
        assertSoundAfterRefusal();
        assertThat(visit.complaints()).isEmpty();
    }

    /** The same of a page that refuses something, of which browsers complain. */
    void assertSoundAfterRefusal() {
        Soundness.assertNoBarriers(visit.page());
        Page page = visit.page();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url())
                .isEqualTo(true);
    }

    @Override
    public void close() {
        visit.close();
    }
}
