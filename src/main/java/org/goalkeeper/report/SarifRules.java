package org.goalkeeper.report;

import java.util.stream.Collectors;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import tools.jackson.core.JsonGenerator;

/** What SARIF says about a rule. */
final class SarifRules {

    private SarifRules() {}

    /** SARIF's word for a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    static void write(JsonGenerator json, Rule rule) {
        String stages = rule.stages().stream().sorted().map(Stage::word).collect(Collectors.joining(", "));
        String source = rule.source() == null ? "" : " Source: " + rule.source() + ".";
        String parameters = rule.parameters().isEmpty()
                ? ""
                : " Parameters: "
                        + rule.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ")) + ".";
        String full = rule.title() + ". Stages: " + stages + "." + source;
        start(json, rule.id(), rule.title(), full);
        help(json, rule.id(), full + parameters);
        configuration(json, rule.severity());
        json.writeName("properties");
        json.writeStartObject();
        tags(json, rule.id());
        json.writeStringProperty("problem.severity", recommendation(rule.severity()));
        JsonOutput.property(
                json, "stages", rule.stages().stream().sorted().map(Stage::word).toList());
        if (rule.source() != null) {
            json.writeStringProperty("source", rule.source());
        }
        if (rule.since() != null) {
            json.writeStringProperty("since", rule.since());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A rule that only its findings tell of. */
    static void writeUnknown(JsonGenerator json, RuleId id, Severity severity) {
        start(json, id, id.toString(), id.toString());
        help(json, id, id.toString());
        configuration(json, severity);
        json.writeName("properties");
        json.writeStartObject();
        tags(json, id);
        json.writeStringProperty("problem.severity", recommendation(severity));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void start(JsonGenerator json, RuleId id, String title, String full) {
        json.writeStartObject();
        json.writeStringProperty("id", id.toString());
        json.writeStringProperty("name", pascal(id));
        text(json, "shortDescription", title);
        text(json, "fullDescription", full);
    }

    private static void help(JsonGenerator json, RuleId id, String text) {
        json.writeName("help");
        json.writeStartObject();
        json.writeStringProperty("text", text + " Read more: " + RulePages.of(id));
        json.writeStringProperty("markdown", MarkdownText.of(text) + " [Read more](" + RulePages.of(id) + ").");
        json.writeEndObject();
        json.writeStringProperty("helpUri", RulePages.of(id));
    }

    private static void configuration(JsonGenerator json, Severity severity) {
        json.writeName("defaultConfiguration");
        json.writeStartObject();
        json.writeStringProperty("level", level(severity));
        json.writeEndObject();
    }

    private static void tags(JsonGenerator json, RuleId id) {
        json.writeName("tags");
        json.writeStartArray();
        json.writeString("goals");
        json.writeString(id.group());
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, String text) {
        json.writeName(name);
        json.writeStartObject();
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String recommendation(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : severity.word();
    }

    private static String pascal(RuleId id) {
        StringBuilder name = new StringBuilder();
        for (String word : (id.group() + "-" + id.name()).split("-")) {
            name.append(Phrases.capitalised(word));
        }
        return name.toString();
    }
}
