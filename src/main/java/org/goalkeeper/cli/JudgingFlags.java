package org.goalkeeper.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.Gate;
import org.goalkeeper.evaluation.Version;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What goal sets are judged by, beside and for when. */
final class JudgingFlags {

    @Option(
            names = "--rules",
            paramLabel = "PRESET|FILE",
            completionCandidates = Choices.Presets.class,
            description =
                    "The rule set: a preset or a file; several, comma-separated, judge side by side (default: balanced).")
    private String rules = "balanced";

    @Option(
            names = "--context",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Other goal sets that references may name; they are not judged. Put it after the FILEs.")
    private List<String> context = new ArrayList<>();

    @Option(
            names = "--agreed",
            paramLabel = "FILE",
            description = "The goal set as agreed when the cycle opened, to compare with.")
    private @Nullable String agreed;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to reason from, whatever the documents say (default: theirs, else today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            completionCandidates = Choices.Stages.class,
            description = "draft, active or closed, whatever the documents say.")
    private @Nullable Stage stage;

    /**
     * Reads all that the flags name.
     *
     * @throws InvalidInputException with everything that is wrong with the rule sets, the context and the agreed goal set
     */
    Judging read(Terminal terminal, GoalSets reader, Set<String> known, @Nullable Gate gate) {
        List<Problem> problems = new ArrayList<>();
        List<ResolvedRuleSet> ruleSets = new ArrayList<>();
        RuleSets all = RuleSets.builtIn(Version.CURRENT);
        for (String reference : Arrays.stream(rules.split(",", -1))
                .map(String::strip)
                .distinct()
                .toList()) {
            if (reference.isEmpty()) {
                throw new UsageException(
                        "--rules: a name is missing: expected presets or files, such as balanced,acme.yaml");
            }
            try {
                ruleSets.add(all.find(reference));
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
            }
        }
        Inputs inputs = new Inputs(terminal, "");
        List<Input> named = inputs.of(context);
        List<Judging.Neighbour> neighbours = new ArrayList<>();
        for (Document document : reader.readTogether(named, problems)) {
            neighbours.add(new Judging.Neighbour(key(document.name()), document.goalSet()));
        }
        GoalSet agreedGoals = null;
        if (agreed != null) {
            List<Document> read = reader.readTogether(inputs.of(List.of(agreed)), problems);
            if (read.size() > 1) {
                throw new UsageException("--agreed: " + agreed + " holds several goal sets: name one");
            }
            agreedGoals = read.isEmpty() ? null : read.get(0).goalSet();
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Judging(ruleSets, neighbours, agreedGoals, asOf, stage, terminal.today(), known, gate);
    }

    private static String key(String name) {
        return Inputs.key(Path.of(name));
    }
}
