package org.goalkeeper.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.record.Actors;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.Service;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service behind a proxy, where strangers may not have goal sets judged. */
@SpringBootTest(
        classes = Service.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:limits;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "goalkeeper.requests-per-minute.checks=2",
            "goalkeeper.requests-per-minute.requests=0",
            "goalkeeper.requests-per-minute.callers=2",
            "goalkeeper.requests-per-minute.sign-ins=2",
            "goalkeeper.proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1",
            "goalkeeper.anonymous-check=false",
        })
class RateLimitTest {

    private final Api api;

    RateLimitTest(@LocalServerPort int port) {
        this.api = Api.at(URI.create("http://127.0.0.1:" + port));
    }

    @Test
    void refusesAnAddressThatAsksTooMuchAndNoOther() {
        Api caller = api.with("X-Forwarded-For", "203.0.113.7");

        assertThat(check(caller).header("RateLimit")).startsWith("\"check\";r=1;t=");
        assertThat(check(caller).header("RateLimit")).startsWith("\"check\";r=0;t=");
        Answer refused = check(caller).expectRefusal(Refusal.TOO_MANY_REQUESTS);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);
        assertThat(check(api.with("X-Forwarded-For", "203.0.113.8")).header("RateLimit"))
                .startsWith("\"check\";r=1;t=");
    }

    @Test
    void believesOnlyWhatTheProxySaw() {
        assertThat(check(api.with("X-Forwarded-For", "203.0.113.20, 198.51.100.9"))
                        .header("RateLimit"))
                .startsWith("\"check\";r=1;t=");
        assertThat(check(api.with("X-Forwarded-For", "203.0.113.21, 198.51.100.9"))
                        .header("RateLimit"))
                .startsWith("\"check\";r=0;t=");
    }

    @Test
    void takesTheAddressesOfOneNetworkForOne() {
        assertThat(check(api.with("X-Forwarded-For", "2001:db8:1:2::1")).header("RateLimit"))
                .startsWith("\"check\";r=1;t=");
        assertThat(check(api.with("X-Forwarded-For", "2001:db8:1:2:ffff::2")).header("RateLimit"))
                .startsWith("\"check\";r=0;t=");
    }

    @Test
    void limitsNothingElseWhereTheSettingIsZero() {
        assertThat(api.get("/v1/presets").expect(200).header("RateLimit")).isNull();
    }

    @Test
    void judgesNothingForStrangersWhereThatIsOff() {
        check(api.with("X-Forwarded-For", "203.0.113.30")).expectRefusal(Refusal.UNAUTHORIZED);
    }

    @Test
    void countsTheFormsOfTheCheckPageToo() {
        Api caller = api.with("X-Forwarded-For", "203.0.113.40").with("Accept", "text/html");
        assertThat(check(caller).header("RateLimit")).startsWith("\"check\";r=1;t=");
        assertThat(caller.post("/check/report", "").header("RateLimit")).startsWith("\"check\";r=0;t=");

        Answer refused = caller.post("/check", "").expect(429);

        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(refused.text()).contains("<h1>Too many requests</h1>");
    }

    @Test
    void showsNoCheckPageToStrangersWhereThatIsOff() {
        Api caller = api.with("Accept", "text/html");

        assertThat(caller.get("/").text()).doesNotContain("goal-editor");
        assertThat(caller.get("/").status()).isNotEqualTo(200);
        assertThat(caller.get("/check/presets?example=kpis").status()).isNotEqualTo(200);
        caller.get("/rules").expect(200);
    }

    @Test
    void refusesAnAddressThatTriesToSignInTooOften() {
        Api guesser = api.with("X-Forwarded-For", "203.0.113.40");
        String guess = "{\"email\": \"a@b.example\", \"password\": \"a guess of mine\"}";
        Answer last = guesser.post("/v1/sign-in", guess);
        for (int i = 0; i < 5 && last.status() == 401; i++) {
            last = guesser.post("/v1/sign-in", guess);
        }

        assertThat(Integer.parseInt(
                        last.expectRefusal(Refusal.TOO_MANY_REQUESTS).header("Retry-After")))
                .isBetween(1, 60);
        api.with("X-Forwarded-For", "203.0.113.41").post("/v1/sign-in", guess).expectRefusal(Refusal.UNAUTHORIZED);
    }

    @Test
    void refusesAPersonWhoAsksTooMuch(@Autowired Accounts accounts, @Autowired SignIn signIn) {
        Person person = accounts.invite(Actors.GOALKEEPER, "much@acme.example", "Much", false);
        Api one = api.as(signIn.issue(person).token());
        Api two = api.as(signIn.issue(person).token());

        assertThat(one.get("/v1/me").expect(200).header("RateLimit")).startsWith("\"caller\";r=1;t=");
        two.get("/v1/me").expect(200);
        assertThat(two.get("/v1/me").expectRefusal(Refusal.TOO_MANY_REQUESTS).header("Retry-After"))
                .isNotNull();
    }

    private static Answer check(Api caller) {
        return caller.post("/v1/check", "{\"goalSet\": 1}");
    }
}
