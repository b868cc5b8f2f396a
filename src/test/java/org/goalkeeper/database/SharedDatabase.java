package org.goalkeeper.database;

import java.util.Base64;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the service the database that tests share. */
final class SharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(TestDatabase.fresh().settings())
                .and("goalkeeper.secret-key=" + Base64.getEncoder().encodeToString(new byte[32]))
                .and("goalkeeper.webhooks.private-addresses=true")
                // All tests come from one address.
                .and("goalkeeper.requests-per-minute.sign-ins=0")
                .applyTo(context);
    }
}
