package org.goalkeeper.report;

import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Fix;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.Waiver;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.source.Location;

/** A finding in the making. */
final class ExampleFinding {

    private final String rule;
    private final Severity severity;
    private final Subject subject;
    private final Location location;
    private final String message;
    private String property;
    private Fix fix;
    private Waiver waiver;
    private boolean baselined;

    ExampleFinding(String rule, Severity severity, Subject subject, Location location, String message) {
        this.rule = rule;
        this.severity = severity;
        this.subject = subject;
        this.location = location;
        this.message = message;
    }

    ExampleFinding property(String name) {
        this.property = name;
        return this;
    }

    ExampleFinding fix(Fix edit) {
        this.fix = edit;
        return this;
    }

    ExampleFinding waiver(Waiver given) {
        this.waiver = given;
        return this;
    }

    ExampleFinding baselined() {
        this.baselined = true;
        return this;
    }

    Finding make() {
        return new Finding(
                RuleId.of(rule),
                severity,
                subject,
                property,
                Integer.toHexString((rule + subject.id()).hashCode()),
                location,
                message,
                "Do what '" + rule + "' asks for, and say so in the title of the goal.",
                fix,
                waiver,
                baselined);
    }
}
