package org.goalkeeper.report.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.report.Columns;
import org.goalkeeper.report.JsonOutput;
import org.goalkeeper.report.Plain;
import org.goalkeeper.rule.Rule;

/** Writes all rules of a catalogue, by group. */
public final class CatalogueReport {

    private static final int SEVERITY_COLUMNS = 9;

    private CatalogueReport() {}

    /**
     * For a terminal.
     *
     * @param rules sorted by id
     * @param width columns to wrap at
     */
    public static void text(List<Rule> rules, int width, Writer out) throws IOException {
        int names =
                rules.stream().mapToInt(rule -> rule.id().name().length()).max().orElse(0);
        String group = "";
        for (Rule rule : rules) {
            if (!rule.id().group().equals(group)) {
                out.write((group.isEmpty() ? "" : "\n") + rule.id().group() + "/\n");
                group = rule.id().group();
            }
            String before = "  " + Columns.padded(rule.id().name(), names + 2)
                    + Columns.padded(RulePageReport.severity(rule), SEVERITY_COLUMNS) + letters(rule) + "  ";
            for (String line : Columns.wrap(Plain.text(rule.title()), width - before.length())) {
                out.write(before + line + "\n");
                before = " ".repeat(before.length());
            }
        }
        out.write("\n" + rules.size() + " rules. D, A, C: runs in stage draft, active, closed.\n");
    }

    /** In Markdown, a table a group. */
    public static void markdown(List<Rule> rules, Writer out) throws IOException {
        String group = "";
        for (Rule rule : rules) {
            if (!rule.id().group().equals(group)) {
                out.write((group.isEmpty() ? "" : "\n") + "## " + rule.id().group()
                        + "\n| rule | severity | stages | what holds |\n|---|---|---|---|\n");
                group = rule.id().group();
            }
            out.write("| `" + rule.id() + "` | " + RulePageReport.severity(rule) + " | " + RulePageReport.stages(rule)
                    + " | " + rule.title().replace("|", "\\|") + " |\n");
        }
    }

    /** As JSON. */
    public static void json(List<Rule> rules, Writer out) throws IOException {
        JsonOutput.write(out, json -> {
            json.writeStartObject();
            json.writeName("rules");
            json.writeStartArray();
            for (Rule rule : rules) {
                json.writeStartObject();
                RulePageReport.facts(json, rule);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String letters(Rule rule) {
        StringBuilder letters = new StringBuilder();
        for (var stage : Stage.values()) {
            letters.append(rule.stages().contains(stage) ? stage.name().charAt(0) : '-');
        }
        return letters.toString();
    }
}
