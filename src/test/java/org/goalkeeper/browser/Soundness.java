package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What holds of every page. */
final class Soundness {

    static final int NARROW = 320;

    private Soundness() {}

    /** That it has no barriers in light and in dark, and a title and a heading. */
    static void assertNoBarriers(Visit visit) {
        assertNoBarriers(visit.page());
        assertThat(visit.complaints()).isEmpty();
    }

    /** The same, whatever the browser complains about. */
    static void assertNoBarriers(Page page) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .map(found -> found.getId() + " " + found.getNodes())
                                    .toList())
                    .as(page.url())
                    .isEmpty();
        }
        assertThat(page.title()).endsWith("· Goalkeeper").hasSizeGreaterThan("· Goalkeeper".length());
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    /** That the narrowest screen, on which it is seen, has room for it, and nothing jumped. */
    static void assertFits(Visit visit) {
        Page page = visit.page();
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
        assertThat(((Number) page.evaluate("window.jumped")).doubleValue()).isLessThan(0.01);
        assertThat(visit.complaints()).isEmpty();
    }

    /** That everything is reached with the keyboard, and seen when it is. */
    static void assertReached(Visit visit) {
        Page page = visit.page();
        Object unreached = page.evaluate("""
                () => {
                  window.wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                    .filter((e) => e.checkVisibility() && e.tabIndex >= 0 && e.type !== 'hidden');
                  window.bare = [];
                  document.addEventListener('focusin', (e) => {
                    // Of radio buttons, Tab reaches one and the arrows the others.
                    window.wanted = window.wanted.filter((w) => w !== e.target
                        && !(w.type === 'radio' && w.name === e.target.name && w.form === e.target.form));
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
