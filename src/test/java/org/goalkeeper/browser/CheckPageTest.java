package org.goalkeeper.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goalkeeper.database.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The check page with scripts on; {@link CheckPageWithoutScriptsTest} is for those who switch them off. */
@DatabaseTest
class CheckPageTest {

    private static final String FLAWED = """
            goalSet: 1
            asOf: 2026-09-21
            cycle: { id: 2026-Q4, startDate: 2026-10-01, endDate: 2026-12-31 }
            objectives:
              - id: ops-1   # ours
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
        visit = Visit.to("http://localhost:" + port);
        page = visit.open("/");
    }

    @AfterEach
    void leave() {
        List<String> complaints = visit.complaints();
        visit.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void judgesWhatIsTyped() {
        write(FLAWED);

        assertThat(page.locator(".gate")).containsText("Gate failed");
        assertThat(goal("Refunds")).containsText("key-result/timeframe");
        assertThat(page.locator("#said")).containsText("Gate failed: ");
    }

    @Test
    void marksFindingsWhereTheyStand() {
        write(FLAWED);
        assertThat(goal("Refunds")).containsText("8:9");

        assertThat(page.locator("goal-editor .cm-lint-marker-error").first()).isVisible();
        goal("Refunds").locator("button.place").first().click();

        assertThat(page.locator("goal-editor .cm-activeLine")).containsText("ops-1-kr1");
    }

    @Test
    void judgesAnewByAnotherPreset() {
        write(FLAWED);
        assertThat(page.locator(".gate")).containsText("Judged by balanced");

        page.selectOption("#preset", "google");

        assertThat(page.locator(".gate")).containsText("Judged by google");
    }

    @Test
    void appliesOneFixAndLeavesTheRestOfTheTextAlone() {
        write(FLAWED);

        goal("Refunds")
                .locator(".finding")
                .filter(hasText("key-result/timeframe"))
                .locator("button[name=fix]")
                .click();

        assertThat(goal("Refunds").locator(".finding").filter(hasText("key-result/timeframe")))
                .hasCount(0);
        assertThat(text()).isEqualTo(FLAWED.replace("unit: \"%\" }", "unit: \"%\", dueDate: 2026-12-31 }"));
        assertThat(page.locator(".gate")).isFocused();
    }

    @Test
    void takesBackAFixAsItTakesBackATyping() {
        write(FLAWED);
        page.locator("button[value=safe]").click();
        assertThat(page.locator("button[value=safe]")).hasCount(0);
        assertThat(text()).contains("dueDate");

        page.locator("goal-editor .cm-content").click();
        page.keyboard().press("ControlOrMeta+z");

        assertThat(page.locator("button[value=safe]")).isVisible();
        assertThat(text()).isEqualTo(FLAWED);
    }

    @Test
    void adoptsAPromotionAndShowsItsReadingsAsATableToo() {
        visit.open("/?example=kpis");
        Locator card = page.locator(".card").first();
        card.locator("summary").click();
        assertThat(card.locator("tbody tr")).hasCount(3);
        assertThat(card.locator("svg[role=img] .band")).hasCount(1);

        card.locator("button[name=fix]").click();

        assertThat(page.locator(".card button[name=fix]")).hasCount(0);
        assertThat(text()).contains("kpi: first-reply\n");
    }

    @Test
    void listsWhatCannotBeReadWithItsPlace() {
        write("goalSet: 1\nobjectives:\n  - id: a\n    titel: Grow\n");

        assertThat(page.locator(".gate")).containsText("This cannot be read yet");
        Locator problem = page.locator(".finding").filter(hasText("titel"));
        assertThat(problem.locator(".place")).containsText("4:5");
        assertThat(page.locator("goal-editor .cm-lint-marker-error")).hasCount(2);
    }

    @Test
    void judgesATableAndTurnsItIntoYaml() throws IOException {
        byte[] table =
                CheckPageTest.class.getResourceAsStream("/examples/finance.csv").readAllBytes();

        page.setInputFiles("#file", new FilePayload("finance.csv", "text/csv", table));
        assertThat(page.locator(".gate")).containsText("Judged by");
        assertThat(page.locator("button.place")).hasCount(0);
        page.locator("button[value=yaml]").click();

        assertThat(page.locator("button.place").first()).isVisible();
        assertThat(text()).startsWith("goalSet: 1");
    }

    @Test
    void opensAFileInTheEditor() {
        page.setInputFiles(
                "#file", new FilePayload("mine.yaml", "application/yaml", FLAWED.getBytes(StandardCharsets.UTF_8)));

        assertThat(goal("Refunds")).isVisible();
        assertThat(text()).isEqualTo(FLAWED);
    }

    @ParameterizedTest
    @CsvSource({
        "JSON, report.json, \"gate\" : \"failed\"",
        "SARIF, report.sarif, sarif-schema-2.1.0",
        "Markdown, report.md, key-result/timeframe",
        "HTML, report.html, <!DOCTYPE html>",
    })
    void downloadsTheReport(String form, String name, String holds) throws IOException {
        write(FLAWED);
        Locator button = page.locator(".downloads button").filter(hasText(form));
        assertThat(button).isVisible();

        Download download = page.waitForDownload(button::click);

        assertThat(download.suggestedFilename()).isEqualTo(name);
        assertThat(Files.readString(download.path()).replaceAll("\\s*:\\s*", " : "))
                .contains(holds);
    }

    @Test
    void dropsAnAnswerThatIsOvertaken() {
        List<Route> held = new ArrayList<>();
        page.route("**/check", held::add);
        page.waitForRequest("**/check", () -> write(FLAWED));
        write(FLAWED.replace("Refunds", "Refunds of tickets"));

        page.waitForRequest("**/check", () -> held.get(0).resume());
        assertThat(page.locator(".empty")).isVisible();
        held.get(1).resume();

        assertThat(goal("Refunds of tickets")).isVisible();
    }

    @Test
    void takesTwoHundredKilobytesAtOnce() {
        StringBuilder large = new StringBuilder(FLAWED);
        for (int i = 2; large.length() < 200_000; i++) {
            large.append("      - { id: ops-1-kr")
                    .append(i)
                    .append(", title: Refunds of kind ")
                    .append(i);
            large.append(", baseline: 8, target: 5, unit: \"%\", dueDate: 2026-12-31 }\n");
        }
        write(large.toString());

        assertThat(page.locator(".gate")).containsText("Gate failed");
        assertThat(text()).hasSize(large.length());
        // Only what is seen of the text is drawn.
        org.assertj.core.api.Assertions.assertThat(
                        page.locator("goal-editor .cm-line").count())
                .isLessThan(300);
    }

    @Test
    void keepsTheDraftDuringALookAtARule() {
        write(FLAWED);
        goal("Refunds").locator("a").filter(hasText("key-result/timeframe")).click();
        assertThat(page).hasURL(Pattern.compile(".*/rules/key-result/timeframe"));

        page.locator("header nav a").filter(hasText("Check")).click();

        assertThat(goal("Refunds")).isVisible();
        assertThat(text()).isEqualTo(FLAWED);
    }

    /** Puts a text in place of what stands in the editor, as pasting does. */
    private void write(String text) {
        page.locator("goal-editor .cm-content").click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText(text);
    }

    private String text() {
        return (String) page.evaluate("document.querySelector('goal-editor').value");
    }

    private Locator goal(String title) {
        return page.locator(".goal")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))));
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
