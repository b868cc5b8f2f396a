package org.goalkeeper.evaluation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.Stage;

/** A goal set of one line: parts joined by {@code +}, as the file of boundaries explains. */
final class Sketch {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 9);
    private static final Pattern VALUES = Pattern.compile("(readings|checkIns)\\(([^)]*)\\)");

    private final List<String> keyResults = new ArrayList<>();
    private final List<String> objectives = new ArrayList<>();
    private final List<String> kpis = new ArrayList<>();
    private final List<String> history = new ArrayList<>();
    private String asOf = "2026-11-16";
    private String cycle = cycle("2026-10-01", "2026-12-31");

    private Sketch() {}

    static Document read(String line, Stage stage) {
        Sketch sketch = new Sketch();
        for (String part : line.split(" \\+ ", -1)) {
            sketch.part(part.strip());
        }
        return GoalSetReader.read(
                "sketch.yaml", sketch.yaml(stage).getBytes(StandardCharsets.UTF_8), Limits.COMMAND_LINE);
    }

    private void part(String part) {
        int blank = part.indexOf(' ');
        String word = blank < 0 ? part : part.substring(0, blank);
        String rest = blank < 0 ? "" : part.substring(blank + 1).strip();
        if (Character.isDigit(word.charAt(0))) {
            for (int i = 0; i < Integer.parseInt(word); i++) {
                part(rest);
            }
            return;
        }
        String[] words = rest.split(" ", -1);
        switch (word) {
            case "kr" -> keyResults.add(goal("kr-" + (keyResults.size() + 1), "title", "Leads", rest));
            case "objective" ->
                objectives.add(goal("o-" + (objectives.size() + 2), "title", "Win the shops", rest + team(rest)));
            case "kpi" -> kpis.add(goal("k-" + (kpis.size() + 1), "name", "Margin", rest + team(rest)));
            case "history" -> {
                for (String score : words) {
                    history.add("{ cycle: c-" + history.size() + ", team: t-1, score: " + score + " }");
                }
            }
            case "asOf" -> asOf = rest;
            case "cycle" -> cycle = rest.equals("none") ? "" : cycle(words[0], words[1]);
            default -> throw new IllegalArgumentException("no such part: " + part);
        }
    }

    private String yaml(Stage stage) {
        if (!keyResults.isEmpty()) {
            objectives.add("{ id: o-1, title: Win the small shops, team: t-1, keyResults: " + keyResults + " }");
        }
        return "goalSet: 1\nstage: " + stage.word() + "\nasOf: " + asOf + "\n" + cycle + "objectives: " + objectives
                + "\nkpis: " + kpis + "\nhistory: " + history + "\n";
    }

    private static String cycle(String from, String to) {
        return "cycle: { id: Q4, startDate: " + from + ", endDate: " + to + " }\n";
    }

    private static String team(String before) {
        return (before.isEmpty() ? "" : ", ") + "team: t-1";
    }

    private static String goal(String id, String named, String name, String fields) {
        String rest = VALUES.matcher(fields)
                .replaceAll(found -> Matcher.quoteReplacement(values(found.group(1), found.group(2))));
        return "{ id: " + id + (rest.contains(named + ":") ? "" : ", " + named + ": " + name)
                + (rest.isEmpty() ? "" : ", " + rest) + " }";
    }

    private static String values(String name, String text) {
        String[] values = text.split(" ", -1);
        List<String> dated = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate day = LAST.minusWeeks(values.length - 1L - i);
            String value = values[i].replace("@", ", confidence: ");
            dated.add("{ date: " + day + ", value: " + value + " }");
        }
        return name + ": " + dated;
    }
}
