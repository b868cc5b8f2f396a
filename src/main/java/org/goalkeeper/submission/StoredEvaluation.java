package org.goalkeeper.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.goalkeeper.goal.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was found in a version of a submission, with all it takes to find it again; never changed.
 *
 * @param key whose, and its id
 * @param cycle the cycle's id
 * @param team the team's id
 * @param number of the version that was judged
 * @param agreed number of the version it was compared with; null where none was agreed
 * @param setting digest of the {@link EvaluationSetting} around it
 * @param contextPosition the position in the record up to which other teams' goals, KPIs and waivers were seen
 * @param ruleSet number of the rule set version that judged
 * @param ruleSetDigest digest of everything that decided what it finds
 * @param engineVersion version of Goalkeeper
 * @param asOf the day the rules reasoned from
 * @param stage the stage it was judged in
 * @param gatePassed whether the gate passed
 * @param errors unwaived errors
 * @param warnings unwaived warnings
 * @param infos unwaived infos
 * @param waived findings that are waived
 * @param cleanRate share of objectives, key results and KPIs without error or warning; 1 where there are none
 * @param report the report, JSON
 * @param reportDigest {@code sha256:} and the digest of its bytes
 * @param createdAt when
 * @param position of the change in the organisation's record
 */
@Table("evaluation")
public record StoredEvaluation(
        @Id @Embedded.Empty Key key,
        String cycle,
        String team,
        long number,
        @Nullable Long agreed,
        String setting,
        long contextPosition,
        long ruleSet,
        String ruleSetDigest,
        String engineVersion,
        LocalDate asOf,
        Stage stage,
        boolean gatePassed,
        int errors,
        int warnings,
        int infos,
        int waived,
        BigDecimal cleanRate,
        String report,
        String reportDigest,
        Instant createdAt,
        long position) {

    /**
     * Names an evaluation.
     *
     * @param organization the organisation's id
     * @param id unique there
     */
    public record Key(String organization, String id) {}

    /** Its id. */
    public String id() {
        return key.id();
    }

    /** The submission it is about. */
    public Submission.Key submission() {
        return new Submission.Key(key.organization(), cycle, team);
    }
}
