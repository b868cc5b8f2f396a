package org.goalkeeper.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings of the service, from the file that has their defaults: each with the comment above it. */
final class SettingsPage {

    private static final Pattern SETTING = Pattern.compile("  ([a-z.-]+): *(.*)");
    private static final Pattern COMMENT = Pattern.compile("  # *(.*)");

    private SettingsPage() {}

    /** @param defaults the lines of {@code application.yaml} */
    static String of(List<String> defaults) {
        List<List<String>> rows = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        for (String line : defaults.subList(defaults.indexOf("goalkeeper:") + 1, defaults.indexOf("spring:"))) {
            Matcher remark = COMMENT.matcher(line);
            Matcher setting = SETTING.matcher(line);
            if (remark.matches()) {
                comment.add(remark.group(1));
            } else if (setting.matches()) {
                if (comment.isEmpty()) {
                    throw new AssertionError("application.yaml says nothing about goalkeeper." + setting.group(1));
                }
                rows.add(List.of(
                        Markdown.code("goalkeeper." + setting.group(1)),
                        Markdown.code("GOALKEEPER_"
                                + setting.group(1)
                                        .replace("-", "")
                                        .replace('.', '_')
                                        .toUpperCase(Locale.ROOT)),
                        setting.group(2).isEmpty() || setting.group(2).equals("\"\"")
                                ? ""
                                : Markdown.code(setting.group(2)),
                        Markdown.text(String.join(" ", comment))));
                comment.clear();
            }
        }
        return "# Settings\n\nEach is given as an environment variable, or as `-Dgoalkeeper.…=` in"
                + " `GOALKEEPER_JAVA_OPTS`.\n[Running the service](service.md) has those of Spring Boot that matter"
                + " here.\n\n"
                + Markdown.table(List.of("setting", "variable", "default", "meaning"), rows)
                        .stripTrailing()
                + "\n";
    }
}
