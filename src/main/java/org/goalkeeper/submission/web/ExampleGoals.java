package org.goalkeeper.submission.web;

import org.goalkeeper.cycle.Cycle;

/** Goals to begin with: a team's first ones, of its own cycle, with a flaw that a safe fix mends. */
final class ExampleGoals {

    private static final String TEXT = """
            goalSet: 1
            organization: %1$s
            objectives:
              # An objective says where to go, in words; its key results say by which numbers you will know.
              - id: %2$s-1
                title: Become the shop that customers recommend to their friends
                team: %2$s
                owner: jo@acme.example
                keyResults:
                  - id: %2$s-1-kr1
                    title: Orders of customers who came by recommendation, a week
                    baseline: 40      # where it stands when the cycle opens
                    target: 65        # what would score 1.0; 0.7 of the way is a good result
                    unit: orders
                    dueDate: %3$s
                    owner: jo@acme.example
                  - id: %2$s-1-kr2    # this one has no due date: submit it, and see what becomes of it
                    title: Share of customers who would recommend us
                    baseline: 31
                    target: 45
                    unit: "%%"
                    owner: sam@acme.example
            """;

    private ExampleGoals() {}

    /** The text, as the team would submit it. */
    static String of(Cycle cycle, String team) {
        return TEXT.formatted(cycle.key().organization(), team, cycle.endDate());
    }
}
