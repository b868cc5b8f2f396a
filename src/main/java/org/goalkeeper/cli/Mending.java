package org.goalkeeper.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.document.patch.Patch;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Fix;
import org.goalkeeper.evaluation.FixTrial;
import org.goalkeeper.goal.GoalSet;

/** Applies fixes until none is left, since one may make another possible. */
final class Mending {

    private static final int ROUNDS = 10;

    private final Judging judging;
    private final GoalSets reader;
    private final List<GoalSet> context;
    private final boolean all;
    private final FixTrial trial = new FixTrial(new Evaluator(), Limits.COMMAND_LINE);

    /**
     * @param all whether every fix is applied, not only the safe ones
     */
    Mending(Judging judging, GoalSets reader, List<GoalSet> context, boolean all) {
        this.judging = judging;
        this.reader = reader;
        this.context = context;
        this.all = all;
    }

    /**
     * What came of it.
     *
     * @param document the document as it is now
     * @param applied how many fixes were applied
     * @param left how many are offered still, because they are not safe
     */
    record Result(Document document, int applied, int left) {}

    Result mend(Document document) {
        Document mended = document;
        int applied = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<PatchOperation> operations = new ArrayList<>();
            Set<String> paths = new HashSet<>();
            for (Finding finding : offered(mended)) {
                Fix fix = finding.fix();
                // two fixes of one property: the first now, the second only if it is still offered then
                if (fix != null
                        && (all || fix.safe())
                        && fix.patch().stream().noneMatch(one -> paths.contains(one.path()))) {
                    operations.addAll(fix.patch());
                    fix.patch().stream()
                            .map(PatchOperation::path)
                            .filter(path -> !path.endsWith("/-"))
                            .forEach(paths::add);
                    applied++;
                }
            }
            if (operations.isEmpty()) {
                break;
            }
            mended = reader.read(document.name(), Patch.apply(mended, operations), context);
        }
        int left = (int) offered(mended).stream()
                .filter(finding -> finding.fix() != null && !finding.fix().safe())
                .count();
        return new Result(mended, applied, left);
    }

    /** The findings with a fix that holds; what the authors stand by is left alone. */
    List<Finding> offered(Document document) {
        return trial.evaluate(judging.request(document, judging.ruleSets().get(0), context)).findings().stream()
                .filter(finding -> finding.fix() != null && finding.waiver() == null)
                .toList();
    }
}
