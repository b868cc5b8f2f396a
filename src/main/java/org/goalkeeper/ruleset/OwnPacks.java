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
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;

/** The packs that one load of a rule set meets, each read once, no two rules of one id. */
final class OwnPacks {

    private final RuleCatalogue builtIn;
    private final PackReader reader;
    private final Consumer<Problem> problems;
    private final Map<String, OwnRules> packs = new HashMap<>();
    private final Map<RuleId, Location> places = new HashMap<>();

    OwnPacks(RuleCatalogue builtIn, PackReader reader, Consumer<Problem> problems) {
        this.builtIn = builtIn;
        this.reader = reader;
        this.problems = problems;
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
                known = read(folder, place);
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

    private OwnRules read(Path folder, String place) {
        Lexicons lexicons = Lexicons.of(folder.resolve("lexicons"));
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : reader.read(folder)) {
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
