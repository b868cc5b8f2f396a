package org.goalkeeper.document.patch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.document.patch.TextNode.Kind;
import org.goalkeeper.document.patch.TextNode.Style;
import org.goalkeeper.document.patch.TextNode.TextEntry;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Tree;

/** Finds the stretches of a JSON text that is known to be valid. */
final class JsonText {

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static TextNode parse(String text) {
        JsonText json = new JsonText(text);
        json.blanks();
        return json.value();
    }

    private TextNode value() {
        int start = at;
        switch (text.charAt(at)) {
            case '{' -> {
                return collection(Kind.OBJECT, '}');
            }
            case '[' -> {
                return collection(Kind.LIST, ']');
            }
            case '"' -> string();
            default -> {
                while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
        }
        return TextNode.scalar(start, at);
    }

    private TextNode collection(Kind kind, char close) {
        int start = at++;
        List<TextEntry> entries = new ArrayList<>();
        blanks();
        while (text.charAt(at) != close) {
            int entryStart = at;
            String name = null;
            int nameEnd = at;
            if (kind == Kind.OBJECT) {
                string();
                nameEnd = at;
                name = decoded(text.substring(entryStart, nameEnd));
                blanks();
                at++;
                blanks();
            }
            entries.add(new TextEntry(name, entryStart, nameEnd, value()));
            blanks();
            if (text.charAt(at) == ',') {
                at++;
                blanks();
            }
        }
        at++;
        return new TextNode(kind, Style.FLOW, start, at, entries);
    }

    private void string() {
        at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private static String decoded(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted.substring(1, quoted.length() - 1);
        }
        ScalarNode scalar = (ScalarNode) Tree.read("a.json", quoted.getBytes(StandardCharsets.UTF_8));
        return scalar.text();
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
