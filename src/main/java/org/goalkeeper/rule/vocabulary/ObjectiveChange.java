package org.goalkeeper.rule.vocabulary;

import org.jspecify.annotations.Nullable;

/** An objective that is not as it was agreed. */
public interface ObjectiveChange extends Fact {

    /** Its id. */
    String objective();

    /** {@code retitled}, {@code added} or {@code removed}. */
    String kind();

    /** Its title now. */
    @Nullable
    String title();

    /** Its title as agreed. */
    @Nullable
    String agreedTitle();
}
