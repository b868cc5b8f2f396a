package org.goalkeeper.rule.language;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Team;

/** The types a finding may be about, with the properties their part of the document has. */
public final class Subjects {

    private static final Map<String, Set<String>> PROPERTIES = table();

    private Subjects() {}

    /** The names of the types a finding may be about. */
    public static Collection<String> types() {
        return PROPERTIES.keySet();
    }

    /** The document's properties of a type's subject; empty where no finding may be about it. */
    public static Set<String> properties(String type) {
        return PROPERTIES.getOrDefault(type, Set.of());
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("Goal", names(Objective.class, KeyResult.class, Kpi.class));
        table.put("Objective", names(Objective.class));
        table.put("KeyResult", names(KeyResult.class));
        table.put("Kpi", names(Kpi.class));
        table.put("Team", names(Team.class));
        table.put("Cycle", names(Cycle.class));
        table.put("GoalSet", names(GoalSet.class));
        table.put("KpiReference", names(KeyResult.class));
        table.put("Dependency", names(KeyResult.class));
        table.put("AlignmentCycle", names(Objective.class));
        table.put("ObjectiveChange", names(Objective.class));
        return table;
    }

    /** The model's records are named as the document's properties are. */
    private static Set<String> names(Class<?>... records) {
        List<String> names = new ArrayList<>();
        for (Class<?> type : records) {
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(component.getName());
            }
        }
        return new LinkedHashSet<>(names);
    }
}
