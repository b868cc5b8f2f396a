package org.goalkeeper.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import org.goalkeeper.database.TestDatabase;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag("database")
class SessionsTest {

    @Test
    void servicesOverOneDatabaseShareThem() {
        TestDatabase database = TestDatabase.fresh();
        try (RunningService first = RunningService.start(database.settings(), Visits.class);
                RunningService second = RunningService.start(database.settings(), Visits.class)) {
            Api visitor = first.api().keepingCookies();

            Answer begun = visitor.post("/visits").expect(200);

            assertThat(begun.text()).isEqualTo("1");
            assertThat(begun.header("Set-Cookie"))
                    .startsWith("SESSION=")
                    .contains("HttpOnly", "SameSite=Lax")
                    .doesNotContain("Secure");
            assertThat(visitor.speakingTo(second.api().address())
                            .post("/visits")
                            .expect(200)
                            .text())
                    .isEqualTo("2");
            assertThat(first.api().post("/visits").expect(200).text()).isEqualTo("1");
        }
    }

    @Test
    void outliveAServiceAndEndAfterTwelveIdleHours() {
        TestDatabase database = TestDatabase.fresh();
        Api visitor;
        try (RunningService before = RunningService.start(database.settings(), Visits.class)) {
            visitor = before.api().keepingCookies();
            visitor.post("/visits").expect(200);
        }
        try (RunningService after = RunningService.start(database.settings(), Visits.class)) {
            visitor = visitor.speakingTo(after.api().address());
            assertThat(visitor.post("/visits").expect(200).text()).isEqualTo("2");

            int moved = after.context()
                    .getBean(JdbcClient.class)
                    .sql("UPDATE SPRING_SESSION SET LAST_ACCESS_TIME = LAST_ACCESS_TIME - 12 * 3600 * 1000")
                    .update();

            assertThat(moved).isEqualTo(1);
            assertThat(visitor.post("/visits").expect(200).text()).isEqualTo("1");
        }
    }

    @Test
    void areNotBegunForThoseWhoCheckOrRead() {
        try (RunningService service = RunningService.start(TestDatabase.fresh().settings())) {
            service.api()
                    .sending("application/yaml")
                    .post("/v1/check", "goalSet: 1")
                    .expect(200);
            service.api().get("/actuator/prometheus").expect(401);

            assertThat(service.context()
                            .getBean(JdbcClient.class)
                            .sql("SELECT COUNT(*) FROM SPRING_SESSION")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    /** Counts the visits of a session. */
    @RestController
    @Configuration(proxyBeanMethods = false)
    static class Visits {

        @Bean
        @Order(-1)
        SecurityFilterChain visits(HttpSecurity http) {
            return http.securityMatcher("/visits").csrf(csrf -> csrf.disable()).build();
        }

        @PostMapping("/visits")
        String visit(HttpSession session) {
            Object before = session.getAttribute("visits");
            int visits = before == null ? 1 : (Integer) before + 1;
            session.setAttribute("visits", visits);
            return String.valueOf(visits);
        }
    }
}
