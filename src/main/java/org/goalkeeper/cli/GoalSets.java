package org.goalkeeper.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.format.DocumentReader;
import org.goalkeeper.document.tabular.TabularOptions;
import org.goalkeeper.document.tabular.TabularReader;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;

/** Reads the goal sets that a command names. */
final class GoalSets {

    private static final int HEAD = 2048;
    private static final String DELIMITERS = ",;|\t";

    private final Limits limits = Limits.COMMAND_LINE;
    private final TabularOptions tabular;

    GoalSets(TabularOptions tabular) {
        this.tabular = tabular;
    }

    /**
     * Reads a document.
     *
     * @param context goal sets that its references may also name
     * @throws InvalidInputException with everything that is wrong with it
     */
    Document read(Input input, List<GoalSet> context) {
        return read(input.name(), input.bytes(limits.bytes()), context);
    }

    /** Reads a document whose content is known. */
    Document read(String name, byte[] bytes, List<GoalSet> context) {
        if (name.indexOf('.') < 0 && TabularReader.format(name, bytes) == null && looksDelimited(bytes)) {
            return TabularReader.read(name, bytes, Document.Format.CSV, tabular, limits, context);
        }
        return new DocumentReader(limits, tabular).read(name, bytes, context);
    }

    /**
     * Reads goal sets that may name one another: whichever can be read helps those that cannot yet.
     *
     * @param problems where what is wrong with the rest is put
     */
    List<Document> readTogether(List<Input> inputs, List<Problem> problems) {
        List<Document> read = new ArrayList<>();
        List<GoalSet> goalSets = new ArrayList<>();
        List<Input> open = new ArrayList<>(inputs);
        List<Problem> last = new ArrayList<>();
        boolean progress = true;
        while (progress && !open.isEmpty()) {
            progress = false;
            last.clear();
            for (Input input : List.copyOf(open)) {
                try {
                    Document document = read(input, goalSets);
                    read.add(document);
                    goalSets.add(document.goalSet());
                    open.remove(input);
                    progress = true;
                } catch (InvalidInputException e) {
                    last.addAll(e.problems());
                }
            }
        }
        problems.addAll(last);
        return read;
    }

    /** Whether a text without a name that tells is a table: its first line has columns and opens no YAML or JSON. */
    private static boolean looksDelimited(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
        String first = head.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        if (first.startsWith("{") || first.startsWith("[") || first.contains(": ") || first.endsWith(":")) {
            return false;
        }
        return first.chars().filter(c -> DELIMITERS.indexOf(c) >= 0).count() >= 2;
    }
}
