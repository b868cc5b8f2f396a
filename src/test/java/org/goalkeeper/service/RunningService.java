package org.goalkeeper.service;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A service within this process, at a port of its own: for tests of several, or of how it starts and stops. */
public record RunningService(ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * Starts one.
     *
     * @param settings its settings, such as those of a {@link org.goalkeeper.database.TestDatabase}
     * @param additions classes with beans that it gets beside its own
     */
    public static RunningService start(Map<String, String> settings, Class<?>... additions) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("server.port", "0");
        Class<?>[] sources = java.util.Arrays.copyOf(additions, additions.length + 1);
        sources[additions.length] = Service.class;
        SpringApplication application = new SpringApplication(sources);
        return new RunningService(application.run(all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new)));
    }

    /** Speaks to it. */
    public Api api() {
        return at("local.server.port");
    }

    /** Speaks to it at the port that {@code management.server.port} opens. */
    public Api operations() {
        return at("local.management.port");
    }

    private Api at(String port) {
        return Api.at(URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty(port)));
    }

    /** Stops it as it stops when its process is told to end. */
    @Override
    public void close() {
        context.close();
    }
}
