package org.goalkeeper.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;

/** Reads one file of a rule set. */
final class RuleSetReader {

    /** What a rule set may hold. */
    static final List<String> KEYS = List.of(
            "ruleSet",
            "name",
            "description",
            "version",
            "extends",
            "rules",
            "lexicons",
            "packs",
            "grace",
            "scope",
            "teams",
            "failOn");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 500;

    private final Origin origin;
    private final ObjectNode root;
    private final FileProblems problems;

    RuleSetReader(Origin origin, ObjectNode root, FileProblems problems) {
        this.origin = origin;
        this.root = root;
        this.problems = problems;
    }

    /**
     * Reads the file.
     *
     * @param builtIn the rules that ship
     * @param references finds what the file names
     */
    RuleSet read(RuleCatalogue builtIn, References references) {
        checkKeys();
        Node parentNode = root.get("extends");
        RuleSet parent = parentNode == null ? null : parent(parentNode, references);
        List<OwnRules> packs = packs(references);
        List<OwnRules> all = new ArrayList<>(parent == null ? List.of() : parent.allPacks());
        all.addAll(packs);
        KnownRules known = new KnownRules(builtIn, all, problems);
        NarrowingReader narrowing = new NarrowingReader(known, problems);
        Node grace = root.get("grace");
        Node scope = root.get("scope");
        return new RuleSet(
                text("name", LONGEST_NAME, origin.name()),
                root.get("description") == null ? null : text("description", LONGEST_DESCRIPTION, ""),
                text("version", LONGEST_NAME, origin.version()),
                parent,
                changes(known, parent),
                packs,
                grace == null ? Map.of() : narrowing.grace(grace),
                scope == null ? Map.of() : narrowing.scopes(scope),
                teams(references),
                gate(references));
    }

    private void checkKeys() {
        for (Entry entry : root.entries().values()) {
            if (!KEYS.contains(entry.name())) {
                problems.unknown(entry.location(), entry.name(), "part of a rule set", KEYS);
            }
        }
        Node format = root.get("ruleSet");
        if (format == null) {
            problems.add(root.location(), "`ruleSet` is missing: expected `ruleSet: 1`, the version of the format");
        } else if (!(format instanceof ScalarNode scalar)
                || scalar.number() == null
                || scalar.number().compareTo(BigDecimal.ONE) != 0) {
            problems.unexpected("`ruleSet`", format, "1, the version of the format");
        }
    }

    private @Nullable RuleSet parent(Node node, References references) {
        if (node instanceof ArrayNode) {
            problems.unexpected("`extends`", node, "one parent, a preset or a file");
            return null;
        }
        String reference = plainText("`extends`", node, "a preset or a file");
        return reference == null ? null : references.parent(reference, node.location());
    }

    private List<OwnRules> packs(References references) {
        List<OwnRules> packs = new ArrayList<>();
        Node node = root.get("packs");
        if (node instanceof ArrayNode array) {
            for (Node item : array.items()) {
                String folder = plainText("`packs`", item, "a folder");
                OwnRules pack = folder == null ? null : references.pack(folder, item.location());
                if (pack != null) {
                    packs.add(pack);
                }
            }
        } else if (node != null) {
            problems.unexpected("`packs`", node, "a list of folders such as [acme-rules]");
        }
        return packs;
    }

    private List<RuleChange> changes(KnownRules known, @Nullable RuleSet parent) {
        Node rules = root.get("rules");
        List<RuleChange> changes =
                new ArrayList<>(rules == null ? List.of() : new ChangesReader(known, problems).read(rules));
        Node lexicons = root.get("lexicons");
        if (lexicons != null) {
            List<RuleChange> earlier = new ArrayList<>();
            if (parent != null) {
                parent.line().forEach(set -> earlier.addAll(set.changes()));
            }
            earlier.addAll(changes);
            changes.addAll(new WordChangesReader(known, earlier, problems).read(lexicons));
        }
        return changes;
    }

    private Map<String, RuleSet> teams(References references) {
        Map<String, RuleSet> teams = new TreeMap<>();
        Entry entry = root.entries().get("teams");
        if (entry == null) {
            return teams;
        }
        if (references.forTeam()) {
            references.refusedForTeam(entry.location(), "`teams`");
        } else if (entry.value() instanceof ObjectNode object) {
            for (Entry team : object.entries().values()) {
                String reference = plainText("`teams`", team.value(), "a preset or a file");
                RuleSet set = reference == null
                        ? null
                        : references.team(reference, team.value().location());
                if (set != null) {
                    teams.put(team.name(), set);
                }
            }
        } else {
            problems.unexpected("`teams`", entry.value(), "files by team id, such as { sales: sales-rules.yaml }");
        }
        return teams;
    }

    private @Nullable Gate gate(References references) {
        Entry entry = root.entries().get("failOn");
        if (entry == null) {
            return null;
        }
        if (references.forTeam()) {
            references.refusedForTeam(entry.location(), "`failOn`");
        }
        int choice = entry.value() instanceof ScalarNode scalar ? Gate.WORDS.indexOf(scalar.text()) : -1;
        if (choice >= 0) {
            return Gate.values()[choice];
        }
        problems.unexpected("`failOn`", entry.value(), "one of " + String.join(", ", Gate.WORDS));
        return null;
    }

    private String text(String key, int longest, String otherwise) {
        Node node = root.get(key);
        if (node == null) {
            return otherwise;
        }
        boolean plain = node instanceof ScalarNode scalar
                && (scalar.token() == Token.TEXT || scalar.token() == Token.NUMBER)
                && !scalar.text().isBlank()
                && scalar.text().length() <= longest
                && scalar.text().chars().noneMatch(Character::isISOControl);
        if (plain) {
            return ((ScalarNode) node).text().strip();
        }
        problems.unexpected("`" + key + "`", node, "one line of at most " + longest + " characters");
        return otherwise;
    }

    private @Nullable String plainText(String place, Node node, String expected) {
        if (node instanceof ScalarNode scalar
                && scalar.token() == Token.TEXT
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problems.unexpected(place, node, expected);
        return null;
    }

    /** Finds what a file names, and keeps the problems of what it cannot find. */
    interface References {

        /** The rule set a file extends; null, and a problem, where there is none. */
        @Nullable
        RuleSet parent(String reference, Location location);

        /** The rule set for a team; null where there is none or none is wanted. */
        @Nullable
        RuleSet team(String reference, Location location);

        /** The pack in a folder; null, and a problem, where there is none. */
        @Nullable
        OwnRules pack(String folder, Location location);

        /** Whether the file is read for a team. */
        boolean forTeam();

        /** Says that a part of the file has no place in a rule set for a team, where the team's own file states it. */
        void refusedForTeam(Location location, String part);
    }
}
