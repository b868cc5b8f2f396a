package org.goalkeeper.ruleset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Every rule set there is: presets by name, others by file or text, resolved. Safe for use by several threads. */
public final class RuleSets {

    private final RuleCatalogue builtIn;
    private final Origins origins;
    private final PackReader packReader;
    private final Map<String, Resolved> presets = new ConcurrentHashMap<>();

    /**
     * @param builtIn the rules that ship
     * @param productVersion the version of Goalkeeper, which is the version of every preset
     */
    RuleSets(RuleCatalogue builtIn, String productVersion, PackReader packReader) {
        this.builtIn = builtIn;
        this.origins = new Origins(productVersion);
        this.packReader = packReader;
    }

    /**
     * All that ship.
     *
     * @param productVersion the version of Goalkeeper, which is the version of every preset
     */
    public static RuleSets builtIn(String productVersion) {
        RuleCatalogue catalogue = new RuleCatalogue(RulePack.builtIn().rules());
        return new RuleSets(
                catalogue, productVersion, folder -> RulePack.load(folder).rules());
    }

    /** The names of the presets, the one without deviations first. */
    public static List<String> presetNames() {
        return Origins.PRESETS;
    }

    /** The rules that ship. */
    public RuleCatalogue catalogue() {
        return builtIn;
    }

    /** The presets, the one without deviations first. */
    public List<Preset> presets() {
        List<Preset> all = new ArrayList<>();
        for (String name : Origins.PRESETS) {
            String description = loader().load(origins.preset(name)).description();
            all.add(new Preset(name, description == null ? "" : description));
        }
        return all;
    }

    /**
     * A preset.
     *
     * @throws InvalidInputException where there is none of that name
     */
    public ResolvedRuleSet preset(String name) {
        if (!Origins.PRESETS.contains(name)) {
            throw Origins.invalid(
                    Location.of(name),
                    "no such preset" + Names.didYouMean(name, Origins.PRESETS) + "; there are "
                            + String.join(", ", Origins.PRESETS));
        }
        return presets.computeIfAbsent(name, key -> resolve(origins.preset(key)));
    }

    /**
     * The rule set in a file.
     *
     * @throws InvalidInputException with everything that is wrong with it and with what it names
     */
    public ResolvedRuleSet file(Path file) {
        return resolve(Origins.file(file, Location.of(file.toString())));
    }

    /**
     * A preset by name, else the rule set in a file.
     *
     * @param reference a preset's name or a file's path
     * @throws InvalidInputException where it is neither, and with everything that is wrong with the file
     */
    public ResolvedRuleSet find(String reference) {
        return Origins.namesFile(reference) ? file(Path.of(reference)) : preset(reference);
    }

    /**
     * The rule set that a text states; it may extend presets, and names no files.
     *
     * @param name the name that problems give it
     * @param bytes YAML or JSON
     * @throws InvalidInputException with everything that is wrong with it
     */
    public ResolvedRuleSet text(String name, byte[] bytes) {
        return text(name, bytes, Map.of());
    }

    /**
     * The rule set that a text states; it may extend presets, names no files, and its packs are given with it.
     *
     * @param name the name that problems give it
     * @param bytes YAML or JSON
     * @param packs by the name the text uses, the rules of each pack; their lexicons are those that ship
     * @throws InvalidInputException with everything that is wrong with it
     */
    public ResolvedRuleSet text(String name, byte[] bytes, Map<String, List<Rule>> packs) {
        RuleSetLoader loader = new RuleSetLoader(builtIn, origins, packReader, packs);
        return new Resolved(loader.load(Origins.text(name, bytes)), builtIn);
    }

    /**
     * A rule set in which one rule is on and all others are off: what a rule's own cases run with.
     *
     * @param rule the rule, one that ships
     * @param parameters values by name; null for the rule's own
     * @throws InvalidInputException where a parameter is unknown or a value is not one of its own
     */
    public ResolvedRuleSet only(RuleId rule, @Nullable ObjectNode parameters) {
        return resolveOnly(builtIn, List.of(), rule, parameters);
    }

    /**
     * The same for a rule of a pack.
     *
     * @param folder the pack's folder
     * @param rules the pack's rules
     * @param rule one of them
     * @param parameters values by name; null for the rule's own
     * @throws InvalidInputException where a parameter is unknown or a value is not one of its own
     */
    public ResolvedRuleSet only(Path folder, List<Rule> rules, RuleId rule, @Nullable ObjectNode parameters) {
        OwnRules pack = new OwnRules(folder.toString(), rules, Lexicons.of(folder.resolve("lexicons")));
        return resolveOnly(builtIn, List.of(pack), rule, parameters);
    }

    private static ResolvedRuleSet resolveOnly(
            RuleCatalogue builtIn, List<OwnRules> packs, RuleId only, @Nullable ObjectNode parameters) {
        FileProblems problems = new FileProblems();
        KnownRules known = new KnownRules(builtIn, packs, problems);
        List<RuleChange> changes = new ArrayList<>();
        for (Rule rule : known.all()) {
            boolean on = rule.id().equals(only);
            changes.add(new RuleChange(rule.id(), on, null, Map.of()));
            if (on && parameters != null) {
                Location location = parameters.location();
                Entry entry = new Entry(only.toString(), location, parameters);
                ObjectNode rules = new ObjectNode(location, Map.of(entry.name(), entry));
                changes.addAll(new ChangesReader(known, problems).read(rules));
            }
        }
        if (!problems.all().isEmpty()) {
            throw new InvalidInputException(problems.all());
        }
        String name = "only " + only;
        return new Resolved(
                new RuleSet(name, null, "1", null, changes, packs, Map.of(), Map.of(), Map.of(), null), builtIn);
    }

    private Resolved resolve(Origin origin) {
        return new Resolved(loader().load(origin), builtIn);
    }

    private RuleSetLoader loader() {
        return new RuleSetLoader(builtIn, origins, packReader, Map.of());
    }
}
