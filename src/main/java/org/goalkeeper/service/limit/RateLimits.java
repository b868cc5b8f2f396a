package org.goalkeeper.service.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests are answered in a minute; 0 for any number.
 *
 * @param checks goal sets that one address may have judged by one instance of the service
 * @param requests other requests to the API that one address may send to one instance
 * @param callers requests that one person may send to one instance
 * @param signIns how often one address may try to sign in, at all instances together
 */
@ConfigurationProperties("goalkeeper.requests-per-minute")
record RateLimits(
        @DefaultValue("120") int checks,
        @DefaultValue("6000") int requests,
        @DefaultValue("6000") int callers,
        @DefaultValue("60") int signIns) {}
