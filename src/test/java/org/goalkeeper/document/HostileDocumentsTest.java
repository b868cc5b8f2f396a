package org.goalkeeper.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {

    // Far above what each takes, far below what anything quadratic would take.
    private static final Duration ENOUGH = Duration.ofSeconds(20);
    private static final int MEBIBYTE = 1 << 20;

    static Stream<Arguments> hostile() {
        return Map.ofEntries(
                        Map.entry("a.json", "[".repeat(10 * MEBIBYTE)),
                        Map.entry("b.yaml", "[".repeat(10 * MEBIBYTE)),
                        Map.entry("c.yaml", "- ".repeat(5 * MEBIBYTE)),
                        Map.entry("d.yaml", "? ".repeat(5 * MEBIBYTE)),
                        Map.entry("e.yaml", "{a: ".repeat(2 * MEBIBYTE)),
                        Map.entry("f.json", "{\"goalSet\":1,\"organization\":\"" + "a".repeat(10 * MEBIBYTE) + "\"}"),
                        Map.entry("g.yaml", "goalSet: 1\norganization: " + "a ".repeat(MEBIBYTE)),
                        Map.entry("h.yaml", "goalSet: 1\norganization: \"" + "a\n\n ".repeat(MEBIBYTE) + "\""),
                        Map.entry("i.json", "{\"goalSet\":1,\"x\":" + "9".repeat(5 * MEBIBYTE) + "}"),
                        Map.entry("j.yaml", "goalSet: " + "9".repeat(16 * MEBIBYTE)),
                        Map.entry("k.yaml", "# c\n".repeat(2 * MEBIBYTE)),
                        Map.entry("l.yaml", "a".repeat(MEBIBYTE) + ": 1"),
                        Map.entry("m.yaml", "&a ".repeat(MEBIBYTE)),
                        Map.entry("n.yaml", "---\n".repeat(MEBIBYTE)),
                        Map.entry("o.yaml", "goalSet: 1\nkpis: [" + "{},".repeat(300_000) + "]"),
                        Map.entry("p.json", "{\"goalSet\":1,\"keyResults\":[" + "{},".repeat(150_000) + "{}]}"),
                        Map.entry("q.json", "{\"goalSet\":1,\"keyResults\":[" + "1,".repeat(150_000) + "1]}"),
                        Map.entry("r.json", names(200_000)),
                        Map.entry("s.yaml", names(50_000)),
                        Map.entry("t.yaml", "goalSet: 1\nteams: [" + "*a,".repeat(100_000) + "]"),
                        Map.entry("u.yaml", "%YAML 1.2\n".repeat(100_000)),
                        Map.entry("v.yaml", "'" + "''".repeat(MEBIBYTE)),
                        Map.entry("w.yaml", "|\n" + " \n".repeat(MEBIBYTE)),
                        Map.entry("x.yaml", "a: b: ".repeat(100_000)),
                        Map.entry("y.json", "{\"goalSet\":1}" + " ".repeat(10 * MEBIBYTE) + "x"),
                        Map.entry("z.yaml", "\t".repeat(MEBIBYTE)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void answersHostileInputInLinearTime(String name, String text) {
        long start = System.nanoTime();
        Assertions.assertTimeout(ENOUGH, () -> readOrRefuse(name, text.getBytes(StandardCharsets.UTF_8)));
        if (Boolean.getBoolean("measure")) {
            System.out.println(name + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void readsAMillionReadings(String name) {
        String reading = "{\"date\": \"2026-01-01\", \"value\": 1},";
        int readings = name.endsWith("json") ? 999_999 : 99_999;
        String text = "{\"goalSet\": 1, \"kpis\": [{\"id\": \"k\", \"name\": \"K\", \"readings\": ["
                + reading.repeat(readings) + "{\"date\": \"2026-01-01\", \"value\": 1}]}]}";
        assertThat(Samples.read(name, text).goalSet().kpis().get(0).readings()).hasSize(readings + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objectives: [{ id: a, title: A }, { id: b, title: B }, { id: c, title: C }]| more than 2 objectives",
                "objectives: [{ id: a, title: A, keyResults: [{ id: b, title: B }, { id: c, title: C }] }], keyResults: [{ id: d,"
                        + " title: D }, { id: e, title: E }]| more than 3 key results",
                "kpis: [{ id: a, name: A }, { id: b, name: B }]| more than 1 KPIs",
                "kpis: [{ id: a, name: A, readings: [{ date: 2026-01-01, value: 1 }, { date: 2026-01-02, value: 1 }, { date:"
                        + " 2026-01-03, value: 1 }, { date: 2026-01-04, value: 1 }, { date: 2026-01-05, value: 1 }]}]| more than"
                        + " 4 readings and check-ins",
                "objectives: [{ id: a, title: A, contributors: [a, b, c, d, e] }]| more than 4 list items",
                "objectives: [{ id: a, title: ABCDEF }]| `title`: longer than 5 characters: `ABCDEF`",
            })
    void holdsEveryLimit(String text, String message) {
        Limits small = new Limits(1000, 32, 2, 3, 1, 4, 5);
        byte[] bytes = ("{ goalSet: 1, " + text + " }").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> GoalSetReader.read("a.yaml", bytes, small))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .extracting(Problem::message)
                                .asString()
                                .startsWith(message));
    }

    @Test
    void refusesWhatIsLargerThanTheLimit() {
        byte[] bytes = new byte[101];
        assertThatThrownBy(() -> GoalSetReader.read("a.yaml", bytes, Limits.COMMAND_LINE.withBytes(100)))
                .hasMessage("a.yaml: larger than the limit of 100 bytes: split it by team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"full.yaml", "full.json"})
    void answersEveryMutationOfAGoodDocument(String name) {
        String good = name.endsWith("json") ? Samples.fullJson() : Samples.fullYaml();
        Random random = new Random(20_260_921);
        String[] splinters = {
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "'",
            "\n",
            "  ",
            "- ",
            "&a ",
            "*a",
            "!!x ",
            "\\u",
            "null",
            "1e9",
            "\t",
            "#",
            "\u0000",
            "\u001b",
            "\ud83d\ude00",
            "<<: ",
            "|",
            ">",
            "%",
            "@",
            "? ",
            "---\n",
            "id: ",
            "\"id\":",
            "\r"
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.insert(at, splinters[random.nextInt(splinters.length)]);
                    case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
                    case 2 -> text.setCharAt(at, (char) random.nextInt(300));
                    default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
                }
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(10) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            readOrRefuse(name, bytes);
        }
    }

    /** Anything but a document or a refusal with located problems fails. */
    private static void readOrRefuse(String name, byte[] bytes) {
        try {
            Document document = GoalSetReader.read(name, bytes, Limits.COMMAND_LINE);
            assertThat(document.goalSet()).isNotNull();
            document.sourceMap().locate("/objectives/0", "title");
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(101);
        }
    }

    private static String names(int count) {
        StringBuilder text = new StringBuilder("{\"goalSet\": 1");
        for (int i = 0; i < count; i++) {
            text.append(", \"n").append(i).append("\": ").append(i);
        }
        return text.append('}').toString();
    }
}
