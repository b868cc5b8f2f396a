package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The teams of an organisation, in a browser. */
@DatabaseTest
class TeamPagesTest {

    private static final int NARROW = 320;

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;

    TeamPagesTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void makeOrganization() {
        acme = Acme.in(context, api);
    }

    @Test
    void areAddedBelowOthersRenamedMovedAndRemoved() {
        try (SignedIn admin = SignedIn.as(Role.ADMIN, acme, api, NARROW)) {
            Page page = admin.open("/teams");
            admin.assertSound();
            page.locator("#id").fill("shop");
            page.locator("#name").fill("Shop");
            page.locator("#parent").selectOption("sales");
            page.locator("main form button").click();
            assertThat(page.locator("tbody th").allInnerTexts())
                    .containsExactly("company", "marketing", "sales", "Shop");
            assertThat(page.locator("tbody .indent-2").innerText()).isEqualTo("Shop");

            page.locator("tbody a[href$='/teams/shop']").click();
            admin.assertSound();
            page.locator("#name").fill("Web shop");
            page.locator("#headcount").fill("4");
            page.locator("#parent").selectOption("");
            page.locator("main form button").first().click();
            assertThat(page.locator("tbody tr").last().innerText()).contains("Web shop", "4");
            assertThat(acme.as(Role.READER).get(acme.path("/teams/shop")).text("/name"))
                    .isEqualTo("Web shop");

            page.locator("tbody a[href$='/teams/shop']").click();
            page.getByText("Remove the team").click();
            assertThat(page.locator("tbody th").allInnerTexts()).doesNotContain("Web shop");
        }
    }

    @Test
    void areRefusedBelowThemselvesTwiceAndWhileOthersNeedThem() {
        try (SignedIn admin = SignedIn.as(Role.ADMIN, acme, api, NARROW)) {
            Page page = admin.open("/teams");
            page.locator("#id").fill("sales");
            page.locator("#name").fill("Sales again");
            page.locator("main form button").click();
            assertThat(page.locator(".refused").innerText()).isEqualTo("There is a team `sales` already.");
            assertThat(page.locator("#name").inputValue()).isEqualTo("Sales again");

            page = admin.open("/teams/company");
            page.locator("#parent").selectOption("sales");
            page.locator("main form button").first().click();
            assertThat(page.locator(".refused").innerText()).contains("a team cannot be above itself");
            page.getByText("Remove the team").click();
            assertThat(page.locator(".refused").innerText()).isEqualTo("Teams stand below `company`.");
            admin.assertSoundAfterRefusal();
        }
    }

    @Test
    void becomeTheOwnTeamsOfPeople() {
        try (SignedIn admin = SignedIn.as(Role.ADMIN, acme, api, NARROW)) {
            Page page = admin.open("/teams/sales");
            page.locator("#person").selectOption(acme.person(Role.LEAD));
            page.getByText("Assign").click();

            assertThat(page.locator("ul.plain").innerText()).contains("The lead");
            assertThat(admin.open("/teams")
                            .locator("tbody tr:has-text('sales')")
                            .innerText())
                    .contains("The lead");
        }
        try (SignedIn lead = SignedIn.as(Role.LEAD, acme, api, NARROW)) {
            assertThat(lead.open("/teams").locator("h1").innerText()).isEqualTo("Not allowed");
        }
    }
}
