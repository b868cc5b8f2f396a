package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.database.TestDatabase;
import org.goalkeeper.organization.Role;
import org.goalkeeper.record.Actors;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that members see, of the organisation to try things with. */
class EveryPageForMembersTest {

    private static final Map<Role, String> SIGNED_IN = new EnumMap<>(Role.class);
    private static final Map<String, String> CYCLES = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static RunningService service;

    @BeforeAll
    static void start() {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh().settings());
        settings.put("goalkeeper.demo", "true");
        service = RunningService.start(settings);
        SIGNED_IN.put(Role.ADMIN, signIn("operator@localhost"));
        for (Role role : List.of(Role.LEAD, Role.COACH, Role.HR)) {
            SIGNED_IN.put(role, signIn(role.word() + "@acme.example"));
        }
        Api lead = service.api()
                .as(service.context()
                        .getBean(SignIn.class)
                        .issue(person("lead@acme.example"))
                        .token());
        lead.get("/v1/organizations/acme/cycles")
                .json()
                .at("/items")
                .forEach(cycle -> CYCLES.put(
                        cycle.at("/phase").asString(), cycle.at("/id").asString()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static List<Pages.ForMembers> pages() {
        return Pages.FOR_MEMBERS;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoBarriersAndIsReachedWithTheKeyboard(Pages.ForMembers page) {
        try (Visit visit = open(page, 1280)) {
            Soundness.assertNoBarriers(visit);
            Soundness.assertReached(visit);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsTheNarrowestScreen(Pages.ForMembers page) {
        try (Visit visit = open(page, Soundness.NARROW)) {
            Soundness.assertFits(visit);
        }
    }

    @Test
    void thePagesOfTheNavigationAreAmongThem() {
        try (Visit visit = Visit.as(String.valueOf(SIGNED_IN.get(Role.ADMIN)), address(), 1280)) {
            List<?> linked = (List<?>) visit.open("/organizations/acme/cycles")
                    .evaluate("[...document.querySelectorAll('header nav a')].map((a) => a.getAttribute('href'))"
                            + ".filter((path) => path.startsWith('/organizations/'))");

            assertThat(linked)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(pages())
                            .extracting(Pages.ForMembers::path)
                            .contains(String.valueOf(path)));
        }
    }

    private static Visit open(Pages.ForMembers page, int width) {
        String path = page.path();
        for (Map.Entry<String, String> cycle : CYCLES.entrySet()) {
            path = path.replace("{" + cycle.getKey() + "}", cycle.getValue());
        }
        Visit visit = Visit.as(String.valueOf(SIGNED_IN.get(page.role())), address(), width);
        visit.open(path);
        return visit;
    }

    private static String signIn(String email) {
        Accounts accounts = service.context().getBean(Accounts.class);
        String link = accounts.link(Actors.GOALKEEPER, person(email).id());
        try (Visit visit = Visit.to(address())) {
            Page page = visit.open("/sign-in/link?secret=" + link);
            page.locator("#password").fill("correct horse battery");
            page.locator("main form button").click();
            page.waitForURL(url -> !url.contains("sign-in"));
            return visit.signedIn();
        }
    }

    private static Person person(String email) {
        return service.context().getBean(Accounts.class).byEmail(email).orElseThrow();
    }

    private static String address() {
        return service.api().address().toString();
    }
}
