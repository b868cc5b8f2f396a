package org.goalkeeper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.goalkeeper.database.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same page as a plain form. */
@DatabaseTest
class CheckPageWithoutScriptsTest {

    private static final String FLAWED = """

            goalSet: 1
            cycle: { id: 2026-Q4, startDate: 2026-10-01, endDate: 2026-12-31 }
            objectives:
              - id: ops-1
                title: Become the shop that festivals recommend
                keyResults:
                  - { id: ops-1-kr1, title: Refunds, baseline: 8, target: 5, unit: "%" }
            """;

    @LocalServerPort
    private int port;

    private Visit visit;
    private Page page;

    @BeforeEach
    void visit() {
        visit = Visit.withoutScripts("http://localhost:" + port);
        page = visit.open("/");
        page.fill("#document", FLAWED);
        page.selectOption("#preset", "google");
        page.locator(".filters button").click();
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void judgesTheTextAndKeepsItAndThePreset() {
        assertThat(page.locator(".gate")).containsText("Judged by google");
        assertThat(page.locator(".finding")
                        .filter(new Locator.FilterOptions().setHasText("key-result/timeframe"))
                        .locator(".place"))
                .hasText("8:9");
        assertThat(page.inputValue("#document")).isEqualTo(FLAWED);
        assertThat(page.inputValue("#preset")).isEqualTo("google");
    }

    @Test
    void appliesTheSafeFixes() {
        page.locator("button[value=safe]").click();

        assertThat(page.locator("button[value=safe]")).hasCount(0);
        assertThat(page.inputValue("#document")).contains("dueDate: 2026-12-31");
    }

    @Test
    void downloadsAReport() {
        Download download = page.waitForDownload(
                () -> page.locator(".downloads button").first().click());

        assertThat(download.suggestedFilename()).isEqualTo("report.json");
    }

    @Test
    void showsTheTextToAllPresetsAndComesBackWithIt() {
        page.locator("button[formaction$='/check/presets']").click();
        assertThat(page.locator("tbody").first().locator("tr")).hasCount(7);

        page.locator("main form button").click();

        assertThat(page.inputValue("#document")).isEqualTo(FLAWED);
    }
}
