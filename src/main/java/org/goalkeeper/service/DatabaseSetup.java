package org.goalkeeper.service;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** Where the repositories are; told, because looking through the whole kernel takes time. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories(
        basePackages = {
            "org.goalkeeper.account",
            "org.goalkeeper.organization",
            "org.goalkeeper.cycle",
            "org.goalkeeper.submission",
            "org.goalkeeper.waiver",
            "org.goalkeeper.kpi",
            "org.goalkeeper.webhook"
        },
        // A single query needs none, which would be four more trips to the database; what writes has one of its own.
        enableDefaultTransactions = false)
class DatabaseSetup {}
