package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.evaluation.CompiledRules.Part;
import org.goalkeeper.evaluation.linking.MentionRequest;
import org.goalkeeper.evaluation.linking.MentionScanner;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.goalkeeper.goal.Stage;
import org.jspecify.annotations.Nullable;

/** Everything about a catalogue's rules that does not depend on the goal set. */
final class CataloguePlan {

    /**
     * What the rules of one stage need to be linked.
     *
     * @param wanted the vocabulary types that some rule matches
     * @param mentions what rules look for in titles and notes
     */
    record StagePlan(Set<Class<?>> wanted, MentionScanner mentions) {}

    private final List<CompiledRules> parts;
    private final Map<Stage, StagePlan> stages = new EnumMap<>(Stage.class);

    /**
     * @param parent the plan of the catalogue that this one adds own rules to; null where it adds none
     * @param added the rules that it adds, or all
     */
    CataloguePlan(@Nullable CataloguePlan parent, CompiledRules added) {
        List<CompiledRules> all = new ArrayList<>(parent == null ? List.of() : parent.parts);
        all.add(added);
        this.parts = List.copyOf(all);
    }

    /** The built-in rules, then own ones. */
    List<CompiledRules> parts() {
        return parts;
    }

    synchronized StagePlan stage(Stage stage) {
        return stages.computeIfAbsent(stage, this::plan);
    }

    private StagePlan plan(Stage stage) {
        Set<Class<?>> wanted = new LinkedHashSet<>();
        List<MentionRequest> mentions = new ArrayList<>();
        for (CompiledRules part : parts) {
            wanted.addAll(part.base(stage, Part.ALL).types());
            for (CompiledRule rule : part.rules()) {
                if (rule.rule().stages().contains(stage)) {
                    rule.mentions()
                            .forEach((slot, lexicon) -> mentions.add(new MentionRequest(rule.number(), lexicon, slot)));
                }
            }
        }
        return new StagePlan(wanted, new MentionScanner(mentions));
    }
}
