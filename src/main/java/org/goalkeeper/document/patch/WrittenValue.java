package org.goalkeeper.document.patch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.document.patch.TextNode.Kind;
import org.goalkeeper.document.patch.TextNode.TextEntry;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Tree;

/**
 * A text that a document gives to a property, as it is written there: within its quotes where it has any. Another text without blanks,
 * quotes and marks of YAML can be written in its place.
 *
 * @param from its first character
 * @param to the character behind it
 * @param written what stands there
 * @param value what it means
 */
public record WrittenValue(int from, int to, String written, String value) {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    /** What may stand before a value in YAML: an anchor or a tag. */
    private static final Pattern MARKS = Pattern.compile("(?:[&!]\\S*\\s+)+");

    /**
     * Finds all that a document gives to a property of that name, in the order of the text; blank values and null are none.
     *
     * @param text a valid document
     * @param json whether it is JSON; else it is YAML
     */
    public static List<WrittenValue> of(String text, boolean json, String property) {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        String marked = text.substring(mark.length());
        List<WrittenValue> found = new ArrayList<>();
        collect(json ? JsonText.parse(marked) : YamlTextParser.parse(marked), property, node -> {
            WrittenValue value = of(marked, node, json);
            if (!value.value.isBlank()) {
                found.add(value.moved(mark.length()));
            }
        });
        return found;
    }

    /** Takes a node. */
    private interface Taker {
        void take(TextNode node);
    }

    private static void collect(TextNode node, String property, Taker taker) {
        for (TextEntry entry : node.entries()) {
            TextNode value = entry.value();
            if (property.equals(entry.name()) && (value.kind() == Kind.SCALAR || value.kind() == Kind.ALIAS)) {
                taker.take(value);
            } else {
                collect(value, property, taker);
            }
        }
    }

    private static WrittenValue of(String text, TextNode node, boolean json) {
        int from = node.start();
        int to = node.end();
        if (!json && from < to && "&!".indexOf(text.charAt(from)) >= 0) {
            Matcher marks = MARKS.matcher(text).region(from, to);
            from = marks.lookingAt() ? marks.end() : to;
        }
        String whole = text.substring(from, to);
        if (node.kind() == Kind.ALIAS) {
            return new WrittenValue(from, to, whole, whole);
        }
        if (NOTHING.contains(whole)) {
            return new WrittenValue(from, to, whole, "");
        }
        boolean quoted = whole.charAt(0) == '"' || whole.charAt(0) == '\'';
        int quote = quoted ? 1 : 0;
        return new WrittenValue(
                from + quote, to - quote, whole.substring(quote, whole.length() - quote), meaning(whole, json));
    }

    private static String meaning(String whole, boolean json) {
        try {
            return Tree.read(json ? "value.json" : "value.yaml", whole.getBytes(StandardCharsets.UTF_8))
                            instanceof ScalarNode scalar
                    ? scalar.text()
                    : whole;
        } catch (InvalidInputException e) {
            return whole;
        }
    }

    private WrittenValue moved(int by) {
        return new WrittenValue(from + by, to + by, written, value);
    }
}
