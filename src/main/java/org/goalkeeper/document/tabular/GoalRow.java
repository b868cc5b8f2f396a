package org.goalkeeper.document.tabular;

import org.jspecify.annotations.Nullable;

/**
 * A goal as its row gives it.
 *
 * @param kind what it is
 * @param id its id, given or derived
 * @param parent what the row names as the goal above, by id or title; null where nothing
 * @param values the row's cells
 */
record GoalRow(RowKind kind, String id, @Nullable String parent, RowValues values) {

    /** The title of a goal, or the name of a KPI; null where the row has none. */
    @Nullable
    String title() {
        return title(values);
    }

    static @Nullable String title(RowValues values) {
        String title = values.text(Field.TITLE);
        return title == null ? values.text(Field.NAME) : title;
    }

    /** The field that holds the title of this row. */
    Field titleField() {
        return values.has(Field.NAME) && !values.has(Field.TITLE)
                        || !values.columns().fields().contains(Field.TITLE)
                ? Field.NAME
                : Field.TITLE;
    }
}
