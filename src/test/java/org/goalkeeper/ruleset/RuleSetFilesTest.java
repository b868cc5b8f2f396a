package org.goalkeeper.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.source.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetFilesTest {

    private static final RuleId CONCISE = RuleId.of("objective/concise");
    private static final RuleId OWN = RuleId.of("acme/own");

    @TempDir
    Path folder;

    private List<Rule> pack = List.of(TestRules.rule("acme/own", true));

    @Test
    void extendsAFileThatExtendsAnother() throws IOException {
        write("base.yaml", "rules: { objective/concise: { severity: error, minWords: 5 }, kpi/owner: off }");
        write("group/middle.yaml", "extends: ../base.yaml\nrules: { objective/concise: info }");
        Path file = write("acme.yaml", "extends: group/middle.yaml\nrules: { kpi/owner: on }");

        ResolvedRuleSet ruleSet = ruleSets().file(file);

        assertThat(ruleSet.name()).isEqualTo("acme");
        assertThat(severity(ruleSet, null)).isEqualTo(Severity.INFO);
        assertThat(ruleSet.forTeam(null, Map.of()).settings("en").number(minWords(ruleSet)))
                .isEqualTo(new BigDecimal("5"));
        assertThat(on(ruleSet, RuleId.of("kpi/owner"), null)).isTrue();
    }

    @Test
    void editsTheWordsOfTheFileItExtends() throws IOException {
        write("base.yaml", "lexicons: { objective/outcome: { add: [prototype] } }");
        Path file = write("acme.yaml", "extends: base.yaml\nlexicons: { objective/outcome: { remove: [prototype] } }");

        int slot = TestRules.CATALOGUE.slot(RuleId.of("objective/outcome"), "verbs");
        assertThat(ruleSets()
                        .file(file)
                        .forTeam(null, Map.of())
                        .settings("en")
                        .words(slot)
                        .has("prototype"))
                .isFalse();
    }

    @Test
    void saysThatAFileExtendsItself() throws IOException {
        write("a.yaml", "extends: b.yaml");
        Path file = write("b.yaml", "extends: a.yaml");

        refuses(file, "a.yaml:2:10: `extends`: " + folder.toRealPath() + "/b.yaml extends itself: cut the circle");
        refuses(write("c.yaml", "extends: c.yaml"), "c.yaml extends itself");
    }

    @Test
    void saysThatAFileIsNotThere() throws IOException {
        refuses(write("acme.yaml", "extends: base.yml"), "acme.yaml:2:10: the rule set");
        refuses(folder.resolve("none.yaml"), "none.yaml is not there: expected a YAML or JSON file");
    }

    @Test
    void reportsTheProblemsOfEveryFile() throws IOException {
        write("base.yaml", "rules: { no/rule: off }");
        Path file = write("acme.yaml", "extends: base.yaml\nfailOn: 7");

        refuses(file, "base.yaml:2:10: `no/rule` is no rule");
        refuses(file, "acme.yaml:3:9: `failOn`");
    }

    @Test
    void holdsForATeamAndThoseBelowIt() throws IOException {
        write("sales.yaml", "extends: acme.yaml\nrules: { objective/concise: error }");
        Path file =
                write("acme.yaml", "rules: { objective/concise: info }\nteams: { sales: sales.yaml, ops: balanced }");

        ResolvedRuleSet ruleSet = ruleSets().file(file);

        assertThat(severity(ruleSet, null)).isEqualTo(Severity.INFO);
        assertThat(severity(ruleSet, "sales")).isEqualTo(Severity.ERROR);
        assertThat(severity(ruleSet, "sales-north")).isEqualTo(Severity.ERROR);
        assertThat(severity(ruleSet, "marketing")).isEqualTo(Severity.INFO);
        assertThat(severity(ruleSet, "round")).isEqualTo(Severity.INFO);
    }

    @Test
    void hasAnotherDigestForItsTeams() throws IOException {
        write("sales.yaml", "rules: { objective/concise: error }");
        Path with = write("with.yaml", "teams: { sales: sales.yaml }");
        Path without = write("without.yaml", "");

        assertThat(ruleSets().file(with).digest())
                .isNotEqualTo(ruleSets().file(without).digest());
    }

    @Test
    void refusesTeamsAndAGateOfATeam() throws IOException {
        write("sales.yaml", "teams: { north: balanced }\nfailOn: never");
        Path file = write("acme.yaml", "teams: { sales: sales.yaml }");

        refuses(file, "sales.yaml:2:1: `teams` has no place in a rule set for a team");
        refuses(file, "sales.yaml:3:1: `failOn` has no place in a rule set for a team");
    }

    @Test
    void bringsTheRulesOfItsPacks() throws IOException {
        Files.createDirectories(folder.resolve("acme-rules"));
        Path file = write("acme.yaml", "packs: [acme-rules]\nrules: { acme/own: error }");

        ResolvedRuleSet ruleSet = ruleSets().file(file);

        assertThat(ruleSet.ownRules()).containsExactly(OWN);
        assertThat(on(ruleSet, OWN, null)).isTrue();
        assertThat(ruleSet.forTeam(null, Map.of()).severity(OWN)).isEqualTo(Severity.ERROR);
        assertThat(ruleSet.catalogue().rules())
                .hasSize(TestRules.CATALOGUE.rules().size() + 1);
    }

    @Test
    void keepsTheRulesOfATeamsPackForThatTeam() throws IOException {
        Files.createDirectories(folder.resolve("sales-rules"));
        write("sales.yaml", "packs: [sales-rules]");
        ResolvedRuleSet ruleSet = ruleSets().file(write("acme.yaml", "teams: { sales: sales.yaml }"));

        assertThat(on(ruleSet, OWN, null)).isFalse();
        assertThat(on(ruleSet, OWN, "sales")).isTrue();
    }

    @Test
    void refusesAPackThatIsNotThereOrTakesAName() throws IOException {
        refuses(write("acme.yaml", "packs: [acme-rules]"), "acme.yaml:2:9: the rule pack");
        Files.createDirectories(folder.resolve("acme-rules"));
        pack = List.of(TestRules.rule("kpi/owner", true));
        refuses(
                folder.resolve("acme.yaml"),
                "kpi/owner.drl:5:1: `kpi/owner` is the name of a rule that ships: name this one otherwise");
        Files.createDirectories(folder.resolve("more"));
        pack = List.of(TestRules.rule("acme/own", true));
        refuses(
                write("acme.yaml", "packs: [acme-rules, more]"),
                "`acme/own` is the name of the rule in acme/own.drl:5:1");
    }

    @Test
    void readsTheLexiconsOfAPack() throws IOException {
        pack = List.of(TestRules.rule("acme/own", true, TestRules.words("verbs", "acme-verbs")));
        Files.createDirectories(folder.resolve("acme-rules"));
        Path file = write("acme.yaml", "packs: [acme-rules]\nlexicons: { acme/own: { add: [dance] } }");
        refuses(file, "acme/own.drl:5:1: `acme-verbs` is no lexicon");

        Files.createDirectories(folder.resolve("acme-rules/lexicons/en"));
        Files.writeString(folder.resolve("acme-rules/lexicons/en/acme-verbs.txt"), "#! verbs\njuggle\n");
        ResolvedRuleSet ruleSet = ruleSets().file(file);

        assertThat(ruleSet.forTeam(null, Map.of())
                        .settings("en")
                        .words(ruleSet.catalogue().lexiconSlot(OWN, "acme-verbs"))
                        .meanings())
                .containsOnlyKeys("juggle", "juggles", "juggling", "dance", "dances", "dancing");
    }

    @Test
    void takesPacksThatAreGivenWithAText() {
        byte[] text = "ruleSet: 1\npacks: [acme]".getBytes(StandardCharsets.UTF_8);

        assertThat(ruleSets().text("acme", text, Map.of("acme", pack)).ownRules())
                .containsExactly(OWN);
    }

    @Test
    void findsPresetsAndFiles() throws IOException {
        Path file = write("acme.yaml", "name: own");

        assertThat(ruleSets().find(file.toString()).name()).isEqualTo("own");
        assertThatThrownBy(() -> ruleSets().find("blanced"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("did you mean `balanced`?");
    }

    private void refuses(Path file, String problem) {
        assertThatThrownBy(() -> ruleSets().file(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(problem);
    }

    private RuleSets ruleSets() {
        return new RuleSets(TestRules.CATALOGUE, "9", path -> pack);
    }

    private static int minWords(ResolvedRuleSet ruleSet) {
        return ruleSet.catalogue().slot(CONCISE, "minWords");
    }

    private static Severity severity(ResolvedRuleSet ruleSet, String team) {
        Map<String, String> parents = Map.of("sales-north", "sales", "marketing", "company", "round", "round");
        return ruleSet.forTeam(team, parents).severity(CONCISE);
    }

    private static boolean on(ResolvedRuleSet ruleSet, RuleId rule, String team) {
        return ruleSet.forTeam(team, Map.of())
                .settings("en")
                .on(ruleSet.catalogue().number(rule));
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "ruleSet: 1\n" + text);
    }
}
