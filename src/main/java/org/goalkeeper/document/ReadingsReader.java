package org.goalkeeper.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goalkeeper.document.Binding.Counted;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problems;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.NodeCursor;

/** Reads readings that come apart from the KPIs they belong to. */
public final class ReadingsReader {

    private record Stated(String kpi, LocalDate date, BigDecimal value) {}

    private static final Properties<Stated> READING = new Properties<>();
    private static final Property<Stated, String> KPI =
            READING.required("kpi", TextType.TEXT, Stated::kpi, "The id of the KPI.");
    private static final Property<Stated, LocalDate> DATE =
            READING.required("date", DayType.DAY, Stated::date, "The day it was read.");
    private static final Property<Stated, BigDecimal> VALUE =
            READING.required("value", NumberType.NUMBER, Stated::value, "What was read, in the KPI's unit.");
    private static final Shape<Stated> SHAPE = new Shape<>(
            "kpiReading",
            "reading",
            "A KPI's value on a day.",
            READING.all(),
            values -> new Stated(values.get(KPI), values.get(DATE), values.get(VALUE)));

    private static final Properties<List<Stated>> LIST = new Properties<>();
    private static final Property<List<Stated>, List<Stated>> READINGS =
            LIST.required("readings", ListType.of(SHAPE, Counted.READINGS), list -> list, "The readings.");
    private static final Shape<List<Stated>> DOCUMENT =
            new Shape<>("readings", "document", "Readings of KPIs.", LIST.all(), values -> values.get(READINGS));

    private ReadingsReader() {}

    /**
     * Reads {@code readings}, a list of {@code kpi}, {@code date} and {@code value}.
     *
     * @param root a document of its own
     * @param limits how many there may be
     * @return the readings in the order of the document
     * @throws InvalidInputException with everything that is wrong with it, in its order
     */
    public static List<KpiReading> read(Node root, Limits limits) {
        OutlineCursor cursor = new OutlineCursor(new NodeCursor(root));
        SourceMap places = new TextSourceMap(cursor.file(), () -> cursor);
        Problems problems = new Problems(cursor.file());
        LateProblems late = new LateProblems(problems);
        cursor.next();
        List<Stated> stated = DOCUMENT.read(new Binding(cursor, limits, problems, late), "document", true);
        late.place(places);
        problems.throwIfAny();
        List<Node> items = ((ArrayNode) member(root, "readings")).items();
        List<KpiReading> readings = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            Stated one = stated.get(i);
            Location location = member(items.get(i), "kpi").location();
            readings.add(new KpiReading(one.kpi, new Reading(one.date, one.value), location));
        }
        return readings;
    }

    // The shape has seen to it that it is there.
    private static Node member(Node node, String name) {
        return Objects.requireNonNull(((ObjectNode) node).get(name));
    }
}
