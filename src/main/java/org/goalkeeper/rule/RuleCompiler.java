package org.goalkeeper.rule;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.rule.language.ReadRule;
import org.goalkeeper.rule.language.RuleReader;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;

/** Makes rules of rule files. */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * Reads a rule file and checks all it says.
     *
     * @param file the name it is known under, for locations
     * @param text its text
     * @return its rules in file order, at least one
     * @throws InvalidInputException with all problems found, where there are any
     */
    public static List<Rule> compile(String file, String text) {
        List<Rule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ReadRule read : RuleReader.read(file, text)) {
            Annotations annotations = new Annotations(read, problems);
            Rule rule = annotations.rule();
            if (rule != null) {
                new ParameterUse(rule, annotations, problems).check();
                rules.add(rule);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return List.copyOf(rules);
    }
}
