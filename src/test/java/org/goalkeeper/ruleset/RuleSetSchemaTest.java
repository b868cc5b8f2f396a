package org.goalkeeper.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetSchemaTest {

    private static final String JSON = RuleSetSchema.json(RuleSets.builtIn("1").catalogue(), RuleSets.presetNames());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON);

    @ParameterizedTest
    @MethodSource("org.goalkeeper.ruleset.RuleSets#presetNames")
    void acceptsEveryPreset(String preset) throws IOException {
        accepts(Files.readString(Path.of("rules/presets", preset + ".yaml")));
    }

    @Test
    void acceptsEveryPartOfARuleSet() {
        accepts("""
                ruleSet: 1
                name: acme
                version: 1.2
                extends: balanced
                rules:
                  sandbagging/score: { threshold: 0.8 }
                  objective/concise: off
                  kpi/data-source: error
                  key-result/baseline: { severity: error }
                  objective/outcome: { verbs: [launch] }
                  acme/own: { days: 3 }
                lexicons:
                  objective/outcome: { add: [prototype], remove: [hire] }
                  governance/compensation-wording: { payWords: { add: [perk] } }
                packs: [acme-rules]
                grace: { kpi/data-source: 2027-01-31 }
                scope: { alignment/parent: { levels: [department], stages: [draft] } }
                teams: { sales: sales-rules.yaml }
                failOn: error
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: acme",
                "ruleSet: 2",
                "ruleSet: 1\nrulez: {}",
                "ruleSet: 1\nextends: blanced",
                "ruleSet: 1\nrules: { objective/consise: off }",
                "ruleSet: 1\nrules: { objective/concise: warn }",
                "ruleSet: 1\nrules: { objective/concise: false }",
                "ruleSet: 1\nrules: { sandbagging/score: { threshold: 1.01 } }",
                "ruleSet: 1\nrules: { sandbagging/score: { treshold: 0.8 } }",
                "ruleSet: 1\nrules: { sandbagging/*: { treshold: 0.8 } }",
                "ruleSet: 1\nrules: { kpi/healthy-range: { accept: [rang] } }",
                "ruleSet: 1\nlexicons: { objective/outcome: { ad: [x] } }",
                "ruleSet: 1\nlexicons: { governance/compensation-wording: { add: [x] } }",
                "ruleSet: 1\nscope: { alignment/parent: { levels: [squad] } }",
                "ruleSet: 1\nfailOn: always"
            })
    void refusesWhatTheReaderRefuses(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void writesTheSameBytesEachTime() {
        assertThat(RuleSetSchema.json(RuleSets.builtIn("1").catalogue(), RuleSets.presetNames()))
                .isEqualTo(JSON)
                .endsWith("}\n");
    }

    private static void accepts(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isEmpty();
    }
}
