package org.goalkeeper.document.tabular;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** Tells what each row is: by its kind where it names one, else by what it fills and by what stands below it. */
final class RowKinds {
    private final boolean foreign;
    private final Map<String, Integer> rowsByName = new HashMap<>();
    private final Set<Integer> parents = new HashSet<>();

    RowKinds(List<RowValues> rows, boolean foreign) {
        this.foreign = foreign;
        if (foreign) {
            rows.forEach(row -> index(row, GoalRow.title(row)));
            rows.forEach(row -> index(row, row.text(Field.ID)));
            for (RowValues row : rows) {
                Integer parent = parent(row);
                if (parent != null) {
                    parents.add(parent);
                }
            }
        }
    }

    private void index(RowValues row, @Nullable String name) {
        if (name != null) {
            rowsByName.put(ColumnMapping.plain(name), row.row().number());
        }
    }

    private @Nullable Integer parent(RowValues row) {
        String parent = row.first(Field.PARENT);
        return parent == null ? null : rowsByName.get(ColumnMapping.plain(parent));
    }

    /** What a row is; null, with a problem reported, where its kind is unknown. */
    @Nullable
    RowKind of(RowValues row) {
        String word = row.text(Field.KIND);
        RowKind named = word == null ? null : named(word);
        if (named != null) {
            return named;
        }
        if (word != null && !foreign) {
            List<String> kinds = List.of("objective", "keyResult", "kpi");
            row.report(
                    Field.KIND,
                    "`kind` " + Refusal.quote(word) + "; expected one of " + String.join(", ", kinds)
                            + Names.didYouMean(word, kinds));
            return null;
        }
        return foreign ? byPlace(row) : byFields(row);
    }

    private static @Nullable RowKind named(String word) {
        for (RowKind kind : RowKind.values()) {
            if (ColumnMapping.plain(kind.word()).equals(ColumnMapping.plain(word))) {
                return kind;
            }
        }
        return null;
    }

    private static RowKind byFields(RowValues row) {
        if (row.has(Field.NAME) && !row.has(Field.TITLE)) {
            return RowKind.KPI;
        }
        return row.has(Field.OBJECTIVE_REF) ? RowKind.KEY_RESULT : RowKind.OBJECTIVE;
    }

    private RowKind byPlace(RowValues row) {
        boolean below = row.has(Field.PARENT);
        return below && !parents.contains(row.row().number()) ? RowKind.KEY_RESULT : RowKind.OBJECTIVE;
    }
}
