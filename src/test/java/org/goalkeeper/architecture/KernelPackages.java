package org.goalkeeper.architecture;

import java.util.Map;
import java.util.Set;

/** The kernel's packages, and which others each may use. */
final class KernelPackages {

    static final Map<String, Set<String>> MAY_USE = Map.of(
            "goal", Set.of(),
            "source", Set.of(),
            "document", Set.of("goal", "source"),
            "rule", Set.of("goal", "source"),
            "ruleset", Set.of("goal", "source", "document", "rule"),
            "evaluation", Set.of("goal", "source", "document", "rule", "ruleset"),
            "report", Set.of("goal", "source", "document", "rule", "ruleset", "evaluation"),
            "cli", Set.of("goal", "source", "document", "rule", "ruleset", "evaluation", "report"));

    private KernelPackages() {}

    static String[] below(String root) {
        return MAY_USE.keySet().stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
