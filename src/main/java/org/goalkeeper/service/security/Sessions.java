package org.goalkeeper.service.security;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Keeps sessions in the database, so that they outlive a service and are shared by those that run beside it. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(cleanupCron = Scheduled.CRON_DISABLED)
class Sessions {

    /** @param idle how long a session lives when nobody uses it */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idle(
            @Value("${server.servlet.session.timeout}") Duration idle) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(idle);
    }

    /** Two requests of a session at a time may set the same attribute; H2 understands this too. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributes() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** The cookie is sent over HTTPS only when it was given over HTTPS. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("SESSION");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    RecurringTask<Void> expiredSessions(JdbcIndexedSessionRepository sessions) {
        return Tasks.recurring("delete-expired-sessions", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> sessions.cleanUpExpiredSessions());
    }
}
