package org.goalkeeper.document.patch;

import java.util.Arrays;
import java.util.List;

/**
 * A JSON pointer (RFC 6901) to something within a document.
 *
 * @param segments at least one, unescaped
 */
record Pointer(List<String> segments) {

    static Pointer of(String path) {
        if (!path.startsWith("/")) {
            throw new PatchRefusedException("`" + path + "` is no path within the document");
        }
        return new Pointer(Arrays.stream(path.substring(1).split("/", -1))
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    List<String> parents() {
        return segments.subList(0, segments.size() - 1);
    }

    String last() {
        return segments.get(segments.size() - 1);
    }
}
