package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings that somebody stands by, or that were known before, stay and do not fail the gate. */
class KnownFindingsTest {

    private static final ResolvedRuleSet TIMEFRAME = Judging.RULE_SETS.only(RuleId.of("key-result/timeframe"), null);
    private static final ResolvedRuleSet CONCISE = Judging.RULE_SETS.only(RuleId.of("objective/concise"), null);

    @ParameterizedTest
    @CsvSource({"2026-12-30, true", "2026-12-31, true", "2027-01-01, false"})
    void waivesAFindingUntilTheLastDayOfItsAcceptance(LocalDate day, boolean waived) {
        Document document = Judging.document("""
                objectives:
                  - id: o-1
                    title: Win
                    keyResults:
                      - id: kr-1
                        title: Leads
                        accept: [{ rule: key-result/timeframe, reason: agreed with the board, until: 2026-12-31 }]
                """);

        Evaluation evaluation = Judging.judge(document, TIMEFRAME, day, List.of());

        assertThat(evaluation.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.waiver())
                    .isEqualTo(waived ? new Waiver("agreed with the board", LocalDate.of(2026, 12, 31)) : null);
            assertThat(finding.counts()).isEqualTo(!waived);
        });
        assertThat(evaluation.gatePassed()).isEqualTo(waived);
    }

    @Test
    void waivesNoOtherRuleAndNoOtherGoal() {
        Document document = Judging.document("""
                objectives:
                  - id: o-1
                    title: Win
                    accept: [{ rule: key-result/timeframe, reason: r, until: 2026-12-31 }]
                    keyResults:
                      - { id: kr-1, title: A, accept: [{ rule: key-result/unit, reason: r, until: 2026-12-31 }] }
                      - { id: kr-2, title: B, accept: [{ rule: key-result/timeframe, reason: r, until: 2026-12-31 }] }
                """);

        Evaluation evaluation = Judging.judge(document, TIMEFRAME);

        assertThat(evaluation.findings())
                .extracting(finding -> finding.subject().id() + " " + (finding.waiver() != null))
                .containsExactly("kr-1 false", "kr-2 true");
    }

    @Test
    void passesTheGateWithFindingsThatWereKnownAndFailsItWithOneMore() {
        Document before = keyResults("{ id: kr-1, title: A }");
        Set<String> known = Set.of(only(before, TIMEFRAME).fingerprint());

        Evaluation same =
                judge(keyResults("{ id: kr-0, title: Z, dueDate: 2026-12-31 }, { id: kr-1, title: A }"), known);
        Evaluation more = judge(keyResults("{ id: kr-1, title: A }, { id: kr-2, title: B }"), known);

        assertThat(same.gatePassed()).isTrue();
        assertThat(same.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.baselined()).isTrue());
        assertThat(more.gatePassed()).isFalse();
        assertThat(more.findings()).extracting(Finding::baselined).containsExactly(true, false);
    }

    @Test
    void knowsAFindingAgainWhereverItsGoalMoves() {
        String first = only(Judging.document("objectives: [{ id: a, title: Win }]"), CONCISE)
                .fingerprint();
        Document moved = Judging.document("""
                teams: [{ id: t, name: T, level: team }]
                objectives:
                  - { id: z, title: Win the hearts of shops }
                  - { id: a, title: Win, team: t, owner: jo, notes: moved and given to a team }
                """);

        assertThat(only(moved, CONCISE).fingerprint()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asOf: 2026-11-16 | objectives: [{ id: a, title: Lose }]",
                "asOf: 2026-11-16 | objectives: [{ id: b, title: Win }]",
                "organization: acme | objectives: [{ id: a, title: Win }]"
            })
    void takesAnotherTitleIdOrOrganisationForAnotherFinding(String first, String second) {
        assertThat(only(Judging.document(first + "\n" + second), CONCISE).fingerprint())
                .isNotEqualTo(only(Judging.document("objectives: [{ id: a, title: Win }]"), CONCISE)
                        .fingerprint());
    }

    @Test
    void tellsLongTitlesApartThatOpenAlike() {
        String words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ";

        assertThat(only(titled(words + "sixteen seventeen eighteen nineteen"), CONCISE)
                        .fingerprint())
                .isNotEqualTo(only(titled(words + "sixteen seventeen eighteen twenty"), CONCISE)
                        .fingerprint());
    }

    private static Document titled(String title) {
        return Judging.document("objectives: [{ id: a, title: " + title + " }]");
    }

    private static Document keyResults(String keyResults) {
        return Judging.document("objectives: [{ id: o-1, title: Win, keyResults: [" + keyResults + "] }]");
    }

    private static Finding only(Document document, ResolvedRuleSet ruleSet) {
        List<Finding> findings = Judging.judge(document, ruleSet).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Evaluation judge(Document document, Set<String> known) {
        return new Evaluator()
                .evaluate(new EvaluationRequest(
                        document, TIMEFRAME, Judging.DAY, null, null, List.of(), null, known, null));
    }
}
