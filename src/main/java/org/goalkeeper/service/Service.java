package org.goalkeeper.service;

import java.time.Clock;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.Version;
import org.goalkeeper.ruleset.RuleSets;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service: every feature, over the kernel's evaluator and the rule sets that ship. */
@SpringBootApplication(
        scanBasePackages = {
            "org.goalkeeper.service",
            "org.goalkeeper.api",
            "org.goalkeeper.catalogue",
            "org.goalkeeper.check",
            "org.goalkeeper.demo",
            "org.goalkeeper.record",
            "org.goalkeeper.account",
            "org.goalkeeper.idempotency",
            "org.goalkeeper.organization",
            "org.goalkeeper.cycle",
            "org.goalkeeper.submission",
            "org.goalkeeper.waiver",
            "org.goalkeeper.kpi",
            "org.goalkeeper.webhook",
            "org.goalkeeper.audit",
        },
        proxyBeanMethods = false)
public class Service {

    /** The time, for all that needs it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Evaluator evaluator() {
        return new Evaluator();
    }

    @Bean
    RuleSets ruleSets() {
        return RuleSets.builtIn(Version.CURRENT);
    }
}
