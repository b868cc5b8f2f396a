package org.goalkeeper.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetProblemsTest {

    private static final RuleSets RULE_SETS = new RuleSets(TestRules.CATALOGUE, "9", folder -> List.of());

    static Stream<Arguments> oneProblem() {
        return Stream.of(
                problem("rulez: {}", "2:1: `rulez` is no part of a rule set: did you mean `rules`?"),
                problem(
                        "extends: blanced",
                        "2:10: `blanced` is no preset and no .yaml or .json file: did you mean `balanced`?"),
                problem(
                        "extends: [asana, google]",
                        "2:10: `extends`: expected one parent, a preset or a file, found a list"),
                problem("extends: base.yaml", "2:10: `base.yaml`: files cannot be named here: use a preset"),
                problem("packs: [acme]", "2:9: `acme` is no rule pack"),
                problem(
                        "packs: acme",
                        "2:8: `packs`: expected a list of folders such as [acme-rules], found text `acme`"),
                problem(
                        "failOn: errors",
                        "2:9: `failOn`: expected one of error, warning, info, never, found text `errors`"),
                problem("name: ''", "2:7: `name`: expected one line of at most 100 characters, found text ``"),
                problem(
                        "rules: off",
                        "2:8: `rules`: expected rules by id, such as { objective/concise: off }, found text `off`"),
                problem(
                        "rules: { objective/consise: off }",
                        "2:10: `objective/consise` is no rule: did you mean `objective/concise`?"),
                problem(
                        "rules: { objektive/*: off }",
                        "2:10: `objektive/*` is no group of rules: did you mean `objective/*`?"),
                problem(
                        "rules: { objective/concise: warn }",
                        "2:29: objective/concise: expected off, on, error, warning, info or settings such as"
                                + " { minWords: 3 }, found text `warn`"),
                problem("rules: { objective/concise: eror }", "(did you mean `error`?), found text `eror`"),
                problem("rules: { objective/concise: false }", "(did you mean `off`?), found false"),
                problem(
                        "rules: { sandbagging/score: 0.8 }",
                        "or settings such as { threshold: 0.8 }, found number 0.8"),
                problem("rules: { kpi/target: [] }", "or { severity: warning }, found a list"),
                problem("rules: { kpi/target: }", "or { severity: warning }, found nothing"),
                problem(
                        "rules: { kpi/target: { severity: high } }",
                        "`severity` of kpi/target: expected off, on, error,"),
                problem(
                        "rules: { sandbagging/score: { treshold: 0.8 } }",
                        "2:31: `treshold` is no parameter of sandbagging/score: did you mean `threshold`?"),
                problem(
                        "rules: { sandbagging/*: { minCycle: 3 } }",
                        "2:27: `minCycle` is no parameter of sandbagging/*: did you mean `minCycles`?"),
                problem(
                        "rules: { sandbagging/score: { threshold: 1.01 } }",
                        "2:42: `threshold` of sandbagging/score: expected a number in 0..1, found number 1.01"),
                problem("rules: { sandbagging/score: { threshold: '0.8' } }", "a number in 0..1, found text `0.8`"),
                problem("rules: { sandbagging/score: { threshold: [0.8] } }", "expected one value, found a list"),
                problem(
                        "rules: { sandbagging/score: { exemptCommitted: yes } }",
                        "expected true or false, found text `yes`"),
                problem(
                        "rules: { kpi/healthy-range: { accept: range } }",
                        "expected a list such as [range, target], found text `range`"),
                problem(
                        "rules: { kpi/healthy-range: { accept: [rang] } }",
                        "expected one of range, target (did you mean `range`?), found text `rang`"),
                problem(
                        "rules: { kpi/healthy-range: { accept: [range, range] } }",
                        "text `range` is listed twice: delete one"),
                problem(
                        "rules: { objective/qualitative: { allow: [7] } }",
                        "expected a text of at most 200 characters (quote it), found number 7"),
                problem(
                        "rules: { kpi/owner: { from: 2026-02-30 } }",
                        "expected a date such as 2027-01-31, found text `2026-02-30`"),
                problem(
                        "rules: { objective/outcome: { verbs: launch } }",
                        "expected a list of words, found text `launch`"),
                problem(
                        "rules: { objective/outcome: { verbs: { add: [x] } } }",
                        "expected a list of words (state what is added or removed under `lexicons`), found an object"),
                problem("lexicons: { objective/concise: { add: [x] } }", "2:13: objective/concise has no word list"),
                problem(
                        "lexicons: { objective/outcom: { add: [x] } }",
                        "`objective/outcom` is no rule: did you mean `objective/outcome`?"),
                problem(
                        "lexicons: { objective/outcome: [x] }",
                        "expected { add: [words], remove: [words] }, found a list"),
                problem(
                        "lexicons: { objective/outcome: { adds: [x] } }",
                        "`adds` is no edit of a word list: did you mean `add`?"),
                problem("lexicons: { objective/outcome: { add: [''] } }", "expected one or a few words"),
                problem("lexicons: { objective/outcome: { add: [7] } }", "found number 7"),
                problem(
                        "lexicons: { objective/outcome: { remove: [lunch] } }",
                        "2:43: `verbs` of objective/outcome: `lunch` is not in the list: did you mean `launch`?"),
                problem(
                        "lexicons: { governance/compensation-wording: { add: [x] } }",
                        "several word lists: name one, such as { payWords: { add: [words] } }; there are payWords, tieWords"),
                problem(
                        "lexicons: { governance/compensation-wording: { payWords: { add: [x] }, tiesWords: { add: [y] } } }",
                        "`tiesWords` is no word list of governance/compensation-wording: did you mean `tieWords`?"),
                problem("grace: { kpi/target: tomorrow }", "`grace` of kpi/target: expected a date such as 2027-01-31"),
                problem("grace: { kpi/targets: 2027-01-31 }", "`kpi/targets` is no rule: did you mean `kpi/target`?"),
                problem(
                        "scope: { alignment/parent: draft }",
                        "expected { levels: [words], stages: [words] }, found text `draft`"),
                problem(
                        "scope: { alignment/parent: { stage: [draft] } }",
                        "`stage` is no part of a scope: did you mean `stages`?"),
                problem("scope: { alignment/parent: { stages: [draf] } }", "`draf` is no stage: did you mean `draft`?"),
                problem(
                        "scope: { alignment/parent: { stages: [] } }",
                        "expected a list of some of draft, active, closed"),
                problem(
                        "scope: { alignment/parent: { levels: [squad] } }",
                        "`squad` is no level: expected company, department, individual, team"),
                problem(
                        "scope: { alignment/parent: { stages: [closed] } }",
                        "2:38: `scope` of alignment/parent: `closed` would widen it; it runs in draft, active only"),
                problem("teams: sales.yaml", "expected files by team id, such as { sales: sales-rules.yaml }"),
                problem(
                        "teams: { sales: gogle }",
                        "`gogle` is no preset and no .yaml or .json file: did you mean `google`?"),
                problem("name: a\nname: b", "3:1: `name` is given twice"));
    }

    private static Arguments problem(String text, String problem) {
        return Arguments.of(text, problem);
    }

    @ParameterizedTest
    @MethodSource("oneProblem")
    void saysWhatIsWrongAndWhere(String text, String problem) {
        assertThat(problems("ruleSet: 1\n" + text))
                .singleElement()
                .asString()
                .startsWith("acme.yaml:")
                .contains(problem);
    }

    @ParameterizedTest
    @MethodSource("oneFormatProblem")
    void refusesOtherFormats(String text, String problem) {
        assertThat(problems(text)).singleElement().asString().contains(problem);
    }

    static Stream<Arguments> oneFormatProblem() {
        return Stream.of(
                problem("name: acme", "acme.yaml:1:1: `ruleSet` is missing: expected `ruleSet: 1`"),
                problem(
                        "ruleSet: 2",
                        "acme.yaml:1:10: `ruleSet`: expected 1, the version of the format, found number 2"),
                problem(
                        "[]",
                        "acme.yaml:1:1: a rule set: expected an object that begins with `ruleSet: 1`, found a list"),
                problem("ruleSet: [", "acme.yaml:"));
    }

    @Test
    void reportsEveryProblemAtOnce() {
        assertThat(problems("""
                        ruleSet: 1
                        extends: balancd
                        rules: { objective/consise: off, sandbagging/score: { threshold: 7 } }
                        failOn: always
                        """))
                .extracting(problem -> problem.location().line())
                .containsExactly(2, 3, 3, 4);
    }

    @Test
    void showsTheFirstHundredProblems() {
        StringBuilder text = new StringBuilder("ruleSet: 1\nrules:\n");
        for (int i = 0; i < 150; i++) {
            text.append("  no/rule-").append(i).append(": off\n");
        }

        assertThat(problems(text.toString())).hasSize(101).last().asString().contains("and 50 more");
    }

    private static List<Problem> problems(String text) {
        InvalidInputException invalid = catchThrowableOfType(
                InvalidInputException.class, () -> RULE_SETS.text("acme.yaml", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(invalid).as("refusal of %s", text).isNotNull();
        return invalid.problems();
    }
}
