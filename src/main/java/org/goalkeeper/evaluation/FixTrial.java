package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetPatch;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.document.SourceMap;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** Judges, and tries every fix before it is offered: one that brings an error which was not there is withheld. */
public final class FixTrial {

    /** How many fixes are tried one by one where they do not hold together; the rest is then withheld. */
    private static final int SINGLE_TRIALS = 50;

    private final Evaluator evaluator;
    private final Limits limits;

    /**
     * @param evaluator judges, and judges again what fixes make of a document
     * @param limits how large a document may be after a fix
     */
    public FixTrial(Evaluator evaluator, Limits limits) {
        this.evaluator = evaluator;
        this.limits = limits;
    }

    /**
     * Judges one goal set.
     *
     * @return what {@link Evaluator#evaluate} finds, with only the fixes that hold
     */
    public Evaluation evaluate(EvaluationRequest request) {
        Evaluation evaluation = evaluator.evaluate(request);
        List<Finding> offering = evaluation.findings().stream()
                .filter(finding ->
                        finding.fix() != null && !finding.fix().patch().isEmpty())
                .toList();
        if (offering.isEmpty()) {
            return evaluation;
        }
        Set<ErrorKey> before = errorsOf(evaluation);
        Set<ErrorKey> after = trial(request, offering);
        if (after != null && before.containsAll(after)) {
            return evaluation;
        }
        return evaluation.withoutFixes(withheld(request, offering, before, after));
    }

    private Set<Finding> withheld(
            EvaluationRequest request, List<Finding> offering, Set<ErrorKey> before, @Nullable Set<ErrorKey> after) {
        List<Finding> suspects = after == null ? offering : suspects(offering, before, after);
        if (suspects.size() < offering.size()) {
            List<Finding> rest =
                    offering.stream().filter(one -> !suspects.contains(one)).toList();
            Set<ErrorKey> without = trial(request, rest);
            if (without == null || !before.containsAll(without)) {
                return alone(request, offering, before);
            }
        }
        return alone(request, suspects, before);
    }

    /** Those of the findings whose fix does not hold by itself. */
    private Set<Finding> alone(EvaluationRequest request, List<Finding> findings, Set<ErrorKey> before) {
        Set<Finding> withheld = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            Set<ErrorKey> after = i < SINGLE_TRIALS ? trial(request, findings.subList(i, i + 1)) : null;
            if (after == null || !before.containsAll(after)) {
                withheld.add(findings.get(i));
            }
        }
        return withheld;
    }

    private static List<Finding> suspects(List<Finding> offering, Set<ErrorKey> before, Set<ErrorKey> after) {
        Set<String> subjects = new HashSet<>();
        for (ErrorKey error : after) {
            if (!before.contains(error)) {
                subjects.add(error.subject());
            }
        }
        List<Finding> suspects = offering.stream()
                .filter(finding -> subjects.contains(finding.subject().id()))
                .toList();
        return suspects.isEmpty() ? offering : suspects;
    }

    /** The errors that the document has after these fixes; null where a fix does not fit it. */
    private @Nullable Set<ErrorKey> trial(EvaluationRequest request, List<Finding> findings) {
        List<PatchOperation> operations = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.fix() != null) {
                operations.addAll(finding.fix().patch());
            }
        }
        Document document = request.document();
        GoalSet patched;
        try {
            patched = GoalSetPatch.apply(document.goalSet(), operations, limits);
        } catch (InvalidInputException | IllegalArgumentException e) {
            return null;
        }
        // places and bytes are of no matter to whether there are errors
        SourceMap nowhere = (pointer, property) -> Location.of(document.name());
        return evaluator.errors(
                request.with(new Document(document.name(), document.format(), new byte[0], patched, nowhere)));
    }

    private static Set<ErrorKey> errorsOf(Evaluation evaluation) {
        Set<ErrorKey> errors = new HashSet<>();
        for (Finding finding : evaluation.findings()) {
            if (finding.severity() == Severity.ERROR) {
                Subject subject = finding.subject();
                errors.add(new ErrorKey(finding.rule(), subject.type(), subject.id(), finding.property()));
            }
        }
        return errors;
    }
}
