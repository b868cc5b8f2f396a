package org.goalkeeper.document;

import org.goalkeeper.source.tree.YamlScalar;

/** YAML as it is written: objects and their lists in block style, lists of plain values in one line. */
final class YamlText {

    private final StringBuilder out = new StringBuilder();
    private int depth = -1;
    private int emptyAt;
    private boolean fresh = true;
    private boolean inline;
    private boolean first;

    void name(String name) {
        line();
        out.append(name).append(':');
    }

    /** The next value is an item of the list. */
    void item() {
        if (inline) {
            out.append(first ? "" : ", ");
            first = false;
        } else {
            line();
            out.append("- ");
            fresh = true;
        }
    }

    void text(String text) {
        plain(YamlScalar.of(text, inline));
    }

    /** A value that needs no quotes. */
    void plain(String value) {
        if (!fresh && !inline) {
            out.append(' ');
        }
        out.append(value);
        fresh = false;
    }

    void startObject() {
        depth++;
        emptyAt = out.length();
    }

    void endObject() {
        if (emptyAt == out.length()) {
            plain("{}");
        }
        depth--;
    }

    /**
     * Begins a list that is not empty.
     *
     * @param block whether each item has lines of its own
     */
    void startList(boolean block) {
        inline = !block;
        first = true;
        if (inline) {
            out.append(" [");
        } else {
            depth++;
        }
    }

    void endList() {
        if (inline) {
            out.append(']');
            inline = false;
        } else {
            depth--;
        }
    }

    private void line() {
        if (!fresh) {
            out.append('\n').append("  ".repeat(depth));
        }
        fresh = false;
    }

    @Override
    public String toString() {
        return out + "\n";
    }
}
