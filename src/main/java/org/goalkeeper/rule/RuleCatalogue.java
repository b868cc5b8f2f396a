package org.goalkeeper.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All rules an evaluation may use, each with a number, and each of their parameters with a slot of {@link Settings}.
 * The numbers and slots of the built-in rules are the same in every catalogue that adds own rules to them, so that
 * built-in rules are built once for all.
 */
public final class RuleCatalogue {

    private final @Nullable RuleCatalogue parent;
    private final List<Rule> rules;
    private final Map<RuleId, Integer> numbers = new HashMap<>();
    private final int[] firstSlots;
    private final int slotCount;

    /**
     * @throws IllegalArgumentException where two rules have one id
     */
    public RuleCatalogue(Collection<Rule> rules) {
        this(null, rules);
    }

    private RuleCatalogue(@Nullable RuleCatalogue parent, Collection<Rule> added) {
        List<Rule> sorted = new ArrayList<>(added);
        sorted.sort((a, b) -> a.id().compareTo(b.id()));
        List<Rule> all = new ArrayList<>(parent == null ? List.of() : parent.rules);
        all.addAll(sorted);
        this.parent = parent;
        this.rules = List.copyOf(all);
        this.firstSlots = new int[all.size()];
        int slots = 0;
        for (int i = 0; i < all.size(); i++) {
            if (numbers.put(all.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "two rules are named " + all.get(i).id());
            }
            firstSlots[i] = slots;
            slots += all.get(i).parameters().size();
        }
        this.slotCount = slots;
    }

    /**
     * This catalogue with own rules after its rules.
     *
     * @throws IllegalArgumentException where an own rule has the id of another rule
     */
    public RuleCatalogue with(Collection<Rule> ownRules) {
        return ownRules.isEmpty() ? this : new RuleCatalogue(this, ownRules);
    }

    /** The catalogue that this one adds own rules to; null where it adds none. */
    public @Nullable RuleCatalogue parent() {
        return parent;
    }

    /** The rules, each group of built-in and own ones sorted by id; a rule's place is its number. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules that this catalogue adds to its parent, sorted by id; all of them where it has no parent. */
    public List<Rule> added() {
        return parent == null ? rules : rules.subList(parent.rules.size(), rules.size());
    }

    /** The ids of all rules. */
    public Set<RuleId> ids() {
        return Set.copyOf(numbers.keySet());
    }

    /** The rule with that id; null where there is none. */
    public @Nullable Rule find(RuleId id) {
        Integer number = numbers.get(id);
        return number == null ? null : rules.get(number);
    }

    /**
     * The number of a rule.
     *
     * @throws IllegalArgumentException where there is no such rule
     */
    public int number(RuleId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return number;
    }

    /**
     * The slot of a rule's parameter, by the parameter's name.
     *
     * @throws IllegalArgumentException where the rule has no such parameter
     */
    public int slot(RuleId id, String parameter) {
        int number = number(id);
        List<Parameter> parameters = rules.get(number).parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(parameter)) {
                return firstSlots[number] + i;
            }
        }
        throw new IllegalArgumentException(id + " has no parameter " + parameter);
    }

    /**
     * The slot of the word list that a rule takes from a lexicon.
     *
     * @throws IllegalArgumentException where no parameter of the rule takes that lexicon
     */
    public int lexiconSlot(RuleId id, String lexicon) {
        int number = number(id);
        List<Parameter> parameters = rules.get(number).parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.kind() == Parameter.Kind.WORDS
                    && parameter.defaultValue().equals(lexicon)) {
                return firstSlots[number] + i;
            }
        }
        throw new IllegalArgumentException(id + " has no lexicon " + lexicon);
    }

    /** How many slots there are. */
    public int slotCount() {
        return slotCount;
    }
}
