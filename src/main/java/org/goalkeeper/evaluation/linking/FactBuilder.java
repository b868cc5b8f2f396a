package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.rule.vocabulary.AlignmentCycle;
import org.goalkeeper.rule.vocabulary.CheckIn;
import org.goalkeeper.rule.vocabulary.Dependency;
import org.goalkeeper.rule.vocabulary.History;
import org.goalkeeper.rule.vocabulary.KeyResult;
import org.goalkeeper.rule.vocabulary.Kpi;
import org.goalkeeper.rule.vocabulary.KpiReference;
import org.goalkeeper.rule.vocabulary.Mention;
import org.goalkeeper.rule.vocabulary.ObjectiveChange;
import org.goalkeeper.rule.vocabulary.Quantity;
import org.goalkeeper.rule.vocabulary.Reading;
import org.goalkeeper.rule.vocabulary.Team;

/** Makes the facts of the wanted types, and of no others. */
final class FactBuilder {

    private final Document document;
    private final Set<Class<?>> wanted;
    private final Map<Class<?>, List<? extends LinkedFact>> facts = new LinkedHashMap<>();

    private FactBuilder(Document document) {
        this.document = document;
        this.wanted = document.request().wanted();
    }

    /** The facts by type; of one type in document order. */
    static Map<Class<?>, List<? extends LinkedFact>> build(Document document) {
        FactBuilder builder = new FactBuilder(document);
        builder.addWhole();
        builder.addGoals();
        builder.addDetails();
        return builder.facts;
    }

    private void addWhole() {
        if (wanted.contains(org.goalkeeper.rule.vocabulary.GoalSet.class)) {
            facts.put(org.goalkeeper.rule.vocabulary.GoalSet.class, List.of(new LinkedDocument(document)));
        }
        Cycle cycle = document.stated().cycle();
        if (cycle != null && wanted.contains(org.goalkeeper.rule.vocabulary.Cycle.class)) {
            facts.put(org.goalkeeper.rule.vocabulary.Cycle.class, List.of(new LinkedCycle(cycle, document.settings())));
        }
        if (wanted.contains(Team.class)) {
            facts.put(Team.class, Collections.unmodifiableList(document.teams()));
        }
    }

    private void addGoals() {
        boolean all = wanted.contains(org.goalkeeper.rule.vocabulary.Goal.class);
        if (all || wanted.contains(org.goalkeeper.rule.vocabulary.Objective.class)) {
            facts.put(org.goalkeeper.rule.vocabulary.Objective.class, ownObjectives());
        }
        if (all || wanted.contains(KeyResult.class)) {
            facts.put(KeyResult.class, Collections.unmodifiableList(Arrays.asList(document.keyResults())));
        }
        if (all || wanted.contains(Kpi.class)) {
            facts.put(Kpi.class, Collections.unmodifiableList(Arrays.asList(document.kpis())));
        }
    }

    private void addDetails() {
        if (wanted.contains(CheckIn.class)) {
            put(CheckIn.class, checkIns());
        }
        if (wanted.contains(Reading.class)) {
            put(Reading.class, readings());
        }
        if (wanted.contains(History.class)) {
            put(History.class, history());
        }
        if (wanted.contains(KpiReference.class)) {
            put(KpiReference.class, kpiReferences());
        }
        if (wanted.contains(Dependency.class)) {
            put(Dependency.class, dependencies());
        }
        if (wanted.contains(Quantity.class)) {
            put(Quantity.class, quantities());
        }
        if (wanted.contains(Mention.class)) {
            put(Mention.class, mentions());
        }
        if (wanted.contains(AlignmentCycle.class)) {
            put(AlignmentCycle.class, alignmentCycles());
        }
        GoalSet agreed = document.request().agreed();
        if (agreed != null && wanted.contains(ObjectiveChange.class)) {
            put(ObjectiveChange.class, objectiveChanges(agreed));
        }
    }

    private void put(Class<?> type, List<? extends LinkedFact> made) {
        if (!made.isEmpty()) {
            facts.put(type, Collections.unmodifiableList(made));
        }
    }

    private List<LinkedObjective> ownObjectives() {
        List<LinkedObjective> all = Arrays.asList(document.objectives());
        int own = document.stated().objectives().size();
        return Collections.unmodifiableList(all.subList(all.size() - own, all.size()));
    }

