package org.goalkeeper.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.record.Actors;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SignInPageTest {

    private static final String PASSWORD = "correct horse battery";

    private final Api api;
    private final String email = UUID.randomUUID() + "@acme.example";

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIn signIn;

    private Person person;
    private Browsing browser;

    SignInPageTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void invite() {
        person = accounts.invite(Actors.GOALKEEPER, email, "Sam", false);
        browser = new Browsing(api);
    }

    private String link() {
        return "/sign-in/link?secret=" + secret();
    }

    private String secret() {
        return accounts.link(Actors.GOALKEEPER, person.id());
    }

    @Test
    void asksForANameAndAPasswordTheFirstTimeAndTakesThePasswordLater() {
        String secret = secret();
        String link = "/sign-in/link?secret=" + secret;
        Answer page = browser.open(link).expect(200);
        assertThat(page.text()).contains(email).contains("type=\"password\"");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        browser.open(link).expect(200);

        Answer done = browser.send(
                link, "/sign-in/link", Map.of("secret", secret, "name", "Sam Reyes", "password", PASSWORD));

        assertThat(Browsing.path(done.expect(302))).isEqualTo("/organizations");
        assertThat(browser.open("/me").expect(200).text()).contains("Sam Reyes");
        browser.open(link).expect(404);
        Browsing later = new Browsing(api);
        later.signIn(email, PASSWORD).expect(302);
        later.open("/me").expect(200);
    }

    @Test
    void keepsALinkWhereThePasswordIsNotTaken() {
        String secret = secret();
        String link = "/sign-in/link?secret=" + secret;

        Answer refused =
                browser.send(link, "/sign-in/link", Map.of("secret", secret, "name", "Sam", "password", "short"));

        assertThat(refused.expect(400).text()).contains("12 characters");
        browser.open(link).expect(200);
    }

    @Test
    void sendsAStrangerToSignInAndBackToThePage() {
        Answer sent = browser.open("/me?x=1").expect(302);
        assertThat(Browsing.path(sent)).isEqualTo("/sign-in?next=%2Fme%3Fx%3D1");
        assertThat(sent.header("Set-Cookie")).isNull();
        password();

        Answer back = browser.send(
                Browsing.path(sent), "/sign-in", Map.of("email", email, "password", PASSWORD, "next", "/me?x=1"));

        assertThat(Browsing.path(back.expect(302))).isEqualTo("/me?x=1");
    }

    @Test
    void leadsNowhereElseAfterSigningIn() {
        password();
        for (String next :
                List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/{x}")) {
            Answer done = new Browsing(api)
                    .send("/sign-in", "/sign-in", Map.of("email", email, "password", PASSWORD, "next", next));

            assertThat(Browsing.path(done.expect(302))).as(next).isEqualTo("/organizations");
            assertThat(done.location()).doesNotContain("evil");
        }
    }

    @Test
    void answersTheSameToAWrongPasswordAsToAnUnknownAddress() {
        password();
        String wrong = browser.signIn(email, "wrong password").expect(401).text();
        String unknown =
                browser.signIn("nobody-" + email, "wrong password").expect(401).text();

        assertThat(unknown.replace("nobody-", "").replaceAll("_csrf\" value=\"[^\"]*", ""))
                .isEqualTo(wrong.replaceAll("_csrf\" value=\"[^\"]*", ""));
    }

    @Test
    void locksOutWhoeverFailsTooOftenOnPagesAndApiAlike() {
        password();
        String body = "{\"email\": \"" + email + "\", \"password\": \"%s\"}";
        for (int i = 0; i < 3; i++) {
            browser.signIn(email, "wrong password").expect(401);
            api.post("/v1/sign-in", body.formatted("wrong password")).expectRefusal(Refusal.UNAUTHORIZED);
        }

        browser.signIn(email, PASSWORD).expect(401);
        api.post("/v1/sign-in", body.formatted(PASSWORD)).expectRefusal(Refusal.UNAUTHORIZED);
    }

    @Test
    void beginsAnotherSessionThanTheOneBefore() {
        password();
        String first = session(browser.signIn(email, PASSWORD).expect(302));
        String second = session(browser.signIn(email, PASSWORD).expect(302));

        assertThat(second).isNotEqualTo(first);
        Api old = api.with("Cookie", first.split(";")[0]).accepting("text/html");
        assertThat(Browsing.path(old.get("/me").expect(302))).startsWith("/sign-in");
    }

    @Test
    void aNewPasswordEndsWhateverElseThePersonIsSignedInWith() {
        password();
        browser.signIn(email, PASSWORD).expect(302);
        Browsing elsewhere = new Browsing(api);
        elsewhere.signIn(email, PASSWORD).expect(302);
        Api program = api.as(signIn.issue(person).token());
        String link = link();

        browser.send("/me", "/me", Map.of("name", "Sam", "password", "another horse battery"))
                .expect(302);

        browser.open("/me").expect(200);
        elsewhere.open("/me").expect(302);
        program.get("/v1/me").expectRefusal(Refusal.UNAUTHORIZED);
        browser.open(link).expect(404);
    }

    @Test
    void aNewPasswordByTheApiKeepsTheTokenAndANewNameKeepsAll() {
        password();
        browser.signIn(email, PASSWORD).expect(302);
        Api program = api.as(signIn.issue(person).token());

        program.put("/v1/me", "{\"name\": \"Robin\"}").expect(200);
        browser.open("/me").expect(200);
        program.put("/v1/me", "{\"name\": \"Robin\", \"password\": \"another horse battery\"}")
                .expect(200);

        program.get("/v1/me").expect(200);
        browser.open("/me").expect(302);
    }

    @Test
    void endsTheSessionAndRefusesAForgedRequest() {
        password();
        browser.signIn(email, PASSWORD).expect(302);

        browser.send("/sign-out", Map.of(), "forged").expect(403);
        browser.open("/me").expect(200);
        browser.send("/me", "/sign-out", Map.of()).expect(302);
        browser.open("/me").expect(302);
    }

    @Test
    void takesNoSessionForTheApi() {
        password();
        browser.signIn(email, PASSWORD).expect(302);

        browser.api().accepting("application/json").get("/v1/me").expectRefusal(Refusal.UNAUTHORIZED);
    }

    @Test
    void givesTheSessionToNoScriptAndNoOtherSite() {
        password();

        assertThat(session(browser.signIn(email, PASSWORD).expect(302)))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    /** The cookie that an answer gives. */
    private static String session(Answer answer) {
        return answer.headers("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SESSION="))
                .findFirst()
                .orElseThrow();
    }

    private void password() {
        signIn.byLink(secret(), "Sam", PASSWORD);
    }
}
