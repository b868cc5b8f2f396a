package org.goalkeeper.rule.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.goalkeeper.rule.language.Texts.HEADER;
import static org.goalkeeper.rule.language.Texts.annotated;
import static org.goalkeeper.rule.language.Texts.constraints;
import static org.goalkeeper.rule.language.Texts.then;
import static org.goalkeeper.rule.language.Texts.when;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ran code, hung or filled memory in a stock rule compiler is refused at the place marked {@code §}. */
class AttackTest {

    private static final String HONEST = "$k : KeyResult( dueDate == null )\n  ";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"code", "members", "conditions", "consequences", "declarations", "annotations", "texts"})
    void refusesWhatIsNotOfTheLanguage(String name, String marked) {
        int offset = marked.indexOf('§');
        String text = marked.replace("§", "");

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> RuleReader.read("acme.drl", text));

        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems().get(0).location())
                .as(refused.getMessage())
                .isEqualTo(place(text, offset));
    }

    private static Location place(String text, int offset) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return Location.of("acme.drl", line, offset - text.lastIndexOf('\n', offset - 1));
    }

    static Stream<Arguments> code() {
        return Stream.of(
                arguments("static call", constraints("§Runtime.getRuntime().exec(\"id\") != null")),
                arguments("qualified static call", constraints("§java.lang.System.exit(1) == null")),
                arguments("constructor", constraints("title == §new String(\"a\")")),
                arguments("process builder", constraints("§new ProcessBuilder(\"id\").start() != null")),
                arguments("string method", constraints("§title.length() > 1")),
                arguments("method on a literal", constraints("title == \"a\"§.concat(\"b\")")),
                arguments("call of a property", constraints("§title() == \"a\"")),
                arguments("call inside in", constraints("title in ( §java.lang.System.getProperty(\"a\") )")),
                arguments("variable inside in", constraints("$t : title, id in ( §$t )")),
                arguments("call in a binding", constraints("$t : title§.toString()")),
                arguments("expression in a binding", constraints("$t : target §+ 1")),
                arguments("assignment", constraints("title §= \"a\"")),
                arguments("compound assignment", constraints("position +§= 1")),
                arguments("increment", constraints("position§++ > 1")),
                arguments("decrement", constraints("position §-- > 1")),
                arguments("ternary", constraints("title == \"a\" §? true : false")),
                arguments("lambda", constraints("title == ( id §-> id )")),
                arguments("method reference", constraints("title == ( id§::valueOf )")),
                arguments("projection", constraints("( title in §openings ) == \"a\"")),
                arguments("bitwise and", constraints("title == \"a\" §& id == \"b\"")),
                arguments("bitwise or", constraints("title == \"a\" §| id == \"b\"")),
                arguments("remainder", constraints("position §% 2 == 1")),
                arguments("shift", constraints("position <§< 2 == 1")),
                arguments("cast", constraints("(id) §title == \"a\"")),
                arguments("instanceof", constraints("title §instanceof String")),
                arguments("eval in a pattern", constraints("§eval( true )")));
    }

    static Stream<Arguments> members() {
        return Stream.of(
                arguments("class loader", constraints("§class.classLoader != null")),
                arguments("getClass", constraints("§getClass().getName() == \"a\"")),
                arguments("this", constraints("§this != null")),
                arguments("nested property", constraints("§title.bytes != null")),
                arguments("null-safe call", constraints("title§!.length > 1")),
                arguments("array access", constraints("openings§[0] == \"a\"")),
                arguments("map access", constraints("title§[\"a\"] == \"b\"")),
                arguments("string operator", constraints("title §str[startsWith] \"a\"")),
                arguments("soundslike", constraints("title §soundslike \"a\"")),
                arguments("inline cast", constraints("title§#String == \"a\"")),
                arguments("grouped nested constraint", constraints("§title.( length > 1 )")),
                arguments("abbreviated constraint", constraints("position > 1 && §< 5")),
                arguments("chained comparison", constraints("position == 1 §== true")),
                arguments("unification", constraints("$t :§= title")),
                arguments("binding with a constraint", constraints("$t : title §== \"a\"")),
                arguments("global in a constraint", constraints("§findings != null")),
                arguments("list literal", constraints("title == §[ \"a\" ]")),
                arguments("closing bracket", constraints("title == \"a\" §]")),
                arguments("brace", constraints("title == \"a\" §}")));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments("or between patterns", when(HONEST + "§or\n  $k : KeyResult()")),
                arguments("prefix or", when("§(or KeyResult() KeyResult())")),
                arguments("and between patterns", when(HONEST + "§and Kpi()")),
                arguments("eval", when(HONEST + "§eval( true )")),
                arguments("from", when(HONEST.strip() + " §from java.util.List.of()")),
                arguments("from collect", when("$k : java§.util.List() from collect( KeyResult() )")),
                arguments("forall", when(HONEST + "§forall( KeyResult() )")),
                arguments("forall of two patterns", when(HONEST + "§forall( KeyResult() Kpi() )")),
                arguments("groupby", when("§groupby( KeyResult( $t : title ); $t; count($t) )")),
                arguments("ooPath", when("$k : §/keyResults[ title == \"a\" ]")),
                arguments("query call", when("§?related( $k; )")),
                arguments("positional argument", when("$k : KeyResult( §\"a\"; )")),
                arguments("positional variable", when("$k : KeyResult( §$a; title == \"a\" )")),
                arguments("entry point", when("$k : KeyResult() §from entry-point \"a\"")),
                arguments("window", when("$k : KeyResult() §over window:time( 1m )")),
                arguments("temporal operator", when("$k : KeyResult( asOf §after \"2026-01-01\" )")),
                arguments("qualified type", when("$k : java§.lang.Object()")),
                arguments("array type", when("$k : KeyResult§[]()")),
                arguments("pattern annotation", when("$k : KeyResult() §@watch( title )")),
                arguments("nested not", when(HONEST + "not §( KeyResult() )")),
                arguments("not of a not", when(HONEST + "not not §KeyResult()")),
                arguments("variable under not", when(HONEST + "not §$n : KeyResult()")),
                arguments(
                        "accumulate with code", when("accumulate( KeyResult( $p : position ); §init( int n = 0; ) )")),
                arguments(
                        "accumulate with own function",
                        when("accumulate( KeyResult( $p : position ); $n : §collectList($p) )")),
                arguments(
                        "accumulate over an expression",
                        when("accumulate( KeyResult( $p : position ); $n : count( $p §+ 1 ) )")),
                arguments("accumulate over not", when("accumulate( not §KeyResult(); $n : count($n) )")),
                arguments("from accumulate", when("$n : §Number() from accumulate( KeyResult(), count(1) )")),
                arguments("cross product", when(HONEST + "§Kpi()")),
                arguments(
                        "cross product by comparison",
                        when("$k : KeyResult( $p : position )\n  §Kpi( position > $p )")),
                arguments(
                        "cross product under not",
                        when("$k : KeyResult( $p : position )\n  not §Kpi( position > $p )")),
                arguments(
                        "cross product in accumulate",
                        when("accumulate( KeyResult() and §$j : Kpi(); $n : count($j) )")),
                arguments("regex from data", constraints("$t : title, id matches §$t")),
                arguments("regex bomb", constraints("title matches §\"(.*a){12}b\"")),
                arguments("nested regex bomb", constraints("title matches §\"((a{0,1000}){0,1000})b\"")));
    }

    static Stream<Arguments> consequences() {
        String honest = "findings.report(drools, $k, \"a\");";
        return Stream.of(
                arguments("statement", then("§System.exit(1); " + honest)),
                arguments("second statement", then(honest + " §System.exit(1);")),
                arguments("second report", then(honest + " §" + honest)),
                arguments("insert", then("§insert( new Object() );")),
                arguments("update", then("§update( $k );")),
                arguments("modify", then("§modify( $k ) { }")),
                arguments("other global", then("§out.println(\"a\");")),
                arguments("other method", then("findings.§toString();")),
                arguments("drools call", then("findings.report(drools§.getRule(), $k, \"a\");")),
                arguments("call in the message", then("findings.report(drools, $k, \"a\"§.concat($t));")),
                arguments("sum in the message", then("findings.report(drools, $k, \"a\" §+ $t);")),
                arguments("variable as message", then("findings.report(drools, $k, \"title\", §$t);")),
                arguments("method of the subject", then("findings.report(drools, $k§.title(), \"a\");")),
                arguments("anonymous class", then("findings.report(drools, §new Object() { }, \"a\");")),
                arguments("semicolon only", then("§;")),
                arguments("nothing", then("").replace("\nend", "\n§end")),
                arguments("dialect of the consequence", then("§dialect \"mvel\"")),
                arguments("named consequence", then(honest + " §then[t] " + honest)));
    }

    static Stream<Arguments> declarations() {
        String rule = Texts.rule("acme/one", "", "$k : KeyResult()", "findings.report(drools, $k, \"a\");");
        return Stream.of(
                arguments("other package", "§package evil\n" + HEADER + rule),
                arguments("import", HEADER + "§import java.lang.Runtime\n" + rule),
                arguments("import static", HEADER + "§import static java.lang.System.*\n" + rule),
                arguments("import function", HEADER + "§import function a.B.c\n" + rule),
                arguments("import accumulate", HEADER + "§import accumulate a.B c\n" + rule),
                arguments(
                        "other import in the header",
                        HEADER.replace("import org", "§import java.util.*\nimport org") + rule),
                arguments("global", HEADER + "§global java.lang.Runtime runtime\n" + rule),
                arguments(
                        "global of another type",
                        HEADER.replace("global org", "§global java.lang.Object findings //org") + rule),
                arguments(
                        "header line continued",
                        HEADER.replace("vocabulary.*", "vocabulary.*; import java.util.*")
                                        .replace("import org", "§import org")
                                + rule),
                arguments("function", HEADER + "§function void f() { }\n" + rule),
                arguments("declare", HEADER + "§declare A end\n" + rule),
                arguments("declare enum", HEADER + "§declare enum A B(1); end\n" + rule),
                arguments("query", HEADER + "§query q() KeyResult() end\n" + rule),
                arguments("unit", HEADER + "§unit A;\n" + rule),
                arguments("window declaration", HEADER + "§declare window w KeyResult() end\n" + rule),
                arguments("package attribute", HEADER + "§dialect \"mvel\"\n" + rule),
                arguments("package annotation", HEADER + "§@a(b)\n" + rule),
                arguments("salience", attribute("salience 10")),
                arguments("computed salience", attribute("salience ( Runtime.getRuntime().hashCode() )")),
                arguments("enabled", attribute("enabled ( f() )")),
                arguments("no-loop", attribute("no-loop true")),
                arguments("agenda group", attribute("agenda-group \"a\"")),
                arguments("date-effective", attribute("date-effective \"2026-01-01\"")),
                arguments("timer", attribute("timer ( int: 1 )")),
                arguments("calendars", attribute("calendars \"a\"")),
                arguments("dialect", attribute("dialect \"mvel\"")),
                arguments("attributes", attribute("attributes salience 1")),
                arguments("rule extends", HEADER + rule.replace("one\"", "one\" §extends \"acme/two\"")),
                arguments("quote in a rule name", HEADER + rule.replace("\"acme/one\"", "§\"acme/o\\\"ne\"")),
                arguments("comment end in a rule name", HEADER + rule.replace("\"acme/one\"", "§\"acme/*/one\"")),
                arguments("bare rule name", HEADER + rule.replace("\"acme/one\"", "§acme")),
                arguments("text after the rule", HEADER + rule + "§System.exit(1);"),
                arguments("rule without end", HEADER + rule.replace("end\n", "§")),
                arguments("nothing but the header", HEADER + "§"),
                arguments("empty file", "§"));
    }

    private static String attribute(String attribute) {
        return HEADER
                + Texts.rule(
                        "acme/one",
                        "  §" + attribute + "\n",
                        "$k : KeyResult()",
                        "findings.report(drools, $k, \"a\");");
    }

    static Stream<Arguments> annotations() {
        return Stream.of(
                arguments("code in an annotation", annotated("  @title( §System.exit(1) )\n")),
                arguments("sum in an annotation", annotated("  @title(\"a\" §+ \"b\")\n")),
                arguments("named value in an annotation", annotated("  @title( §value = \"a\" )\n")),
                arguments("two values in an annotation", annotated("  @title(\"a\"§, \"b\")\n")),
                arguments("array in an annotation", annotated("  @title( §{\"a\"} )\n")),
                arguments("annotation without a value", annotated("  @title\n").replace("when", "§when")),
                arguments(
                        "qualified annotation",
                        annotated("  @java§.lang.Deprecated(\"a\")\n").replace("@java§", "§@java")),
                arguments("unknown annotation", annotated("  §@Watch(\"a\")\n")),
                arguments("annotation twice", annotated("  @title(\"A\") §@title(\"B\")\n")));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("unicode escape in a text", constraints("title == \"§\\u0022 + \"")),
                arguments("unicode escape in a name", constraints("§\\u0074itle == \"a\"")),
                arguments("unicode escape in the consequence", then("findings.report(drools, $k, \"§\\u0022);\");")),
                arguments("escaped unicode escape", constraints("title == \"\\§\\u0022\"")),
                arguments("octal escape", constraints("title == §\"\\042\"")),
                arguments("single-quoted text", constraints("title == §'a\" || \"b'")),
                arguments("text over two lines", constraints("title == §\"a\nb\"")),
                arguments("text without an end", constraints("title == §\"a )")),
                arguments("right-to-left override", constraints("title == §\"a\u202Eb\"")),
                arguments("null character in a text", constraints("title == §\"a\u0000b\"")),
                arguments("null character", constraints("title == \"a\" §\u0000")),
                arguments("look-alike letter", constraints("§t\u0456tle == \"a\"")),
                arguments("no-break space", constraints("title§\u00A0== \"a\"")),
                arguments("byte order mark", "§\uFEFF" + constraints("title == \"a\"")),
                arguments("carriage return alone", constraints("title == \"a\" // §\rid == \"b\"")),
                arguments("comment without an end", constraints("title == \"a\" §/* ")),
                arguments("hash comment", constraints("title == \"a\" §# comment")),
                arguments("double", constraints("progress > §0.7")),
                arguments("float", constraints("progress > §0.7f")),
                arguments("exponent", constraints("progress > §1e400")),
                arguments("hexadecimal", constraints("position > §0x10")),
                arguments("octal", constraints("position > §010")),
                arguments("long", constraints("position > §5L")),
                arguments("big integer", constraints("position > §5I")),
                arguments("too large for an integer", constraints("position > §3000000000")),
                arguments("35 digits", constraints("progress > §" + "1".repeat(35) + "B")));
    }
}
