package org.goalkeeper.ruleset;

import java.nio.file.Path;
import java.util.List;
import org.goalkeeper.rule.Rule;

/** Reads the rules of a pack. */
@FunctionalInterface
interface PackReader {

    /**
     * The rules of the pack in a folder.
     *
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with them
     */
    List<Rule> read(Path folder);
}
