package org.goalkeeper.document.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.document.patch.TextNode.Kind;
import org.goalkeeper.document.patch.TextNode.TextEntry;
import org.jspecify.annotations.Nullable;

/** Operations that can be carried out on one reading of the text, because none touches what another one changed. */
final class Batch {

    private final String text;
    private final TextNode root;
    private final FlowEditor flow;
    private final BlockEditor block;
    private final List<Edit> edits = new ArrayList<>();
    /** What was changed: nothing at or below it is where it was. */
    private final Set<String> sealed = new HashSet<>();
    /** What something was changed in. */
    private final Set<String> above = new HashSet<>();

    Batch(String text, boolean json) {
        this.text = text;
        this.root = json ? JsonText.parse(text) : YamlTextParser.parse(text);
        this.flow = new FlowEditor(text, json ? Rendering.JSON : Rendering.FLOW);
        this.block = new BlockEditor(text, Lines.lineBreak(text));
    }

    /** The text with every operation carried out. */
    String result() {
        return Edit.apply(text, edits);
    }

    /**
     * Takes an operation.
     *
     * @return whether it was taken; otherwise it needs a batch of its own, after this one
     */
    boolean take(PatchOperation operation) {
        String path = operation.path();
        Pointer pointer = Pointer.of(path);
        if (above.contains(path) || touchesSealed(path)) {
            return false;
        }
        TextNode parent = root;
        for (String segment : pointer.parents()) {
            TextEntry entry = parent.find(segment);
            if (entry == null) {
                throw new PatchRefusedException("the document has no `" + path + "`");
            }
            parent = entry.value();
        }
        boolean shifts = edit(operation, parent, pointer.last());
        String around = path.substring(0, path.lastIndexOf('/'));
        sealed.add(shifts ? around : path);
        for (String at = around; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            above.add(at);
        }
        return true;
    }

    private boolean touchesSealed(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (sealed.contains(at)) {
                return true;
            }
        }
        return sealed.contains("");
    }

    /** Notes the edit; true where the entries around it move. */
    private boolean edit(PatchOperation operation, TextNode parent, String last) {
        if (parent.kind() != Kind.OBJECT && parent.kind() != Kind.LIST) {
            throw new PatchRefusedException("`" + operation.path() + "` lies within a value that has no parts");
        }
        int index = parent.indexOf(last);
        boolean list = parent.kind() == Kind.LIST;
        switch (operation.op()) {
            case "add" -> {
                if (list) {
                    int at = last.equals("-") ? parent.entries().size() : position(operation, last, parent);
                    edits.add(addItem(parent, at, operation.value()));
                    return true;
                }
                if (index >= 0) {
                    edits.add(replace(parent, index, operation.value()));
                    return false;
                }
                edits.add(
                        parent.isBlock()
                                ? block.addProperty(parent, last, operation.value())
                                : flow.addProperty(parent, last, operation.value()));
                return parent.entries().isEmpty();
            }
            case "replace" -> {
                edits.add(replace(parent, existing(operation, index), operation.value()));
                return false;
            }
            case "remove" -> {
                int at = existing(operation, index);
                edits.add(parent.isBlock() ? block.remove(parent, at) : flow.remove(parent, at));
                return true;
            }
            default -> throw new PatchRefusedException("`" + operation.op() + "` is none of add, replace, remove");
        }
    }

    private Edit addItem(TextNode list, int index, @Nullable Object value) {
        return list.isBlock() ? block.addItem(list, index, value) : flow.addItem(list, index, value);
    }

    private Edit replace(TextNode parent, int index, @Nullable Object value) {
        TextEntry entry = parent.entries().get(index);
        if (parent.isBlock()) {
            return block.replace(entry, value);
        }
        TextNode old = entry.value();
        String written = flow.rendering().inline(value);
        return new Edit(old.start(), old.end(), old.start() == old.end() ? " " + written : written);
    }

    private static int existing(PatchOperation operation, int index) {
        if (index < 0) {
            throw new PatchRefusedException("the document has no `" + operation.path() + "`");
        }
        return index;
    }

    private static int position(PatchOperation operation, String last, TextNode list) {
        int index = last.equals(String.valueOf(list.entries().size()))
                ? list.entries().size()
                : list.indexOf(last);
        return existing(operation, index);
    }
}
