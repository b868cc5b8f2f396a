package org.goalkeeper.report;

import java.util.List;
import java.util.regex.Pattern;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Fix;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.source.Location;
import tools.jackson.core.JsonGenerator;

/** Findings as SARIF results. */
final class SarifResults {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?=\\d+})");

    private final JsonGenerator json;
    private final List<RuleId> ids;
    private final boolean baseline;

    /**
     * @param ids the run's rules, in the order they are listed
     * @param baseline whether the run was compared with a baseline
     */
    SarifResults(JsonGenerator json, List<RuleId> ids, boolean baseline) {
        this.json = json;
        this.ids = ids;
        this.baseline = baseline;
    }

    void write(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().toString());
        json.writeNumberProperty("ruleIndex", ids.indexOf(finding.rule()));
        json.writeStringProperty("level", SarifRules.level(finding.severity()));
        json.writeName("message");
        json.writeStartObject();
        json.writeStringProperty("text", message(finding.message() + " " + finding.advice()));
        json.writeEndObject();
        json.writeName("locations");
        json.writeStartArray();
        location(finding);
        json.writeEndArray();
        json.writeName("partialFingerprints");
        json.writeStartObject();
        json.writeStringProperty("goalkeeper/v1", finding.fingerprint());
        json.writeEndObject();
        if (baseline) {
            json.writeStringProperty("baselineState", finding.baselined() ? "unchanged" : "new");
        }
        suppressions(finding);
        properties(finding);
        json.writeEndObject();
    }

    /** Takes their meaning from the signs with which SARIF's texts mark links and placeholders. */
    private static String message(String written) {
        String text = Plain.text(written);
        if (text.contains("](")) {
            text = text.replace("[", "\\[").replace("]", "\\]");
        }
        return PLACEHOLDER.matcher(text).find() ? text.replace("{", "{{").replace("}", "}}") : text;
    }

    private void location(Finding finding) {
        Location location = finding.location();
        json.writeStartObject();
        json.writeName("physicalLocation");
        json.writeStartObject();
        json.writeName("artifactLocation");
        json.writeStartObject();
        json.writeStringProperty("uri", FileUri.of(location.file()));
        json.writeEndObject();
        if (location.cell() == null && location.line() > 0) {
            json.writeName("region");
            json.writeStartObject();
            json.writeNumberProperty("startLine", location.line());
            if (FileUri.hasTextColumn(location)) {
                json.writeNumberProperty("startColumn", location.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeName("logicalLocations");
        json.writeStartArray();
        Subject subject = finding.subject();
        logicalLocation(subject.id(), subject.pointer(), subject.type().word());
        if (location.cell() != null) {
            logicalLocation(location.cell(), location.sheet() + "!" + location.cell(), "cell");
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void logicalLocation(String name, String fullName, String kind) {
        json.writeStartObject();
        if (!name.isEmpty()) {
            json.writeStringProperty("name", name);
        }
        if (!fullName.isEmpty()) {
            json.writeStringProperty("fullyQualifiedName", fullName);
        }
        json.writeStringProperty("kind", kind);
        json.writeEndObject();
    }

    private void suppressions(Finding finding) {
        if (finding.counts()) {
            return;
        }
        json.writeName("suppressions");
        json.writeStartArray();
        if (finding.waiver() != null) {
            suppression(
                    "inSource",
                    "waived until " + finding.waiver().until() + ": "
                            + finding.waiver().reason());
        }
        if (finding.baselined()) {
            suppression("external", "known before: in the baseline");
        }
        json.writeEndArray();
    }

    private void suppression(String kind, String justification) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", justification);
        json.writeEndObject();
    }

    private void properties(Finding finding) {
        json.writeName("properties");
        json.writeStartObject();
        json.writeName("subject");
        JsonReport.subject(json, finding.subject());
        json.writeStringProperty("pointer", finding.subject().pointer());
        JsonOutput.property(json, "property", finding.property());
        json.writeStringProperty("advice", finding.advice());
        Fix fix = finding.fix();
        if (fix != null) {
            // SARIF's own fixes need text regions; a patch has pointers
            json.writeName("fix");
            json.writeStartObject();
            json.writeStringProperty("description", fix.description());
            json.writeBooleanProperty("safe", fix.safe());
            JsonOutput.patch(json, "patch", fix.patch());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
