package org.goalkeeper.rule.language;

import java.util.Collection;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** The places of a message that values are put into: {@code {$variable}} and {@code {property}} of the subject. */
public final class Placeholders {

    private Placeholders() {}

    /**
     * What is wrong with a message.
     *
     * @param message the message as written
     * @param variables the variables it may name, with their {@code $}
     * @param subject the type whose properties it may name
     * @return the first thing that is wrong; null where nothing is
     */
    public static @Nullable String complaint(String message, Collection<String> variables, FactType subject) {
        if (message.isBlank()) {
            return "the text is empty";
        }
        if (message.codePointCount(0, message.length()) > Limits.MESSAGE) {
            return "the text has " + message.codePointCount(0, message.length()) + " characters: at most "
                    + Limits.MESSAGE;
        }
        int at = 0;
        while (at < message.length()) {
            char c = message.charAt(at);
            if (c == '}') {
                return "a `}` closes nothing: a placeholder is written {property} or {$variable}";
            }
            if (c == '{') {
                int end = message.indexOf('}', at);
                if (end < 0) {
                    return "a `{` is not closed: a placeholder is written {property} or {$variable}";
                }
                String name = message.substring(at + 1, end);
                Collection<String> known =
                        name.startsWith("$") ? variables : subject.properties().keySet();
                if (!known.contains(name)) {
                    return "`{" + Excerpt.of(name) + "}` is no "
                            + (name.startsWith("$") ? "bound variable" : "property of `" + subject.name() + "`")
                            + Names.didYouMean(name, known);
                }
                at = end;
            }
            at++;
        }
        return null;
    }
}
