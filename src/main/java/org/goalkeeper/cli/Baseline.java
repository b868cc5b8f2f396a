package org.goalkeeper.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;
import org.goalkeeper.source.Problems;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Tree;
import tools.jackson.core.io.JsonStringEncoder;

/** A file of findings that are known: fingerprints, and beside each what a person can read. */
final class Baseline {

    private static final String VERSION = "1";

    private record Entry(String rule, String subject, String fingerprint) {}

    private Baseline() {}

    /**
     * The fingerprints in a file.
     *
     * @throws InvalidInputException where it cannot be read, with everything that is wrong with it
     */
    static Set<String> read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InvalidInputException(List.of(new Problem(
                    Location.of(file.toString()), "the baseline cannot be read: write one with --write-baseline")));
        }
        Problems problems = new Problems(file.toString());
        Set<String> fingerprints = new HashSet<>();
        Node root = Tree.read(file.toString(), bytes);
        if (root instanceof ObjectNode object
                && object.get("baseline") instanceof ScalarNode version
                && version.text().equals(VERSION)
                && object.get("findings") instanceof ArrayNode findings) {
            for (Node finding : findings.items()) {
                if (finding instanceof ObjectNode fields
                        && fields.get("fingerprint") instanceof ScalarNode fingerprint) {
                    fingerprints.add(fingerprint.text());
                } else {
                    problems.add(
                            finding.location(), "expected a finding with its `fingerprint`, not " + finding.shown());
                }
            }
        } else {
            problems.add(
                    root.location(),
                    "this is no baseline: expected an object with `baseline: 1` and a list `findings`");
        }
        problems.throwIfAny();
        return fingerprints;
    }

    /** The fingerprints of the findings that count, or would without a baseline. */
    static Set<String> fingerprints(List<Evaluation> evaluations) {
        Set<String> fingerprints = new HashSet<>();
        entries(evaluations).forEach(entry -> fingerprints.add(entry.fingerprint()));
        return fingerprints;
    }

    /** Writes the findings that are not waived: one that is waived comes back when its waiver ends. */
    static void write(Path file, List<Evaluation> evaluations) {
        StringBuilder text = new StringBuilder("{\"baseline\": 1, \"findings\": [");
        String before = "\n";
        for (Entry entry : entries(evaluations)) {
            text.append(before).append("  {\"rule\": \"").append(entry.rule()).append("\", \"subject\": \"");
            JsonStringEncoder.getInstance().quoteAsString(entry.subject(), text);
            text.append("\", \"fingerprint\": \"").append(entry.fingerprint()).append("\"}");
            before = ",\n";
        }
        text.append("\n]}\n");
        Output.replace(file, out -> out.write(text.toString()));
    }

    private static SortedSet<Entry> entries(List<Evaluation> evaluations) {
        SortedSet<Entry> entries = new TreeSet<>(
                Comparator.comparing(Entry::rule).thenComparing(Entry::subject).thenComparing(Entry::fingerprint));
        for (Evaluation evaluation : evaluations) {
            for (Finding finding : evaluation.findings()) {
                if (finding.waiver() == null) {
                    entries.add(new Entry(
                            finding.rule().toString(), finding.subject().id(), finding.fingerprint()));
                }
            }
        }
        return entries;
    }
}
