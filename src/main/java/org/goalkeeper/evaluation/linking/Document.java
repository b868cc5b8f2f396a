package org.goalkeeper.evaluation.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of one document share. The {@link Linker} fills it and hands it over; after that it never changes,
 * except that what compares goals across the document is measured when first asked for. Threads that race there measure
 * the same twice.
 */
final class Document {

    private static final int MOST_NAMES_COMPARED = 1_000;

    private final GoalSet stated;
    private final LinkRequest request;
    private final Settings settings;
    private final Twins twins = new Twins(this);
    private final LinkedKeyResult[] keyResults;
    private final LinkedKpi[] kpis;
    private final GoalIndex index;
    private final Map<String, LinkedKpi> kpisById;
    private LinkedObjective[] objectives = {};
    private Map<String, LinkedTeam> teamsById = Map.of();
    private List<LinkedTeam> teams = List.of();
    private boolean companyGoalsKnown;

    private volatile @Nullable AlignmentForest alignment;
    private volatile @Nullable Map<Supporter, Integer> supporters;
    private volatile @Nullable Map<String, LinkedKpi> kpisByName;
    private volatile @Nullable Agreement agreement;

    Document(GoalSet stated, LinkRequest request, int keyResultCount) {
        this.stated = stated;
        this.request = request;
        this.settings = request.settings().apply(null);
        this.keyResults = new LinkedKeyResult[keyResultCount];
        this.kpis = new LinkedKpi[stated.kpis().size()];
        this.index = new GoalIndex(stated.objectives().size(), java.util.Arrays.asList(keyResults));
        this.kpisById = new LinkedHashMap<>(kpis.length * 4 / 3 + 1);
    }

    void complete(
            LinkedObjective[] allObjectives,
            Map<String, LinkedTeam> allTeams,
            List<LinkedTeam> ownTeams,
            boolean companyKnown) {
        objectives = allObjectives;
        teamsById = allTeams;
        teams = ownTeams;
        companyGoalsKnown = companyKnown;
    }

    GoalSet stated() {
        return stated;
    }

    LinkRequest request() {
        return request;
    }

    Settings settings() {
        return settings;
    }

    BaseWords words() {
        return request.words();
    }

    LocalDate asOf() {
        return request.asOf();
    }

    boolean hasContext() {
        return !request.context().isEmpty();
    }

    @Nullable
    LocalDate cycleStart() {
        Cycle cycle = stated.cycle();
        return cycle == null ? null : cycle.startDate();
    }

    @Nullable
    LocalDate cycleEnd() {
        Cycle cycle = stated.cycle();
        return cycle == null ? null : cycle.endDate();
    }

    /** Those of the context, then those of the document. */
    LinkedObjective[] objectives() {
        return objectives;
    }

    /** Those of the document. */
    LinkedKeyResult[] keyResults() {
        return keyResults;
    }

    /** Those of the document. */
    LinkedKpi[] kpis() {
        return kpis;
    }

    /** Those of the document. */
    List<LinkedTeam> teams() {
        return teams;
    }

    /** The document's objectives and key results by id. */
    GoalIndex index() {
        return index;
    }

    /** A team of the document or its context; null for none. */
    @Nullable
    LinkedTeam team(String id) {
        return teamsById.get(id);
    }

    /** A KPI of the document or its context; null for none. */
    @Nullable
    LinkedKpi kpi(String id) {
        return kpisById.get(id);
    }

    void addKnown(LinkedKpi kpi) {
        kpisById.putIfAbsent(kpi.id(), kpi);
    }

    int kpisKnown() {
        return kpisById.size();
    }

    boolean companyGoalsKnown() {
        return companyGoalsKnown;
    }

    /** The nearest of the known KPI ids; of very many only the first are compared. */
    @Nullable
    String nearestKpi(String given) {
        List<String> known = new ArrayList<>(Math.min(MOST_NAMES_COMPARED, kpisById.size()));
        for (String id : kpisById.keySet()) {
            if (known.size() == MOST_NAMES_COMPARED) {
                break;
            }
            known.add(id);
        }
        return Names.nearest(given, known);
    }

    Twins twins() {
        return twins;
    }

    AlignmentForest alignment() {
        AlignmentForest known = alignment;
        if (known == null) {
            known = new AlignmentForest(objectives);
            alignment = known;
        }
        return known;
    }

    /** How many objectives of a team align to an objective or its key results. */
    int supporters(LinkedObjective objective, String team) {
        Map<Supporter, Integer> known = supporters;
        if (known == null) {
            known = countSupporters();
            supporters = known;
        }
        return known.getOrDefault(new Supporter(objective.node(), team), 0);
    }

    private Map<Supporter, Integer> countSupporters() {
        Map<Supporter, Integer> counts = new HashMap<>();
        for (LinkedObjective objective : objectives) {
            LinkedObjective served = objective.served();
            String team = objective.team();
            if (served != null && served != objective && team != null) {
                counts.merge(new Supporter(served.node(), team), 1, Integer::sum);
            }
        }
        return counts;
    }

    private record Supporter(int node, String team) {}

    /** Name of the first KPI whose name is an objective's title without its opening verb, with or without numbers; null for none. */
    @Nullable
    String kpiNamed(LinkedObjective objective) {
        if (kpis.length == 0) {
            return null;
        }
        Map<String, LinkedKpi> known = kpisByName;
        if (known == null) {
            known = new HashMap<>(kpis.length * 4 / 3 + 1);
            for (LinkedKpi kpi : kpis) {
                known.putIfAbsent(kpi.titleKey(), kpi);
            }
            known.remove("");
            kpisByName = known;
        }
        LinkedKpi named = known.get(TitleKey.withoutOpeningVerb(objective.titleKey(), words()));
        if (named == null) {
            named = known.get(objective.bareTitle());
        }
        return named == null ? null : named.title();
    }

    org.goalkeeper.goal.@Nullable KeyResult agreedKeyResult(String id) {
        Agreement known = agreement();
        return known == null ? null : known.keyResult(id);
    }

    @Nullable
    Objective agreedObjective(String id) {
        Agreement known = agreement();
        return known == null ? null : known.objective(id);
    }

    private @Nullable Agreement agreement() {
        GoalSet agreed = request.agreed();
        Agreement known = agreement;
        if (known == null && agreed != null) {
            known = new Agreement(agreed);
            agreement = known;
        }
        return known;
    }
}
