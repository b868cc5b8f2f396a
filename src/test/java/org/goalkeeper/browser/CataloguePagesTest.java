package org.goalkeeper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of rules and presets. */
@DatabaseTest
class CataloguePagesTest {

    @LocalServerPort
    private int port;

    @Test
    void findsRulesWhileOneTypesAndKeepsTheSearchInTheAddress() {
        try (Visit visit = Visit.to(service())) {
            Page page = visit.open("/rules");
            page.selectOption("#severity", "error");
            assertThat(page).hasURL(Pattern.compile(".*/rules\\?severity=error$"));
            page.locator("#q").pressSequentially("due date");

            assertThat(page).hasURL(Pattern.compile(".*/rules\\?q=due%20date&severity=error$"));
            assertThat(page.locator("tbody th[scope=row]").first()).hasText("timeframe");
            String found = page.locator("[role=status]").textContent();
            page.reload();

            assertThat(page.locator("[role=status]")).hasText(found);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void findsRulesWithoutScripts() {
        try (Visit visit = Visit.withoutScripts(service())) {
            Page page = visit.open("/rules");
            page.fill("#q", "sandbag");
            page.locator(".filters button").click();

            assertThat(page.locator("tbody th[scope=rowgroup]")).hasText("sandbagging");
        }
    }

    @Test
    void sortsRulesBothWays() {
        try (Visit visit = Visit.to(service())) {
            Page page = visit.open("/rules?group=kpi");
            page.locator("thead a", new Page.LocatorOptions().setHasText("Severity"))
                    .click();
            assertThat(page.locator("tbody .severity").first()).hasText("error");

            page.locator("thead a", new Page.LocatorOptions().setHasText("Severity"))
                    .click();

            assertThat(page.locator("thead th[aria-sort=descending]")).hasText("Severity");
            assertThat(page.locator("tbody .severity").last()).hasText("error");
        }
    }

    @Test
    void givesTheRulesOfAFilterAsCsv(Api api) {
        Answer answer = api.get("/rules.csv?group=kpi&severity=error").expect(200);

        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"rules.csv\"");
        assertThat(answer.text().lines())
                .hasSizeGreaterThan(2)
                .startsWith("rule,title,severity,stages,source")
                .allMatch(line -> line.startsWith("rule,") || line.startsWith("kpi/"));
    }

    @Test
    void aRulesPageShowsTheRuleAndItsCases() {
        try (Visit visit = Visit.to(service())) {
            Page page = visit.open("/rules/key-result/timeframe");

            assertThat(page.locator("section[aria-labelledby=drl] pre")).containsText("findings.report(drools, $k");
            assertThat(page.locator("section[aria-labelledby=drl] .w").first()).hasText("package");
            assertThat(page.locator("details").first()).containsText("reports a key result without a due date");
            assertThat(page.locator("details").first()).hasAttribute("open", "open");
            assertThat(page.locator("section[aria-labelledby=parameters]")).containsText("inheritFromCycle");
            assertThat(page.locator("aside tbody tr")).hasCount(7);
        }
    }

    @Test
    void comparesTwoPresets() {
        try (Visit visit = Visit.to(service())) {
            Page page = visit.open("/presets");
            page.selectOption("#right", "google");
            assertThat(page.locator(
                            "#comparison tbody th", new Page.LocatorOptions().setHasText("key-result/baseline")))
                    .isVisible();
            int differing = page.locator("#comparison tbody tr").count();

            page.locator("input[name=all]").check();

            assertThat(page.locator("#comparison tbody th[scope=row] a")).hasCount(89);
            assertThat(differing).isBetween(1, 88);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private String service() {
        return "http://localhost:" + port;
    }
}
