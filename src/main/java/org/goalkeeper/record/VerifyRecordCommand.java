package org.goalkeeper.record;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves from outside the service that records are as they were written. */
@Command(
        name = "verify-record",
        description = "Proves that the record of each organisation is as it was written.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper verify-record                         # all records of ./data; the service must be stopped",
            "  goalkeeper verify-record --database jdbc:mysql://localhost/goalkeeper --user auditor acme",
            "  goalkeeper verify-record --expect 118:9f86d081… acme",
            "",
            "Keep the last line's POSITION:HASH elsewhere: with --expect it proves later that no end was cut off.",
            "SPRING_DATASOURCE_PASSWORD holds the password of a database.",
            "Exit codes: 0 intact, 1 broken, 2 wrong usage, 3 the database cannot be read."
        })
public final class VerifyRecordCommand implements Callable<Integer> {

    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int FAILED = 3;
    private static final int IN_USE = 90020;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where the embedded database is (default: ./data).")
    private @Nullable Path data;

    @Option(names = "--database", paramLabel = "URL", description = "Another database, as JDBC names it.")
    private @Nullable String database;

    @Option(names = "--user", paramLabel = "NAME", description = "Who reads that database.")
    private @Nullable String user;

    @Option(
            names = "--expect",
            paramLabel = "POSITION:HASH",
            description = "What an earlier verification of this one organisation ended with.")
    private @Nullable String expected;

    @Parameters(
            paramLabel = "ORG",
            arity = "0..*",
            description = "Organisations; - for what belongs to none (default: all).")
    private List<String> organizations = new ArrayList<>();

    @Override
    public Integer call() {
        checkUsage();
        try (SingleConnectionDataSource source = new SingleConnectionDataSource()) {
            source.setUrl(url());
            source.setUsername(database == null ? "" : String.valueOf(user));
            source.setPassword(database == null ? "" : System.getenv().getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
            return verify(Verifier.of(JdbcClient.create(source)));
        } catch (DataAccessException e) {
            err().println("goalkeeper: the database cannot be read: " + reason(e));
            return FAILED;
        }
    }

    private void checkUsage() {
        if (database != null && (data != null || user == null)) {
            throw refused(data == null ? "--database needs --user" : "name either --data or --database");
        }
        if (expected != null && organizations.size() != 1) {
            throw refused("--expect is about one organisation: name it");
        }
    }

    private String url() {
        if (database != null) {
            return database;
        }
        Path folder = (data == null ? Path.of("data") : data).toAbsolutePath().normalize();
        if (!Files.exists(folder.resolve("goalkeeper.mv.db"))) {
            throw refused("there is no database in " + folder);
        }
        return "jdbc:h2:file:" + folder.resolve("goalkeeper")
                + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IFEXISTS=TRUE";
    }

    private int verify(Verifier verifier) {
        List<String> kept = verifier.organizations();
        for (String organization : organizations) {
            if (!kept.contains(organization)) {
                throw refused("there is no organisation `" + organization + "`");
            }
        }
        int code = INTACT;
        for (String organization : organizations.isEmpty() ? kept : organizations) {
            Verification found = verifier.verify(organization, expected == null ? null : head(organization, expected));
            out().println(organization + ": " + line(found));
            code = found.intact() ? code : BROKEN;
        }
        return code;
    }

    private static String line(Verification found) {
        String entries = found.entries() == 1 ? "1 entry" : found.entries() + " entries";
        return found.fault() == null
                ? "intact, " + entries + (found.first() > 1 ? " from " + found.first() + " on" : "") + ", ends with "
                        + found.end().text()
                : "broken: " + found.fault();
    }

    private RecordHead head(String organization, String text) {
        return RecordHead.parse(organization, text)
                .orElseThrow(
                        () -> refused("--expect: `" + text + "` is not a position, a colon and 64 hexadecimal digits"));
    }

    private static String reason(DataAccessException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                return "a service runs on it; stop it, or ask that for GET /v1/organizations/ORG/record/verification";
            }
        }
        return String.valueOf(failure.getMostSpecificCause().getMessage());
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
