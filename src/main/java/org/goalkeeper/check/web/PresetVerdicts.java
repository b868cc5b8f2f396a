package org.goalkeeper.check.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.rule.RuleId;

/**
 * One goal set as several rule sets judge it.
 *
 * @param evaluations one a rule set
 * @param percents the share of clean goals by each, rounded down
 * @param rules the rules that found something, sorted
 */
record PresetVerdicts(List<Evaluation> evaluations, List<Integer> percents, List<Row> rules) {

    /**
     * A rule.
     *
     * @param rule its id
     * @param cells what it found by each rule set
     */
    record Row(RuleId rule, List<Cell> cells) {}

    /**
     * What a rule found by a rule set.
     *
     * @param severity how much it weighs there; an empty text where it found nothing
     * @param count how often
     */
    record Cell(String severity, int count) {

        private static final Cell NOTHING = new Cell("", 0);
    }

    static PresetVerdicts of(List<Evaluation> evaluations) {
        Map<RuleId, List<Cell>> rules = new TreeMap<>();
        for (int i = 0; i < evaluations.size(); i++) {
            for (Finding finding : evaluations.get(i).findings()) {
                List<Cell> cells = rules.computeIfAbsent(
                        finding.rule(), id -> new ArrayList<>(Collections.nCopies(evaluations.size(), Cell.NOTHING)));
                cells.set(i, new Cell(finding.severity().word(), cells.get(i).count() + 1));
            }
        }
        return new PresetVerdicts(
                evaluations,
                evaluations.stream()
                        .map(evaluation -> VerdictView.percent(evaluation.summary()))
                        .toList(),
                rules.entrySet().stream()
                        .map(entry -> new Row(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
