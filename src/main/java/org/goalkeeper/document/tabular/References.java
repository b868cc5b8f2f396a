package org.goalkeeper.document.tabular;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** Finds the goals that cells name, by id or, in people's sheets, by title. */
final class References {
    private static final String SEVERAL = "";
    private static final int SUGGESTED_FROM = 5_000;

    private final Set<String> objectives = new LinkedHashSet<>();
    private final Set<String> goals = new HashSet<>();
    private final Set<String> kpis = new LinkedHashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Map<String, String> goalsByTitle = new HashMap<>();
    private final Map<String, String> kpisByName = new HashMap<>();

    /**
     * @param rows the goals of the document
     * @param context other goal sets, whose objectives and KPIs may be named by id
     */
    References(List<GoalRow> rows, List<GoalSet> context) {
        for (GoalSet other : context) {
            other.objectives().forEach(objective -> elsewhere.add("objective " + objective.id()));
            other.kpis().forEach(kpi -> elsewhere.add("kpi " + kpi.id()));
        }
        for (GoalRow row : rows) {
            boolean kpi = row.kind() == RowKind.KPI;
            (kpi ? kpis : goals).add(row.id());
            if (row.kind() == RowKind.OBJECTIVE) {
                objectives.add(row.id());
            }
            String title = row.title();
            if (title != null) {
                (kpi ? kpisByName : goalsByTitle).merge(ColumnMapping.plain(title), row.id(), (a, b) -> SEVERAL);
            }
        }
    }

    boolean isObjective(@Nullable String id) {
        return id != null && objectives.contains(id);
    }

    boolean knowsObjective(String id) {
        return objectives.contains(id) || elsewhere.contains("objective " + id);
    }

    boolean knowsKpi(String id) {
        return kpis.contains(id) || elsewhere.contains("kpi " + id);
    }

    String nearestObjective(String text) {
        return nearest(text, objectives);
    }

    String nearestKpi(String text) {
        return nearest(text, kpis);
    }

    // Among very many names the search takes long, and the nearest says little.
    private static String nearest(String text, Set<String> known) {
        return known.size() > SUGGESTED_FROM ? "" : Names.didYouMean(text, known);
    }

    /** The id of the objective or key result that a text names; the text itself where it names none, or several. */
    @Nullable
    String goal(@Nullable String text) {
        return resolve(text, goals, goalsByTitle);
    }

    /** The id of the KPI that a text names; the text itself where it names none, or several. */
    @Nullable
    String kpi(@Nullable String text) {
        return resolve(text, kpis, kpisByName);
    }

    /** The ids of the KPIs that texts name. */
    List<String> kpis(List<String> texts) {
        return texts.stream().map(text -> byName(text, kpis, kpisByName)).toList();
    }

    private static @Nullable String resolve(@Nullable String text, Set<String> ids, Map<String, String> byTitle) {
        return text == null ? null : byName(text, ids, byTitle);
    }

    private static String byName(String text, Set<String> ids, Map<String, String> byTitle) {
        String id = ids.contains(text) ? text : byTitle.getOrDefault(ColumnMapping.plain(text), SEVERAL);
        return id.equals(SEVERAL) ? text : id;
    }
}
