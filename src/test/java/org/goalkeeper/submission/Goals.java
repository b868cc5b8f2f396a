package org.goalkeeper.submission;

/** Goal sets for tests, as a team would write them. */
public final class Goals {

    private Goals() {}

    /** Goals that pass the gate of the preset balanced in a planned cycle. */
    public static String passing(String organization, String team) {
        return of(organization, team, ", dueDate: 2027-03-31");
    }

    /** Goals with one error: a key result without a due date. */
    public static String failing(String organization, String team) {
        return of(organization, team, "");
    }

    private static String of(String organization, String team, String due) {
        return """
                goalSet: 1
                organization: %1$s
                objectives:
                  - id: %2$s-1
                    title: Become the shop that the friends of %2$s recommend # not that of the others
                    team: %2$s
                    owner: jo@acme.example
                    keyResults:
                      - { id: %2$s-1-kr1, title: Friends of %2$s from 4 to 10, baseline: 4, target: 10, unit: friends%3$s, owner: jo@acme.example }
                      - { id: %2$s-1-kr2, title: Orders of %2$s from 5 to 20, baseline: 5, target: 20, unit: orders, dueDate: 2027-03-31, owner: sam@acme.example }
                """.formatted(organization, team, due);
    }
}
