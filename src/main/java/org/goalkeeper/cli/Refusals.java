package org.goalkeeper.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line. */
final class Refusals {

    private Refusals() {}

    static String message(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched);
        }
        if (exception instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(Refusals::name).collect(Collectors.joining(" and "))
                    + (missing.getMissing().stream().anyMatch(ArgSpec::isOption) ? ": its value" : "")
                    + " is missing";
        }
        if (exception instanceof OverwrittenOptionException overwritten) {
            return name(overwritten.getOverwritten()) + " is given twice: give it once";
        }
        if (exception.getCause() instanceof TypeConversionException conversion && exception.getArgSpec() != null) {
            return name(exception.getArgSpec()) + ": " + conversion.getMessage();
        }
        String message = String.valueOf(exception.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String unmatched(UnmatchedArgumentException exception) {
        String argument = exception.getUnmatched().get(0);
        CommandLine command = exception.getCommandLine();
        String shown = "`" + Excerpt.of(argument) + "`";
        if (argument.startsWith("-") && argument.length() > 1) {
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            List<String> options =
                    new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
            return "there is no option " + shown + Names.didYouMean(name, options);
        }
        if (!command.getSubcommands().isEmpty()) {
            return "there is no command " + shown
                    + Names.didYouMean(argument, command.getSubcommands().keySet());
        }
        return shown + " is one argument too many";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
