package org.goalkeeper.organization.rest;

import org.goalkeeper.api.TeamsApi;
import org.goalkeeper.api.model.TeamDescriptionJson;
import org.goalkeeper.api.model.TeamJson;
import org.goalkeeper.api.model.TeamPageJson;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Team;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TeamsController implements TeamsApi {

    private final Access access;
    private final Teams teams;

    TeamsController(Access access, Teams teams) {
        this.access = access;
        this.teams = teams;
    }

    @Override
    public ResponseEntity<TeamPageJson> listTeams(String org, @Nullable String pageToken, Integer pageSize) {
        PageRequest.Page<TeamJson> page =
                teams.list(access.to(org), PageRequest.of(pageToken, pageSize)).map(Json::of);
        return ResponseEntity.ok(new TeamPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<TeamJson> getTeam(String org, String team) {
        return answer(teams.get(access.to(org), team));
    }

    @Override
    public ResponseEntity<TeamJson> putTeam(
            String org, String team, TeamDescriptionJson description, @Nullable String ifMatch) {
        return answer(teams.put(
                access.to(org),
                team,
                new Teams.Description(
                        description.getName(),
                        TeamLevel.valueOf(description.getLevel().name()),
                        description.getParent(),
                        description.getHeadcount()),
                ifMatch));
    }

    @Override
    public ResponseEntity<Void> removeTeam(String org, String team, @Nullable String ifMatch) {
        teams.remove(access.to(org), team, ifMatch);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<TeamJson> answer(Team team) {
        return ResponseEntity.ok().eTag(Etag.of(team.version())).body(Json.of(team));
    }
}
