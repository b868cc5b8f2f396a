package org.goalkeeper.ruleset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;

/** The packs that one load of a rule set meets, each read once, no two rules of one id. */
final class OwnPacks {

    private final RuleCatalogue builtIn;
    private final PackReader reader;
    private final Map<String, List<Rule>> given;
    private final Consumer<Problem> problems;
    private final Map<String, OwnRules> packs = new HashMap<>();
    private final Map<RuleId, Location> places = new HashMap<>();

    /**
     * @param given packs by name, for rule sets that are no files
     */
    OwnPacks(RuleCatalogue builtIn, PackReader reader, Map<String, List<Rule>> given, Consumer<Problem> problems) {
        this.builtIn = builtIn;
        this.problems = problems;
        this.reader = reader;
        this.given = given;
    }

    /**
     * A pack that is given by name.
     *
     * @param mention where it is named
     * @return null, and a problem, where there is none of that name
     */
    @Nullable
    OwnRules given(String name, Location mention) {
        List<Rule> rules = given.get(name);
        if (rules == null) {
            problems.accept(new Problem(
                    mention, "`" + Excerpt.of(name) + "` is no rule pack" + Names.didYouMean(name, given.keySet())));
            return null;
        }
        String place = "pack " + name;
        return packs.computeIfAbsent(place, key -> checked(key, rules, Lexicons.builtIn()));
    }

    /**
     * The pack in a folder.
     *
     * @param mention where it is named
     * @return null, and a problem, where it cannot be used
     */
    @Nullable
    OwnRules load(Path folder, Location mention) {
        if (!Files.isDirectory(folder)) {
            problems.accept(new Problem(
                    mention, "the rule pack " + folder + " is not there: expected a folder <group>/<name>/<name>.drl"));
            return null;
        }
        try {
            String place = folder.toRealPath().toString();
            OwnRules known = packs.get(place);
            if (known == null) {
                Lexicons lexicons = Lexicons.of(folder.resolve("lexicons"));
                known = checked(place, reader.read(folder), lexicons);
                packs.put(place, known);
            }
            return known;
        } catch (IOException e) {
            problems.accept(new Problem(mention, "the rule pack " + folder + " cannot be read: " + e));
        } catch (InvalidInputException e) {
            e.problems().forEach(problems);
        }
        return null;
    }

    private OwnRules checked(String place, List<Rule> all, Lexicons lexicons) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : all) {
            if (isNew(rule)) {
                rules.add(rule);
                checkLexicons(rule, lexicons);
            }
        }
        return new OwnRules(place, rules, lexicons);
    }

    private boolean isNew(Rule rule) {
        Location here = rule.text().location();
        Location first = places.putIfAbsent(rule.id(), here);
        if (first == null && builtIn.find(rule.id()) == null) {
            return true;
        }
        String other = first == null ? "a rule that ships" : "the rule in " + first;
        problems.accept(new Problem(here, "`" + rule.id() + "` is the name of " + other + ": name this one otherwise"));
        return false;
    }

    private void checkLexicons(Rule rule, Lexicons lexicons) {
        for (Parameter parameter : rule.parameters()) {
            if (parameter.kind() == Parameter.Kind.WORDS) {
                String name = (String) parameter.defaultValue();
                boolean found = false;
                for (String language : lexicons.languages()) {
                    found |= lexicons.find(language, name) != null;
                }
                if (!found) {
                    problems.accept(new Problem(
                            rule.text().location(),
                            "`" + name + "` is no lexicon: expected a file lexicons/<language>/" + name
                                    + ".txt in the pack" + Names.didYouMean(name, shipped())));
                }
            }
        }
    }

    /** The lexicons that ship. */
    private TreeSet<String> shipped() {
        TreeSet<String> names = new TreeSet<>();
        for (Rule rule : builtIn.rules()) {
            for (Parameter parameter : rule.parameters()) {
                if (parameter.kind() == Parameter.Kind.WORDS) {
                    names.add((String) parameter.defaultValue());
                }
            }
        }
        return names;
    }
}
