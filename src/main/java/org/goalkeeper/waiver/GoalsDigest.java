package org.goalkeeper.waiver;

import java.util.List;
import java.util.Objects;
import org.goalkeeper.document.GoalSetWriter;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.record.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a goal's text, with everything under it, that a waiver is bound to. What the authors accept is no part of it: to ask
 * for a waiver is no edit.
 */
final class GoalsDigest {

    private GoalsDigest() {}

    /**
     * The digest of a subject's text.
     *
     * @param type what the subject is; for the document, a team or the cycle all goals count; null for all goals
     * @param id the subject's id; null for all goals
     * @return {@code sha256:} and the digest; null where there is no such goal
     */
    static @Nullable String of(GoalSet goals, @Nullable SubjectType type, @Nullable String id) {
        GoalSet part = type == null ? goals : part(goals, type, Objects.requireNonNull(id));
        return part == null ? null : Hashes.digest(GoalSetWriter.yaml(text(part)));
    }

    private static @Nullable GoalSet part(GoalSet goals, SubjectType type, String id) {
        return switch (type) {
            case OBJECTIVE -> {
                List<Objective> found = goals.objectives().stream()
                        .filter(one -> one.id().equals(id))
                        .toList();
                List<KeyResult> flat = goals.keyResults().stream()
                        .filter(one -> id.equals(one.objective()))
                        .toList();
                yield found.isEmpty() ? null : of(found, flat, List.of());
            }
            case KEY_RESULT -> {
                List<KeyResult> found = java.util.stream.Stream.concat(
                                goals.objectives().stream().flatMap(one -> one.keyResults().stream()),
                                goals.keyResults().stream())
                        .filter(one -> one.id().equals(id))
                        .toList();
                yield found.isEmpty() ? null : of(List.of(), found, List.of());
            }
            case KPI -> {
                List<Kpi> found =
                        goals.kpis().stream().filter(one -> one.id().equals(id)).toList();
                yield found.isEmpty() ? null : of(List.of(), List.of(), found);
            }
            default -> goals;
        };
    }

    private static GoalSet text(GoalSet goals) {
        return of(
                goals.objectives().stream().map(GoalsDigest::text).toList(),
                goals.keyResults().stream().map(GoalsDigest::text).toList(),
                goals.kpis().stream().map(GoalsDigest::text).toList());
    }

    private static GoalSet of(List<Objective> objectives, List<KeyResult> keyResults, List<Kpi> kpis) {
        return new GoalSet(
                null, Stage.DRAFT, null, "en", null, List.of(), objectives, keyResults, kpis, List.of(), null);
    }

    private static Objective text(Objective one) {
        return new Objective(
                one.id(),
                one.title(),
                one.team(),
                one.owner(),
                one.contributors(),
                one.alignsTo(),
                one.visibility(),
                one.commitment(),
                one.linkedToCompensation(),
                one.proposedBy(),
                one.notes(),
                List.of(),
                one.keyResults().stream().map(GoalsDigest::text).toList());
    }

    private static KeyResult text(KeyResult one) {
        return new KeyResult(
                one.id(),
                one.title(),
                one.objective(),
                one.type(),
                one.kpi(),
                one.unit(),
                one.direction(),
                one.baseline(),
                one.target(),
                one.current(),
                one.startDate(),
                one.dueDate(),
                one.owner(),
                one.confidence(),
                one.score(),
                one.evidence(),
                one.linkedToCompensation(),
                one.proposedBy(),
                one.visibility(),
                one.dependsOn(),
                one.guardrails(),
                one.notes(),
                one.checkIns(),
                List.of());
    }

    private static Kpi text(Kpi one) {
        return new Kpi(
                one.id(),
                one.name(),
                one.team(),
                one.owner(),
                one.unit(),
                one.direction(),
                one.indicator(),
                one.healthyRange(),
                one.target(),
                one.dueDate(),
                one.dataSource(),
                one.frequency(),
                one.objective(),
                one.benchmark(),
                one.predictors(),
                one.visibility(),
                one.linkedToCompensation(),
                one.readings(),
                List.of());
    }
}
