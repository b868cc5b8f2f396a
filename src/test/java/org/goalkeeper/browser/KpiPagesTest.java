package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Api;
import org.goalkeeper.submission.Goals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** KPIs by hand: from the first reading to a key result. */
@DatabaseTest
class KpiPagesTest {

    private static final String CHURN =
            "{\"name\": \"Churn\", \"team\": \"marketing\", \"unit\": \"%\", \"healthyRange\": {\"max\": 5}}";

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;

    KpiPagesTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void makeOrganization() {
        acme = Acme.in(context, api);
    }

    /** Without scripts, which no form here needs. */
    private SignedIn as(Role role) {
        return SignedIn.as(role, acme, Visit.withoutScripts(api.address().toString()));
    }

    private void watch(String... readings) {
        acme.as(Role.LEAD).put(acme.path("/kpis/churn"), CHURN).expect(200);
        for (String reading : readings) {
            String[] parts = reading.split(" ", 2);
            acme.as(Role.LEAD)
                    .put(acme.path("/kpis/churn/readings/" + parts[0]), "{\"value\": " + parts[1] + "}")
                    .expect(200);
        }
    }

    private void submitGoals() {
        acme.as(Role.COACH)
                .put(
                        acme.path("/cycles/2027-Q1"),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"marketing\"]}")
                .expect(200);
        acme.as(Role.LEAD)
                .sending("application/yaml")
                .put(acme.path("/cycles/2027-Q1/submissions/marketing"), Goals.passing(acme.id(), "marketing"))
                .expect(200);
    }

    @Test
    void leadAddsAKpiAndSendsAReadingThatMakesItUnhealthy() {
        try (SignedIn lead = as(Role.LEAD)) {
            Page page = lead.open("/kpis");
            assertThat(page.locator(".empty h3").innerText()).isEqualTo("No KPIs yet");
            page.locator("#id").fill("churn");
            page.locator("#name").fill("Churn");
            page.locator("#max").fill("5");
            page.locator("#unit").fill("%");
            page.locator("section:has(#add) form button").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Churn");

            page.locator("#date").fill("2026-09-14");
            page.locator("#value").fill("7.2");
            page.locator("section:has(#send) form button").click();
            assertThat(page.locator("[role=status]").innerText()).contains("2026-09-14");
            assertThat(page.locator("tbody tr").innerText()).contains("2026-09-14", "7.2", "unhealthy");
            assertThat(lead.open("/kpis").locator("article.card li").innerText())
                    .isEqualTo("Churn from 7.2 to 5 %");
        }
    }

    @Test
    void leadAdoptsAPromotionIntoTheTeamsGoals() {
        watch("2026-09-14 7.2");
        submitGoals();
        try (SignedIn lead = as(Role.LEAD)) {
            Page page = lead.open("/kpis");
            page.locator("article.card select").selectOption("2027-Q1/1/marketing-1");
            page.getByLabel("Adopt Churn as a key result").click();

            assertThat(page.locator("[role=status]").innerText()).startsWith("Churn became a key result");
            assertThat(page.locator("article.card").count()).isZero();
            assertThat(page.locator("section:has(#decisions) li").innerText()).contains("Churn", "by The lead");
            page.locator("[role=status] a").click();
            assertThat(page.locator("#document").inputValue()).contains("kpi: churn");
        }
    }

    @Test
    void leadDismissesAPromotionWithAReason() {
        watch("2026-09-14 7.2");
        try (SignedIn lead = as(Role.LEAD)) {
            Page page = lead.open("/kpis");
            page.locator("article.card input[name=reason]").fill("a seasonal dip");
            page.getByLabel("Dismiss the promotion of Churn").click();

            assertThat(page.locator("[role=status]").innerText()).startsWith("Churn was dismissed");
            assertThat(page.locator("section:has(#decisions) li").innerText())
                    .contains("by The lead", "a seasonal dip");
            assertThat(page.locator("article.card").count()).isZero();
        }
    }

    @Test
    void refusesToAdoptIntoGoalsThatWereChangedMeanwhile() {
        watch("2026-09-14 7.2");
        submitGoals();
        try (SignedIn lead = as(Role.LEAD)) {
            Page page = lead.open("/kpis");
            acme.as(Role.LEAD)
                    .with("If-Match", "\"1\"")
                    .sending("application/yaml")
                    .put(acme.path("/cycles/2027-Q1/submissions/marketing"), Goals.failing(acme.id(), "marketing"))
                    .expect(200);
            page.getByLabel("Adopt Churn as a key result").click();

            assertThat(page.locator("[role=alert]").innerText()).isEqualTo("The current version is \"2\".");
            assertThat(page.locator("article.card").count()).isEqualTo(1);
        }
    }

