package org.goalkeeper.catalogue.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DatabaseTest
class CatalogueApiTest {

    private final Api api;

    CatalogueApiTest(Api api) {
        this.api = api;
    }

    @Test
    void listsAllRulesInTheOrderOfTheirIds() {
        JsonNode rules = api.get("/v1/rules").expect(200).json().at("/rules");

        assertThat(rules.valueStream().map(rule -> rule.at("/id").asString()))
                .isSorted()
                .hasSize(RulePack.builtIn().rules().size());
    }

    @Test
    void listsOnlyRulesThatEveryFilterTakes() {
        JsonNode rules = api.get("/v1/rules?group=sandbagging&severity=warning&stage=closed")
                .expect(200)
                .json()
                .at("/rules");

        assertThat(rules.valueStream().map(rule -> rule.at("/id").asString()))
                .containsExactly("sandbagging/score", "sandbagging/team-score");
    }

    @Test
    void listsNothingWhereNoRuleFits() {
        assertThat(api.get("/v1/rules?group=no-such-group").expect(200).json().at("/rules"))
                .isEmpty();
    }

    @Test
    void showsARuleAsJsonAndAsMarkdown() {
        Answer json = api.get("/v1/rules/key-result/timeframe").expect(200);
        Answer markdown = api.accepting("text/markdown")
                .get("/v1/rules/key-result/timeframe")
                .expect(200);

        assertThat(json.text("/holds")).isEqualTo("A key result says by when.");
        assertThat(markdown.header("Content-Type")).startsWith("text/markdown");
        assertThat(markdown.text()).startsWith("# key-result/timeframe\n");
        assertThat(markdown.etag()).isNotEqualTo(json.etag());
    }

    @Test
    void namesTheNearestRuleWhereThereIsNone() {
        Answer answer = api.get("/v1/rules/key-result/timefram").expectRefusal(Refusal.NOT_FOUND);

        assertThat(answer.text("/detail")).contains("did you mean `key-result/timeframe`?");
    }

    @Test
    void showsWhatAPresetMakesOfEveryRule() {
        Answer preset = api.get("/v1/presets/google").expect(200);

        assertThat(preset.text("/digest"))
                .isEqualTo(RuleSets.builtIn("any").preset("google").digest());
        assertThat(preset.json().at("/rules"))
                .hasSize(RulePack.builtIn().rules().size())
                .anySatisfy(rule -> assertThat(rule.at("/severity").asString()).isEqualTo("off"))
                .anySatisfy(rule ->
                        assertThat(rule.at("/parameters/0/value").asString()).isNotBlank());
    }

    @Test
    void showsEveryPresetThatIsListed() {
        JsonNode presets = api.get("/v1/presets").expect(200).json().at("/presets");

        assertThat(presets.valueStream().map(preset -> preset.at("/name").asString()))
                .isEqualTo(RuleSets.presetNames())
                .allSatisfy(name -> api.get("/v1/presets/" + name).expect(200));
    }

    @Test
    void refusesAPresetThatIsNotThere() {
        assertThat(api.get("/v1/presets/gogle").expectRefusal(Refusal.NOT_FOUND).text("/detail"))
                .contains("did you mean `google`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/rules", "/v1/rules/key-result/timeframe", "/v1/presets", "/v1/presets/balanced"})
    void sendsNothingTwiceToWhoHasIt(String path) {
        Answer first = api.get(path).expect(200);

        assertThat(first.etag()).startsWith("\"");
        assertThat(first.header("Cache-Control")).contains("no-cache").doesNotContain("no-store");
        Answer again = api.with("If-None-Match", first.etag()).get(path).expect(304);
        assertThat(again.bytes()).isEmpty();
        api.with("If-None-Match", "\"another\"").get(path).expect(200);
    }

    @Test
    void filtersBySeverityOfTheRuleItself() {
        JsonNode rules = api.get("/v1/rules?severity=error").expect(200).json().at("/rules");

        assertThat(rules).hasSize((int) RulePack.builtIn().rules().stream()
                .map(Rule::severity)
                .filter(Severity.ERROR::equals)
                .count());
    }
}
