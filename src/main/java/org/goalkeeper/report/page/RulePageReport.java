package org.goalkeeper.report.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.report.Columns;
import org.goalkeeper.report.JsonOutput;
import org.goalkeeper.report.Plain;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import tools.jackson.core.JsonGenerator;

/** Writes one rule's page. */
public final class RulePageReport {

    private static final String INDENT = "  ";

    private RulePageReport() {}

    /**
     * For a terminal.
     *
     * @param width columns to wrap at
     */
    public static void text(RulePage page, int width, Writer out) throws IOException {
        Rule rule = page.rule();
        out.write(rule.id() + " · " + severity(rule) + " · " + stages(rule) + source(rule, " · ") + "\n\n");
        paragraphs(page.holds(), "", width, out);
        section("Avoid", page.avoid(), width, out);
        section("Prefer", page.prefer(), width, out);
        section("Rationale", page.rationale(), width, out);
        section("Known limits", page.limits(), width, out);
        if (!rule.parameters().isEmpty()) {
            out.write("\nParameters\n");
            for (Parameter parameter : rule.parameters()) {
                wrap(
                        INDENT,
                        parameter.name() + " = " + ParameterLine.standard(parameter) + "  ("
                                + ParameterLine.range(parameter) + ")",
                        width,
                        out);
            }
        }
        out.write("\nRule\n");
        for (String line : page.text().strip().lines().toList()) {
            out.write((INDENT + Plain.text(line)).stripTrailing() + "\n");
        }
        out.write("\nCases\n");
        for (String name : page.cases()) {
            wrap(INDENT + "- ", name, width, out);
        }
    }

    /** In Markdown. */
    public static void markdown(RulePage page, Writer out) throws IOException {
        Rule rule = page.rule();
        out.write("# " + rule.id() + "\n\n" + page.holds() + "\n\n");
        out.write("Severity " + severity(rule) + " · stages " + stages(rule) + source(rule, " · source ") + "\n");
        out.write("\n## Avoid\n" + page.avoid() + "\n\n## Prefer\n" + page.prefer());
        out.write("\n\n## Rationale\n" + page.rationale() + "\n\n## Known limits\n" + page.limits() + "\n");
        if (!rule.parameters().isEmpty()) {
            out.write("\n## Parameters\n| parameter | default | may be |\n|---|---|---|\n");
            for (Parameter parameter : rule.parameters()) {
                out.write("| `" + parameter.name() + "` | " + cell(ParameterLine.standard(parameter)) + " | "
                        + cell(ParameterLine.range(parameter)) + " |\n");
            }
        }
        out.write("\n## Rule\n```\n" + page.text().strip() + "\n```\n\n## Cases\n");
        for (String name : page.cases()) {
            out.write("- " + name + "\n");
        }
    }

    /** As JSON. */
    public static void json(RulePage page, Writer out) throws IOException {
        JsonOutput.write(out, json -> {
            json.writeStartObject();
            facts(json, page.rule());
            JsonOutput.property(json, "holds", page.holds());
            JsonOutput.property(json, "avoid", page.avoid());
            JsonOutput.property(json, "prefer", page.prefer());
            JsonOutput.property(json, "rationale", page.rationale());
            JsonOutput.property(json, "limits", page.limits());
            JsonOutput.property(json, "text", page.text());
            JsonOutput.property(json, "cases", page.cases());
            json.writeEndObject();
        });
    }

    /** The properties that the catalogue and a page share. */
    static void facts(JsonGenerator json, Rule rule) {
        JsonOutput.property(json, "id", rule.id().toString());
        JsonOutput.property(json, "title", rule.title());
        JsonOutput.property(json, "severity", rule.severity().word());
        JsonOutput.property(json, "enabled", rule.enabled());
        JsonOutput.property(json, "stages", stageWords(rule));
        JsonOutput.property(json, "source", rule.source());
        json.writeName("parameters");
        json.writeStartArray();
        for (Parameter parameter : rule.parameters()) {
            json.writeStartObject();
            JsonOutput.property(json, "name", parameter.name());
            JsonOutput.property(json, "default", parameter.defaultValue());
            JsonOutput.property(json, "mayBe", ParameterLine.range(parameter));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String severity(Rule rule) {
        return rule.enabled() ? rule.severity().word() : "off";
    }

    static String stages(Rule rule) {
        return String.join(", ", stageWords(rule));
    }

    private static List<String> stageWords(Rule rule) {
        List<String> words = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (rule.stages().contains(stage)) {
                words.add(stage.word());
            }
        }
        return words;
    }

    private static String source(Rule rule, String before) {
        return rule.source() == null ? "" : before + rule.source();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static void section(String heading, String text, int width, Writer out) throws IOException {
        if (!text.isEmpty()) {
            out.write("\n" + heading + "\n");
            paragraphs(text, INDENT, width, out);
        }
    }

    /** Markdown on a terminal: code as it stands, paragraphs wrapped anew. */
    private static void paragraphs(String text, String indent, int width, Writer out) throws IOException {
        StringBuilder paragraph = new StringBuilder();
        boolean code = false;
        for (String line : text.lines().toList()) {
            boolean fence = line.startsWith("```");
            if (fence || line.isBlank() || line.startsWith("- ")) {
                flush(paragraph, indent, width, out);
            }
            if (code && !fence) {
                out.write((indent + INDENT + Plain.text(line)).stripTrailing() + "\n");
            } else if (!fence && line.isBlank()) {
                out.write("\n");
            } else if (!fence) {
                paragraph.append(line).append(' ');
            }
            code ^= fence;
        }
        flush(paragraph, indent, width, out);
    }

    private static void flush(StringBuilder paragraph, String indent, int width, Writer out) throws IOException {
        if (!paragraph.isEmpty()) {
            wrap(indent, paragraph.toString(), width, out);
            paragraph.setLength(0);
        }
    }

    private static void wrap(String first, String text, int width, Writer out) throws IOException {
        String before = first;
        for (String line : Columns.wrap(Plain.text(text), width - first.length())) {
            out.write(before + line + "\n");
            before = " ".repeat(first.length());
        }
    }
}
