package org.goalkeeper.ruleset;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problem;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Loads a rule set and all that it names, once: every file's problems are kept, and reported together. */
final class RuleSetLoader {

    private static final int MOST_PARENTS = 20;
    private static final int MOST_PROBLEMS = 100;

    private final RuleCatalogue builtIn;
    private final Origins origins;
    private final OwnPacks packs;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<String, RuleSet> teamSets = new HashMap<>();

    /**
     * @param given packs by name, for rule sets that are no files
     */
    RuleSetLoader(RuleCatalogue builtIn, Origins origins, PackReader packReader, Map<String, List<Rule>> given) {
        this.builtIn = builtIn;
        this.origins = origins;
        this.packs = new OwnPacks(builtIn, packReader, given, problems::add);
    }

    /**
     * Loads a rule set.
     *
     * @throws InvalidInputException with everything that is wrong with it and with what it names
     */
    RuleSet load(Origin origin) {
        RuleSet set = read(origin, List.of(), false);
        if (set != null && problems.isEmpty()) {
            return set;
        }
        List<Problem> shown =
                new ArrayList<>(problems.stream().limit(MOST_PROBLEMS).toList());
        if (problems.size() > MOST_PROBLEMS) {
            shown.add(new Problem(Location.of(origin.shown()), "and " + (problems.size() - MOST_PROBLEMS) + " more"));
        }
        throw new InvalidInputException(shown);
    }

    private @Nullable RuleSet read(Origin origin, List<String> children, boolean forTeam) {
        FileProblems ofFile = new FileProblems();
        try {
            Node root = Tree.read(origin.shown(), origin.bytes());
            if (!(root instanceof ObjectNode object)) {
                ofFile.unexpected("a rule set", root, "an object that begins with `ruleSet: 1`");
                return null;
            }
            return new RuleSetReader(origin, object, ofFile)
                    .read(builtIn, new FileReferences(origin, children, forTeam));
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
            return null;
        } finally {
            problems.addAll(ofFile.all());
        }
    }

    private void report(Location location, String message) {
        problems.add(new Problem(location, message));
    }

    /** What one file names, seen from its folder. */
    private final class FileReferences implements RuleSetReader.References {

        private final Origin origin;
        private final List<String> children;
        private final boolean forTeam;

        /**
         * @param children the files that extend this one, the nearest last
         */
        private FileReferences(Origin origin, List<String> children, boolean forTeam) {
            this.origin = origin;
            this.children = children;
            this.forTeam = forTeam;
        }

        @Override
        public @Nullable RuleSet parent(String reference, Location location) {
            Origin parent = find(reference, location);
            if (parent == null) {
                return null;
            }
            List<String> line = new ArrayList<>(children);
            line.add(origin.key());
            if (line.contains(parent.key())) {
                report(location, "`extends`: " + parent.shown() + " extends itself: cut the circle");
                return null;
            }
            if (line.size() > MOST_PARENTS) {
                report(location, "`extends`: more than " + MOST_PARENTS + " rule sets extend one another");
                return null;
            }
            return read(parent, line, forTeam);
        }

        @Override
        public @Nullable RuleSet team(String reference, Location location) {
            Origin team = find(reference, location);
            if (team == null) {
                return null;
            }
            RuleSet known = teamSets.get(team.key());
            if (known == null) {
                known = read(team, List.of(), true);
                if (known != null) {
                    teamSets.put(team.key(), known);
                }
            }
            return known;
        }

        @Override
        public @Nullable OwnRules pack(String folder, Location location) {
            if (origin.folder() == null) {
                return packs.given(folder, location);
            }
            Path path = path(folder, location);
            return path == null ? null : packs.load(path, location);
        }

        @Override
        public boolean forTeam() {
            return forTeam;
        }

        @Override
        public void refusedForTeam(Location location, String part) {
            // what a parent says about teams and the gate is the organisation's, and of no matter here
            if (children.isEmpty()) {
                report(location, part + " has no place in a rule set for a team: state it in the organisation's");
            }
        }

        private @Nullable Origin find(String reference, Location location) {
            if (Origins.PRESETS.contains(reference)) {
                return origins.preset(reference);
            }
            if (!Origins.namesFile(reference)) {
                report(
                        location,
                        "`" + Excerpt.of(reference) + "` is no preset and no .yaml or .json file"
                                + Names.didYouMean(reference, Origins.PRESETS));
                return null;
            }
            Path path = path(reference, location);
            try {
                return path == null ? null : Origins.file(path, location);
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
                return null;
            }
        }

        private @Nullable Path path(String reference, Location location) {
            Path folder = origin.folder();
            if (folder == null) {
                report(location, "`" + Excerpt.of(reference) + "`: files cannot be named here: use a preset");
                return null;
            }
            try {
                return folder.resolve(reference).normalize();
            } catch (InvalidPathException e) {
                report(location, "`" + Excerpt.of(reference) + "` is no path");
                return null;
            }
        }
    }
}
