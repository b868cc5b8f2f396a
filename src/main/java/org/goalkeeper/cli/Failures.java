package org.goalkeeper.cli;

import java.util.List;
import org.goalkeeper.evaluation.drools.EngineException;
import org.goalkeeper.evaluation.drools.RuleBudgetException;
import org.goalkeeper.report.Plain;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;

/** Tells on standard error what went wrong, and what to end with for it. */
final class Failures {

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What keeps a document from being judged, if anything. */
    int tell(Judged judged) {
        tell(judged.problems());
        if (judged.failure() != null) {
            return tell(judged.name() + ": ", judged.failure());
        }
        return judged.problems().isEmpty() ? ExitCode.PASSED : ExitCode.UNUSABLE;
    }

    /** An input that cannot be used. */
    int tell(InvalidInputException invalid) {
        tell(invalid.problems());
        return ExitCode.UNUSABLE;
    }

    private void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            terminal.err().println(Plain.text(problem.location() + ": error: " + problem.message()));
        }
    }

    /** Anything that was not foreseen, in one line. */
    int tell(String about, Throwable failure) {
        String message = Excerpt.whole(String.valueOf(failure.getMessage()));
        if (failure instanceof RuleBudgetException) {
            terminal.say(about + message);
        } else if (failure instanceof EngineException) {
            terminal.say(about + "the engine failed: " + message);
        } else if (failure instanceof OutOfMemoryError) {
            terminal.say(about + "there is not enough memory: set GOALKEEPER_JAVA_OPTS=-Xmx2g, or split the goal set");
        } else {
            terminal.say(about + "the engine failed: " + failure.getClass().getSimpleName() + ": " + message
                    + " (GOALKEEPER_DEBUG=1 tells where)");
        }
        if (terminal.debug()) {
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.BROKEN;
    }
}
