package org.goalkeeper.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problems;
import org.jspecify.annotations.Nullable;

/** Rules that ship together, each in a folder {@code group/name} with its page and its cases. */
public final class RulePack {

    private static final int RULES = 100;

    private final String name;
    private final List<Rule> rules;
    private final PackFiles files;

    private RulePack(String name, List<Rule> rules, PackFiles files) {
        this.name = name;
        this.rules = List.copyOf(rules);
        this.files = files;
    }

    /** The rules that ship, read once. */
    public static RulePack builtIn() {
        return BuiltIn.PACK;
    }

    /**
     * Reads the rules of a pack's folder.
     *
     * @param folder holds {@code <group>/<name>/<name>.drl} files
     * @throws InvalidInputException with all problems found, where there are any
     */
    public static RulePack load(Path folder) {
        return read(folder.toString(), new FolderFiles(folder), RULES);
    }

    private static RulePack read(String name, PackFiles files, int limit) {
        Problems problems = new Problems(name);
        List<Rule> rules = new ArrayList<>();
        List<RuleId> ids = files.ids(problems);
        if (ids.size() > limit) {
            problems.add(Location.of(name), "the pack has " + ids.size() + " rules: at most " + limit);
        } else {
            for (RuleId id : ids) {
                read(id, files, rules, problems);
            }
        }
        if (rules.isEmpty() && problems.isEmpty()) {
            problems.add(Location.of(name), "the pack has no rule: expected files <group>/<name>/<name>.drl");
        }
        problems.throwIfAny();
        return new RulePack(name, rules, files);
    }

    private static void read(RuleId id, PackFiles files, List<Rule> rules, Problems problems) {
        try {
            String path = path(id, ".drl");
            String text = files.text(path);
            if (text == null) {
                problems.add(Location.of(files.place(path)), "there is no such file: every rule's folder has it");
                return;
            }
            List<Rule> read = RuleCompiler.compile(files.place(path), text);
            for (Rule rule : read) {
                if (!rule.id().equals(id) || read.size() > 1) {
                    problems.add(
                            rule.text().location(),
                            "found `" + Excerpt.of(rule.id().toString()) + "`, expected one rule `" + id
                                    + "`, as its folder is named");
                }
            }
            rules.addAll(read);
        } catch (InvalidInputException e) {
            problems.addAll(e);
        }
    }

    /** What the pack is called: its folder as given, or {@code built-in}. */
    public String name() {
        return name;
    }

    /** Its rules, sorted by id. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * A rule's page, Markdown.
     *
     * @return null where the pack has none
     * @throws InvalidInputException where it cannot be read
     */
    public @Nullable String page(RuleId id) {
        return files.text(path(id, ".md"));
    }

    /**
     * A rule as it is written, DRL.
     *
     * @return null where the pack has no such rule
     * @throws InvalidInputException where it cannot be read
     */
    public @Nullable String text(RuleId id) {
        return files.text(path(id, ".drl"));
    }

    /** The name under which messages speak of a rule's page. */
    public String pageName(RuleId id) {
        return files.place(path(id, ".md"));
    }

    /**
     * A rule's cases, YAML.
     *
     * @return null where the pack has none
     * @throws InvalidInputException where they cannot be read
     */
    public @Nullable String cases(RuleId id) {
        return files.text(path(id, ".cases.yaml"));
    }

    /** The name under which messages speak of a rule's cases. */
    public String casesName(RuleId id) {
        return files.place(path(id, ".cases.yaml"));
    }

    private static String path(RuleId id, String ending) {
        return id + "/" + id.name() + ending;
    }

    /** Read when first asked for. */
    private static final class BuiltIn {
        static final RulePack PACK = read("built-in", new ClassPathFiles(), Integer.MAX_VALUE);
    }
}
