package org.goalkeeper.rule.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.goalkeeper.rule.language.Texts.annotated;
import static org.goalkeeper.rule.language.Texts.constraints;
import static org.goalkeeper.rule.language.Texts.then;
import static org.goalkeeper.rule.language.Texts.when;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleProblemTest {

    private static final String KEY_RESULT = "$k : KeyResult( $id : id, $p : position, $u : unitName )\n  ";

    @ParameterizedTest(name = "{1}")
    @MethodSource({"names", "types", "nulls", "variables", "patterns", "reports"})
    void saysWhatIsWrong(String text, String message) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> RuleReader.read("acme.drl", text));

        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems()).extracting(Problem::message).contains(message);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments(
                        when("$k : KeyResul( id == \"a\" )"), "no type is named `KeyResul`: did you mean `KeyResult`?"),
                arguments(
                        constraints("duedate == null"),
                        "`KeyResult` has no property `duedate`: did you mean `dueDate`?"),
                arguments(constraints("$d : duDate"), "`KeyResult` has no property `duDate`: did you mean `dueDate`?"),
                arguments(
                        annotated("  @titl(\"A\")\n", "$k : KeyResult()"),
                        "no annotation is named `@titl`: did you mean `title`?"),
                arguments(
                        when("accumulate( KeyResult( $s : position ); $n : summ($s) )"),
                        "`summ` is no total, expected count, sum, average, min or max: did you mean `sum`?"),
                arguments(
                        Texts.HEADER.replace("rules\n", "rule\n") + "rule",
                        "expected the line `package rules`: every rule file opens with the same three"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(
                        constraints("dueDate == \"2026-13-01\""),
                        "`2026-13-01` is no date: write it like \"2026-12-31\""),
                arguments(constraints("dueDate > 5"), "`dueDate` is a date and is not compared with a whole number"),
                arguments(constraints("title == 5"), "`title` is a text and is not compared with a whole number"),
                arguments(constraints("title > \"a\""), "`title` is a text and has no `>`"),
                arguments(constraints("wasAgreed > false"), "`wasAgreed` is true or false and has no `>`"),
                arguments(
                        constraints("openings == \"a\""), "lists are not compared: use `contains \"…\"` or `memberOf`"),
                arguments(
                        constraints("5 < position"),
                        "a comparison opens with a property or a variable, not with a literal"),
                arguments(constraints("title"), "`title` is a text, expected a condition such as `a == b`"),
                arguments(
                        constraints("true"), "the expression is true or false, expected a condition such as `a == b`"),
                arguments(constraints("!title"), "`title` is a text, expected a condition such as `a == b`"),
                arguments(
                        constraints("$f : wasAgreed, $f"), "`$f` alone is no condition: compare it with true or false"),
                arguments(
                        constraints("position > 1.5B"),
                        "`position` is a whole number: compare it with one, such as `2` for `> 1.5B`"),
                arguments(
                        when("accumulate( KeyResult( $p : position ); $n : count($p), $s : sum($p); $n < $s )"),
                        "a whole total is not compared with another total: give each a constraint of its own"),
                arguments(constraints("title + 1 > 2"), "`title` is a text, expected a number"),
                arguments(
                        constraints("position / titleWords > 2"),
                        "whole numbers are not divided: multiply the other side instead"),
                arguments(
                        constraints("target != null, position / target > 2"),
                        "`target` may be zero: write `… != 0` before it in the same pattern, or multiply the other side instead"),
                arguments(constraints("position in (\"a\")"), "expected a whole number, as `position` is"),
                arguments(constraints("dueDate in (\"2026-01-01\")"), "`dueDate` is a date: `in` takes a text"),
                arguments(
                        constraints("position matches \"1\""),
                        "`position` is a whole number: `matches` takes a text property"),
                arguments(
                        constraints("position contains \"1\""),
                        "`position` is a whole number: `contains` takes a text property"),
                arguments(constraints("title memberOf id"), "`id` is a text, expected a list of texts"),
                arguments(constraints("title matches \"(\""), "`(` is no RE2 pattern: missing closing )"),
                arguments(
                        constraints("title matches \"a{2}\""),
                        "a pattern counts nothing: no `{n}`; write the part out or use `+`"),
                arguments(
                        constraints("title matches \"" + "a".repeat(201) + "\""),
                        "the pattern has 201 characters: at most 200"),
                arguments(constraints("position == 1 == true"), "comparisons do not chain: join them with `&&`"));
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                arguments(constraints("title != null"), "`title` is never null: leave the comparison out"),
                arguments(constraints("target > null"), "`> null` never holds: write `== null` or `!= null`"),
                arguments(
                        constraints("target - 1 > 2, target != null"),
                        "`target` may be null: write `… != null` before it in the same pattern"),
                arguments(
                        constraints("target != null || target - 1 > 2"),
                        "`target` may be null: write `… != null` before it in the same pattern"),
                arguments(
                        constraints("( target != null || id == \"a\" ) && target - 1 > 2"),
                        "`target` may be null: write `… != null` before it in the same pattern"),
                arguments(
                        when("KeyResult( $id : id, $t : target )\n  $k : KeyResult( id == $id, $t + 1 > 2 )"),
                        "`$t` may be null: write `… != null` before it in the same pattern"),
                arguments(
                        when("accumulate( KeyResult( $s : score ); $n : average($s) )"),
                        "`$s` may be null: write `… != null` in its pattern"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target != null, target - 1 > 2",
                "$t : target, $t != null, target - 1 > 2",
                "$t : target, target != null, $t - 1 > 2",
                "target != null && target - 1 > 2",
                "target == null || target - 1 > 2",
                "!( target == null ) && target - 1 > 2",
                "!( target == null || baseline == null ) && target - baseline > 2",
                "target != null && target != 0 && position / target > 2"
            })
    void knowsWhatIsGuarded(String constraints) {
        String used = constraints.contains("$t") ? constraints + ", $t != 7" : constraints;

        assertThat(RuleReader.read("acme.drl", constraints(used))).hasSize(1);
    }

    static Stream<Arguments> variables() {
        return Stream.of(
                arguments(constraints("id == $x9"), "no pattern before this binds `$x9`"),
                arguments(
                        when(KEY_RESULT + "CheckIn( keyResult == $idd )"),
                        "no pattern before this binds `$idd`: did you mean `$id`?"),
                arguments(constraints("$id : id, $id : title"), "`$id` is bound already: choose another name"),
                arguments(constraints("$id : id"), "nothing uses `$id`: leave it out"),
                arguments(when("$k : KeyResult( id == $k )"), "facts are not compared: compare a property of each"),
                arguments(
                        when(KEY_RESULT + "not CheckIn( keyResult == $id, $d : date )"),
                        "`$d` would be known in this pattern only: name the property"),
                arguments(
                        when("accumulate( KeyResult( $id : id ); $n : count($id); $id == \"a\" )"),
                        "`$id` is known in the accumulate's patterns only: use a total"),
                arguments(
                        when(
                                "$k : KeyResult( $a : id, $b : id, $c : id, $d : id, title in (\"a\") || id == $a || id == $b || id == $c || id == $d )"),
                        "the constraint names 4 variables: at most 3; split it at `&&` with a comma"));
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                arguments(
                        when(KEY_RESULT + "Kpi( position > $p )"),
                        "`Kpi` is not joined: compare one of its properties by `==` with a variable of an earlier pattern"),
                arguments(
                        when(
                                "Parameter( name == \"kind\", $kind : text )\n  $k : KeyResult()\n  Kpi( unitName == $kind )"),
                        "`Kpi` is not joined: compare one of its properties by `==` with a variable of an earlier pattern"),
                arguments(
                        when(KEY_RESULT + "Parameter( name == \"days\", $d : number )"),
                        "a `Parameter` that binds its value stands before the first pattern of a fact"),
                arguments(
                        when("Parameter( $d : number )\n  $k : KeyResult( target > $d )"),
                        "`Parameter` opens with `name == \"…\"`"),
                arguments(
                        when("Parameter( name == \"days\", $d : number, number > 5 )\n  $k : KeyResult( target > $d )"),
                        "such a `Parameter` only binds its value: `Parameter( name == \"…\", $t : number )`"),
                arguments(
                        when("$d : Parameter( name == \"days\" )"),
                        "`Parameter` stands for no fact: bind one of its properties instead"),
                arguments(
                        when("exists Word( lexicon == \"verbs\" )\n  $k : KeyResult()"),
                        "`Word` is asked for after the first pattern of a fact"),
                arguments(
                        when(KEY_RESULT + "Word( lexicon == \"verbs\", text == $u )"),
                        "a `Word` is asked for by `exists` or `not`: each entry would report once"),
                arguments(when(KEY_RESULT + "exists Word( text == $id )"), "`Word` opens with `lexicon == \"…\"`"),
                arguments(
                        when(KEY_RESULT + "exists Mention( goal == $id )"), "`Mention` opens with `lexicon == \"…\"`"),
                arguments(
                        when("$k : KeyResult()\n" + "  exists Kpi( position > 1 )\n".repeat(6)),
                        "more than 6 patterns in one rule"),
                arguments(constraints("(((((((((title == \"a\")))))))))"), "nested deeper than 8 levels"),
                arguments(constraints("!!!!!!!!!wasAgreed"), "nested deeper than 8 levels"),
                arguments(
                        constraints("title == \"a\"" + " || title == \"a\"".repeat(30)),
                        "more than 40 operators in one constraint: split it"),
                arguments(
                        constraints("title in (\"a\"" + ", \"a\"".repeat(64) + ")"),
                        "more than 64 literals in one list"));
    }

    static Stream<Arguments> reports() {
        return Stream.of(
                arguments(then("findings.report(drools, $x, \"a\");"), "no pattern binds `$x`"),
                arguments(
                        then("findings.report(drools, $t, \"a\");"),
                        "a finding is not about `$t`: it takes a fact of Goal, Objective, KeyResult, Kpi, Team, Cycle,"
                                + " GoalSet, KpiReference, Dependency, AlignmentCycle, ObjectiveChange"),
                arguments(
                        then("findings.report(drools, $k, \"duedate\", \"a\");"),
                        "a document's KeyResult has no property `duedate`: did you mean `dueDate`?"),
                arguments(then("findings.report(drools, $k, $k, \"a\");"), "`$k` is no text that a pattern binds"),
                arguments(then("findings.report(drools, $k, \"a {$u}\");"), "`{$u}` is no bound variable"),
                arguments(
                        then("findings.report(drools, $k, \"a {titl}\");"),
                        "`{titl}` is no property of `KeyResult`: did you mean `title`?"),
                arguments(
                        then("findings.report(drools, $k, \"a {title\");"),
                        "a `{` is not closed: a placeholder is written {property} or {$variable}"),
                arguments(then("findings.report(drools, $k, \" \");"), "the text is empty"),
                arguments(
                        then("findings.report(drools, $k, \"" + "a".repeat(201) + "\");"),
                        "the text has 201 characters: at most 200"));
    }

    @Test
    void reportsEveryProblemOfAFileInItsOrder() {
        String first = constraints("duedate == null, title > \"a\"");
        String second = Texts.rule("acme/two", "", "$k KeyResult()", "").concat("\n");
        String third = constraints("$x : id").substring(Texts.HEADER.length());

        assertThatThrownBy(() -> RuleReader.read("acme.drl", first + second + third))
                .hasMessage("""
                        acme.drl:10:19: `KeyResult` has no property `duedate`: did you mean `dueDate`?
                        acme.drl:10:36: `title` is a text and has no `>`
                        acme.drl:16:6: found `KeyResult`, expected `:`
                        acme.drl:26:19: nothing uses `$x`: leave it out""");
    }

    @Test
    void refusesTwoRulesOfOneName() {
        String text = constraints("dueDate == null");

        assertThatThrownBy(() -> RuleReader.read("acme.drl", text + text.substring(Texts.HEADER.length())))
                .hasMessage("acme.drl:14:1: two rules are named `acme/one`");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
    void refusesAFloodAtOnce(String name, String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> RuleReader.read("flood.drl", text))
                        .isInstanceOf(InvalidInputException.class));
    }

    static Stream<Arguments> floods() {
        return Stream.of(
                arguments("1 MB of text", constraints("title == \"a\" // " + "x".repeat(1 << 20))),
                arguments("6,000 parentheses", constraints("(".repeat(6000) + "title == \"a\"" + ")".repeat(6000))),
                arguments("6,000 open parentheses", constraints("(".repeat(6000))),
                arguments("6,000 exclamation marks", constraints("!".repeat(6000) + "wasAgreed")),
                arguments("a text without an end", constraints("title == \"" + "x".repeat(60_000))),
                arguments("a text of 60,000 characters", constraints("title == \"" + "x".repeat(60_000) + "\"")),
                arguments("10^400", constraints("progress > 1" + "0".repeat(400) + "B")),
                arguments("a whole number of 400 digits", constraints("position > 1" + "0".repeat(400))),
                arguments("a name of 60,000 letters", constraints("t".repeat(60_000) + " == 1")),
                arguments("3,000 rules", Texts.HEADER + "rule \"a/b\" when Kpi() then end\n".repeat(2000)),
                arguments("101 rules", Texts.HEADER + "rule \"a/b\" when Kpi() then\n".repeat(101)),
                arguments("20,000 constraints", constraints("id,".repeat(20_000))),
                arguments("16 or pairs", when("(A() or B())\n".repeat(16))),
                arguments("200 chained calls", constraints("title" + ".trim()".repeat(200) + " == \"a\"")),
                arguments("20,000 comments without an end", constraints("/*".repeat(20_000))),
                arguments("30,000 brackets", constraints("[".repeat(30_000))),
                arguments("10,000 lines that open a rule", Texts.HEADER + "rule \"\n".repeat(9_000)));
    }
}
