package org.goalkeeper.evaluation.drools;

/** A rule needs more work than an evaluation may do. */
public final class RuleBudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * @param rule the rule's id
     * @param reason which bound it met
     */
    public RuleBudgetException(String rule, String reason) {
        super("rule " + rule + " was stopped: " + reason
                + ". Link its patterns by a property that few facts share, or split the goal set.");
        this.rule = rule;
    }

    /** The rule's id. */
    public String rule() {
        return rule;
    }
}
