package org.goalkeeper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.record.Actors;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the link of the first start to an open cycle, in the browser alone. */
@DatabaseTest
class NewcomerTest {

    private static final int NARROW = 320;
    private static final String PASSWORD = "correct horse battery";

    private final String id = "new-" + UUID.randomUUID().toString().substring(0, 8);
    private final String service;

    @Autowired
    private Accounts accounts;

    NewcomerTest(Api api) {
        this.service = api.address().toString();
    }

    @Test
    void setsUpAnOrganizationAndOpensItsFirstCycle() {
        Person operator = accounts.invite(Actors.GOALKEEPER, "operator@" + id + ".example", "Operator", true);
        String lead;
        String coach;
        try (Visit admin = visit()) {
            Page page = enter(admin, "/sign-in/link?secret=" + accounts.link(Actors.GOALKEEPER, operator.id()));
            page.locator("#name").fill("Nova");
            page.locator("#id").fill(id);
            press(page, "Make the organisation");

            assertThat(page.locator("h1")).hasText("Teams");
            assertThat(page.locator(".steps a").first()).hasText("Add the teams that set goals");
            addTeam(page, "company", "Nova", "COMPANY", "");
            addTeam(page, "sales", "Sales", "DEPARTMENT", "company");
            assertThat(page.locator(".steps .done")).hasCount(1);
            page.locator(".steps a").first().click();
            lead = addMember(page, "Lee", "LEAD", "sales");
            coach = addMember(page, "Cleo", "COACH", null);
            assertThat(page.locator(".steps .done")).hasCount(3);
        }
        try (Visit governing = visit()) {
            Page page = enter(governing, coach);
            assertThat(page.locator("h1")).hasText("Cycles");
            page.locator("#id").fill("2027-Q1");
            page.locator("#startDate").fill("2027-01-01");
            page.locator("#endDate").fill("2027-03-31");
            page.getByLabel("Nova").uncheck();
            press(page, "Plan it");
            assertThat(page.locator(".gate h2")).hasText("1 team keeps the cycle from opening");

            try (Visit writing = visit()) {
                Page goals = enter(writing, lead);
                goals.locator("tbody a").first().click();
                goals.locator("tbody a").first().click();
                assertThat(goals.locator(".empty h2")).hasText("No goals yet");
                goals.locator(".empty a").click();
                press(goals, "Submit a new version");
                assertThat(goals.locator("#gate")).hasText("Gate failed");
                goals.locator("li.error form.fix button").click();
                assertThat(goals.locator("#gate")).hasText("Gate passed");
                assertThat(writing.complaints()).isEmpty();
            }

            page.reload();
            press(page, "Open the cycle");
            assertThat(page.locator(".steps [aria-current=step]")).hasText("open");
            assertThat(governing.complaints()).isEmpty();
        }
    }

    private Visit visit() {
        return Visit.to(service, NARROW, ColorScheme.LIGHT);
    }

    /** Signs in with a link for the first time. */
    private static Page enter(Visit visit, String link) {
        Page page = visit.open(link);
        page.locator("#password").fill(PASSWORD);
        press(page, "Sign in");
        return page;
    }

    private static void addTeam(Page page, String team, String name, String level, String parent) {
        page.locator("#id").fill(team);
        page.locator("#name").fill(name);
        page.locator("#level").selectOption(level);
        page.locator("#parent").selectOption(parent);
        press(page, "Add the team");
    }

    /** Adds somebody and takes the link that is shown. */
    private String addMember(Page page, String name, String role, String team) {
        page.locator("#email").fill(name + "@" + id + ".example");
        page.locator("#name").fill(name);
        page.locator("[name=role][value=" + role + "]").check();
        if (team != null) {
            page.locator("[name=teams][value=" + team + "]").check();
        }
        press(page, "Add");
        return page.locator("#secret").inputValue();
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
    }
}
