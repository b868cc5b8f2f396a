package org.goalkeeper.document.patch;

import java.util.List;
import org.goalkeeper.document.patch.TextNode.TextEntry;
import org.jspecify.annotations.Nullable;

/**
 * Edits objects and lists that YAML writes by indentation.
 *
 * @param text the document
 * @param lineBreak what ends its lines
 */
record BlockEditor(String text, String lineBreak) {

    /** Adds a line behind the last property that is no block, with the indentation of the others. */
    Edit addProperty(TextNode object, String name, @Nullable Object value) {
        List<TextEntry> entries = object.entries();
        TextEntry before = entries.get(entries.size() - 1);
        for (TextEntry entry : entries) {
            if (!entry.value().isBlock()) {
                before = entry;
            }
        }
        int column = Lines.column(text, before.start());
        int at = Lines.end(text, before.end());
        String line = Rendering.BLOCK.name(name) + ":" + Rendering.behind(value, column, lineBreak);
        return new Edit(at, at, lineBreak + " ".repeat(column) + line);
    }

    /** Adds an item before the one that stands at an index. */
    Edit addItem(TextNode list, int index, @Nullable Object value) {
        TextEntry first = list.entries().get(0);
        int column = Lines.column(text, first.start());
        String item = "-" + Rendering.item(value, column, lineBreak);
        if (index > 0) {
            int at = Lines.end(text, list.entries().get(index - 1).end());
            return new Edit(at, at, lineBreak + " ".repeat(column) + item);
        }
        return new Edit(first.start(), first.start(), item + lineBreak + " ".repeat(column));
    }

    /** Writes another value behind the name or the dash of an entry. */
    Edit replace(TextEntry entry, @Nullable Object value) {
        TextNode old = entry.value();
        if (!old.isBlock() && !Rendering.needsLines(value)) {
            String written = Rendering.BLOCK.inline(value);
            return new Edit(old.start(), old.end(), old.start() == old.end() ? " " + written : written);
        }
        int column = Lines.column(text, entry.start());
        if (entry.name() == null) {
            return new Edit(entry.nameEnd(), entry.end(), Rendering.item(value, column, lineBreak));
        }
        int colon = text.indexOf(':', entry.nameEnd());
        return new Edit(colon + 1, Math.max(colon + 1, entry.end()), Rendering.behind(value, column, lineBreak));
    }

    /** Removes the lines of an entry; of the only one leaves an empty object or list. */
    Edit remove(TextNode node, int index) {
        List<TextEntry> entries = node.entries();
        TextEntry entry = entries.get(index);
        if (entries.size() == 1) {
            return new Edit(behindName(entry.start()), entry.end(), entry.name() == null ? " []" : " {}");
        }
        if (Lines.begins(text, entry.start())) {
            int from = Lines.start(text, entry.start());
            int end = Lines.end(text, entry.end());
            int to = Math.min(text.length(), end + lineBreak.length());
            return end == to && from > 0 ? new Edit(from - lineBreak.length(), to, "") : new Edit(from, to, "");
        }
        if (index == entries.size() - 1) {
            throw new PatchRefusedException("a list is written in a way that cannot be edited: edit it by hand");
        }
        return new Edit(entry.start(), entries.get(index + 1).start(), "");
    }

    /** The place behind the colon or dash a block belongs to; the block's own start where a comment lies between. */
    private int behindName(int start) {
        int at = start;
        while (at > 0 && text.charAt(at - 1) <= ' ') {
            at--;
        }
        boolean adjacent = at > 0 && (text.charAt(at - 1) == ':' || text.charAt(at - 1) == '-');
        return adjacent ? at : start;
    }
}
