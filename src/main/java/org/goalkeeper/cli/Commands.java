package org.goalkeeper.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands there are. */
final class Commands {

    private static final Map<String, Function<Terminal, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("check", CheckCommand::new);
        ALL.put("fix", FixCommand::new);
        ALL.put("rules", RulesCommand::new);
        ALL.put("presets", PresetsCommand::new);
        ALL.put("schema", SchemaCommand::new);
        ALL.put("import", ImportCommand::new);
        ALL.put("init", InitCommand::new);
        ALL.put("test", TestCommand::new);
        ALL.put("completion", CompletionCommand::new);
    }

    private Commands() {}

    /** The command line; of commands only the one that is asked for, since each costs time to describe. */
    static CommandLine line(Terminal terminal, Map<String, Supplier<Object>> more, String... arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        ALL.forEach((name, command) -> all.put(name, () -> command.apply(terminal)));
        all.putAll(more);
        all.put("help", HelpCommand::new);
        CommandLine line = new CommandLine(new Root(all.keySet()));
        line.setCommandName("goalkeeper");
        String asked = arguments.length == 0 ? "" : arguments[0];
        Supplier<Object> command = all.get(asked);
        if (command != null && !asked.equals("help") && !asked.equals("completion")) {
            add(line, asked, command.get());
        } else {
            all.forEach((name, each) -> add(line, name, each.get()));
        }
        return line;
    }

    private static void add(CommandLine line, String name, Object command) {
        CommandLine added = new CommandLine(command);
        if (!name.equals("help")) {
            CommandSpec spec = added.getCommandSpec();
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Shows this help.")
                    .build());
            spec.usageMessage().sortOptions(false).abbreviateSynopsis(true);
        }
        line.addSubcommand(name, added);
    }

    /** The program without a command. */
    @Command(
            description = "A linter, a gate and an audit trail for OKRs and KPIs.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            footer = {"", "`goalkeeper COMMAND --help` tells about one command."})
    static final class Root implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        private final Set<String> names;

        Root(Set<String> names) {
            this.names = names;
        }

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "name a command: one of " + String.join(", ", names));
        }
    }

    /** The version the build states. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"goalkeeper " + org.goalkeeper.evaluation.Version.CURRENT};
        }
    }
}
