package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.goalkeeper.evaluation.Demotion;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.evaluation.Promotion.Suggestion;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.Summary;
import org.goalkeeper.source.Location;
import tools.jackson.core.JsonGenerator;

/** Everything in an evaluation as JSON; several evaluations under {@code reports}. */
final class JsonReport implements Report {

    @Override
    public void write(Verdict verdict, ReportStyle style, Writer out) throws IOException {
        List<Evaluation> evaluations = verdict.evaluations();
        JsonOutput.write(out, json -> {
            if (!verdict.several() && evaluations.size() == 1) {
                evaluation(json, evaluations.get(0));
                return;
            }
            json.writeStartObject();
            json.writeName("reports");
            json.writeStartArray();
            evaluations.forEach(evaluation -> evaluation(json, evaluation));
            json.writeEndArray();
            json.writeStringProperty("gate", Verdict.gate(verdict.gatePassed()));
            json.writeEndObject();
        });
    }

    private static void evaluation(JsonGenerator json, Evaluation evaluation) {
        json.writeStartObject();
        JsonOutput.property(json, "organization", evaluation.organization());
        JsonOutput.property(json, "cycle", evaluation.cycle());
        json.writeStringProperty("stage", evaluation.stage().word());
        JsonOutput.property(json, "asOf", evaluation.asOf());
        json.writeName("engine");
        json.writeStartObject();
        json.writeStringProperty("name", "goalkeeper");
        json.writeStringProperty("version", evaluation.engineVersion());
        json.writeEndObject();
        json.writeName("ruleSet");
        json.writeStartObject();
        json.writeStringProperty("name", evaluation.ruleSet().name());
        json.writeStringProperty("version", evaluation.ruleSet().version());
        json.writeStringProperty("digest", evaluation.ruleSet().digest());
        json.writeEndObject();
        json.writeName("input");
        json.writeStartObject();
        json.writeStringProperty("name", evaluation.input().name());
        json.writeStringProperty("digest", evaluation.input().digest());
        json.writeEndObject();
        json.writeStringProperty("gate", Verdict.gate(evaluation.gatePassed()));
        summary(json, evaluation.summary());
        json.writeName("findings");
        json.writeStartArray();
        evaluation.findings().forEach(finding -> finding(json, finding));
        json.writeEndArray();
        json.writeName("promotions");
        json.writeStartArray();
        evaluation.promotions().forEach(promotion -> promotion(json, promotion));
        json.writeEndArray();
        json.writeName("demotions");
        json.writeStartArray();
        evaluation.demotions().forEach(demotion -> demotion(json, demotion));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, Summary summary) {
        json.writeName("summary");
        json.writeStartObject();
        json.writeNumberProperty("errors", summary.errors());
        json.writeNumberProperty("warnings", summary.warnings());
        json.writeNumberProperty("infos", summary.infos());
        json.writeNumberProperty("waived", summary.waived());
        json.writeNumberProperty("baselined", summary.baselined());
        json.writeNumberProperty("objectives", summary.objectives());
        json.writeNumberProperty("keyResults", summary.keyResults());
        json.writeNumberProperty("kpis", summary.kpis());
        JsonOutput.property(json, "cleanRate", summary.cleanRate());
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().toString());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeName("subject");
        subject(json, finding.subject());
        json.writeStringProperty("pointer", finding.subject().pointer());
        JsonOutput.property(json, "property", finding.property());
        json.writeStringProperty("fingerprint", finding.fingerprint());
        json.writeName("location");
        location(json, finding.location());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("advice", finding.advice());
        json.writeName("fix");
        if (finding.fix() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringProperty("description", finding.fix().description());
            JsonOutput.patch(json, "patch", finding.fix().patch());
            json.writeEndObject();
        }
        json.writeName("waiver");
        if (finding.waiver() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringProperty("reason", finding.waiver().reason());
            JsonOutput.property(json, "until", finding.waiver().until());
            json.writeEndObject();
        }
        json.writeBooleanProperty("baselined", finding.baselined());
        json.writeEndObject();
    }

    /** A goal by type, id and team. */
    static void subject(JsonGenerator json, Subject subject) {
        json.writeStartObject();
        json.writeStringProperty("type", subject.type().word());
        json.writeStringProperty("id", subject.id());
        JsonOutput.property(json, "team", subject.team());
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Location location) {
        json.writeStartObject();
        json.writeStringProperty("file", location.file());
        if (location.cell() != null) {
            JsonOutput.property(json, "sheet", location.sheet());
            json.writeStringProperty("cell", location.cell());
        } else if (location.line() > 0) {
            json.writeNumberProperty("line", location.line());
            json.writeNumberProperty("column", location.column());
        }
        json.writeEndObject();
    }

    private static void promotion(JsonGenerator json, Promotion promotion) {
        json.writeStartObject();
        json.writeStringProperty("kpi", promotion.kpi());
        JsonOutput.property(json, "since", promotion.since());
        json.writeName("reading");
        json.writeStartObject();
        JsonOutput.property(json, "date", promotion.reading().date());
        JsonOutput.property(json, "value", promotion.reading().value());
        json.writeEndObject();
        json.writeName("healthyRange");
        json.writeStartObject();
        JsonOutput.property(json, "min", promotion.healthyRange().min());
        JsonOutput.property(json, "max", promotion.healthyRange().max());
        json.writeEndObject();
        json.writeStringProperty("route", promotion.route().word());
        json.writeBooleanProperty("linkedToCompensation", promotion.linkedToCompensation());
        json.writeName("keyResults");
        json.writeStartArray();
        promotion.keyResults().forEach(suggestion -> suggestion(json, suggestion));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void suggestion(JsonGenerator json, Suggestion suggestion) {
        json.writeStartObject();
        json.writeStringProperty("title", suggestion.title());
        json.writeStringProperty("type", "metric");
        json.writeStringProperty("kpi", suggestion.kpi());
        JsonOutput.property(json, "unit", suggestion.unit());
        JsonOutput.property(json, "baseline", suggestion.baseline());
        JsonOutput.property(json, "target", suggestion.target());
        JsonOutput.property(json, "dueDate", suggestion.dueDate());
        json.writeEndObject();
    }

    private static void demotion(JsonGenerator json, Demotion demotion) {
        json.writeStartObject();
        json.writeStringProperty("kpi", demotion.kpi());
        json.writeStringProperty("keyResult", demotion.keyResult());
        json.writeEndObject();
    }
}