    private List<LinkedFact> checkIns() {
        List<LinkedFact> made = new ArrayList<>();
        for (LinkedKeyResult keyResult : document.keyResults()) {
            if (!keyResult.stated().checkIns().isEmpty()) {
                for (org.goalkeeper.goal.CheckIn checkIn : keyResult.checkInsByDate()) {
                    made.add(new LinkedCheckIn(keyResult, checkIn));
                }
            }
        }
        return made;
    }

    private List<LinkedFact> readings() {
        List<LinkedFact> made = new ArrayList<>();
        for (LinkedKpi kpi : document.kpis()) {
            for (org.goalkeeper.goal.Reading reading : kpi.readingsByDate()) {
                made.add(new LinkedReading(kpi, reading));
            }
        }
        return made;
    }

    private List<LinkedFact> history() {
        List<LinkedFact> made = new ArrayList<>();
        for (org.goalkeeper.goal.HistoryEntry entry : document.stated().history()) {
            LinkedTeam team = document.team(entry.team());
            made.add(new LinkedHistory(team, entry, made.size(), team == null ? document.settings() : team.settings()));
        }
        return made;
    }

    private List<LinkedFact> kpiReferences() {
        List<LinkedFact> made = new ArrayList<>(document.keyResults().length);
        for (LinkedKeyResult keyResult : document.keyResults()) {
            String kpi = keyResult.kpi();
            if (kpi != null) {
                made.add(new LinkedKpiReference(keyResult, "kpi", kpi, keyResult.linkedKpi() != null));
            }
            for (String guardrail : keyResult.stated().guardrails()) {
                boolean known = document.kpi(guardrail) != null;
                made.add(new LinkedKpiReference(keyResult, "guardrails", guardrail, known));
            }
        }
        return made;
    }

    private List<LinkedFact> dependencies() {
        List<LinkedFact> made = new ArrayList<>();
        for (LinkedKeyResult keyResult : document.keyResults()) {
            for (String team : keyResult.stated().dependsOn()) {
                if (document.team(team) != null && !team.equals(keyResult.team())) {
                    made.add(new LinkedDependency(keyResult, team));
                }
            }
        }
        return made;
    }

    private List<LinkedFact> quantities() {
        List<LinkedFact> made = new ArrayList<>();
        if (document.words().units().isEmpty()) {
            // a language without words: what stands beside a number would not be understood
            return made;
        }
        for (LinkedObjective objective : ownObjectives()) {
            for (QuantityScanner.Found found : QuantityScanner.scan(objective.title(), document.words())) {
                made.add(new LinkedQuantity(objective, found.text(), found.kind()));
            }
        }
        return made;
    }

    private List<LinkedFact> mentions() {
        List<LinkedFact> made = new ArrayList<>();
        MentionScanner scanner = document.request().mentions();
        for (LinkedObjective objective : ownObjectives()) {
            scanner.scan(objective, made);
        }
        for (LinkedKeyResult keyResult : document.keyResults()) {
            scanner.scan(keyResult, made);
        }
        return made;
    }

    private List<LinkedFact> alignmentCycles() {
        List<LinkedFact> made = new ArrayList<>();
        for (List<LinkedObjective> cycle : document.alignment().cycles()) {
            if (cycle.get(0).isJudged()) {
                made.add(new LinkedAlignmentCycle(List.copyOf(cycle)));
            }
        }
        return made;
    }

    private List<LinkedFact> objectiveChanges(GoalSet agreed) {
        List<LinkedFact> made = new ArrayList<>();
        for (LinkedObjective now : ownObjectives()) {
            Objective before = document.agreedObjective(now.id());
            if (before == null || !before.title().equals(now.title())) {
                made.add(new LinkedObjectiveChange(now, before, now.id(), now.settings()));
            }
        }
        for (Objective before : agreed.objectives()) {
            LinkedObjective now = document.index().objective(before.id());
            if (now == null) {
                LinkedTeam team = before.team() == null ? null : document.team(before.team());
                made.add(new LinkedObjectiveChange(
                        null, before, before.id(), team == null ? document.settings() : team.settings()));
            }
        }
        return made;
    }
}
