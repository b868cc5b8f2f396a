package org.goalkeeper.source.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    @Test
    void knowsThePlaceOfEveryNameAndValueInYaml() {
        ObjectNode root =
                yaml("# head\nname: acme\nrules:\n  a/b: { x: 1 }\n  - ".replace("  - ", "lists: [p, 'q']\n"));
        assertThat(root.location()).hasToString("a.yaml:2:1");
        ObjectNode rules = (ObjectNode) root.get("rules");
        assertThat(rules.entries().get("a/b").location()).hasToString("a.yaml:4:3");
        assertThat(rules.get("a/b").location()).hasToString("a.yaml:4:8");
        assertThat(((ArrayNode) root.get("lists")).items().get(1).location()).hasToString("a.yaml:5:12");
    }

    @Test
    void knowsThePlaceOfEveryNameAndValueInJson() {
        ObjectNode root = (ObjectNode) read("a.json", "{\r\n  \"ä😀\": [1, {\"b\": true}],\r\n  \"c\": null\n}");
        assertThat(root.entries().get("ä😀").location()).hasToString("a.json:2:3");
        ArrayNode list = (ArrayNode) root.get("ä😀");
        assertThat(list.location()).hasToString("a.json:2:9");
        assertThat(((ObjectNode) list.items().get(1)).entries().get("b").location())
                .hasToString("a.json:2:14");
        assertThat(root.entries().get("c").location()).hasToString("a.json:3:3");
    }

    @ParameterizedTest
    @CsvSource({
        "1, NUMBER",
        "-1.50, NUMBER",
        "+.5e-3, NUMBER",
        "1., NUMBER",
        "0x1F, NUMBER",
        ".inf, NUMBER",
        ".nan, NUMBER",
        "007, NUMBER",
        "., TEXT",
        "-., TEXT",
        "1_000, TEXT",
        "1e, TEXT",
        "2026-10-01, TEXT",
        "1.2.3, TEXT",
        "true, TRUE",
        "False, FALSE",
        "yes, TEXT",
        "~, NULL",
        "null, NULL",
        "'\"1\"', TEXT",
        "0xZZ, TEXT",
        "0x, TEXT"
    })
    void resolvesPlainScalarsByTheCoreSchema(String written, Token token) {
        assertThat(((ScalarNode) yaml("a: " + written).get("a")).token()).isEqualTo(token);
    }

    @Test
    void keepsTheDigitsOfNumbers() {
        assertThat(((ScalarNode) yaml("a: 0.10").get("a")).number()).isEqualTo(new BigDecimal("0.10"));
        ObjectNode json = (ObjectNode) read("a.json", "{\"a\": 0.10, \"b\": 12345678901234567890, \"c\": 7}");
        assertThat(((ScalarNode) json.get("a")).number()).isEqualTo(new BigDecimal("0.10"));
        assertThat(((ScalarNode) json.get("b")).number()).isEqualTo(new BigDecimal("12345678901234567890"));
        assertThat(((ScalarNode) json.get("c")).number()).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void readsAliasesAsWhatTheyStandFor() {
        ObjectNode root = yaml("a: &x { p: [1, 2] }\nb: *x\nc: [*x, &y 3, *y]\n");
        assertThat(((ObjectNode) root.get("b")).get("p").shown()).isEqualTo("a list");
        assertThat(((ArrayNode) root.get("c")).items()).hasSize(3);
    }

    @Test
    void tellsTheSyntaxByContentWhereTheNameDoesNot() {
        assertThat(Syntax.of("-", bytes(" {\"a\": 1}"))).isEqualTo(Syntax.JSON);
        assertThat(Syntax.of("-", bytes("{a: 1}"))).isEqualTo(Syntax.YAML);
        assertThat(Syntax.of("-", bytes("a: 1"))).isEqualTo(Syntax.YAML);
        assertThat(Syntax.of("x.YML", bytes("{\"a\": 1}"))).isEqualTo(Syntax.YAML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\nb: 2\na: 3\n", "{a: 1, b: 2,\n\n a: 3}"})
    void reportsNamesGivenTwice(String text) {
        assertThatThrownBy(() -> yaml(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageMatching("a.yaml:3:[12]: `a` is given twice: first in line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\n---\\nb: 2| a.yaml:2:1: a second document begins: keep one document a file",
                "a:\\n\\tb: 1| a.yaml:2:1: a tab in the indentation: YAML is indented with spaces",
                "a: !!java.net.URL [x]| a.yaml:1:4: the tag `java.net.URL` is not read: remove it",
                "a: !local x| a.yaml:1:4: the tag `!local` is not read: remove it",
                "a: !!int x| a.yaml:1:4: `x` is not what its tag `!!int` says",
                "a: &x [*x]| a.yaml:1:8: the alias `*x` contains itself",
                "a: *x| a.yaml:1:4: no anchor `&x` stands before this alias",
                "a: &x {b: 1}\\nc:\\n  <<: *x| a.yaml:3:3: merge keys (`<<`) are not read: repeat the properties",
                "? [a]\\n: b| a.yaml:1:3: the name of a property must be a text: quote it",
                "a: \u001b[31m| a.yaml:1:4: the character U+001B is not allowed: remove it",
                "' '| a.yaml:1:1: the file is empty",
            })
    void refusesWhatYamlCouldBeMisreadAs(String text, String message) {
        assertThatThrownBy(() -> yaml(text.replace("\\n", "\n").replace("\\t", "\t")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":}", "{'a':1}", "{\"a\":1}{}", "[1,]", "nul", "{\"a\":NaN}", "\"\n\"", "{} x"})
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> read("a.json", text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("a.json:1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":NaN}", "{\"a\":1 /* one */}", "{\"a\":+1}", "{\"a\":.5}"})
    void saysWhatIsNotJsonWithoutTheSwitchesOfTheParser(String text) {
        assertThatThrownBy(() -> read("a.json", text))
                .isInstanceOf(InvalidInputException.class)
                .message()
                .startsWith("a.json:1:")
                .doesNotContainIgnoringCase("enable")
                .doesNotContain("Feature");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] bytes = bytes("a: 1\nb: xyz");
        bytes[9] = (byte) 0xC0;
        assertThatThrownBy(() -> Tree.read("a.yaml", bytes))
                .hasMessage("a.yaml:2:5: byte 0xC0 is not UTF-8: save the file as UTF-8");
        assertThatThrownBy(() -> Tree.read("a.yaml", "a: 1".getBytes(StandardCharsets.UTF_16)))
                .hasMessage("a.yaml:1:1: the file is UTF-16: save it as UTF-8");
    }

    @Test
    void readsBehindAByteOrderMark() {
        assertThat(((ObjectNode) read("a.json", "\uFEFF{\"a\": 1}"))
                        .entries()
                        .get("a")
                        .location())
                .hasToString("a.json:1:2");
        assertThat(yaml("\uFEFFa: 1").entries().get("a").location()).hasToString("a.yaml:1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void refusesDeepNestingAtOnce(String opening) {
        String text = opening.repeat(1_000_000);
        for (String name : List.of("a.json", "a.yaml")) {
            assertThatThrownBy(() -> read(name, text)).hasMessageEndingWith("nested deeper than 32 levels");
        }
    }

    @Test
    void refusesBillionLaughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [");
            text.append("*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
        }
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, () -> yaml(text.toString()));
        assertThat(invalid).hasMessageContaining("aliases repeat more than 100000 values");
    }

    private static ObjectNode yaml(String text) {
        return (ObjectNode) read("a.yaml", text);
    }

    private static Node read(String name, String text) {
        return Tree.read(name, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
