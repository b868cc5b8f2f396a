package org.goalkeeper.document.tabular;

import java.util.List;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;

/** The words and the exception for what cannot be read. */
final class Refusal {

    private Refusal() {}

    /** The exception for one problem that ends the reading at once. */
    static InvalidInputException at(Location location, String message) {
        return new InvalidInputException(List.of(new Problem(location, message)));
    }

    /** A value as messages show it: short, on one line and in quotes. */
    static String quote(String value) {
        return "`" + Excerpt.of(value) + "`";
    }
}
