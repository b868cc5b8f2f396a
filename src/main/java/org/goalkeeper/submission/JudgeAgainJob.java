package org.goalkeeper.submission;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has stale submissions judged in the background: one job for a cycle at a time, however many services there are. */
@Configuration(proxyBeanMethods = false)
class JudgeAgainJob {

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    @Bean
    CustomTask<Void> judgeAgainTask(JudgeAgain judgeAgain, Clock clock) {
        return Tasks.custom(Staleness.JUDGE_AGAIN)
                .onFailureReschedule(FixedDelay.of(PAUSE_AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    String[] names = instance.getId().split(" ");
                    judgeAgain.judge(names[0], names[1]);
                    return again(judgeAgain, names[0], names[1], clock);
                });
    }

    /** The job goes only where no change is on its way that found it there and counts on it. */
    private static CompletionHandler<Void> again(
            JudgeAgain judgeAgain, String organization, String cycle, Clock clock) {
        return (completed, job) ->
                judgeAgain.settle(organization, cycle, job::remove, () -> job.reschedule(completed, clock.instant()));
    }
}
