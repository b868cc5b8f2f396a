package org.goalkeeper.document.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.PatchOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchTest {

    private static final String YAML = """
            # our goals
            goalSet: 1
            objectives:
              - id: o      # the first
                title: 'Win'   # quoted
                contributors: [a, b]
                notes: |
                  two
                  lines

                # between
                accept:
                  - { rule: a/b, reason: r, until: 2026-12-31 }
                  - rule: c/d
                    reason: s
                    until: 2026-12-31

                keyResults:
                  - { id: k1, title: "One, two" }   # flow
                  - id: k2
                    title: Two
                    kpi:   # none yet
                    checkIns:
                    - date: 2026-10-08
                      value: 1
            kpis: []
            """;

    @Test
    void addsALineWithTheIndentationOfItsSiblings() {
        assertThat(patch(YAML, add("/objectives/0/keyResults/1/dueDate", LocalDate.of(2026, 12, 31))))
                .isEqualTo(YAML.replace(
                        "        kpi:   # none yet\n", "        kpi:   # none yet\n        dueDate: 2026-12-31\n"));
    }

    @Test
    void addsAPropertyInBraces() {
        assertThat(patch(YAML, add("/objectives/0/keyResults/0/owner", "jo, sam")))
                .isEqualTo(YAML.replace("\"One, two\" }", "\"One, two\", owner: \"jo, sam\" }"));
    }

    @Test
    void addsAPropertyBehindABlockScalar() {
        String text =
                "goalSet: 1\nobjectives:\n  - id: o\n    title: T\n    notes: |\n      two\n\n    keyResults:\n      - {id: k, title: U}\n";
        assertThat(patch(text, add("/objectives/0/team", "t")))
                .isEqualTo(text.replace("    title: T\n", "    title: T\n    team: t\n"));
    }

    @Test
    void addsAtTheEndOfATextWithoutALineBreak() {
        assertThat(patch("goalSet: 1", add("/stage", "active"))).isEqualTo("goalSet: 1\nstage: active");
    }

    @Test
    void replacesAScalarWhereItStands() {
        assertThat(patch(YAML, replace("/objectives/0/title", "Win: big")))
                .isEqualTo(YAML.replace("'Win'   # quoted", "\"Win: big\"   # quoted"));
        assertThat(patch(YAML, replace("/objectives/0/keyResults/1/kpi", "mql")))
                .isEqualTo(YAML.replace("kpi:   # none yet", "kpi: mql   # none yet"));
        assertThat(patch(YAML, replace("/objectives/0/keyResults/1/checkIns/0/value", new BigDecimal("0.50"))))
                .isEqualTo(YAML.replace("value: 1", "value: 0.50"));
        assertThat(patch(YAML, replace("/objectives/0/notes", "one")))
                .isEqualTo(YAML.replace("notes: |\n      two\n      lines\n", "notes: one\n"));
    }

    @Test
    void replacesWhatIsAddedTwice() {
        byte[] once = apply("a.yaml", YAML, add("/objectives/0/owner", "jo"));
        byte[] twice = apply("a.yaml", new String(once, StandardCharsets.UTF_8), add("/objectives/0/owner", "jo"));
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void addsItems() {
        assertThat(patch(YAML, add("/objectives/0/contributors/-", "c"))).contains("contributors: [a, b, c]");
        assertThat(patch(YAML, add("/objectives/0/contributors/0", "c"))).contains("contributors: [c, a, b]");
        assertThat(patch(YAML, add("/kpis/-", map("id", "x", "name", "X")))).endsWith("kpis: [{ id: x, name: X }]\n");
        assertThat(patch(YAML, add("/objectives/0/accept/-", map("rule", "e/f", "reason", "x: y"))))
                .isEqualTo(YAML.replace(
                        "        until: 2026-12-31\n\n",
                        "        until: 2026-12-31\n      - rule: e/f\n        reason: \"x: y\"\n\n"));
        assertThat(patch(YAML, add("/objectives/0/keyResults/1/checkIns/0", map("date", LocalDate.of(2026, 10, 1)))))
                .contains("        checkIns:\n        - date: 2026-10-01\n        - date: 2026-10-08\n");
    }

    @Test
    void writesAnObjectOnLinesOfItsOwn() {
        assertThat(patch(YAML, add("/cycle", map("id", "2026-Q4", "startDate", LocalDate.of(2026, 10, 1)))))
                .contains("goalSet: 1\n")
                .contains("kpis: []\ncycle:\n  id: 2026-Q4\n  startDate: 2026-10-01\n");
        assertThat(patch(YAML, replace("/kpis", List.of(map("id", "x", "predictors", List.of("a", "b"))))))
                .endsWith("kpis:\n  - id: x\n    predictors: [a, b]\n");
    }

    @Test
    void removesPropertiesAndItems() {
        assertThat(patch(YAML, remove("/objectives/0/title")))
                .isEqualTo(YAML.replace("    title: 'Win'   # quoted\n", ""));
        assertThat(patch(YAML, remove("/objectives/0/id"))).contains("  - title: 'Win'   # quoted\n");
        assertThat(patch(YAML, remove("/objectives/0/keyResults/0/title"))).contains("{ id: k1 }   # flow");
        assertThat(patch(YAML, remove("/objectives/0/contributors/0"))).contains("[b]");
        assertThat(patch(YAML, remove("/objectives/0/contributors/1"))).contains("[a]");
        assertThat(patch(YAML, remove("/objectives/0/accept/1"))).doesNotContain("c/d");
        assertThat(patch(YAML, remove("/objectives/0/keyResults/1/checkIns/0")))
                .endsWith("        checkIns: []\nkpis: []\n");
        assertThat(patch(YAML, remove("/kpis"))).isEqualTo(YAML.replace("kpis: []\n", ""));
    }

    @Test
    void carriesOutOperationsInTheirOrder() {
        assertThat(patch(
                        YAML,
                        add("/objectives/0/owner", "jo"),
                        add("/objectives/0/team", "t"),
                        remove("/objectives/0/keyResults/0"),
                        add("/objectives/0/keyResults/0/owner", "sam"),
                        replace("/objectives/0/owner", "al"),
                        add("/kpis/-", map("id", "x")),
                        add("/kpis/-", map("id", "z"))))
                .contains("contributors: [a, b]\n    owner: al\n    team: t\n")
                .contains("        kpi:   # none yet\n        owner: sam\n")
                .endsWith("kpis: [{ id: x }, { id: z }]\n");
    }

    @Test
    void keepsLineBreaksAndTheByteOrderMark() {
        String text = "\uFEFFgoalSet: 1\r\nstage: draft\r\n";
        assertThat(patch(text, add("/language", "de")))
                .isEqualTo("\uFEFFgoalSet: 1\r\nstage: draft\r\nlanguage: de\r\n");
        assertThat(patch(text, remove("/stage"))).isEqualTo("\uFEFFgoalSet: 1\r\n");
    }

    @Test
    void countsCharactersBeyondTheBasicPlane() {
        assertThat(patch("goalSet: 1 # 😀😀\norganization: 😀\nstage: draft\n", replace("/stage", "active")))
                .isEqualTo("goalSet: 1 # 😀😀\norganization: 😀\nstage: active\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{\"goalSet\":1,\"kpis\":[]}|{\"goalSet\":1,\"stage\":\"active\",\"kpis\":[]}",
                "{\"goalSet\": 1}|{\"goalSet\": 1, \"stage\": \"active\"}",
                "{\"goalSet\" : 1,  \"kpis\": []}|{\"goalSet\" : 1, \"stage\" : \"active\",  \"kpis\": []}",
                "{~  \"goalSet\": 1~}|{~  \"goalSet\": 1,~  \"stage\": \"active\"~}",
                "{~\t\"goalSet\": 1,~\t\"kpis\": [~\t]~}|{~\t\"goalSet\": 1,~\t\"stage\": \"active\",~\t\"kpis\": [~\t]~}",
            })
    void keepsTheStyleOfJson(String before, String after) {
        assertThat(json(before.replace('~', '\n'), add("/stage", "active"))).isEqualTo(after.replace('~', '\n'));
    }

    @Test
    void editsJson() {
        String text =
                "{\"goalSet\": 1, \"objectives\": [\n  {\"id\": \"o\\\"\\u00e4\", \"title\": \"T\", \"contributors\": [\"a\"]}\n]}";
        assertThat(json(text, replace("/objectives/0/title", "a \"b\""))).contains("\"title\": \"a \\\"b\\\"\"");
        assertThat(json(text, add("/objectives/0/contributors/-", "b"))).contains("[\"a\", \"b\"]");
        assertThat(json(text, remove("/objectives/0/title"))).contains("\\u00e4\", \"contributors\"");
        assertThat(json(text, add("/objectives/-", map("id", "p", "title", "U"))))
                .endsWith("]},\n  {\"id\": \"p\", \"title\": \"U\"}\n]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/objectives/9/title", "/objectives/0/title/x", "no-pointer"})
    void refusesPathsThatAreNotThere(String path) {
        assertThatThrownBy(() -> patch(YAML, replace(path, "x")))
                .isInstanceOf(PatchRefusedException.class)
                .hasMessageContaining(path);
    }

    @Test
    void refusesToReplaceOrRemoveWhatIsNotThere() {
        assertThatThrownBy(() -> patch(YAML, replace("/objectives/0/owner", "x")))
                .isInstanceOf(PatchRefusedException.class);
        assertThatThrownBy(() -> patch(YAML, remove("/objectives/0/owner"))).isInstanceOf(PatchRefusedException.class);
        assertThatThrownBy(() -> patch(YAML, new PatchOperation("move", "/stage", null)))
                .hasMessage("`move` is none of add, replace, remove");
    }

    @Test
    void refusesToWriteThroughAnAlias() {
        String text = "goalSet: 1\nobjectives:\n  - &o { id: o, title: T }\nagreed: { objectives: [*o] }\n";
        assertThatThrownBy(() -> patch(text, replace("/agreed/objectives/0/title", "U")))
                .isInstanceOf(PatchRefusedException.class);
        assertThatThrownBy(() -> patch(text, replace("/objectives/0/title", "U")))
                .isInstanceOf(PatchRefusedException.class)
                .hasMessageContaining("edit it by hand");
    }

    @Test
    void showsTheDifferenceAsLines() {
        assertThat(UnifiedDiff.of("g.yaml", "a\nb\nc\n", "a\nB\nc\n"))
                .isEqualTo("--- a/g.yaml\n+++ b/g.yaml\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
        assertThat(UnifiedDiff.of("g.yaml", "a\n", "a\n")).isEmpty();
    }

    @Test
    void showsTheDifferenceOfLastLinesThatDoNotEndAndOfCarriageReturns() {
        assertThat(UnifiedDiff.of("g.yaml", "a\r\nb", "a\r\nb\r\nc"))
                .isEqualTo("--- a/g.yaml\n+++ b/g.yaml\n@@ -1,2 +1,3 @@\n a\r\n"
                        + "-b\n\\ No newline at end of file\n+b\r\n+c\n\\ No newline at end of file\n");
    }

    private static PatchOperation add(String path, Object value) {
        return new PatchOperation("add", path, value);
    }

    private static PatchOperation replace(String path, Object value) {
        return new PatchOperation("replace", path, value);
    }

    private static PatchOperation remove(String path) {
        return new PatchOperation("remove", path, null);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static String patch(String yaml, PatchOperation... operations) {
        return new String(apply("a.yaml", yaml, operations), StandardCharsets.UTF_8);
    }

    private static String json(String json, PatchOperation... operations) {
        return new String(apply("a.json", json, operations), StandardCharsets.UTF_8);
    }

    private static byte[] apply(String name, String text, PatchOperation... operations) {
        return Patch.apply(
                GoalSetReader.read(name, text.getBytes(StandardCharsets.UTF_8), Limits.COMMAND_LINE),
                List.of(operations));
    }
}
