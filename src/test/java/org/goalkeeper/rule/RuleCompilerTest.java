package org.goalkeeper.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.language.Texts;
import org.goalkeeper.source.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCompilerTest {

    @Test
    void makesARuleOfAllItsAnnotations() {
        Rule rule = rule(Map.of(
                "source", "Acme handbook, 4.2",
                "since", "1.1",
                "severity", "off info",
                "stages", "active, draft",
                "fix", "safe dueDate = {$end}",
                "soften", "info unless $flag",
                "yields", "promotion"));

        assertThat(rule.id()).isEqualTo(RuleId.of("acme/one"));
        assertThat(rule.title()).isEqualTo("All is well");
        assertThat(rule.severity()).isEqualTo(Severity.INFO);
        assertThat(rule.enabled()).isFalse();
        assertThat(rule.stages()).containsExactlyInAnyOrder(Stage.DRAFT, Stage.ACTIVE);
        assertThat(rule.source()).isEqualTo("Acme handbook, 4.2");
        assertThat(rule.since()).isEqualTo("1.1");
        assertThat(rule.advice()).isEqualTo("Mend it.");
        assertThat(rule.fix()).isEqualTo(new Rule.FixTemplate("dueDate", "$end", true));
        assertThat(rule.softening()).isEqualTo(new Rule.Softening(Severity.INFO, "$flag", false));
        assertThat(rule.yields()).isEqualTo(Rule.Yield.PROMOTION);
    }

    @Test
    void leavesOutWhatIsNotStated() {
        Rule rule = rule(Map.of());

        assertThat(rule.enabled()).isTrue();
        assertThat(rule.source()).isNull();
        assertThat(rule.since()).isNull();
        assertThat(rule.fix()).isNull();
        assertThat(rule.softening()).isNull();
        assertThat(rule.yields()).isNull();
        assertThat(rule.parameters()).isEmpty();
    }

    @Test
    void readsFixesWithWordsAndVariables() {
        assertThat(rule(Map.of("fix", "type = milestone")).fix())
                .isEqualTo(new Rule.FixTemplate("type", "milestone", false));
        assertThat(rule(Map.of("fix", "{$property} = {$end}")).fix())
                .isEqualTo(new Rule.FixTemplate("$property", "$end", false));
        assertThat(rule(Map.of("soften", "warning when $flag")).softening())
                .isEqualTo(new Rule.Softening(Severity.WARNING, "$flag", true));
    }

    @Test
    void readsEveryKindOfParameter() {
        String declared = "min = 3 in 0..100; share = 0.5 in -1..1.5; inherit = false; from = 2026-01-01;"
                + " allow = none of none|committed; types = [metric] of metric|milestone; tokens = ['X%', '; ]', Lorem];"
                + " steps = [1, 2] in 1..9; none = []; verbs = words output-verbs";
        String used = "Parameter( name == \"min\", $a : number )\n Parameter( name == \"share\", $b : number )\n"
                + "Parameter( name == \"inherit\", $c : flag )\n Parameter( name == \"from\", $d : date )\n"
                + "Parameter( name == \"allow\", $e : text )\n"
                + "$k : KeyResult( $t : type, position > $a, target > $b, $c == false, dueDate > $d, kpi != $e )\n"
                + "exists Parameter( name == \"types\", text == $t )\n not Parameter( name == \"tokens\", text == $t )\n"
                + "not Parameter( name == \"steps\", number > 3 )\n not Parameter( name == \"none\", text == $t )\n"
                + "not Word( lexicon == \"output-verbs\", text == $t )";

        List<Parameter> parameters = compile(Map.of("params", declared), used).parameters();

        assertThat(parameters)
                .containsExactly(
                        parameter("min", Parameter.Kind.NUMBER, false, new BigDecimal("3"), "0", "100"),
                        parameter("share", Parameter.Kind.NUMBER, false, new BigDecimal("0.5"), "-1", "1.5"),
                        new Parameter("inherit", Parameter.Kind.FLAG, false, false, null, null, List.of()),
                        new Parameter(
                                "from", Parameter.Kind.DATE, false, LocalDate.of(2026, 1, 1), null, null, List.of()),
                        new Parameter(
                                "allow", Parameter.Kind.TEXT, false, "none", null, null, List.of("none", "committed")),
                        new Parameter(
                                "types",
                                Parameter.Kind.TEXT,
                                true,
                                List.of("metric"),
                                null,
                                null,
                                List.of("metric", "milestone")),
                        new Parameter(
                                "tokens",
                                Parameter.Kind.TEXT,
                                true,
                                List.of("X%", "; ]", "Lorem"),
                                null,
                                null,
                                List.of()),
                        parameter(
                                "steps",
                                Parameter.Kind.NUMBER,
                                true,
                                List.of(new BigDecimal("1"), new BigDecimal("2")),
                                "1",
                                "9"),
                        new Parameter("none", Parameter.Kind.TEXT, true, List.of(), null, null, List.of()),
                        new Parameter("verbs", Parameter.Kind.WORDS, false, "output-verbs", null, null, List.of()));
    }

    private static Parameter parameter(
            String name, Parameter.Kind kind, boolean list, Object value, String min, String max) {
        return new Parameter(name, kind, list, value, new BigDecimal(min), new BigDecimal(max), List.of());
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource({"annotations", "declarations"})
    void refusesWhatAnAnnotationCannotSay(String name, String value, String message) {
        assertThatThrownBy(() -> rule(Map.of(name, value)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("acme.drl:")
                .hasMessageContaining(": @" + name + ": " + message);
    }

    static Stream<Arguments> annotations() {
        return Stream.of(
                arguments("title", "", "every rule has one: write `@title(\"…\")`"),
                arguments(
                        "title", "All is well.", "a title is a sentence of at most 200 characters without a full stop"),
                arguments(
                        "severity",
                        "warnin",
                        "`warnin` is no severity, expected error, warning or info: did you mean `warning`?"),
                arguments("severity", "off fatal", "`fatal` is no severity"),
                arguments(
                        "stages",
                        "draft, activ",
                        "`activ` is no stage, expected draft, active or closed: did you mean `active`?"),
                arguments("stages", "draft, draft", "`draft` is given twice"),
                arguments("stages", "draft,", "`` is no stage"),
                arguments("advice", "mend it.", "advice opens with an imperative in upper case, such as `Give`"),
                arguments("advice", "Mend {$nd}.", "`{$nd}` is no bound variable: did you mean `$end`?"),
                arguments("fix", "dueDate {$end}", "found `dueDate {$end}`, expected `[safe] property = value`"),
                arguments(
                        "fix",
                        "dueDat = {$end}",
                        "a document's KeyResult has no property `dueDat`: did you mean `dueDate`?"),
                arguments("fix", "dueDate = {$nd}", "no pattern binds `$nd`: did you mean `$end`?"),
                arguments("fix", "{$end} = 1", "`$end` is date, expected text"),
                arguments("fix", "dueDate = System.exit(1)", "found `dueDate = System.exit(1)`"),
                arguments(
                        "soften",
                        "info unless known",
                        "found `info unless known`, expected such as `info unless $known`"),
                arguments("soften", "info unless $end", "`$end` is date, expected flag"),
                arguments("soften", "light when $flag", "`light` is no severity"),
                arguments("yields", "promote", "found `promote`, expected promotion or demotion"));
    }

    static Stream<Arguments> declarations() {
        return Stream.of(
                arguments("params", "Days = 1 in 0..2", "`Days` is no parameter name: write such as `maxDays`"),
                arguments("params", "severity = 1 in 0..2", "`severity` is no parameter name"),
                arguments("params", "days", "found the end, expected `=`"),
                arguments("params", "days = ", "found the end, expected a value"),
                arguments("params", "days = 1", "`days` needs the range it may be set to: write such as `in 0..100`"),
                arguments("params", "days = 1 in 0", "found the end, expected `..`"),
                arguments("params", "days = 1 in 2..3", "the default `1` of `days` is not allowed by it"),
                arguments("params", "days = 1 in 3..0", "the range of `days` is empty: write the smaller number first"),
                arguments("params", "days = 1 in 0..1 x", "found `x`, expected `;` before the next parameter"),
                arguments("params", "flag = true in 0..1", "`flag` is no number and has no range"),
                arguments("params", "flag = true of true", "`flag` is no text and has no choices"),
                arguments("params", "kind = a of b|c", "the default `a` of `kind` is not allowed by it"),
                arguments("params", "kinds = [a, a]", "`kinds` lists `a` twice"),
                arguments("params", "kinds = [a, 1]", "`kinds` lists values of several kinds"),
                arguments("params", "kinds = [a", "found the end, expected `,`"),
                arguments("params", "day = 2026-02-30", "`2026-02-30` is no date"),
                arguments("params", "verbs = words Verbs", "`Verbs` is no lexicon name: write such as `output-verbs`"),
                arguments("params", "a = b; a = c", "`a` is declared twice"),
                arguments("params", "a = b", "no condition uses `a`"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refusesConditionsThatDoNotFitTheParameters(String declared, String condition, String message) {
        assertThatThrownBy(() -> compile(
                        declared.isEmpty() ? Map.of() : Map.of("params", declared),
                        "$k : KeyResult( $id : id )\n" + condition))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    static Stream<Arguments> refusesConditionsThatDoNotFitTheParameters() {
        return Stream.of(
                arguments(
                        "kinds = [a]",
                        "exists Parameter( name == \"kind\", text == $id )",
                        "@params declares no parameter `kind`: did you mean `kinds`?"),
                arguments(
                        "kinds = [a]",
                        "exists Parameter( name == \"kinds\", number > 1, $id != \"a\" )",
                        "`kinds` is a text and has no `number`"),
                arguments(
                        "",
                        "exists Word( lexicon == \"verbs\", text == $id )",
                        "@params declares no lexicon `verbs`: add such as `verbs = words verbs`"),
                arguments(
                        "a = words verbs; b = words verbs",
                        "exists Word( lexicon == \"verbs\", text == $id )",
                        "the lexicon `verbs` is declared twice"));
    }

    @Test
    void refusesAListBoundAsIfItWereOneValue() {
        assertThatThrownBy(() -> compile(
                        Map.of("params", "kinds = [a]"),
                        "Parameter( name == \"kinds\", $v : text )\n$k : KeyResult( type == $v )"))
                .hasMessageContaining("`kinds` is a list: ask for an element by `exists` or `not`");
    }

    private static Rule rule(Map<String, String> annotations) {
        return compile(
                annotations,
                "$k : KeyResult( $end : cycleEnd, $property : titleProperty, $flag : wasAgreed, $end != null,"
                        + " $property != \"\", $flag == false )");
    }

    private static Rule compile(Map<String, String> annotations, String conditions) {
        Map<String, String> all = new TreeMap<>(
                Map.of("title", "All is well", "severity", "warning", "stages", "draft", "advice", "Mend it."));
        all.putAll(annotations);
        String written = all.entrySet().stream()
                .map(entry -> "  @" + entry.getKey() + "(\"" + entry.getValue() + "\")\n")
                .collect(Collectors.joining());
        String text = Texts.HEADER + Texts.rule("acme/one", written, conditions, Texts.report("It is not well."));
        return RuleCompiler.compile("acme.drl", text).get(0);
    }
}
