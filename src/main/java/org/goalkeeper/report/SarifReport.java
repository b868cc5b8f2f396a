package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Evaluation.RuleSetReference;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0: a run for each rule set, a result for each finding. */
final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Function<RuleId, @Nullable Rule> rules;

    /**
     * @param rules finds the rule that a finding names; null for one that is not known
     */
    SarifReport(Function<RuleId, @Nullable Rule> rules) {
        this.rules = rules;
    }

    @Override
    public void write(Verdict verdict, ReportStyle style, Writer out) throws IOException {
        Map<RuleSetReference, List<Evaluation>> runs = new LinkedHashMap<>();
        for (Evaluation evaluation : verdict.evaluations()) {
            runs.computeIfAbsent(evaluation.ruleSet(), unused -> new ArrayList<>())
                    .add(evaluation);
        }
        JsonOutput.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeName("runs");
            json.writeStartArray();
            runs.forEach((ruleSet, evaluations) -> run(json, ruleSet, evaluations));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void run(JsonGenerator json, RuleSetReference ruleSet, List<Evaluation> evaluations) {
        // a rule with no description in the catalogue is still listed
        Map<RuleId, Severity> found = new TreeMap<>();
        boolean baseline = false;
        for (Evaluation evaluation : evaluations) {
            for (Finding finding : evaluation.findings()) {
                found.merge(finding.rule(), finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                baseline |= finding.baselined();
            }
        }
        List<RuleId> ids = List.copyOf(found.keySet());
        json.writeStartObject();
        tool(json, evaluations.get(0).engineVersion(), found);
        json.writeName("automationDetails");
        json.writeStartObject();
        json.writeStringProperty("id", "goalkeeper/" + ruleSet.name() + "/");
        json.writeEndObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeName("artifacts");
        json.writeStartArray();
        evaluations.forEach(evaluation -> artifact(json, evaluation));
        json.writeEndArray();
        json.writeName("results");
        json.writeStartArray();
        SarifResults results = new SarifResults(json, ids, baseline);
        evaluations.forEach(evaluation -> evaluation.findings().forEach(results::write));
        json.writeEndArray();
        json.writeName("properties");
        json.writeStartObject();
        json.writeName("ruleSet");
        json.writeStartObject();
        json.writeStringProperty("name", ruleSet.name());
        json.writeStringProperty("version", ruleSet.version());
        json.writeStringProperty("digest", ruleSet.digest());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void tool(JsonGenerator json, String version, Map<RuleId, Severity> found) {
        json.writeName("tool");
        json.writeStartObject();
        json.writeName("driver");
        json.writeStartObject();
        json.writeStringProperty("name", "Goalkeeper");
        json.writeStringProperty("version", version);
        json.writeStringProperty("informationUri", RulePages.home());
        json.writeName("rules");
        json.writeStartArray();
        found.forEach((id, severity) -> {
            Rule rule = rules.apply(id);
            if (rule == null) {
                SarifRules.writeUnknown(json, id, severity);
            } else {
                SarifRules.write(json, rule);
            }
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void artifact(JsonGenerator json, Evaluation evaluation) {
        json.writeStartObject();
        json.writeName("location");
        json.writeStartObject();
        json.writeStringProperty("uri", FileUri.of(evaluation.input().name()));
        json.writeEndObject();
        String digest = evaluation.input().digest();
        if (digest.startsWith("sha256:")) {
            json.writeName("hashes");
            json.writeStartObject();
            json.writeStringProperty("sha-256", digest.substring("sha256:".length()));
            json.writeEndObject();
        }
        json.writeName("properties");
        json.writeStartObject();
        json.writeStringProperty("gate", Verdict.gate(evaluation.gatePassed()));
        JsonOutput.property(json, "asOf", evaluation.asOf());
        json.writeStringProperty("stage", evaluation.stage().word());
        json.writeEndObject();
        json.writeEndObject();
    }
}
