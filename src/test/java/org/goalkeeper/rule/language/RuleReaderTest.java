package org.goalkeeper.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.rule.language.Condition.Accumulate;
import org.goalkeeper.rule.language.Condition.Binding;
import org.goalkeeper.rule.language.Condition.Function;
import org.goalkeeper.rule.language.Condition.Pattern;
import org.goalkeeper.rule.language.Condition.Quantifier;
import org.goalkeeper.rule.language.Expression.Literal;
import org.goalkeeper.rule.language.Expression.Operator;
import org.goalkeeper.rule.language.Expression.Property;
import org.goalkeeper.rule.vocabulary.PropertyType;
import org.goalkeeper.source.Location;
import org.junit.jupiter.api.Test;

class RuleReaderTest {

    /** A rule that uses all of the grammar. */
    static final String ALL = Texts.HEADER + """
            // What stands before a rule is a comment.
            rule "acme/whole-grammar"
              @title("All of the grammar") /* here, too */
              @severity("error") @stages("draft, active") @source("Acme") @since("1.0")
              @params("threshold = 0.7 in 0..1; types = [metric]; verbs = words output-verbs")
              @advice("Read {$mean} and {title}.")
              @fix("{$property} = {$due}")
              @soften("info unless $private")
            when
              Parameter( name == "threshold", $t : number )
              Team( $team : id, objectiveCount > 0, level in ("team", "department"), level not in ("company") )
              $k : KeyResult( team == $team, $id : id, $type : type, $openings : openings,
                              $due : dueDate, dueDate != null, dueDate >= "2026-01-01",
                              target != null && baseline != null && (target - baseline) * 2 > -1.5B,
                              !( title matches "(?i)q[1-4] \\\\d+" ) || title not matches "x \\"y\\"",
                              openings contains "launch", title not contains "tbd",
                              $private : linkedToCompensation, $property : titleProperty,
                              current == null || current + 1 <= target / 2.0B )
              exists Parameter( name == "types", text == $type )
              not Word( lexicon == "output-verbs", meaning != null && text not memberOf $openings )
              not CheckIn( keyResult == $id, value != null )
              accumulate( KeyResult( team == $team, $kr : id, score != null, $s : score ) and CheckIn( keyResult == $kr );
                          $n : count($s), $mean : average($s), $max : max($s); $n >= 2, $mean > $t || $max == 1 )
            then
              findings.report(drools, $k, $property, "Of {$n}, up to {$max}: '{title}' of {id}.");
            end
            """;

    private final RuleText rule = RuleReader.read("acme.drl", ALL).get(0).text();

    @Test
    void readsNameAnnotationsAndConsequence() {
        assertThat(rule.name()).isEqualTo("acme/whole-grammar");
        assertThat(rule.annotations())
                .containsEntry("title", "All of the grammar")
                .containsEntry("stages", "draft, active")
                .hasSize(9);
        assertThat(rule.location()).isEqualTo(Location.of("acme.drl", 6, 1));
        assertThat(rule.report())
                .isEqualTo(new RuleText.Report(
                        "$k",
                        "$property",
                        "Of {$n}, up to {$max}: '{title}' of {id}.",
                        Location.of("acme.drl", 29, 3)));
        assertThat(rule.source()).startsWith("rule \"acme/whole-grammar\"").endsWith("\nend");
    }

    @Test
    void readsPatternsWithTheirBindingsAndConstraints() {
        Pattern team = (Pattern) rule.conditions().get(1);

        assertThat(team.variable()).isNull();
        assertThat(team.type()).isEqualTo("Team");
        assertThat(team.quantifier()).isEqualTo(Quantifier.EACH);
        assertThat(team.bindings()).containsExactly(new Binding("$team", "id"));
        assertThat(team.constraints().get(0).expression())
                .isEqualTo(new Expression.Binary(
                        Operator.GREATER, new Property("objectiveCount"), new Literal(BigDecimal.ZERO)));
        assertThat(team.constraints().get(2).expression())
                .isEqualTo(new Expression.In(new Property("level"), List.of(new Literal("company")), true));
        assertThat(((Pattern) rule.conditions().get(5)).quantifier()).isEqualTo(Quantifier.NOT);
    }

    @Test
    void readsExpressionsByPrecedenceAndKeepsWhatIsWritten() {
        Pattern keyResult = (Pattern) rule.conditions().get(2);

        assertThat(keyResult.constraints())
                .extracting(Condition.Constraint::text)
                .contains("team == $team", "target != null && baseline != null && (target - baseline) * 2 > -1.5B");
        assertThat(keyResult.constraints().get(2).expression())
                .isEqualTo(new Expression.Binary(
                        Operator.AT_LEAST, new Property("dueDate"), new Literal(LocalDate.of(2026, 1, 1))));
        assertThat(keyResult.constraints().get(4).expression())
                .isEqualTo(new Expression.Binary(
                        Operator.OR,
                        new Expression.Not(new Expression.Matches(new Property("title"), "(?i)q[1-4] \\d+", false)),
                        new Expression.Matches(new Property("title"), "x \"y\"", true)));
        assertThat(keyResult.constraints().get(3).location()).isEqualTo(Location.of("acme.drl", 18, 19));
    }

    @Test
    void readsTotals() {
        Accumulate accumulate = (Accumulate) rule.conditions().get(6);

        assertThat(accumulate.source()).extracting(Pattern::type).containsExactly("KeyResult", "CheckIn");
        assertThat(accumulate.functions())
                .containsExactly(
                        new Function("$n", "count", "$s"),
                        new Function("$mean", "average", "$s"),
                        new Function("$max", "max", "$s"));
        assertThat(accumulate.constraints())
                .extracting(Condition.Constraint::text)
                .containsExactly("$n >= 2", "$mean > $t || $max == 1");
    }

    @Test
    void tellsWhatMessagesMayUse() {
        ReadRule read = RuleReader.read("acme.drl", ALL).get(0);

        assertThat(read.subject().name()).isEqualTo("KeyResult");
        assertThat(read.variables())
                .containsEntry("$t", PropertyType.NUMBER)
                .containsEntry("$due", PropertyType.DATE)
                .containsEntry("$n", PropertyType.COUNT)
                .containsEntry("$mean", PropertyType.NUMBER)
                .containsEntry("$team", PropertyType.TEXT)
                .doesNotContainKeys("$k", "$s", "$kr");
        assertThat(read.annotations()).containsEntry("fix", Location.of("acme.drl", 11, 3));
    }

    @Test
    void readsSeveralRulesOfOneFile() {
        String second = Texts.constraints("dueDate == null")
                .replace("acme/one", "acme/two")
                .substring(Texts.HEADER.length());

        assertThat(RuleReader.read("acme.drl", ALL + second))
                .extracting(read -> read.text().name())
                .containsExactly("acme/whole-grammar", "acme/two");
    }
}
