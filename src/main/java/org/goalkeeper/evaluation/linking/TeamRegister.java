package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Team;
import org.goalkeeper.rule.Settings;
import org.jspecify.annotations.Nullable;

/** The teams of a document and its context, each made when it is listed or first named. */
final class TeamRegister {

    private final LinkRequest request;
    private final Settings contextSettings;
    private final boolean listed;
    private final Map<String, LinkedTeam> byId;
    private final Map<String, Team> described;
    private final List<LinkedTeam> own = new ArrayList<>(4);

    /**
     * @param contextSettings for teams that are not judged
     */
    TeamRegister(GoalSet set, LinkRequest request, Settings contextSettings) {
        this.request = request;
        this.contextSettings = contextSettings;
        this.listed = !set.teams().isEmpty();
        this.byId = new HashMap<>(Math.max(4, set.teams().size() * 4 / 3 + 1));
        this.described = request.context().isEmpty() ? Map.of() : describedIn(request.context());
        for (int i = 0; i < set.teams().size(); i++) {
            Team team = set.teams().get(i);
            if (!byId.containsKey(team.id())) {
                add(team.id(), team, i);
            }
        }
    }

    /** The team of a goal of the document. */
    @Nullable
    LinkedTeam of(@Nullable String id) {
        if (id == null) {
            return null;
        }
        LinkedTeam team = byId.get(id);
        return team == null ? add(id, described.get(id), -1) : team;
    }

    /** The team of a goal of the context; to be asked after all of the document. */
    @Nullable
    LinkedTeam ofContext(@Nullable String id) {
        return id == null
                ? null
                : byId.computeIfAbsent(id, key -> new LinkedTeam(key, described.get(key), -1, contextSettings));
    }

    /** All teams of the document and its context. */
    Map<String, LinkedTeam> byId() {
        for (String id : described.keySet()) {
            ofContext(id);
        }
        return byId;
    }

    /** The document's list of teams; where it has none, those its goals name, in their order. */
    List<LinkedTeam> own() {
        return own;
    }

    private LinkedTeam add(String id, @Nullable Team stated, int place) {
        LinkedTeam team = new LinkedTeam(id, stated, place, request.settings().apply(id));
        byId.put(id, team);
        if (place >= 0 || !listed) {
            own.add(team);
        }
        return team;
    }

    private static Map<String, Team> describedIn(List<GoalSet> context) {
        Map<String, Team> described = new HashMap<>();
        for (GoalSet set : context) {
            for (Team team : set.teams()) {
                described.putIfAbsent(team.id(), team);
            }
        }
        return described;
    }
}
