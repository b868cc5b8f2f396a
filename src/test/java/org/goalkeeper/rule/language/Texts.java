package org.goalkeeper.rule.language;

/** Rule files for tests: an honest rule of which any part can be another. */
public final class Texts {

    /** The three opening lines. */
    public static final String HEADER = """
            package rules
            import org.goalkeeper.rule.vocabulary.*
            global org.goalkeeper.rule.vocabulary.Findings findings

            """;

    private static final String ANNOTATIONS = """
              @title("A key result is checked in before it is due")
              @severity("warning") @stages("active")
              @advice("Check in now, or move the date and say why.")
            """;
    private static final String CONSEQUENCE = "findings.report(drools, $k, \"dueDate\", \"Nobody has checked in.\");";

    private Texts() {}

    /** A file with one rule of those conditions, about {@code $k}. */
    public static String when(String conditions) {
        return HEADER + rule("acme/one", ANNOTATIONS, conditions, CONSEQUENCE);
    }

    /** A file with one rule whose pattern has those constraints. */
    public static String constraints(String constraints) {
        return when("$k : KeyResult( " + constraints + " )");
    }

    /** A file with one rule of those annotations. */
    public static String annotated(String annotations) {
        return HEADER + rule("acme/one", annotations, "$k : KeyResult( $id : id )", report("Of {$id}."));
    }

    /** A file with one rule of those annotations and conditions. */
    public static String annotated(String annotations, String conditions) {
        return HEADER + rule("acme/one", ANNOTATIONS + annotations, conditions, CONSEQUENCE);
    }

    /** A file with one rule of that consequence, about a key result {@code $k} with its title in {@code $t}. */
    public static String then(String consequence) {
        return HEADER
                + rule(
                        "acme/one",
                        ANNOTATIONS,
                        "$k : KeyResult( $t : title, title matches \"a+\", $t != null )",
                        consequence);
    }

    /** A consequence about {@code $k} with that message. */
    public static String report(String message) {
        return "findings.report(drools, $k, \"" + message + "\");";
    }

    /** One rule. */
    public static String rule(String name, String annotations, String conditions, String consequence) {
        return "rule \"" + name + "\"\n" + annotations + "when\n  " + conditions + "\nthen\n  " + consequence
                + "\nend\n";
    }
}
