package org.goalkeeper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Api;
import org.goalkeeper.submission.Goals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Waivers, asked for beside a finding and decided by somebody else, in a browser. */
@DatabaseTest
class WaiverPagesTest {

    private static final int NARROW = 320;
    private static final String GOALS = "/cycles/2027-Q1/teams/marketing";

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;

    WaiverPagesTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void submitGoalsThatFail() {
        acme = Acme.in(context, api);
        acme.as(Role.COACH)
                .put(
                        acme.path("/cycles/2027-Q1"),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"marketing\"]}")
                .expect(200);
        submit(Goals.failing(acme.id(), "marketing"), null);
    }

    private void submit(String goals, String etag) {
        Api lead = acme.as(Role.LEAD).sending("application/yaml");
        (etag == null ? lead : lead.with("If-Match", etag))
                .put(acme.path("/cycles/2027-Q1/submissions/marketing"), goals)
                .expect(200);
    }

    /** Asks beside the finding that fails the gate. */
    private static void ask(Page page) {
        Locator finding = page.locator("li.error");
        finding.locator("summary").click();
        finding.locator("[name=reason]").fill("set with the partner");
        finding.locator(".ask button").click();
    }

    @Test
    void letAFindingStandOnceSomebodyElseApprovesAndTheGatePasses() {
        try (SignedIn lead = SignedIn.as(Role.LEAD, acme, api, NARROW)) {
            Page page = lead.open(GOALS);
            page.locator("li.error summary").click();
            lead.assertSound();
            page.reload();
            ask(page);
            assertThat(page.locator("li.error .waiver").innerText())
                    .contains("Waiver asked for by The lead", "It waits for approval.", "set with the partner");
            assertThat(page.locator("li.error .asking").count()).isZero();
            lead.assertSound();
        }
        try (SignedIn coach = SignedIn.as(Role.COACH, acme, api, NARROW)) {
            Page page = coach.open("/waivers");
            coach.assertSound();
            page.locator("tbody th a").click();
            page.locator("li.error .decide form button").first().click();
            // Nobody loads the page again: it waits for the judgement by itself.
            assertThat(page.locator("#gate")).hasText("Gate passed");
            assertThat(page.locator("li.passive .waiver").innerText())
                    .contains("Waived until", "asked for by The lead, approved by The coach.");
            coach.assertSound();
        }
    }

    @Test
    void areVoidOnceTheGoalIsEditedAndCanBeAskedForAgain() {
        try (SignedIn lead = SignedIn.as(Role.LEAD, acme, api, NARROW)) {
            ask(lead.open(GOALS));
            submit(Goals.failing(acme.id(), "marketing").replace("from 4 to 10", "from 4 to ten"), "\"1\"");

            Page page = lead.open(GOALS);
            assertThat(page.locator("li.error .waiver").innerText()).contains("Waiver void", "edited since");
            ask(page);
            assertThat(page.locator("li.error .waiver").innerText()).contains("Waiver asked for");
        }
        try (SignedIn hr = SignedIn.as(Role.HR, acme, api, NARROW)) {
            Page page = hr.open("/waivers?state=requested");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            page.locator("tbody summary").click();
            page.locator("tbody .ask [name=reason]").fill("the rule is right here");
            page.locator("tbody .ask button").click();
            assertThat(page.locator("tbody").innerText())
                    .contains("Waiver refused", "the rule is right here", "Waiver void");
            hr.assertSound();
        }
    }

    @Test
    void keepWhatWasWrittenWhereTheLastDayIsTooFarAway() {
        try (SignedIn lead = SignedIn.as(Role.LEAD, acme, api, NARROW)) {
            Page page = lead.open(GOALS);
            page.evaluate("document.querySelector('.ask [name=expires]').max = ''");
            page.locator("li.error summary").click();
            page.locator("li.error .ask [name=expires]").fill("2099-01-01");
            page.locator("li.error .ask [name=reason]").fill("set with the partner");
            page.locator("li.error .ask button").click();

            assertThat(page.locator(".refused").innerText()).contains("a waiver holds for one cycle at most");
            assertThat(page.locator("main [name=reason]").inputValue()).isEqualTo("set with the partner");
            lead.assertSoundAfterRefusal();
            page.locator("main [name=expires]")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusDays(5).toString());
            page.locator("main form button").click();
            assertThat(page.locator("li.error .waiver").innerText()).contains("Waiver asked for");
        }
    }

    @Test
    void areAskedForByLeadsOnlyAndDecidedByThoseWhoGovern() {
        try (SignedIn reader = SignedIn.as(Role.READER, acme, api, NARROW)) {
            assertThat(reader.open(GOALS).locator(".asking").count()).isZero();
        }
        try (SignedIn lead = SignedIn.as(Role.LEAD, acme, api, NARROW)) {
            Page page = lead.open(GOALS);
            ask(page);
            assertThat(page.locator(".decide").count()).isZero();
            assertThat(lead.open("/waivers").locator(".decide").count()).isZero();
            assertThat(page.locator("header nav").innerText()).doesNotContain("Waivers");
        }
    }
}
