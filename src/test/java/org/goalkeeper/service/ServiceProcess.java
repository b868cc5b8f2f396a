package org.goalkeeper.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goalkeeper.database.Child;

/** A service in a process of its own, as {@code goalkeeper serve} starts it: for tests that kill it. */
public final class ServiceProcess implements AutoCloseable {

    private final Map<String, String> settings;
    private final Path folder;
    private final int port = Child.freePort();
    private Child process;

    private ServiceProcess(Map<String, String> settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
        process = launch();
    }

    /**
     * Starts one, and waits until it is ready.
     *
     * @param settings given as environment variables
     * @param folder an existing folder for what it says, and for its data where no database is set
     */
    public static ServiceProcess start(Map<String, String> settings, Path folder) {
        return new ServiceProcess(settings, folder);
    }

    /** Speaks to it. */
    public Api api() {
        return Api.at(URI.create("http://localhost:" + port));
    }

    /** Ends it without letting it do anything more, as a failing machine does. */
    public void kill() {
        process.kill();
    }

    /**
     * Tells it to stop, and waits until it has.
     *
     * @return its exit code
     */
    public int stop() {
        return process.stop();
    }

    /** Starts it again with the same settings, at the same port, and waits until it is ready. */
    public void restart() {
        process = launch();
    }

    /** All that it said since it was first started. */
    public String said() {
        return process.said();
    }

    @Override
    public void close() {
        process.kill();
    }

    private Child launch() {
        List<String> command = List.of(
                "org.goalkeeper.Goalkeeper", "serve", "--port", String.valueOf(port), "--data", folder.toString());
        Map<String, String> environment = settings.entrySet().stream()
                .collect(Collectors.toMap(setting -> variable(setting.getKey()), Map.Entry::getValue));
        return Child.startJava(command, environment, folder.resolve("service.log"))
                .await(() -> api().get("/actuator/health/readiness").status() == 200);
    }

    private static String variable(String setting) {
        return setting.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }
}
