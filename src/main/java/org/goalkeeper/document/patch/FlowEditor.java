package org.goalkeeper.document.patch;

import java.util.List;
import org.goalkeeper.document.patch.TextNode.Kind;
import org.goalkeeper.document.patch.TextNode.TextEntry;
import org.jspecify.annotations.Nullable;

/**
 * Edits objects and lists in braces and brackets: JSON, and YAML in flow style.
 *
 * @param text the document
 * @param rendering how its values are written
 */
record FlowEditor(String text, Rendering rendering) {

    /** Adds a property behind the last one whose value is plain. */
    Edit addProperty(TextNode object, String name, @Nullable Object value) {
        String property = rendering.name(name) + separator(object) + rendering.inline(value);
        List<TextEntry> entries = object.entries();
        int last = entries.size() - 1;
        for (int i = last; i >= 0; i--) {
            if (entries.get(i).value().kind() == Kind.SCALAR) {
                last = i;
                break;
            }
        }
        return insert(object, last + 1, property);
    }

    /** Adds an item before the one that stands at an index. */
    Edit addItem(TextNode list, int index, @Nullable Object value) {
        return insert(list, index, rendering.inline(value));
    }

    private Edit insert(TextNode node, int index, String written) {
        List<TextEntry> entries = node.entries();
        if (entries.isEmpty()) {
            boolean spaced = rendering == Rendering.FLOW && node.kind() == Kind.OBJECT;
            return new Edit(node.start() + 1, node.end() - 1, spaced ? " " + written + " " : written);
        }
        if (index == 0) {
            int at = entries.get(0).start();
            return new Edit(at, at, written + "," + gap(entries, 0));
        }
        TextEntry before = entries.get(index - 1);
        return new Edit(before.end(), before.end(), "," + gap(entries, index - 1) + written);
    }

    /** What stands between a comma and the next entry: a line break where the entry at an index begins its line. */
    private String gap(List<TextEntry> entries, int index) {
        // never back to the start of the line: minified JSON is one line of megabytes
        String indent = Lines.indent(text, entries.get(index).start());
        if (indent != null) {
            return Lines.lineBreak(text) + indent;
        }
        if (entries.size() > 1) {
            String between = text.substring(entries.get(0).end(), entries.get(1).start());
            return between.equals(",") ? "" : " ";
        }
        return separator(entries.get(0)).equals(":") ? "" : " ";
    }

    private String separator(TextNode object) {
        return object.entries().isEmpty() ? ": " : separator(object.entries().get(0));
    }

    private String separator(TextEntry entry) {
        if (rendering != Rendering.JSON || entry.name() == null) {
            return ": ";
        }
        return text.substring(entry.nameEnd(), entry.value().start());
    }

    /** Removes the entry at an index with its comma. */
    Edit remove(TextNode node, int index) {
        List<TextEntry> entries = node.entries();
        TextEntry entry = entries.get(index);
        if (index < entries.size() - 1) {
            return new Edit(entry.start(), entries.get(index + 1).start(), "");
        }
        return new Edit(index == 0 ? entry.start() : entries.get(index - 1).end(), entry.end(), "");
    }
}
