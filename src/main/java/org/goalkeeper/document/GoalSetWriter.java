package org.goalkeeper.document;

import org.goalkeeper.goal.GoalSet;

/** Writes goal sets. */
public final class GoalSetWriter {

    private GoalSetWriter() {}

    /**
     * A goal set as a YAML document, in the order of the format; what is not stated, or is what it would be by default,
     * is left out.
     *
     * @param goalSet what to write
     * @return a text that reads as an equal goal set
     */
    public static String yaml(GoalSet goalSet) {
        YamlText yaml = new YamlText();
        GoalSetShape.SHAPE.write(yaml, goalSet);
        return yaml.toString();
    }
}
