package org.goalkeeper.rule;

import java.util.regex.Pattern;

/**
 * The permanent name of a rule, written {@code group/name}.
 *
 * @param group the group it stands in
 * @param name its name in the group, the invariant that should hold
 */
public record RuleId(String group, String name) implements Comparable<RuleId> {

    private static final Pattern PART = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * @throws IllegalArgumentException where a part is not lower-case words joined by hyphens
     */
    public RuleId {
        if (!PART.matcher(group).matches() || !PART.matcher(name).matches()) {
            throw new IllegalArgumentException("a rule id is group/name in lower-case words: " + group + "/" + name);
        }
    }

    /**
     * Reads {@code group/name}.
     *
     * @throws IllegalArgumentException where the text is no rule id
     */
    public static RuleId of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a rule id is group/name: " + text);
        }
        return new RuleId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(RuleId other) {
        int byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return group + "/" + name;
    }
}
