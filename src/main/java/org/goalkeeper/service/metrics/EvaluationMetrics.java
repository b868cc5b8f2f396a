package org.goalkeeper.service.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.springframework.stereotype.Component;

/** Counts evaluations and what they find, by rule, and how long they take. */
@Component
public class EvaluationMetrics {

    private final MeterRegistry meters;

    EvaluationMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Makes an evaluation, and measures it. */
    public Evaluation measured(Supplier<Evaluation> made) {
        Timer.Sample time = Timer.start(meters);
        Evaluation evaluation = made.get();
        time.stop(Timer.builder("goalkeeper.evaluations")
                .description("Evaluations of goal sets")
                .tag("gate", evaluation.gatePassed() ? "passed" : "failed")
                .publishPercentileHistogram()
                .register(meters));
        for (Finding finding : evaluation.findings()) {
            meters.counter(
                            "goalkeeper.findings",
                            "rule",
                            finding.rule().toString(),
                            "severity",
                            finding.severity().word())
                    .increment();
        }
        return evaluation;
    }
}
