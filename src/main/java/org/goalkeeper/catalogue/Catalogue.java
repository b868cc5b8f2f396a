package org.goalkeeper.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.report.page.RulePage;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.ruleset.Preset;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules and presets that ship. */
@Component
public class Catalogue {

    private final RulePack pack = RulePack.builtIn();
    private final RuleSets ruleSets;
    private final Map<String, RulePage> pages = new ConcurrentHashMap<>();

    Catalogue(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /**
     * The rules that every given filter takes, sorted by id.
     *
     * @param group null for all groups
     * @param severity null for all severities
     * @param stage null for all stages
     */
    public List<Rule> rules(@Nullable String group, @Nullable Severity severity, @Nullable Stage stage) {
        return pack.rules().stream()
                .filter(rule -> group == null || rule.id().group().equals(group))
                .filter(rule -> severity == null || rule.severity() == severity)
                .filter(rule -> stage == null || rule.stages().contains(stage))
                .toList();
    }

    /**
     * A rule's page.
     *
     * @param id the rule's id
     * @throws RefusedException where there is no such rule
     */
    public RulePage page(String id) {
        for (Rule rule : pack.rules()) {
            if (rule.id().toString().equals(id)) {
                return pages.computeIfAbsent(id, key -> RulePage.of(pack, rule));
            }
        }
        List<String> known =
                pack.rules().stream().map(rule -> rule.id().toString()).toList();
        throw new RefusedException(
                Refusal.NOT_FOUND, "There is no rule `" + Excerpt.of(id) + "`" + Names.didYouMean(id, known));
    }

    /** The presets, the one without deviations first. */
    public List<Preset> presets() {
        return ruleSets.presets();
    }

    /**
     * A preset.
     *
     * @throws RefusedException where there is none of that name
     */
    public ResolvedRuleSet preset(String name) {
        try {
            return ruleSets.preset(name);
        } catch (InvalidInputException e) {
            throw new RefusedException(
                    Refusal.NOT_FOUND,
                    "`" + Excerpt.of(name) + "`: " + e.problems().get(0).message());
        }
    }
}
