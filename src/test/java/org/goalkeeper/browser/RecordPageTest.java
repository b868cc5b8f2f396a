package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The record, read and proved in a browser. */
@DatabaseTest
class RecordPageTest {

    private static final int NARROW = 320;

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;

    RecordPageTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void planCycle() {
        acme = Acme.in(context, api);
        acme.as(Role.COACH)
                .put(
                        acme.path("/cycles/2027-Q1"),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"marketing\"]}")
                .expect(200);
    }

    @Test
    void tellsWhoDidWhatAndLeadsToIt() {
        try (SignedIn hr = SignedIn.as(Role.HR, acme, api, NARROW)) {
            Page page = hr.open("/record");
            hr.assertSound();

            assertThat(page.locator("tbody tr").first().innerText())
                    .contains("The coach", "planned a cycle", "marketing");
            page.locator("tbody tr").first().locator("a").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("2027-Q1");
        }
    }

    @Test
    void filtersInTheAddressAndGivesWhatIsShownAsATable() {
        try (SignedIn admin = SignedIn.as(Role.ADMIN, acme, api, NARROW)) {
            Page page = admin.open("/record");
            page.locator("#action").selectOption("team.added");
            page.locator("#subject").fill("teams/s");
            page.locator("form[role=search] button").click();

            assertThat(page.url()).contains("action=team.added", "subject=teams%2Fs");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("tbody tr").innerText()).contains("added a team", "teams/sales");
            String csv = acme.as(Role.ADMIN)
                    .get(acme.path("/record/export?subject=teams/s"))
                    .text();
            assertThat(page.request()
                            .get(page.locator(".bar a").last().getAttribute("href"))
                            .text())
                    .isEqualTo(csv);
            page.locator("#person").selectOption(acme.person(Role.COACH));
            page.locator("form[role=search] button").click();
            assertThat(page.locator("tbody tr").count()).isZero();
            admin.assertSound();
        }
    }

    @Test
    void turnsToOlderEntries() {
        for (int i = 0; i < 50; i++) {
            acme.as(Role.ADMIN)
                    .put(acme.path("/teams/team-" + i), "{\"name\": \"Team\", \"level\": \"team\"}")
                    .expect(200);
        }
        try (SignedIn hr = SignedIn.as(Role.HR, acme, api, NARROW)) {
            Page page = hr.open("/record");
            assertThat(page.locator("tbody tr").count()).isEqualTo(50);
            page.locator("a[rel=next]").click();

            assertThat(page.locator("tbody tr").last().innerText()).contains("made the organisation");
            assertThat(page.locator("a[rel=next]").count()).isZero();
        }
    }

    @Test
    void provesTheChainAndThatItStillHoldsTheEndThatWasKept() {
        try (SignedIn hr = SignedIn.as(Role.HR, acme, api, NARROW)) {
            Page page = hr.open("/record");
            page.locator("button[name=verify]").click();
            assertThat(page.locator("#proof h2").innerText()).isEqualTo("The record is whole");
            String end = page.locator("#end").inputValue();
            assertThat(end)
                    .isEqualTo(acme.as(Role.HR)
                            .get(acme.path("/record/verification"))
                            .text("/end"));
            hr.assertSound();

            String position = end.substring(0, end.indexOf(':'));
            page.locator("#expect").fill(position + ":" + "0".repeat(64));
            page.locator("button[name=verify]").click();
            assertThat(page.locator("#proof").innerText())
                    .contains("The record is broken", "Entry " + position + " is not the one that you kept.");
            hr.assertSound();
        }
    }

    @Test
    void everyActionThatIsNotedHasWords() throws Exception {
        Pattern noted = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");
        Set<String> missing = new TreeSet<>();
        String messages = Files.readString(Path.of("src/main/resources/messages.properties"), StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/goalkeeper"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String code = Files.readString(file);
                for (String note : code.split("\\.note\\(|ACTION = ", -1)) {
                    String call = note.equals(code) ? "" : note.split(";", 2)[0].split("Map\\.", 2)[0];
                    noted.matcher(call).results().map(found -> found.group(1)).forEach(missing::add);
                }
            }
        }
        assertThat(missing).hasSizeGreaterThan(30);
        missing.removeIf(action -> action.startsWith("person.") || messages.contains("\naction." + action + "="));
        assertThat(missing).isEmpty();
    }
}
