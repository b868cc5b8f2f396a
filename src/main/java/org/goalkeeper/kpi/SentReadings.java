package org.goalkeeper.kpi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.document.KpiReading;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.ReadingsReader;
import org.goalkeeper.document.tabular.TableTree;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Token;
import org.goalkeeper.source.tree.Tree;

/** Reads readings as they are sent. */
final class SentReadings {

    private static final List<String> COLUMNS = List.of("kpi", "date", "value");

    private SentReadings() {}

    /**
     * Reads many: a table with the columns kpi, date and value, or an object with a list of {@code readings}.
     *
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with them
     */
    static List<KpiReading> all(SubmittedDocument sent) {
        String name = named(sent);
        Node root = name.endsWith(".csv")
                ? wrapped(TableTree.read(name, sent.bytes(), COLUMNS, Set.of("value")))
                : Tree.read(name, sent.bytes());
        return ReadingsReader.read(root, Limits.SERVICE);
    }

    /**
     * Reads the value of one KPI on one day: an object with {@code value}.
     *
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with it
     */
    static Reading one(SubmittedDocument sent, String kpi, String day) {
        Node root = Tree.read(named(sent), sent.bytes());
        Node item = root;
        if (root instanceof ObjectNode object) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            entries.put("kpi", text("kpi", object, kpi));
            entries.put("date", text("date", object, day));
            // What the address says wins.
            object.entries().forEach(entries::putIfAbsent);
            item = new ObjectNode(object.location(), entries);
        }
        return ReadingsReader.read(wrapped(new ArrayNode(root.location(), List.of(item))), Limits.SERVICE)
                .get(0)
                .reading();
    }

    private static String named(SubmittedDocument sent) {
        return sent.name().replace("goal-set", "readings");
    }

    private static Entry text(String name, Node near, String text) {
        return new Entry(name, near.location(), new ScalarNode(near.location(), Token.TEXT, text, null));
    }

    private static ObjectNode wrapped(ArrayNode readings) {
        Location location = readings.location();
        return new ObjectNode(location, Map.of("readings", new Entry("readings", location, readings)));
    }
}
