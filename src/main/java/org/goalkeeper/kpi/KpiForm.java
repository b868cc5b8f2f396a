package org.goalkeeper.kpi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problems;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Token;
import org.goalkeeper.source.tree.Tree;

/**
 * What may be said of one KPI: all that a goal set says, read by the reader of goal sets, and the team always.
 *
 * @param id the id of the KPI
 * @param teams ids of the teams there are
 * @param context goals that the KPI may name
 */
record KpiForm(String id, Set<String> teams, List<GoalSet> context) {

    private static final Map<String, String> ELSEWHERE = Map.of(
            "readings", "`readings` are sent to the readings of the KPI", "accept", "`accept` belongs into goal sets");

    /**
     * Reads a description.
     *
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with it
     */
    Kpi read(SubmittedDocument submitted) {
        String name = submitted.name().replace("goal-set", "kpi");
        Node root = Tree.read(name, submitted.bytes());
        Problems problems = new Problems(name);
        if (!(root instanceof ObjectNode object)) {
            problems.add(root.location(), "expected an object with name, found " + root.shown());
            throw problems.toException();
        }
        check(object, problems);
        problems.throwIfAny();
        Kpi kpi = GoalSetReader.read(wrapped(object), Limits.SERVICE, context)
                .goalSet()
                .kpis()
                .get(0);
        checkTeam(kpi, object, problems);
        problems.throwIfAny();
        return kpi;
    }

    private void check(ObjectNode object, Problems problems) {
        ELSEWHERE.forEach((property, message) -> {
            Entry entry = object.entries().get(property);
            if (entry != null) {
                problems.add(entry.location(), message);
            }
        });
        Node given = object.get("id");
        if (given != null
                && !(given instanceof ScalarNode scalar && scalar.text().equals(id))) {
            problems.add(given.location(), "`id`: expected `" + id + "`, as the address says");
        }
    }

    private ObjectNode wrapped(ObjectNode object) {
        Location location = object.location();
        Map<String, Entry> entries = new LinkedHashMap<>();
        entries.put("id", new Entry("id", location, new ScalarNode(location, Token.TEXT, id, null)));
        object.entries().forEach(entries::putIfAbsent);
        Node list = new ArrayNode(location, List.of(new ObjectNode(location, entries)));
        return new ObjectNode(location, Map.of("kpis", new Entry("kpis", location, list)));
    }

    private void checkTeam(Kpi kpi, ObjectNode object, Problems problems) {
        String team = kpi.team();
        if (team == null) {
            problems.add(object.location(), "the KPI has no `team`, which is required");
        } else if (!teams.contains(team)) {
            Entry entry = object.entries().get("team");
            problems.add(
                    entry == null ? object.location() : entry.location(),
                    "no team has the id `" + team + "`" + Names.didYouMean(team, new TreeSet<>(teams)));
        }
    }
}
