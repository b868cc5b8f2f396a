package org.goalkeeper.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.language.Placeholders;
import org.goalkeeper.rule.language.ReadRule;
import org.goalkeeper.rule.language.Subjects;
import org.goalkeeper.rule.vocabulary.PropertyType;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;

/** What the annotations of one rule say. */
final class Annotations {

    private static final Pattern FIX =
            Pattern.compile("(safe +)?(\\{\\$\\w+}|[A-Za-z]\\w*) *= *(\\{\\$\\w+}|[\\w][\\w.-]*)");
    private static final Pattern SOFTENING = Pattern.compile("([a-z]+) +(unless|when) +(\\$\\w+)");
    private static final int TEXT = 200;

    private final ReadRule read;
    private final Map<String, String> values;
    private final List<Problem> problems;

    Annotations(ReadRule read, List<Problem> problems) {
        this.read = read;
        this.values = read.text().annotations();
        this.problems = problems;
    }

    /** The rule; null where its annotations are no good, which has been noted. */
    @Nullable
    Rule rule() {
        int before = problems.size();
        String title = required("title");
        String severity = required("severity");
        String stages = required("stages");
        String advice = required("advice");
        boolean off = severity.startsWith("off ");
        Severity weight = severity("severity", off ? severity.substring(4).strip() : severity);
        Set<Stage> when = stages(stages);
        checkSentences(title, advice);
        List<Parameter> parameters = new ParameterReader(values.getOrDefault("params", ""), this).read();
        Rule.FixTemplate fix = fix(values.get("fix"));
        Rule.Yield yields = yields(values.get("yields"));
        Rule.Softening softening = softening(values.get("soften"));
        if (problems.size() > before || weight == null) {
            return null;
        }
        return new Rule(
                RuleId.of(read.text().name()),
                title,
                weight,
                !off,
                when,
                values.get("source"),
                values.get("since"),
                advice,
                parameters,
                fix,
                yields,
                softening,
                read.text());
    }

    /** Notes what is wrong with an annotation. */
    void refuse(String annotation, String message) {
        Location location =
                read.annotations().getOrDefault(annotation, read.text().location());
        problems.add(new Problem(location, "@" + annotation + ": " + message));
    }

    private String required(String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            refuse(name, "every rule has one: write `@" + name + "(\"…\")`");
            return "";
        }
        return value;
    }

    private @Nullable Severity severity(String annotation, String word) {
        if (word.isEmpty()) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
            words.add(severity.word());
        }
        refuse(
                annotation,
                "`" + Excerpt.of(word) + "` is no severity, expected error, warning or info" + near(word, words));
        return null;
    }

    private Set<Stage> stages(String text) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        List<String> words = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            words.add(stage.word());
        }
        for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int stage = words.indexOf(part.strip());
            if (stage < 0) {
                refuse(
                        "stages",
                        "`" + Excerpt.of(part.strip()) + "` is no stage, expected draft, active or closed"
                                + near(part.strip(), words));
            } else if (!stages.add(Stage.values()[stage])) {
                refuse("stages", "`" + part.strip() + "` is given twice");
            }
        }
        return stages;
    }

    private void checkSentences(String title, String advice) {
        if (title.length() > TEXT || title.endsWith(".")) {
            refuse("title", "a title is a sentence of at most " + TEXT + " characters without a full stop");
        }
        if (!advice.isEmpty()) {
            String complaint = Placeholders.complaint(advice, read.variables().keySet(), read.subject());
            if (complaint != null) {
                refuse("advice", complaint);
            } else if (!Character.isUpperCase(advice.codePointAt(0))) {
                refuse("advice", "advice opens with an imperative in upper case, such as `Give`");
            }
        }
    }

    private Rule.@Nullable FixTemplate fix(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = FIX.matcher(text);
        if (!matcher.matches()) {
            refuse(
                    "fix",
                    "found `" + Excerpt.of(text)
                            + "`, expected `[safe] property = value`, such as `safe dueDate = {$end}`");
            return null;
        }
        String property = name(matcher.group(2));
        Set<String> known = Subjects.properties(read.subject().name());
        if (property.startsWith("$")) {
            needVariable("fix", property, PropertyType.TEXT);
        } else if (!known.contains(property)) {
            refuse(
                    "fix",
                    "a document's " + read.subject().name() + " has no property `" + property + "`"
                            + near(property, known));
        }
        String value = name(matcher.group(3));
        if (value.startsWith("$")) {
            needVariable("fix", value, null);
        }
        return new Rule.FixTemplate(property, value, matcher.group(1) != null);
    }

    private static String name(String placeholder) {
        return placeholder.startsWith("{") ? placeholder.substring(1, placeholder.length() - 1) : placeholder;
    }

    private void needVariable(String annotation, String variable, @Nullable PropertyType type) {
        PropertyType actual = read.variables().get(variable);
        if (actual == null) {
            refuse(
                    annotation,
                    "no pattern binds `" + variable + "`"
                            + near(variable, read.variables().keySet()));
        } else if (type != null && actual != type || type == null && actual == PropertyType.TEXTS) {
            refuse(
                    annotation,
                    "`" + variable + "` is " + actual.name().toLowerCase(Locale.ROOT) + ", expected "
                            + (type == null ? "one value" : type.name().toLowerCase(Locale.ROOT)));
        }
    }

    private Rule.@Nullable Yield yields(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (Rule.Yield yield : Rule.Yield.values()) {
            if (yield.name().toLowerCase(Locale.ROOT).equals(text)) {
                return yield;
            }
        }
        refuse("yields", "found `" + Excerpt.of(text) + "`, expected promotion or demotion");
        return null;
    }

    private Rule.@Nullable Softening softening(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = SOFTENING.matcher(text);
        if (!matcher.matches()) {
            refuse("soften", "found `" + Excerpt.of(text) + "`, expected such as `info unless $known`");
            return null;
        }
        Severity limit = severity("soften", matcher.group(1));
        needVariable("soften", matcher.group(3), PropertyType.FLAG);
        return limit == null
                ? null
                : new Rule.Softening(limit, matcher.group(3), matcher.group(2).equals("when"));
    }

    static String near(String given, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        return Names.didYouMean(given, names);
    }
}
