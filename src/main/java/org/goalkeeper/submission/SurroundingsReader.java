package org.goalkeeper.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.GoalSetWriter;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.organization.RuleSetVersion;
import org.goalkeeper.organization.RuleSetVersions;
import org.goalkeeper.organization.Team;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.record.Hashes;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** Reads what submissions are judged by and beside: as it is now, or as it was. */
@Component
class SurroundingsReader {

    private final Cycles cycles;
    private final Teams teams;
    private final RuleSetVersions ruleSets;
    private final RecordBook record;
    private final SettingRows settings;
    private final JdbcAggregateOperations rows;
    private final ObjectProvider<OrganizationGoals> organizationGoals;

    SurroundingsReader(
            Cycles cycles,
            Teams teams,
            RuleSetVersions ruleSets,
            RecordBook record,
            SettingRows settings,
            JdbcAggregateOperations rows,
            ObjectProvider<OrganizationGoals> organizationGoals) {
        this.cycles = cycles;
        this.teams = teams;
        this.ruleSets = ruleSets;
        this.record = record;
        this.settings = settings;
        this.rows = rows;
        this.organizationGoals = organizationGoals;
    }

    /** As it is now. */
    Surroundings now(String organization, String cycleId) {
        // First: what is read after it may be newer, and is then marked stale by whoever changed it.
        long position = record.position(organization);
        Cycle cycle = cycles.existing(organization, cycleId);
        GoalSet setting = new GoalSet(
                organization,
                cycle.phase().stage(),
                null,
                "en",
                cycle.asGoalCycle(),
                teams.all(organization).stream().map(Team::asGoalTeam).toList(),
                List.of(),
                List.of(),
                List.of(),
                cycles.historyOf(cycle),
                null);
        RuleSetVersion version = ruleSets.active(organization);
        return surroundings(
                organization, cycleId, setting, Hashes.digest(GoalSetWriter.yaml(setting)), version, position);
    }

    /** As it was for an evaluation. */
    Surroundings of(StoredEvaluation evaluation) {
        String organization = evaluation.key().organization();
        String text = settings.findById(new EvaluationSetting.Key(organization, evaluation.setting()))
                .orElseThrow()
                .document();
        GoalSet setting = GoalSetReader.readAgain("setting.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.SERVICE)
                .goalSet();
        RuleSetVersion version = ruleSets.existing(organization, evaluation.ruleSet());
        return surroundings(
                organization, evaluation.cycle(), setting, evaluation.setting(), version, evaluation.contextPosition());
    }

    /** The rule set of an evaluation, made ready. */
    ResolvedRuleSet ruleSet(StoredEvaluation evaluation) {
        return ruleSets.resolved(ruleSets.existing(evaluation.key().organization(), evaluation.ruleSet()));
    }

    /** Keeps a setting where it is not kept yet; part of a change. */
    void keep(Surroundings surroundings) {
        EvaluationSetting.Key key =
                new EvaluationSetting.Key(surroundings.organization(), surroundings.settingDigest());
        if (!settings.existsById(key)) {
            rows.insert(new EvaluationSetting(key, GoalSetWriter.yaml(surroundings.setting())));
        }
    }

    private Surroundings surroundings(
            String organization, String cycle, GoalSet setting, String digest, RuleSetVersion version, long position) {
        List<GoalSet> kept = organizationGoals
                .orderedStream()
                .flatMap(source -> source.at(organization, position).stream())
                .toList();
        return new Surroundings(
                organization,
                cycle,
                setting.stage(),
                setting,
                digest,
                version,
                ruleSets.resolved(version),
                kept,
                position);
    }
}
