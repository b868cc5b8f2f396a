package org.goalkeeper.service.jobs;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Speaks to both databases as to MySQL, which H2 understands too: locks what is due as it takes it, in UTC. */
@Component
class Jobs implements DbSchedulerCustomizer {

    @Override
    public Optional<JdbcCustomization> jdbcCustomization() {
        return Optional.of(new MySQL8JdbcCustomization(true));
    }
}
