package org.goalkeeper.evaluation.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.evaluation.cases.RuleCase.Expected;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problems;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Token;
import org.goalkeeper.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the cases file of one rule. */
public final class CasesReader {

    private static final Set<String> FILE_KEYS = Set.of("rule", "cases");
    private static final Set<String> CASE_KEYS =
            Set.of("name", "documented", "goalSet", "parameters", "stage", "context", "agreed", "expect");
    private static final Set<String> EXPECT_KEYS = Set.of("subject", "property", "message", "severity", "fix");
    private static final Set<String> FIX_KEYS = Set.of("op", "path", "value");

    private final RuleId rule;
    private final Problems problems;

    private CasesReader(RuleId rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param file the name problems give it
     * @param rule the rule whose folder it stands in
     * @throws InvalidInputException with everything that is wrong with it
     */
    public static List<RuleCase> read(String file, RuleId rule, String text) {
        Node root = Tree.read(file, text.getBytes(StandardCharsets.UTF_8));
        Problems problems = new Problems(file);
        List<RuleCase> cases = new CasesReader(rule, problems).file(root);
        problems.throwIfAny();
        return cases;
    }

    private List<RuleCase> file(Node root) {
        ObjectNode file = object(root, "the file", FILE_KEYS);
        String stated = text(file, "rule");
        if (!rule.toString().equals(stated)) {
            problems.add(place(file, "rule"), "`rule` is " + stated + ", but the folder is " + rule);
        }
        List<RuleCase> cases = new ArrayList<>();
        for (Node node : list(file, "cases")) {
            RuleCase one = one(node);
            if (one != null) {
                cases.add(one);
            }
        }
        return cases;
    }

    private @Nullable RuleCase one(Node node) {
        ObjectNode one = object(node, "a case", CASE_KEYS);
        String name = text(one, "name");
        if (name == null) {
            problems.add(node.location(), "a case needs a `name`: the claim it makes");
            return null;
        }
        Node goalSet = one.get("goalSet");
        if (goalSet == null || one.get("expect") == null) {
            problems.add(node.location(), "a case needs `goalSet` and `expect`");
            return null;
        }
        try {
            Document document = GoalSetReader.read(goalSet, Limits.COMMAND_LINE);
            List<GoalSet> context = new ArrayList<>();
            for (Node other : list(one, "context")) {
                context.add(GoalSetReader.read(other, Limits.COMMAND_LINE).goalSet());
            }
            Node agreed = one.get("agreed");
            List<Expected> expected = new ArrayList<>();
            for (Node finding : list(one, "expect")) {
                expected.add(expected(finding));
            }
            return new RuleCase(
                    rule,
                    name,
                    one.get("documented") instanceof ScalarNode flag && flag.token() == Token.TRUE,
                    document,
                    context,
                    agreed == null
                            ? null
                            : GoalSetReader.read(agreed, Limits.COMMAND_LINE).goalSet(),
                    word(one, "stage", Stage.class),
                    one.get("parameters") instanceof ObjectNode parameters ? parameters : null,
                    expected,
                    node.location());
        } catch (InvalidInputException invalid) {
            problems.addAll(invalid);
            return null;
        }
    }

    private Expected expected(Node node) {
        ObjectNode finding = object(node, "an expected finding", EXPECT_KEYS);
        String subject = text(finding, "subject");
        if (subject == null) {
            problems.add(node.location(), "an expected finding needs a `subject`: an id, or \"\" for the document");
        }
        List<PatchOperation> fix = null;
        if (finding.get("fix") != null) {
            fix = new ArrayList<>();
            for (Node operation : list(finding, "fix")) {
                ObjectNode fields = object(operation, "an operation of a fix", FIX_KEYS);
                fix.add(new PatchOperation(
                        String.valueOf(text(fields, "op")),
                        String.valueOf(text(fields, "path")),
                        value(fields.get("value"))));
            }
        }
        return new Expected(
                subject == null ? "" : subject,
                text(finding, "property"),
                text(finding, "message"),
                word(finding, "severity", Severity.class),
                fix);
    }

    /** A plain value as fixes are compared: numbers by their text, so that dates and words need no types. */
    private static @Nullable Object value(@Nullable Node node) {
        if (node instanceof ScalarNode scalar) {
            return switch (scalar.token()) {
                case TRUE -> "true";
                case FALSE -> "false";
                case NULL -> null;
                default -> scalar.text();
            };
        }
        return node == null ? null : Values.text(node);
    }

    private ObjectNode object(Node node, String what, Set<String> keys) {
        if (!(node instanceof ObjectNode object)) {
            problems.add(
                    node.location(),
                    what + " is an object with " + String.join(", ", new java.util.TreeSet<>(keys)) + ", not "
                            + node.shown());
            return new ObjectNode(node.location(), java.util.Map.of());
        }
        for (Node.Entry entry : object.entries().values()) {
            if (!keys.contains(entry.name())) {
                problems.add(
                        entry.location(),
                        "unknown property `" + entry.name() + "`" + Names.didYouMean(entry.name(), keys));
            }
        }
        return object;
    }

    private List<Node> list(ObjectNode object, String name) {
        Node node = object.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof ArrayNode array) {
            return array.items();
        }
        problems.add(node.location(), "`" + name + "` is a list, not " + node.shown());
        return List.of();
    }

    private @Nullable String text(ObjectNode object, String name) {
        Node node = object.get(name);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && (scalar.token() == Token.TEXT || scalar.token() == Token.NUMBER)) {
            return scalar.text();
        }
        problems.add(node.location(), "`" + name + "` is a text, not " + node.shown());
        return null;
    }

    private <E extends Enum<E>> @Nullable E word(ObjectNode object, String name, Class<E> type) {
        String word = text(object, name);
        if (word == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
        }
        int index = words.indexOf(word);
        if (index < 0) {
            problems.add(
                    place(object, name),
                    "`" + name + "` is one of " + String.join(", ", words) + ", not `" + word + "`");
            return null;
        }
        return type.getEnumConstants()[index];
    }

    private static org.goalkeeper.source.Location place(ObjectNode object, String name) {
        Node.Entry entry = object.entries().get(name);
        return entry == null ? object.location() : entry.location();
    }
}
