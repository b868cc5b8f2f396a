package org.goalkeeper.account;

/** What a role, or a token of its owner, lets somebody do in an organisation. */
public enum Right {
    /** Read public goals, KPIs, rules, rule sets and cycles. */
    READ,
    /** Read private goals and KPIs: of one's own teams, or of all where the role says so. */
    READ_PRIVATE,
    /** Submit goals, apply fixes, adopt or dismiss promotions, ask for waivers and send readings, for one's own teams. */
    SUBMIT,
    /** Plan, open and close cycles; approve waivers of others. */
    GOVERN,
    /** Change and activate rule sets. */
    CHANGE_RULE_SETS,
    /** Audit and export. */
    AUDIT,
    /** Read and verify the record. */
    READ_RECORD,
    /** Look after people, teams, tokens of others, webhooks and settings. */
    ADMINISTER
}
