package org.goalkeeper.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** A MySQL server of the tests' own, with an empty data folder under {@code target}. */
public final class MySqlServer {

    /** May do everything. */
    private static final String ADMIN = "admin";

    private static @Nullable MySqlServer shared;

    private final Path home;
    private final Path folder;
    private final int port;
    private Child process;

    private MySqlServer(Path home, Path folder, int port) {
        this.home = home;
        this.folder = folder;
        this.port = port;
        initialize();
        process = launch();
    }

    /** The one that all tests of this virtual machine share; it is started when it is first needed. */
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            MySqlServer server = start();
            // After all services have stopped, which would else complain.
            SpringApplication.getShutdownHandlers().add(server::close);
            shared = server;
        }
        return shared;
    }

    /** Whether this run of the tests is the one on MySQL. */
    public static boolean wanted() {
        return System.getProperty("goalkeeper.test.mysql") != null;
    }

    /**
     * Starts one of one's own, for a test that kills it.
     *
     * @throws IllegalStateException when there is no server to start; says what to do
     */
    public static MySqlServer start() {
        Path home = Path.of(System.getProperty("goalkeeper.test.mysql", "/nonexistent"));
        if (!Files.isExecutable(home.resolve("bin/mysqld"))) {
            throw new IllegalStateException("no MySQL server in " + home + ": run the tests with ./mvnw -Dmysql test");
        }
        try {
            Path folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "mysql").toAbsolutePath()), "server");
            return new MySqlServer(home, folder, Child.freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where to connect to a database on it. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
    }

    /** Runs statements as one who may do everything. */
    public void run(String... statements) {
        try (Connection connection = DriverManager.getConnection(url(""), ADMIN, ADMIN);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    /** Ends it as a failing machine does, with kill -9. */
    public void kill() {
        process.kill();
    }

    /** Starts it again, on the same data and at the same port. */
    public void restart() {
        process = launch();
    }

    /** Stops it and deletes its data. */
    public void close() {
        process.kill();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private void initialize() {
        try {
            Child.start(command("--initialize-insecure"), Map.of(), log()).expectEnd();
        } catch (IllegalStateException e) {
            throw new IllegalStateException("mysqld does not run; on Debian it needs libaio1 and libnuma1", e);
        }
        try {
            Files.writeString(
                    folder.resolve("users.sql"),
                    "CREATE USER IF NOT EXISTS '" + ADMIN + "'@'%' IDENTIFIED BY '" + ADMIN + "';\n"
                            + "GRANT ALL ON *.* TO '" + ADMIN + "'@'%' WITH GRANT OPTION;\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Child launch() {
        return Child.start(
                        command(
                                "--init-file=" + folder.resolve("users.sql"),
                                "--port=" + port,
                                "--bind-address=127.0.0.1",
                                // The path of a socket may not be long.
                                "--socket=/tmp/goalkeeper-mysql-" + port,
                                "--pid-file=" + folder.resolve("pid"),
                                "--mysqlx=OFF",
                                "--performance-schema=OFF",
                                "--innodb-buffer-pool-size=32M",
                                "--skip-log-bin",
                                "--skip-name-resolve"),
                        Map.of(),
                        log())
                .await(() -> {
                    DriverManager.getConnection(url(""), ADMIN, ADMIN).close();
                    return true;
                });
    }

    private List<String> command(String... flags) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + folder.resolve("data")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(Arrays.asList(flags));
        return command;
    }

    private Path log() {
        return folder.resolve("log.txt");
    }
}
