package org.goalkeeper.crash;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.database.MySqlServer;
import org.goalkeeper.database.TestDatabase;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.ServiceProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    private static final Pattern LINK = Pattern.compile("gkl_[A-Za-z0-9_-]+");

    /** Half of the thousand writes. */
    private static final int EACH = 500;

    @TempDir
    Path folder;

    @Test
    @Tag("database")
    void aKilledServiceLosesNothingAndDoublesNothing() throws Exception {
        try (ServiceProcess service = start(TestDatabase.durable(folder))) {
            Crowd crowd = crowd(service);
            crowd.write(() -> {
                for (int i = 0; i < 3; i++) {
                    crowd.awaitWrites(2 * EACH / 4);
                    service.kill();
                    service.restart();
                }
            });
            crowd.expectAllOnce();
            crowd.expectAllJudged();
        }
    }

    @Test
    @Tag("mysql")
    void aKilledMySqlServerLosesNothingAndDoublesNothing() throws Exception {
        MySqlServer server = MySqlServer.start();
        try (ServiceProcess service = start(TestDatabase.on(server, "crash"))) {
            Crowd crowd = crowd(service);
            crowd.write(() -> {
                for (int i = 0; i < 2; i++) {
                    crowd.awaitWrites(2 * EACH / 4);
                    server.kill();
                    server.restart();
                }
                crowd.awaitWrites(2 * EACH / 4);
                service.kill();
                server.kill();
                server.restart();
                service.restart();
            });
            crowd.expectAllOnce();
            crowd.expectAllJudged();
        } finally {
            server.close();
        }
    }

    private ServiceProcess start(TestDatabase database) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("goalkeeper.requests-per-minute.requests", "0");
        settings.put("goalkeeper.requests-per-minute.callers", "0");
        return ServiceProcess.start(settings, folder);
    }

    private static Crowd crowd(ServiceProcess service) {
        Matcher link = LINK.matcher(service.said());
        if (!link.find()) {
            throw new AssertionError("no sign-in link in " + service.said());
        }
        Api operator = Crowd.signedIn(service.api(), link.group());
        return new Crowd(operator, List.of(service.api()), EACH);
    }
}
