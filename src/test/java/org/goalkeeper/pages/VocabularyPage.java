package org.goalkeeper.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.Goal;
import org.goalkeeper.rule.vocabulary.Property;
import org.goalkeeper.rule.vocabulary.PropertyType;
import org.goalkeeper.rule.vocabulary.Vocabulary;

/** Everything that rules can name, with what the source says it means. */
final class VocabularyPage {

    private static final FactType GOAL = Objects.requireNonNull(Vocabulary.find("Goal"));
    private static final Pattern TYPE = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public", Pattern.DOTALL);

    private VocabularyPage() {}

    /**
     * Makes the page.
     *
     * @param sources the folder of the vocabulary's sources
     */
    static String of(Path sources) throws IOException {
        StringBuilder page = new StringBuilder(
                        "# The vocabulary of rules\n\nThe facts that a rule can match, and their")
                .append(" properties. A property that may be `null` is so where the\ndocument does not say, or where")
                .append(" what is measured is not known.\n\n");
        for (PropertyType type : PropertyType.values()) {
            page.append("- ")
                    .append(Markdown.code(word(type)))
                    .append(": ")
                    .append(meaning(type))
                    .append('\n');
        }
        page.append('\n');
        for (String name : Vocabulary.names()) {
            FactType type = Objects.requireNonNull(Vocabulary.find(name));
            String source = Files.readString(sources.resolve(name + ".java"));
            page.append("## ")
                    .append(name)
                    .append("\n\n")
                    .append(typeMeaning(source))
                    .append('\n');
            boolean goal = type != GOAL && Goal.class.isAssignableFrom(type.type());
            if (goal) {
                page.append("It has the properties of [Goal](#goal) too.\n");
            }
            List<List<String>> rows = new ArrayList<>();
            for (Property property : type.properties().values()) {
                if (!goal || !GOAL.properties().containsKey(property.name())) {
                    rows.add(List.of(
                            Markdown.code(property.name()),
                            word(property.type()) + (property.optional() ? " or null" : ""),
                            meaning(source, property.name(), name)));
                }
            }
            page.append('\n').append(Markdown.table(List.of("property", "type", "what it is"), rows));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String word(PropertyType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String meaning(PropertyType type) {
        return switch (type) {
            case TEXT -> "a text";
            case NUMBER -> "a decimal number; one with a decimal point is written `0.7B` in rules";
            case COUNT -> "a whole number";
            case FLAG -> "`true` or `false`";
            case DATE -> "a day, written `2026-12-31`";
            case TEXTS -> "a list of texts, for `memberOf`";
        };
    }

    private static String typeMeaning(String source) {
        Matcher javadoc = TYPE.matcher(source);
        if (!javadoc.find()) {
            throw new IllegalStateException("a fact type without Javadoc");
        }
        return plain(javadoc.group(1).replaceAll("(?m)^\\s*\\*", "").split("@param", 2)[0]);
    }

    /** The Javadoc of an accessor, or of a component where the type is a record. */
    private static String meaning(String source, String property, String type) {
        String accessor = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@Nullable\\s+)?[\\w<>]+\\s+" + property + "\\(\\);";
        String component = "@param " + property + " ((?:(?!@param|\\*/).)*)";
        for (String pattern : List.of(accessor, component)) {
            Matcher javadoc = Pattern.compile(pattern, Pattern.DOTALL).matcher(source);
            if (javadoc.find()) {
                return plain(javadoc.group(1).replaceAll("(?m)^\\s*\\*", ""));
            }
        }
        throw new IllegalStateException(type + "." + property + " has no Javadoc");
    }

    private static String plain(String javadoc) {
        String text = javadoc.replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
        return Markdown.text(Character.toUpperCase(text.charAt(0)) + text.substring(1));
    }
}
