package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.document.patch.Patch;

/** Applies the fixes that findings offer to the text of a document. */
public final class Mending {

    private static final int ROUNDS = 10;

    private final FixTrial trial;
    private final Function<Document, EvaluationRequest> request;
    private final Reader reader;

    /**
     * @param trial tells which fixes hold
     * @param request how a document is judged
     * @param reader reads a document that was mended
     */
    public Mending(FixTrial trial, Function<Document, EvaluationRequest> request, Reader reader) {
        this.trial = trial;
        this.request = request;
        this.reader = reader;
    }

    /** Reads a document. */
    @FunctionalInterface
    public interface Reader {
        /**
         * @param name the name it is read under
         * @param bytes what it holds, not to be changed afterwards
         */
        Document read(String name, byte[] bytes);
    }

    /**
     * What came of it.
     *
     * @param document the document as it is now
     * @param applied how many fixes were applied
     * @param left how many are offered still, because they are not safe
     */
    public record Result(Document document, int applied, int left) {}

    /**
     * Applies fixes until none is left, since one may make another possible.
     *
     * @param document a document that is no table
     * @param wanted which fixes to apply
     * @throws org.goalkeeper.document.patch.PatchRefusedException where the document is written in a way that cannot be
     *     patched
     */
    public Result mend(Document document, Predicate<Fix> wanted) {
        Document mended = document;
        int applied = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<PatchOperation> operations = new ArrayList<>();
            Set<String> paths = new HashSet<>();
            for (Finding finding : offered(mended)) {
                Fix fix = finding.fix();
                // two fixes of one property: the first now, the second only if it is still offered then
                if (fix != null
                        && wanted.test(fix)
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
            mended = reader.read(document.name(), Patch.apply(mended, operations));
        }
        int left = (int) offered(mended).stream()
                .filter(finding -> finding.fix() != null && !finding.fix().safe())
                .count();
        return new Result(mended, applied, left);
    }

    /**
     * Applies the fix of one finding; the same document where no finding of that fingerprint offers one.
     *
     * @param document a document that is no table
     * @throws org.goalkeeper.document.patch.PatchRefusedException where the document is written in a way that cannot be
     *     patched
     */
    public Document mendOne(Document document, String fingerprint) {
        for (Finding finding : offered(document)) {
            if (finding.fix() != null && finding.fingerprint().equals(fingerprint)) {
                return reader.read(
                        document.name(), Patch.apply(document, finding.fix().patch()));
            }
        }
        return document;
    }

    /** The findings with a fix that holds; what the authors stand by is left alone. */
    public List<Finding> offered(Document document) {
        return trial.evaluate(request.apply(document)).findings().stream()
                .filter(finding -> finding.fix() != null && finding.waiver() == null)
                .toList();
    }
}
