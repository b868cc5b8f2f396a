package org.goalkeeper.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the service until the process is told to stop. */
@Command(
        name = "serve",
        description = "Runs the service and its web pages.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper serve                        # http://localhost:8080, database in ./data",
            "  goalkeeper serve --demo                 # with an organisation to try things with",
            "  goalkeeper serve --port 9090 --data /var/lib/goalkeeper",
            "",
            "All settings are in the docs; each can also be given as an environment variable."
        })
public final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", description = "Where it listens (default: 8080).")
    private int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the embedded database is (default: ./data). Another database is named by settings.")
    private Path data = Path.of("data");

    @Option(names = "--demo", description = "Loads an organisation with three cycles to try things with.")
    private boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        List<String> settings = new ArrayList<>();
        settings.add("--server.port=" + port);
        settings.add("--goalkeeper.data=" + data.toAbsolutePath().normalize());
        if (demo) {
            settings.add("--goalkeeper.demo=true");
        }
        // Databases keep moments without a zone.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(Service.class, settings.toArray(String[]::new));
        // Spring's own hook stops the service when the process is told to end.
        Thread.currentThread().join();
        return 0;
    }
}
