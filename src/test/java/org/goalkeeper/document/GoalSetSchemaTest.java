package org.goalkeeper.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.goalkeeper.source.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalSetSchemaTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(GoalSetSchema.json(), InputFormat.JSON);

    @Test
    void acceptsADocumentThatStatesEverything() {
        assertThat(schema.validate(Samples.fullJson(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ goalSet: 1 }",
                "{ goalSet: 1, agreed: { objectives: [] }, kpis: null, asOf: null, stage: null }",
                "{ goalSet: 1, objectives: [{ id: o, title: T, visibility: null }] }",
            })
    void acceptsWhatTheReaderReads(String yaml) {
        assertThat(Samples.read("a.yaml", yaml).goalSet()).isNotNull();
        assertThat(schema.validate(Samples.json(yaml), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{ goalSet: 2 }",
                "{ goalSet: 1, deadline: x }",
                "{ goalSet: 1, stage: open }",
                "{ goalSet: 1, asOf: tomorrow }",
                "{ goalSet: 1, objectives: [{ id: o }] }",
                "{ goalSet: 1, objectives: [{ id: o, title: ' ' }] }",
                "{ goalSet: 1, objectives: [null] }",
                "{ goalSet: 1, objectives: [{ id: 7, title: T }] }",
                "{ goalSet: 1, objectives: [{ id: o, title: T, contributors: x }] }",
                "{ goalSet: 1, keyResults: [{ id: o, title: T, score: 1.5 }] }",
                "{ goalSet: 1, keyResults: [{ id: o, title: T, target: many }] }",
                "{ goalSet: 1, keyResults: [{ id: o, title: T, linkedToCompensation: yes }] }",
                "{ goalSet: 1, keyResults: [{ id: o, title: T, accept: [{ rule: a, reason: r, until: 2026-12-31 }] }] }",
                "{ goalSet: 1, teams: [{ id: t, headcount: 1.5 }] }",
                "{ goalSet: 1, agreed: { agreed: {} } }",
                "{ goalSet: 1, stage: '' }",
                "{ goalSet: 1, asOf: '' }",
                "{ goalSet: 1, objectives: [{ id: o, title: T, commitment: ' ' }] }",
                "{ goalSet: 1, objectives: [{ id: o, title: T, contributors: [''] }] }",
                "{ goalSet: 1, objectives: [{ id: o, title: \"\\u00A0\\uFEFF\" }] }",
                "{ goalSet: 1, objectives: [{ id: o, title: \"a\\u202Eb\" }] }",
                "{ goalSet: 1, organization: \"a\\x1Bb\" }",
                "{ goalSet: 1, kpis: [{ id: k, name: N, target: 1e301 }] }",
            })
    void refusesWhatTheReaderRefuses(String yaml) {
        assertThatThrownBy(() -> Samples.read("a.yaml", yaml)).isInstanceOf(InvalidInputException.class);
        assertThat(schema.validate(Samples.json(yaml), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void describesEveryProperty() {
        assertThat(GoalSetSchema.json())
                .startsWith("{\n  \"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"description\" : \"The KPI it moves; of a milestone, the KPI it is to influence.\"")
                .endsWith("}\n");
    }
}
