package org.goalkeeper.evaluation;

import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.evaluation.matching.Shown;
import org.goalkeeper.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Makes the edit that a rule's fix template asks for. */
final class FixMaker {

    private final boolean tabular;

    FixMaker(Document document) {
        this.tabular = document.format().tabular();
    }

    @Nullable
    Fix of(Match match) {
        Rule.FixTemplate template = match.rule().rule().fix();
        if (template == null) {
            return null;
        }
        String property = match.rule().fixProperty(match.row());
        Object value = match.rule().fixValue(match.row());
        if (property == null || value == null) {
            return null;
        }
        String path = match.fact().subject().pointer() + "/" + property;
        return new Fix(
                "Set " + property + " to " + Shown.exact(value),
                template.safe(),
                tabular ? List.of() : List.of(new PatchOperation("add", path, value)));
    }
}
