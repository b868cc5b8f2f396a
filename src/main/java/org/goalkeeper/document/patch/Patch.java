package org.goalkeeper.document.patch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Document.Format;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.tree.Tree;

/** Applies RFC 6902 patches to the text of a goal set: comments, order, quotes and indentation stay. */
public final class Patch {

    private static final String MARK = "\uFEFF";
    private static final int DEPTH = 64;

    private Patch() {}

    /**
     * Carries out operations one after another.
     *
     * @param document a goal set in YAML or JSON
     * @param operations add, replace and remove; an added property is written behind the plain ones
     * @return the new text in UTF-8; it reads again as the patched document
     * @throws PatchRefusedException where an operation does not fit the document
     */
    public static byte[] apply(Document document, List<PatchOperation> operations) {
        if (document.format().tabular()) {
            throw new PatchRefusedException(document.name() + " is a table: a patch edits YAML and JSON only");
        }
        boolean json = document.format() == Format.JSON;
        byte[] bytes = document.bytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        String mark = text.startsWith(MARK) ? MARK : "";
        PatchedModel expected = model(json, bytes);
        String patched = apply(text.substring(mark.length()), json, operations, expected);
        byte[] result = (mark + patched).getBytes(StandardCharsets.UTF_8);
        if (!expected.equals(reread(json, result))) {
            throw new PatchRefusedException(
                    document.name() + " is written in a way that cannot be patched: edit it by hand");
        }
        return result;
    }

    private static String apply(String text, boolean json, List<PatchOperation> operations, PatchedModel expected) {
        Batch batch = new Batch(text, json);
        for (PatchOperation operation : operations) {
            if (!batch.take(operation)) {
                batch = new Batch(batch.result(), json);
                batch.take(operation);
            }
            expected.apply(operation);
        }
        return batch.result();
    }

    private static PatchedModel reread(boolean json, byte[] bytes) {
        try {
            return model(json, bytes);
        } catch (InvalidInputException e) {
            throw new PatchRefusedException("the patched text would not read again: " + e.getMessage());
        }
    }

    private static PatchedModel model(boolean json, byte[] bytes) {
        return new PatchedModel(Tree.read(json ? "patched.json" : "patched.yaml", bytes, Integer.MAX_VALUE, DEPTH));
    }
}
