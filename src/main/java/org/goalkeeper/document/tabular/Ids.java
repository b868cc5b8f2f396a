package org.goalkeeper.document.tabular;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids that are unique among goals, or among KPIs: those given, and those derived where none is given. */
final class Ids {
    private static final int LONGEST = 60;

    private final Map<String, Integer> rowsById = new HashMap<>();

    /** Takes a given id. @return the row that has it already; null where none has */
    @Nullable
    Integer take(String id, int row) {
        return rowsById.putIfAbsent(id, row);
    }

    /** A free id made of a title: its letters and digits in lower case, with the row's number only where it is taken. */
    String derive(@Nullable String title, int row) {
        String slug = slug(title == null ? "" : title);
        String base = slug.isEmpty() ? "row-" + row : slug;
        String id = base;
        for (int more = 0; rowsById.putIfAbsent(id, row) != null; more++) {
            id = base + "-" + row + (more == 0 ? "" : "-" + more);
        }
        return id;
    }

    private static String slug(String title) {
        String bare = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (bare.length() <= LONGEST) {
            return bare;
        }
        int cut = bare.lastIndexOf('-', LONGEST);
        int hard = bare.offsetByCodePoints(0, Math.min(LONGEST / 2, bare.codePointCount(0, bare.length())));
        return bare.substring(0, cut > 0 ? cut : hard);
    }
}
