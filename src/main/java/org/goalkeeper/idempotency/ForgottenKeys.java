package org.goalkeeper.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets keys every hour. */
@Configuration(proxyBeanMethods = false)
class ForgottenKeys {

    @Bean
    RecurringTask<Void> removeExpiredKeys(Keys keys) {
        return Tasks.recurring("delete-expired-idempotency-keys", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> keys.removeExpired());
    }
}
