package org.goalkeeper.service.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.goalkeeper.database.TestDatabase;
import org.goalkeeper.service.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
class JobsTest {

    private static final TaskDescriptor<Void> WORK = TaskDescriptor.of("work");

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void eachIsDoneOnceByTwoServices() throws InterruptedException {
        Work.GATE = new CountDownLatch(0);
        try (RunningService first = RunningService.start(database.settings(), Work.class);
                RunningService second = RunningService.start(database.settings(), Work.class)) {
            for (int i = 0; i < 200; i++) {
                schedule(i % 2 == 0 ? first : second, "once-" + i);
            }

            assertThat(done(200)).containsExactlyInAnyOrderElementsOf(names("once-", 200));
        }
        assertThat(Work.DONE).isEmpty();
    }

    @Test
    void noneIsLostOrDoneTwiceWhenAServiceStops() throws InterruptedException {
        Work.GATE = new CountDownLatch(1);
        RunningService stopped = RunningService.start(database.settings(), Work.class);
        for (int i = 0; i < 100; i++) {
            schedule(stopped, "kept-" + i);
        }
        assertThat(Work.BEGUN.poll(60, TimeUnit.SECONDS)).isNotNull();

        try (RunningService other = RunningService.start(database.settings(), Work.class)) {
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(stopped::close);
            // Both hold jobs, which may go on now.
            Work.GATE.countDown();
            stopping.join();

            assertThat(done(100)).containsExactlyInAnyOrderElementsOf(names("kept-", 100));
        }
        assertThat(Work.DONE).isEmpty();
        Work.BEGUN.clear();
    }

    @Test
    void noneIsLeftOfATransactionThatIsUndone() {
        try (RunningService service = RunningService.start(database.settings(), Work.class)) {
            service.context().getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
                schedule(service, "undone");
                transaction.setRollbackOnly();
            });

            assertThat(service.context().getBean(Scheduler.class).getScheduledExecution(WORK.instanceId("undone")))
                    .isEmpty();
        }
    }

    private static void schedule(RunningService service, String name) {
        service.context()
                .getBean(SchedulerClient.class)
                .scheduleIfNotExists(WORK.instance(name).scheduledTo(Instant.now()));
    }

    private static List<String> done(int count) throws InterruptedException {
        List<String> done = new ArrayList<>();
        while (done.size() < count) {
            // Less than it takes until a service that stopped without a word is seen as dead.
            String name = Work.DONE.poll(30, TimeUnit.SECONDS);
            assertThat(name).as("after %s", done).isNotNull();
            done.add(name);
        }
        return done;
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    /** A job that says when it began, waits until it may go on, and says that it is done. */
    @Configuration(proxyBeanMethods = false)
    static class Work {

        static final BlockingQueue<String> BEGUN = new LinkedBlockingQueue<>();
        static final BlockingQueue<String> DONE = new LinkedBlockingQueue<>();
        static volatile CountDownLatch GATE = new CountDownLatch(0);

        @Bean
        OneTimeTask<Void> work() {
            return Tasks.oneTime(WORK).execute((instance, context) -> {
                BEGUN.add(instance.getId());
                try {
                    GATE.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException("interrupted", e);
                }
                DONE.add(instance.getId());
            });
        }
    }
}
