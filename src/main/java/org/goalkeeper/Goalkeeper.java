package org.goalkeeper;

import java.util.Map;
import org.goalkeeper.cli.Program;
import org.goalkeeper.cli.Terminal;
import org.goalkeeper.record.VerifyRecordCommand;
import org.goalkeeper.service.ServeCommand;

/** The program: reads its command line and answers with an exit code. */
public final class Goalkeeper {

    private Goalkeeper() {}

    /**
     * Runs the command named by the arguments and ends the process.
     *
     * @param arguments the command line, without the program's name
     */
    public static void main(String[] arguments) {
        boolean serves = arguments.length > 0 && arguments[0].equals("serve");
        // Chosen here, because looking for it costs every command time.
        System.setProperty(
                "slf4j.provider",
                serves ? "ch.qos.logback.classic.spi.LogbackServiceProvider" : "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.exit(new Program(
                        Terminal.system(),
                        Map.of("serve", ServeCommand::new, "verify-record", VerifyRecordCommand::new))
                .run(arguments));
    }
}
