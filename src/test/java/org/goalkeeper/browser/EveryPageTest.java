package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds of every page. */
@DatabaseTest
class EveryPageTest {

    private static final int NARROW = 320;

    @LocalServerPort
    private int port;

    static List<String> pages() {
        return Pages.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoBarriersInLightAndInDark(String path) {
        try (Visit visit = Visit.to(service())) {
            Page page = visit.open(path);

            assertThat(barriers(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(barriers(page)).isEmpty();
            assertThat(page.title()).endsWith("· Goalkeeper").hasSizeGreaterThan("· Goalkeeper".length());
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsTheNarrowestScreenAndIsPaintedWithoutJumps(String path) {
        try (Visit visit = Visit.to(service(), NARROW, ColorScheme.LIGHT)) {
            Page page = visit.open(path);
            page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
            assertThat(((Number) page.evaluate("window.jumped")).doubleValue()).isLessThan(0.01);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingIsReachedWithTheKeyboardAndSeenWhenItIs(String path) {
        try (Visit visit = Visit.to(service())) {
            Page page = visit.open(path);
            Object unreached = page.evaluate("""
                    () => {
                      window.wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                        .filter((e) => e.checkVisibility() && e.tabIndex >= 0 && e.type !== 'hidden');
                      window.bare = [];
                      document.addEventListener('focusin', (e) => {
                        window.wanted = window.wanted.filter((w) => w !== e.target);
                        if (!e.target.shadowRoot && getComputedStyle(e.target).outlineStyle === 'none'
                            && e.target.getAttribute('tabindex') !== '-1') {
                          window.bare.push(e.target.outerHTML.slice(0, 120));
                        }
                      });
                      return window.wanted.length;
                    }""");
            int presses = ((Number) unreached).intValue() + 40;
            for (int i = 0; i < presses; i++) {
                page.keyboard().press("Tab");
            }

            assertThat((List<?>) page.evaluate("window.wanted.map((e) => e.outerHTML.slice(0, 120))"))
                    .isEmpty();
            assertThat((List<?>) page.evaluate("window.bare")).isEmpty();
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

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(found -> found.getId() + " " + found.getNodes())
                        .toList();
    }

    private String service() {
        return "http://localhost:" + port;
    }
}
