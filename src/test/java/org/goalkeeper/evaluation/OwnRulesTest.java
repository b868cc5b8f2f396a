package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.language.Texts;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule set says of its own rules is what an evaluation does. */
class OwnRulesTest {

    private static final Document GOALS = Judging.document("""
            asOf: 2026-11-16
            teams:
              - { id: company, name: Acme, level: company }
              - { id: sales, name: Sales, level: department, parent: company }
              - { id: north, name: North, level: team, parent: sales }
            objectives:
              - { id: a, title: Synergy for everyone, team: company, owner: jo }
              - { id: b, title: Synergies in the north, team: north }
              - { id: c, title: Sell more tents, team: sales }
            """);
    private static final Rule SHORT = Judging.rule(
            "acme/short",
            "@params(\"words = 3 in 1..9\")",
            "Parameter( name == \"words\", $n : number )\n  $k : Objective( titleWords <= $n )",
            "At most {$n} words.");
    private static final Rule OFF =
            Judging.rule("acme/off", "@severity(\"off info\")", "$k : Objective( owner == null )", "No owner.");
    private static final Rule SOFT = Judging.rule(
            "acme/soft",
            "@severity(\"error\") @soften(\"info when $c\")",
            "$k : Objective( $c : linkedToCompensation )",
            "Is it.");

    @TempDir
    Path folder;

    @Test
    void judgesByAnOwnRuleBesideThoseThatShip() {
        Evaluation evaluation = Judging.judge(GOALS, Judging.ruleSet("packs: [own]", SHORT));

        assertThat(Judging.lines(evaluation))
                .contains("acme/short a warning", "acme/short c warning", "objective/has-key-results a error")
                .doesNotContain("acme/short b warning");
    }

    @Test
    void weighsAnOwnRuleAsTheRuleSetDoes() {
        assertThat(own("rules: { acme/short: error }", SHORT))
                .containsExactly("acme/short a error", "acme/short c error");
        assertThat(own("rules: { acme/short: off }", SHORT)).isEmpty();
    }

    @Test
    void limitsAnOwnRuleAsTheRuleSetDoes() {
        assertThat(own("rules: { acme/short: { words: 4 } }", SHORT))
                .containsExactly("acme/short a warning", "acme/short b warning", "acme/short c warning");
        assertThat(own("rules: { acme/short: { words: 2 } }", SHORT)).isEmpty();
    }

    @Test
    void leavesARuleOutThatIsOffUnlessTheRuleSetSwitchesItOn() {
        assertThat(own("", OFF)).isEmpty();
        assertThat(own("rules: { acme/off: on }", OFF)).containsExactly("acme/off b info", "acme/off c info");
        assertThat(own("rules: { acme/off: error }", OFF)).containsExactly("acme/off b error", "acme/off c error");
    }

    @Test
    void weighsAtMostAWarningUntilTheLastDayOfGrace() {
        ResolvedRuleSet ruleSet =
                Judging.ruleSet("packs: [own]\nrules: { acme/short: error }\ngrace: { acme/short: 2026-12-01 }", SHORT);

        assertThat(own(ruleSet, LocalDate.of(2026, 11, 30))).contains("acme/short a warning");
        assertThat(own(ruleSet, LocalDate.of(2026, 12, 1))).contains("acme/short a warning");
        assertThat(own(ruleSet, LocalDate.of(2026, 12, 2))).contains("acme/short a error");
    }

    @Test
    void narrowsARuleToTeamLevelsAndStages() {
        assertThat(own("scope: { acme/short: { levels: [department] } }", SHORT))
                .containsExactly("acme/short c warning");
        assertThat(own("scope: { acme/short: { stages: [closed] } }", SHORT)).isEmpty();
        assertThat(own("scope: { acme/short: { stages: [draft], levels: [company] } }", SHORT))
                .containsExactly("acme/short a warning");
    }

    @Test
    void softensWhatTheRuleSaysAndNoMore() {
        Document goals = Judging.document("""
                objectives:
                  - { id: a, title: Win, linkedToCompensation: true }
                  - { id: b, title: Lose }
                """);

        assertThat(lines(Judging.judge(goals, Judging.ruleSet("packs: [own]", SOFT))))
                .containsExactly("acme/soft a info", "acme/soft b error");
        assertThat(lines(Judging.judge(goals, Judging.ruleSet("packs: [own]\nrules: { acme/soft: warning }", SOFT))))
                .containsExactly("acme/soft a info", "acme/soft b warning");
    }

    @Test
    void holdsATeamAndThoseBelowItToTheTeamsRuleSet() throws IOException {
        pack("short", "");
        write("sales.yaml", "rules: { acme/short: { severity: error, words: 4 } }\npacks: [acme-rules]");
        write("acme.yaml", "packs: [acme-rules]\nteams: { sales: sales.yaml }");

        assertThat(own(Judging.RULE_SETS.file(folder.resolve("acme.yaml")), Judging.DAY))
                .containsExactly("acme/short a warning", "acme/short b error", "acme/short c error");
    }

    @Test
    void findsTheWordsOfAPacksOwnLexiconAsTheRuleSetEditsThem() throws IOException {
        pack("jargon", "#! nouns\nsynergy\n");
        write("acme.yaml", "packs: [acme-rules]");
        write("more.yaml", "extends: acme.yaml\nlexicons: { acme/jargon: { remove: [synergy], add: [tent] } }");

        assertThat(own(Judging.RULE_SETS.file(folder.resolve("acme.yaml")), Judging.DAY))
                .containsExactly("acme/jargon a warning", "acme/jargon b warning");
        assertThat(own(Judging.RULE_SETS.file(folder.resolve("more.yaml")), Judging.DAY))
                .containsExactly("acme/jargon c warning");
    }

    private void pack(String name, String jargon) throws IOException {
        String rule = name.equals("short") ? SHORT.text().source() : """
                rule "acme/jargon"
                  @title("It holds") @severity("warning") @stages("draft") @advice("Mend it.")
                  @params("words = words jargon")
                when
                  $k : Objective( $p : phrases )
                  exists Word( lexicon == "jargon", text memberOf $p )
                then
                  findings.report(drools, $k, "title", "Jargon.");
                end
                """;
        write("acme-rules/acme/" + name + "/" + name + ".drl", Texts.HEADER + rule);
        if (!jargon.isEmpty()) {
            write("acme-rules/lexicons/en/jargon.txt", jargon);
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.endsWith(".yaml") ? "ruleSet: 1\n" + text : text);
    }

    private static List<String> own(String ruleSet, Rule rule) {
        return own(Judging.ruleSet("packs: [own]\n" + ruleSet, rule), Judging.DAY);
    }

    private static List<String> own(ResolvedRuleSet ruleSet, LocalDate day) {
        return lines(Judging.judge(GOALS, ruleSet, day, List.of()));
    }

    private static List<String> lines(Evaluation evaluation) {
        return Judging.lines(evaluation).stream()
                .filter(line -> line.startsWith("acme/"))
                .toList();
    }
}