    @Test
    void takesATableOfReadingsAndSaysWhatIsWrongWithOne() {
        watch();
        try (SignedIn lead = as(Role.LEAD)) {
            Page page = lead.open("/kpis");
            page.locator("#table").fill("kpi,date,value\nchurm,2026-09-07,4\n");
            page.locator("section:has(#send) form button").click();
            assertThat(page.locator("[role=alert]").innerText())
                    .isEqualTo("readings.csv:2:1 no KPI has the id `churm`: did you mean `churn`?");
            assertThat(page.locator("#table").inputValue()).contains("churm");

            byte[] table =
                    "kpi,date,value\nchurn,2026-09-07,4\nchurn,2026-09-14,4.5\n".getBytes(StandardCharsets.UTF_8);
            page.locator("#table").fill("");
            page.setInputFiles("#file", new FilePayload("churn.csv", "text/csv", table));
            page.locator("section:has(#send) form button").click();
            assertThat(page.locator("[role=status]").innerText()).startsWith("2 new readings");
            assertThat(page.locator("table.kpis tbody tr").innerText()).contains("healthy", "4.5");
        }
    }

    @Test
    void changesAKpiOfThatVersionOnlyAndKeepsWhatWasFilledIn() {
        watch("2026-09-14 7.2");
        try (SignedIn lead = as(Role.LEAD)) {
            Page page = lead.open("/kpis/churn");
            page.locator("details:has(#name) summary").first().click();
            page.locator("#name").fill("Churn of festivals");
            watchAgain();
            page.locator("details form:has(#name) button").click();
            assertThat(page.locator("details [role=alert]").innerText()).startsWith("The current version is");
            assertThat(page.locator("#name").inputValue()).isEqualTo("Churn of festivals");
            page.locator("details form:has(#name) button").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Churn of festivals");
        }
    }

    private void watchAgain() {
        acme.as(Role.LEAD)
                .put(acme.path("/kpis/churn/readings/2026-09-21"), "{\"value\": 6}")
                .expect(200);
    }

    @Test
    void coachesSeePublicKpisOnlyAndHaveNoForms() {
        watch("2026-09-14 7.2");
        acme.as(Role.LEAD)
                .put(acme.path("/kpis/pay"), CHURN.replace("\"unit\"", "\"visibility\": \"private\", \"unit\""))
                .expect(200);
        try (SignedIn coach = as(Role.COACH)) {
            Page page = coach.open("/kpis");

            assertThat(page.locator("table.kpis tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("article.card").count()).isEqualTo(1);
            assertThat(page.locator("main form[method=post]").count()).isZero();
            assertThat(page.request()
                            .get("/organizations/" + acme.id() + "/kpis.csv")
                            .text())
                    .contains("churn,Churn,marketing,unhealthy,7.2,%,2026-09-14")
                    .doesNotContain("pay");
            assertThat(page.navigate("/organizations/" + acme.id() + "/kpis/pay")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void filtersAndSortsByTheAddress() {
        watch("2026-09-14 7.2");
        acme.as(Role.LEAD)
                .put(acme.path("/kpis/awareness"), CHURN.replace("Churn", "Awareness"))
                .expect(200);
        try (SignedIn lead = as(Role.LEAD)) {
            Page page = lead.open("/kpis");
            assertThat(page.locator("table.kpis tbody th").allInnerTexts()).containsExactly("Churn", "Awareness");
            page.locator("table.kpis thead a").getByText("KPI").click();
            assertThat(page.locator("table.kpis tbody th").allInnerTexts()).containsExactly("Awareness", "Churn");
            assertThat(page.locator("th[aria-sort=ascending]").innerText()).isEqualTo("KPI");
            page.locator("#state").selectOption("unhealthy");
            page.locator("form[role=search] button").click();
            assertThat(page.locator("table.kpis tbody th").allInnerTexts()).containsExactly("Churn");
            assertThat(page.url()).contains("state=unhealthy").contains("sort=name");
        }
    }
}
