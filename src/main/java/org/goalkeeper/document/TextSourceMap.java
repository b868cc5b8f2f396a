package org.goalkeeper.document;

import java.util.function.Supplier;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.tree.Cursor;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;

/** The places of a YAML or JSON document, gone through no earlier than somebody asks. */
final class TextSourceMap implements SourceMap {

    private final String file;
    private final Supplier<OutlineCursor> cursor;
    private @Nullable Outline outline;

    /**
     * @param file the name of the document
     * @param cursor a cursor over it, asked once; what it has not passed yet is passed at the first question
     */
    TextSourceMap(String file, Supplier<OutlineCursor> cursor) {
        this.file = file;
        this.cursor = cursor;
    }

    @Override
    public Location locate(String pointer, @Nullable String property) {
        long place = outline().locate(pointer, property);
        return Location.of(file, (int) (place >>> 32), (int) place);
    }

    private synchronized Outline outline() {
        if (outline == null) {
            OutlineCursor outlined = cursor.get();
            finish(outlined);
            outline = outlined.outline();
        }
        return outline;
    }

    private static void finish(Cursor cursor) {
        try {
            while (cursor.next() != Token.END) {
                // every step is noted
            }
        } catch (InvalidInputException e) {
            // a broken document keeps the places before the break, for the problems found there
        }
    }
}
