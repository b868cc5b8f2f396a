package org.goalkeeper.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goalkeeper.Goalkeeper;
import org.goalkeeper.database.Child;
import org.goalkeeper.service.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

class VerifyRecordCommandTest {

    @TempDir
    private static Path data;

    private static String end;
    private final StringWriter out = new StringWriter();

    @BeforeAll
    static void writeARecord() {
        try (ConfigurableApplicationContext service = start()) {
            end = service.getBean(Verifier.class).verify(Actors.INSTANCE).end().text();
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Service.class).run("--server.port=0", "--goalkeeper.data=" + data);
    }

    @Test
    void verifiesAStoppedServicesRecords() {
        assertThat(run("--data", data.toString())).isZero();
        assertThat(out.toString()).isEqualTo("-: intact, 2 entries, ends with " + end + System.lineSeparator());
        assertThat(run("--data", data.toString(), "--expect", end, "-")).isZero();
    }

    @Test
    void endsWithOneWhereARecordIsBroken() {
        assertThat(run("--data", data.toString(), "--expect", "9:" + "0".repeat(64), "-"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("-: broken: entry 3 is missing");
    }

    @Test
    void endsWithTwoWhereItIsUsedWrongly() {
        assertThat(run("--data", data.resolve("nothing").toString())).isEqualTo(2);
        assertThat(run("--data", data.toString(), "no-such-organization")).isEqualTo(2);
        assertThat(run("--data", data.toString(), "--expect", "x", "-")).isEqualTo(2);
        assertThat(run("--data", data.toString(), "--expect", end)).isEqualTo(2);
        assertThat(run("--database", "jdbc:mysql://localhost/x")).isEqualTo(2);
    }

    @Test
    void saysThatAServiceRuns(@TempDir Path folder) {
        Path log = folder.resolve("log");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Goalkeeper.class.getName(),
                "verify-record",
                "--data",
                data.toString());
        try (ConfigurableApplicationContext service = start()) {
            assertThat(service.isRunning()).isTrue();
            assertThatThrownBy(() -> Child.start(command, Map.of(), log).expectEnd())
                    .hasMessageContaining("it ended with 3")
                    .hasMessageContaining("a service runs on it");
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new VerifyRecordCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }
}
