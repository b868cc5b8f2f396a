package org.goalkeeper.document.tabular;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;

/** Reads small tabular documents for tests. */
final class Tabular {

    private Tabular() {}

    static Document document(String csv, TabularOptions options) {
        return TabularReader.read(
                "goals.csv", csv.getBytes(StandardCharsets.UTF_8), Document.Format.CSV, options, Limits.COMMAND_LINE);
    }

    static GoalSet goals(String csv) {
        return document(csv, TabularOptions.detect()).goalSet();
    }

    static GoalSet goals(String csv, TabularOptions options) {
        return document(csv, options).goalSet();
    }

    static List<String> problems(String csv) {
        return problems(csv, TabularOptions.detect());
    }

    static List<String> problems(String csv, TabularOptions options) {
        return problems("goals.csv", csv.getBytes(StandardCharsets.UTF_8), Document.Format.CSV, options);
    }

    static List<String> problems(String name, byte[] bytes, Document.Format format, TabularOptions options) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> TabularReader.read(name, bytes, format, options, Limits.COMMAND_LINE))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }
}
