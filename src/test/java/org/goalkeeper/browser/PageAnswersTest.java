package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What pages answer around their content: headers, and what goes wrong. */
@DatabaseTest
class PageAnswersTest {

    @LocalServerPort
    private int port;

    @Test
    void allowsNothingFromElsewhere(Api api) {
        Answer answer = api.get("/rules").expect(200);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.text())
                .doesNotContain("<style", " style=", "javascript:")
                .doesNotContainPattern("<script(?! src|[^>]* src)");
    }

    @Test
    void filesAreKeptForAYearUnderTheDigestOfTheirContent(Api api) {
        Matcher styles = Pattern.compile("/assets/pages-[0-9a-f]{32}\\.css")
                .matcher(api.get("/rules").text());
        assertThat(styles.find()).isTrue();

        assertThat(api.get(styles.group()).expect(200).header("Cache-Control")).contains("max-age=31536000", "public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/no/such", "/?rules=nobody", "/presets?left=nobody", "/assets/no-such.css"})
    void whatIsNotThereIsAPageToo(String path) {
        try (Visit visit = Visit.to("http://localhost:" + port)) {
            Page page = visit.page();
            Response response = page.navigate(path);

            assertThat(response.status()).isEqualTo(404);
            assertThat(page.locator("h1").textContent()).isEqualTo("Nothing here");
            assertThat(page.locator("header nav a").count()).isPositive();
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        try (Visit visit = Visit.to("http://localhost:" + port)) {
            Page page = visit.open("/");
            page.evaluate("document.querySelector('[name=_csrf]').value = 'forged'");
            page.evaluate("document.getElementById('document').value = 'goalSet: 1'");
            Response response =
                    page.waitForNavigation(() -> page.evaluate("document.getElementById('check').submit()"));

            assertThat(response.status()).isEqualTo(403);
            assertThat(page.locator("h1").textContent()).isEqualTo("Not allowed");
        }
    }

    @Test
    void aStrangerWhoLooksAroundGetsNoSession(Api api) {
        assertThat(String.valueOf(api.get("/").header("Set-Cookie"))).doesNotContain("SESSION");
    }
}
