package org.goalkeeper;

import org.goalkeeper.cli.Program;
import org.goalkeeper.cli.Terminal;

/** The program: reads its command line and answers with an exit code. */
public final class Goalkeeper {

    private Goalkeeper() {}

    /**
     * Runs the command named by the arguments and ends the process.
     *
     * @param arguments the command line, without the program's name
     */
    public static void main(String[] arguments) {
        System.exit(new Program(Terminal.system()).run(arguments));
    }
}
