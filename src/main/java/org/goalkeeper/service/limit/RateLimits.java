package org.goalkeeper.service.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests one address may send to one instance of the service; 0 for any number.
 *
 * @param checks goal sets to judge in a minute
 * @param requests other requests to the API in a minute
 */
@ConfigurationProperties("goalkeeper.requests-per-minute")
record RateLimits(
        @DefaultValue("120") int checks,
        @DefaultValue("6000") int requests) {}
