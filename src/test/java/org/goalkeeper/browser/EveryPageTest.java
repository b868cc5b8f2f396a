package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that strangers see. */
@DatabaseTest
class EveryPageTest {

    @LocalServerPort
    private int port;

    static List<String> pages() {
        return Pages.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoBarriersInLightAndInDark(String path) {
        try (Visit visit = Visit.to(service())) {
            visit.open(path);

            Soundness.assertNoBarriers(visit);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsTheNarrowestScreenAndIsPaintedWithoutJumps(String path) {
        try (Visit visit = Visit.to(service(), Soundness.NARROW, ColorScheme.LIGHT)) {
            visit.open(path);

            Soundness.assertFits(visit);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingIsReachedWithTheKeyboardAndSeenWhenItIs(String path) {
        try (Visit visit = Visit.to(service())) {
            visit.open(path);

            Soundness.assertReached(visit);
        }
    }

    @Test
    void thePagesOfTheNavigationAreAmongThem() {
        try (Visit visit = Visit.to(service())) {
            Set<Object> linked = new LinkedHashSet<>((List<?>) visit.open("/")
                    .evaluate("[...document.querySelectorAll('header nav a')].map((a) => a.getAttribute('href'))"));

            assertThat(linked).isNotEmpty().isSubsetOf(Pages.ALL);
        }
    }

    private String service() {
        return "http://localhost:" + port;
    }
}
