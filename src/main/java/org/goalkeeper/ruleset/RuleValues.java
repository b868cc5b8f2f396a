package org.goalkeeper.ruleset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.ruleset.ResolvedRuleSet.TeamRules;
import org.jspecify.annotations.Nullable;

/** What one rule set, with everything it extends, says about every rule of a catalogue. */
final class RuleValues implements TeamRules {

    private static final String NO_LANGUAGE = "";

    private final RuleCatalogue catalogue;
    private final boolean[] on;
    private final Severity[] severities;
    private final Object[] values;
    private final Map<RuleId, LocalDate> grace = new HashMap<>();
    private final Map<RuleId, Scope> scopes = new HashMap<>();
    private final Map<String, Settings> settings = new ConcurrentHashMap<>();

    /**
     * @param catalogue all rules there are
     * @param lexicons by rule, the word lists it uses; those that ship for rules that are not named
     * @param line the rule sets to apply, in order
     * @param foreign rules of packs that none of them brings: off
     */
    RuleValues(RuleCatalogue catalogue, Map<RuleId, Lexicons> lexicons, List<RuleSet> line, Set<RuleId> foreign) {
        this.catalogue = catalogue;
        List<Rule> rules = catalogue.rules();
        on = new boolean[rules.size()];
        severities = new Severity[rules.size()];
        values = new Object[catalogue.slotCount()];
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            on[i] = rule.enabled();
            severities[i] = rule.severity();
            for (Parameter parameter : rule.parameters()) {
                Lexicons own = lexicons.getOrDefault(rule.id(), Lexicons.builtIn());
                values[catalogue.slot(rule.id(), parameter.name())] = parameter.kind() == Parameter.Kind.WORDS
                        ? new WordList(own, (String) parameter.defaultValue(), List.of())
                        : parameter.defaultValue();
            }
        }
        line.forEach(this::apply);
        for (RuleId rule : foreign) {
            on[catalogue.number(rule)] = false;
        }
    }

    private void apply(RuleSet set) {
        for (RuleChange change : set.changes()) {
            int number = catalogue.number(change.rule());
            apply(change, number, catalogue.rules().get(number));
        }
        grace.putAll(set.grace());
        scopes.putAll(set.scopes());
    }

    private void apply(RuleChange change, int number, Rule rule) {
        on[number] = change.on() == null ? on[number] : change.on();
        severities[number] = change.severity() == null ? severities[number] : change.severity();
        for (Parameter parameter : rule.parameters()) {
            Object value = change.values().get(parameter.name());
            if (value != null) {
                int slot = catalogue.slot(rule.id(), parameter.name());
                values[slot] = value instanceof WordEdit edit ? ((WordList) values[slot]).edited(edit) : value;
            }
        }
    }

    @Override
    public Settings settings(String language) {
        return settings.computeIfAbsent(known(Lexicons.base(language)), this::inLanguage);
    }

    /** Languages without any lexicon are one, so that a document cannot make many settings. */
    private String known(String language) {
        for (Object value : values) {
            if (value instanceof WordList list && list.lexicons().has(language)) {
                return language;
            }
        }
        return NO_LANGUAGE;
    }

    private Settings inLanguage(String language) {
        @Nullable Object[] inLanguage = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            inLanguage[i] = values[i] instanceof WordList list ? list.words(language) : values[i];
        }
        return new Settings(on, inLanguage);
    }

    /** Whether a rule is on. */
    boolean on(RuleId rule) {
        return on[catalogue.number(rule)];
    }

    /** The value of a rule's parameter, or its {@link WordList}. */
    Object value(RuleId rule, String parameter) {
        return values[catalogue.slot(rule, parameter)];
    }

    @Override
    public Severity severity(RuleId rule) {
        return severities[catalogue.number(rule)];
    }

    @Override
    public @Nullable LocalDate graceUntil(RuleId rule) {
        return grace.get(rule);
    }

    @Override
    public Set<TeamLevel> levels(RuleId rule) {
        return scopes.getOrDefault(rule, Scope.ALL).levels();
    }

    @Override
    public Set<Stage> stages(RuleId rule) {
        Set<Stage> narrowed = scopes.getOrDefault(rule, Scope.ALL).stages();
        return narrowed.isEmpty()
                ? catalogue.rules().get(catalogue.number(rule)).stages()
                : narrowed;
    }
}
