package org.goalkeeper.document;

import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.document.Binding.Counted;
import org.goalkeeper.goal.Acceptance;

/** The properties of a finding its author stands by. */
final class AcceptanceShape {

    private static final Properties<Acceptance> ALL = new Properties<>();
    private static final Property<Acceptance, String> RULE =
            ALL.required("rule", TextType.RULE, Acceptance::rule, "The rule, as group/name.");
    private static final Property<Acceptance, String> REASON =
            ALL.required("reason", TextType.TEXT, Acceptance::reason, "Why the finding is accepted.");
    private static final Property<Acceptance, LocalDate> UNTIL =
            ALL.required("until", DayType.DAY, Acceptance::until, "The last day on which it is.");

    static final Shape<Acceptance> SHAPE = new Shape<>(
            "acceptance",
            "acceptance",
            "A finding the author stands by: it is reported as waived until a day.",
            ALL.all(),
            values -> new Acceptance(values.get(RULE), values.get(REASON), values.get(UNTIL)));

    static final Type<List<Acceptance>> LIST = ListType.of(SHAPE, Counted.ITEMS);
    static final String DESCRIPTION = "Findings the author stands by.";

    private AcceptanceShape() {}
}
