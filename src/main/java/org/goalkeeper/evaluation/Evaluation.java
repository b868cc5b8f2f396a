package org.goalkeeper.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goalkeeper.goal.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found in one goal set.
 *
 * @param organization its organisation's id; null where not stated
 * @param cycle its cycle's id; null where it has none
 * @param stage the stage it was judged in
 * @param asOf the day it was judged for
 * @param engineVersion the version of Goalkeeper
 * @param ruleSet name, version and digest of the rule set
 * @param input name and digest of the document
 * @param gatePassed whether no finding that counts is as heavy as the rule set's or the caller's {@code failOn}
 * @param summary the numbers
 * @param findings ordered by place in the document, then by rule
 * @param promotions in document order of the KPIs
 * @param demotions in document order of the key results
 */
public record Evaluation(
        @Nullable String organization,
        @Nullable String cycle,
        Stage stage,
        LocalDate asOf,
        String engineVersion,
        RuleSetReference ruleSet,
        Input input,
        boolean gatePassed,
        Summary summary,
        List<Finding> findings,
        List<Promotion> promotions,
        List<Demotion> demotions) {

    /** Copies the lists. */
    public Evaluation {
        findings = List.copyOf(findings);
        promotions = List.copyOf(promotions);
        demotions = List.copyOf(demotions);
    }

    /** The same without the fixes of some findings. */
    Evaluation withoutFixes(Set<Finding> withheld) {
        return with(
                findings.stream()
                        .map(finding -> withheld.contains(finding) ? finding.with(null) : finding)
                        .toList(),
                promotions,
                demotions);
    }

    /** The same telling something else; its numbers stay. */
    public Evaluation with(List<Finding> told, List<Promotion> suggested, List<Demotion> recovered) {
        return new Evaluation(
                organization,
                cycle,
                stage,
                asOf,
                engineVersion,
                ruleSet,
                input,
                gatePassed,
                summary,
                told,
                suggested,
                recovered);
    }

    /**
     * The rule set that judged.
     *
     * @param name its name
     * @param version its version
     * @param digest {@code sha256:} and the digest of everything that decides what it finds
     */
    public record RuleSetReference(String name, String version, String digest) {}

    /**
     * The document that was judged.
     *
     * @param name the name it was read under
     * @param digest {@code sha256:} and the digest of its bytes
     */
    public record Input(String name, String digest) {}
}
