package org.goalkeeper.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.linking.LinkedFact;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.ruleset.ResolvedRuleSet.TeamRules;
import org.jspecify.annotations.Nullable;

/** Turns matches into findings: what the rule set switches off is left out, the rest is weighed, placed and named. */
final class Judge {

    private final Document document;
    private final RuleSetView rules;
    private final LocalDate day;
    private final Stage stage;
    private final Set<String> known;
    private final Fingerprints fingerprints;
    private final Waivers waivers;
    private final FixMaker fixes;
    private final Map<String, Match> byFingerprint = new HashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    Judge(EvaluationRequest request, RuleSetView rules) {
        this.document = request.document();
        this.rules = rules;
        this.day = request.day();
        this.stage = request.effectiveStage();
        this.known = request.known();
        this.fingerprints = new Fingerprints(document.goalSet().organization());
        this.waivers = request.waivers() == null ? new Acceptances(document.goalSet()) : request.waivers();
        this.fixes = new FixMaker(document);
    }

    /** The stage that is judged in. */
    Stage stage() {
        return stage;
    }

    /** Whether the rule set wants that match at all. */
    boolean wants(Match match) {
        CompiledRule rule = match.rule();
        LinkedFact fact = match.fact();
        Settings settings = fact.settings();
        if (!settings.on(rule.number())) {
            return false;
        }
        for (int slot : rule.wordSlots()) {
            if (settings.value(slot) == null) {
                return false;
            }
        }
        TeamRules team = rules.forTeam(fact.subject().team());
        RuleId id = rule.rule().id();
        return team.stages(id).contains(stage) && inLevels(team.levels(id), fact.subject());
    }

    private boolean inLevels(Set<TeamLevel> levels, Subject subject) {
        return levels.isEmpty() || levels.contains(rules.level(subject.team()));
    }

    void add(Match match) {
        CompiledRule rule = match.rule();
        Subject subject = match.fact().subject();
        String property = rule.property(match.row());
        String fingerprint = fingerprints.of(
                rule,
                subject,
                property,
                property.isEmpty() ? null : match.fact().offendingValue(property));
        String message = rule.message(match.row());
        Finding before = findings.get(fingerprint);
        // one rule, one subject, one value: one finding; which match tells it must not depend on the engine's order
        if (before != null && before.message().compareTo(message) <= 0) {
            return;
        }
        byFingerprint.put(fingerprint, match);
        findings.put(
                fingerprint,
                new Finding(
                        rule.rule().id(),
                        severity(match, subject),
                        subject,
                        property.isEmpty() ? null : property,
                        fingerprint,
                        document.sourceMap().locate(subject.pointer(), property.isEmpty() ? null : property),
                        message,
                        rule.advice(match.row()),
                        fixes.of(match),
                        waivers.waiver(rule.rule().id(), subject, day),
                        known.contains(fingerprint)));
    }

    /** The match as an error; null where it weighs less. */
    @Nullable
    ErrorKey error(Match match) {
        Subject subject = match.fact().subject();
        if (severity(match, subject) != Severity.ERROR) {
            return null;
        }
        String property = match.rule().property(match.row());
        return new ErrorKey(
                match.rule().rule().id(), subject.type(), subject.id(), property.isEmpty() ? null : property);
    }

    private Severity severity(Match match, Subject subject) {
        CompiledRule rule = match.rule();
        TeamRules team = rules.forTeam(subject.team());
        Severity severity = team.severity(rule.rule().id());
        if (rule.softened(match.row())) {
            severity = severity.atMost(
                    java.util.Objects.requireNonNull(rule.rule().softening()).limit());
        }
        LocalDate grace = team.graceUntil(rule.rule().id());
        return grace != null && !day.isAfter(grace) ? severity.atMost(Severity.WARNING) : severity;
    }

    Collection<Finding> findings() {
        return findings.values();
    }

    /** The match that a finding tells of. */
    Match match(Finding finding) {
        return java.util.Objects.requireNonNull(byFingerprint.get(finding.fingerprint()));
    }
}
