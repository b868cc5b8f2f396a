package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Api;
import org.goalkeeper.submission.Goals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a cycle that is blocked to one that is open, by hand. */
@DatabaseTest
class CyclePagesTest {

    private static final String PASSWORD = "correct horse battery";

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;

    CyclePagesTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void giveEverybodyAPassword() {
        acme = Acme.in(context, api);
        for (Role role : new Role[] {Role.LEAD, Role.COACH}) {
            acme.as(role)
                    .put("/v1/me", "{\"name\": \"The " + role.word() + "\", \"password\": \"" + PASSWORD + "\"}")
                    .expect(200);
        }
    }

    private Page signedIn(Visit visit, Role role, String path) {
        Page page = visit.open("/sign-in");
        page.getByLabel("Email").fill(role.word() + "@" + acme.id() + ".example");
        page.locator("#password").fill(PASSWORD);
        page.locator("main form button").click();
        return visit.open("/organizations/" + acme.id() + path);
    }

    private Visit visit() {
        return Visit.to(api.address().toString(), 320, ColorScheme.DARK);
    }

    @Test
    void leadFromABlockedCycleThroughAFixToAnOpenOne() {
        try (Visit visit = visit()) {
            Page page = signedIn(visit, Role.COACH, "/cycles");
            assertSound(visit);
            page.locator("#id").fill("2027-Q1");
            page.locator("#startDate").fill("2027-01-01");
            page.locator("#endDate").fill("2027-03-31");
            page.getByLabel("company").uncheck();
            page.getByLabel("sales").uncheck();
            page.locator("main form button").click();
            assertThat(page.locator("h2").first().innerText()).isEqualTo("1 team keeps the cycle from opening");
            assertSound(visit);
        }
        acme.as(Role.LEAD)
                .sending("application/yaml")
                .put(acme.path("/cycles/2027-Q1/submissions/marketing"), Goals.failing(acme.id(), "marketing"))
                .expect(200);
        try (Visit visit = visit()) {
            Page page = signedIn(visit, Role.LEAD, "/cycles/2027-Q1/teams/marketing");
            assertThat(page.locator("#gate").innerText()).isEqualTo("Gate failed");
            assertSound(visit);
            page.locator("li.error form.fix button").click();
            assertThat(page.locator("#gate").innerText()).isEqualTo("Gate passed");
            assertThat(page.locator("#changes + ul").innerText()).contains("dueDate", "2027-03-31");
        }
        try (Visit visit = visit()) {
            Page page = signedIn(visit, Role.COACH, "/cycles/2027-Q1");
            page.locator("section.gate form button").click();
            assertThat(page.locator("[aria-current=step]").innerText()).isEqualTo("open");
            assertSound(visit);
        }
    }

    @Test
    void teamsAreFilteredAndSortedByTheAddressAndDownloaded() {
        acme.as(Role.COACH)
                .put(
                        acme.path("/cycles/2027-Q1"),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\","
                                + " \"teams\": [\"company\", \"marketing\", \"sales\"]}")
                .expect(200);
        acme.as(Role.LEAD)
                .sending("application/yaml")
                .put(acme.path("/cycles/2027-Q1/submissions/marketing"), Goals.failing(acme.id(), "marketing"))
                .expect(200);
        try (Visit visit = Visit.withoutScripts(api.address().toString())) {
            Page page = signedIn(visit, Role.COACH, "/cycles/2027-Q1");
            assertThat(page.locator("tbody th").allInnerTexts()).containsExactly("company", "marketing", "sales");
            page.locator("thead a").getByText("Errors").click();
            page.locator("thead a").getByText("Errors").click();
            assertThat(page.locator("th[aria-sort=descending]").innerText()).isEqualTo("Errors");
            assertThat(page.locator("tbody th").first().innerText()).isEqualTo("marketing");
            page.locator("#gate").selectOption("missing");
            page.locator("form[role=search] button").click();
            assertThat(page.locator("tbody th").allInnerTexts()).containsExactly("sales", "company");

            String table = page.request()
                    .get(page.locator("section .bar a").last().getAttribute("href"))
                    .text();
            assertThat(table.lines().toList())
                    .containsExactly(
                            "team,gate,clean rate,errors,warnings,infos,waived,version,submitted,stale",
                            "sales,missing,,,,,,,,",
                            "company,missing,,,,,,,,");
            assertThat(visit.open("/organizations/" + acme.id() + "/cycles?phase=open")
                            .locator("tbody tr")
                            .count())
                    .isZero();
            assertThat(visit.open("/organizations/" + acme.id() + "/cycles?phase=planned")
                            .locator("tbody tr")
                            .innerText())
                    .contains("2027-Q1", "planned", "0 of 3 teams pass");
        }
    }

    @Test
    void sayWhereADocumentCannotBeReadAndKeepWhatWasWritten() {
        acme.as(Role.COACH)
                .put(
                        acme.path("/cycles/2027-Q1"),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"marketing\"]}")
                .expect(200);
        try (Visit visit = Visit.withoutScripts(api.address().toString())) {
            Page page = signedIn(visit, Role.LEAD, "/cycles/2027-Q1/teams/marketing");
            page.locator("#document").fill("goalSet: 1\nobjectivs: []\n");
            page.locator("section:has(#document) form button").click();

            assertThat(page.locator("section.gate").innerText())
                    .contains("marketing.yaml:2:1", "did you mean `objectives`?");
            assertThat(page.locator("#document").inputValue()).contains("objectivs");
        }
    }

    private static void assertSound(Visit visit) {
        Soundness.assertNoBarriers(visit);
        Soundness.assertFits(visit);
    }
}
