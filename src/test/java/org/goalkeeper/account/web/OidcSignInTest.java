package org.goalkeeper.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.record.Actors;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with another one that vouches for people. */
@DatabaseTest
class OidcSignInTest {

    private static final Provider PROVIDER = Provider.start();

    private final String email = UUID.randomUUID() + "@acme.example";
    private final Browsing browser;

    @Autowired
    private Accounts accounts;

    OidcSignInTest(Api api) {
        this.browser = new Browsing(api);
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        String client = "spring.security.oauth2.client.";
        settings.add(client + "provider.acme.issuer-uri", PROVIDER::issuer);
        settings.add(client + "registration.acme.client-id", () -> "goalkeeper");
        settings.add(client + "registration.acme.client-secret", () -> "secret");
        settings.add(client + "registration.acme.client-name", () -> "Acme ID");
        settings.add(client + "registration.acme.scope", () -> "openid,email");
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
    }

    private Answer come() {
        assertThat(browser.open("/sign-in").expect(200).text())
                .contains("href=\"/oauth2/authorization/acme\"")
                .contains("Sign in with Acme ID");
        Answer there = browser.open("/oauth2/authorization/acme").expect(302);
        Answer back = browser.open(there.location()).expect(302);
        return browser.open(back.location()).expect(302);
    }

    @Test
    void signsInWhoeverHasAVerifiedAddressThatIsKnown() {
        accounts.invite(Actors.GOALKEEPER, email, "Sam", false);
        PROVIDER.says(Map.of("email", email.toUpperCase(Locale.ROOT), "email_verified", true));

        assertThat(Browsing.path(come())).isEqualTo("/organizations");
        assertThat(browser.open("/me").expect(200).text()).contains(email);
    }

    @Test
    void refusesAnAddressThatIsNotVerified() {
        accounts.invite(Actors.GOALKEEPER, email, "Sam", false);
        PROVIDER.says(Map.of("email", email, "email_verified", false));

        assertThat(Browsing.path(come())).isEqualTo("/sign-in?refused");
        browser.open("/me").expect(302);
        assertThat(browser.open("/sign-in?refused").text()).contains("verified address");
    }

    @Test
    void makesNobodyWhoWasNotInvited() {
        PROVIDER.says(Map.of("email", email, "email_verified", true));

        assertThat(Browsing.path(come())).isEqualTo("/sign-in?refused");
        browser.open("/me").expect(302);
        assertThat(accounts.byEmail(email)).isEmpty();
    }
}
