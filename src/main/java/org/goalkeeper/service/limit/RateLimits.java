package org.goalkeeper.service.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests all instances of the service together answer in a minute; 0 for any number.
 *
 * @param checks goal sets that one address may have judged
 * @param requests other requests to the API that one address may send
 * @param callers requests that one person may send
 * @param signIns how often one address may try to sign in
 */
@ConfigurationProperties("goalkeeper.requests-per-minute")
record RateLimits(
        @DefaultValue("120") int checks,
        @DefaultValue("6000") int requests,
        @DefaultValue("6000") int callers,
        @DefaultValue("60") int signIns) {}
