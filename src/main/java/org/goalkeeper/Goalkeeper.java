package org.goalkeeper;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: reads its command line and answers with an exit code. */
@Command(
        name = "goalkeeper",
        description = "A linter, a gate and an audit trail for OKRs and KPIs.",
        mixinStandardHelpOptions = true,
        versionProvider = Goalkeeper.Version.class)
public final class Goalkeeper {

    private Goalkeeper() {}

    /**
     * Runs the command named by the arguments and ends the process.
     *
     * @param arguments the command line, without the program's name
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Goalkeeper()).execute(arguments));
    }

    /** The version that the jar's manifest names. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Goalkeeper.class.getPackage().getImplementationVersion();
            return new String[] {"goalkeeper " + (version == null ? "(not packaged)" : version)};
        }
    }
}
