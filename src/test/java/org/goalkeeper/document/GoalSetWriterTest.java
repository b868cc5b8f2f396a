package org.goalkeeper.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.Team;
import org.goalkeeper.source.tree.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalSetWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "two words",
                "1",
                "-1.5e3",
                "0x1F",
                "true",
                "no",
                "null",
                "~",
                "2026-12-31",
                "a: b",
                "a:b",
                "a #b",
                "a#b",
                "#a",
                "- a",
                "-a",
                "?",
                "a,b",
                "[a]",
                "{a}",
                "'a'",
                "\"a\"",
                "a\"b",
                "a\\b",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                " a",
                "a ",
                "a\nb",
                "a\tb",
                "a:",
                ":",
                "<<",
                "...",
                "---",
                "ä😀",
                "\u2028x",
                "\u00a0a",
                ".inf",
                "=",
                "\u200ba",
                "a\r\nb"
            })
    void quotesTextsOnlyAsMuchAsReadingThemNeeds(String text) {
        GoalSet goalSet = Samples.read(
                        "a.yaml",
                        "{ goalSet: 1, objectives: [{ id: o, title: "
                                + YamlScalar.quoted(text) + ", contributors: ["
                                + YamlScalar.quoted(text) + ", b] }] }")
                .goalSet();
        assertThat(goalSet.objectives().get(0).title()).isEqualTo(text);
        assertThat(Samples.read("a.yaml", GoalSetWriter.yaml(goalSet)).goalSet())
                .isEqualTo(goalSet);
    }

    @Test
    void writesBlocksForObjectsAndOneLineForPlainLists() {
        String yaml = """
                goalSet: 1
                stage: active
                teams:
                  - id: t
                    headcount: 3
                objectives:
                  - id: o
                    title: Win
                    contributors: [t, "a, b"]
                    keyResults:
                      - id: k
                        title: "1"
                        target: 0.50
                kpis:
                  - id: x
                    name: X
                    healthyRange: {}
                """;
        GoalSet goalSet = Samples.read("a.yaml", yaml.replace("a, b", "t").replace("\"t\"", "t"))
                .goalSet();
        assertThat(goalSet.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(goalSet.teams()).containsExactly(new Team("t", null, null, null, 3));
        assertThat(GoalSetWriter.yaml(goalSet)).isEqualTo(yaml.replace("\"a, b\"", "t"));
    }
}
