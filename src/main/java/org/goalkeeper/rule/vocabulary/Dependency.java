package org.goalkeeper.rule.vocabulary;

/** A team that a key result depends on. */
public interface Dependency extends Fact {

    /** Id of the key result. */
    String keyResult();

    /** Id of the team. */
    String team();

    /** That team's objectives that align to the key result's objective or to a key result of it. */
    int supportingObjectives();

    /** Whether the team is a contributor of the key result's objective. */
    boolean contributes();
}
