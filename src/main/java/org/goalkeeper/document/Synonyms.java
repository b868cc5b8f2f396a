package org.goalkeeper.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;

/** Names that people give to properties, with the properties they mean. */
final class Synonyms {

    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("deadline", List.of("dueDate", "endDate")),
            Map.entry("due", List.of("dueDate")),
            Map.entry("end", List.of("dueDate", "endDate")),
            Map.entry("start", List.of("startDate")),
            Map.entry("from", List.of("startDate")),
            Map.entry("to", List.of("dueDate", "endDate")),
            Map.entry("name", List.of("title")),
            Map.entry("title", List.of("name")),
            Map.entry("objective", List.of("title")),
            Map.entry("description", List.of("notes")),
            Map.entry("comment", List.of("notes")),
            Map.entry("goal", List.of("target")),
            Map.entry("initial", List.of("baseline")),
            Map.entry("parent", List.of("alignsTo")),
            Map.entry("alignedto", List.of("alignsTo")),
            Map.entry("krs", List.of("keyResults")),
            Map.entry("okrs", List.of("objectives")),
            Map.entry("goals", List.of("objectives")),
            Map.entry("metrics", List.of("kpis")),
            Map.entry("metric", List.of("kpi")),
            Map.entry("values", List.of("readings")),
            Map.entry("measurements", List.of("readings")),
            Map.entry("waivers", List.of("accept")),
            Map.entry("quarter", List.of("cycle")),
            Map.entry("period", List.of("cycle")),
            Map.entry("org", List.of("organization")),
            Map.entry("company", List.of("organization")),
            Map.entry("version", List.of("goalSet")),
            Map.entry("responsible", List.of("owner")),
            Map.entry("assignee", List.of("owner")),
            Map.entry("progress", List.of("current")),
            Map.entry("lower", List.of("min")),
            Map.entry("upper", List.of("max")));

    private Synonyms() {}

    /** The message about a name that is no property, with the one that was meant, else with all that are known. */
    static String unknown(String given, List<String> known) {
        String start = "unknown property `" + Excerpt.of(given) + "`";
        String near = Names.didYouMean(given, known);
        if (!near.isEmpty()) {
            return start + near;
        }
        return MEANT.getOrDefault(given.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(known::contains)
                .findFirst()
                .map(meant -> start + ": did you mean `" + meant + "`?")
                .orElseGet(() -> start + ": known here are " + String.join(", ", known));
    }
}
