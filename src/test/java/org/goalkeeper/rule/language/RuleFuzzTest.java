package org.goalkeeper.rule.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Honest rules, bent at random from a fixed seed: each is read or refused, and what is read is Drools' language too. */
class RuleFuzzTest {

    private static final int MUTANTS = 6000;
    private static final int COMPARED = 400;
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|[$\\w]+|[&|=!<>]{2}|\\s+|\\S");
    private static final List<String> FOREIGN = List.of(
            "(",
            ")",
            "((",
            "))",
            "[",
            "]",
            "{",
            "}",
            "'",
            "\"",
            "\\",
            "\\u0022",
            "#",
            "?",
            "%",
            "=",
            "==",
            "!",
            "!=",
            "!(",
            "<",
            ">=",
            "&&",
            "||",
            "&",
            "|",
            ",",
            ";",
            ":",
            "::",
            ".",
            "..",
            "*",
            "*/",
            "/*",
            "//",
            "/",
            "+",
            "++",
            "-",
            "--",
            "->",
            "@",
            "@x(\"a\")",
            "$",
            "$x",
            "0",
            "010",
            "1e400",
            "0.7",
            "0.7B",
            "5B",
            "-1",
            "null",
            "true",
            "end",
            "then",
            "when",
            "rule",
            "not",
            "exists",
            "or",
            "and",
            "in",
            "from",
            "eval(true)",
            "accumulate(",
            "forall(",
            "contains",
            "matches",
            "memberOf",
            "str[a]",
            "salience 1",
            "import java.util.List",
            "new A()",
            "title",
            "id",
            "position",
            "Kpi()",
            "KeyResult( title != null )",
            "System.exit(1)",
            "\n",
            "\r",
            "\u00A0",
            "\uFEFF",
            "\u0000",
            "ä",
            "\uD83D\uDE80",
            "// note\n",
            "/* note */");

    private final Random random = new Random(20260921);

    @Test
    void readsOrRefusesBentRulesAndReadsOnlyWhatDroolsReads() {
        List<String> honest = honest();
        List<String> read = new ArrayList<>();

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < MUTANTS; i++) {
                String mutant = bend(honest.get(random.nextInt(honest.size())), 1 + random.nextInt(3));
                if (isRead(mutant)) {
                    read.add(mutant);
                }
            }
        });

        assertThat(read).as("bent rules that are still rules").hasSizeGreaterThan(COMPARED);
        for (String text : read.subList(0, COMPARED)) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertReadByDrools(text), () -> "hangs: " + text);
        }
    }

    @Test
    void readsHonestRulesAsDroolsDoes() throws Exception {
        for (String text : honest()) {
            assertThat(isRead(text)).as(text).isTrue();
            assertReadByDrools(text);
        }
    }

    private static boolean isRead(String text) {
        try {
            return !RuleReader.read("bent.drl", text).isEmpty();
        } catch (InvalidInputException e) {
            assertThat(e.problems()).as(text).isNotEmpty().allSatisfy(RuleFuzzTest::assertPlaced);
            return false;
        }
    }

    private static void assertPlaced(Problem problem) {
        assertThat(problem.location().line()).isPositive();
        assertThat(problem.location().column()).isPositive();
        assertThat(problem.message()).isNotBlank().hasSizeLessThan(500);
    }

    private static void assertReadByDrools(String text) throws Exception {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        List<RuleDescr> theirs = parser.parse(false, text).getRules();
        assertThat(parser.getErrors()).as(text).isEmpty();
        List<ReadRule> ours = RuleReader.read("bent.drl", text);
        assertThat(theirs).as(text).hasSameSizeAs(ours);
        for (int i = 0; i < ours.size(); i++) {
            RuleText rule = ours.get(i).text();
            assertThat(theirs.get(i).getName()).as(text).isEqualTo(rule.name());
            assertThat(theirs.get(i).getAnnotationNames())
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(rule.annotations().keySet());
            assertThat(theirs.get(i).getLhs().getDescrs()).as(text).hasSameSizeAs(rule.conditions());
            assertThat(theirs.get(i).getAttributes()).as(text).isEmpty();
        }
    }

    private String bend(String text, int times) {
        String bent = text;
        for (int i = 0; i < times; i++) {
            bent = bendOnce(bent);
        }
        return bent;
    }

    private String bendOnce(String text) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        MatchResult one = tokens.get(random.nextInt(tokens.size()));
        MatchResult other = tokens.get(random.nextInt(tokens.size()));
        String foreign = FOREIGN.get(random.nextInt(FOREIGN.size()));
        int place = random.nextInt(text.length());
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, one.start()) + text.substring(one.end());
            case 1 -> text.substring(0, one.end()) + one.group() + text.substring(one.end());
            case 2 -> text.substring(0, one.start()) + other.group() + text.substring(one.end());
            case 3 -> text.substring(0, one.start()) + foreign + text.substring(one.start());
            case 4 -> text.substring(0, one.start()) + foreign + text.substring(one.end());
            case 5 -> text.substring(0, one.start()) + " " + foreign + " " + text.substring(one.start());
            case 6 -> text.substring(0, place) + text.substring(place + 1);
            default -> text.substring(0, place) + (char) random.nextInt(256) + text.substring(place + 1);
        };
    }

    /** The rules that ship, and one that uses all of the grammar. */
    private static List<String> honest() {
        List<String> texts = new ArrayList<>(List.of(RuleReaderTest.ALL));
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
