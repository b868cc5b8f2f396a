package org.goalkeeper.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goalkeeper.evaluation.Demotion;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Fix;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.evaluation.Promotion.Suggestion;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.Summary;
import org.goalkeeper.goal.HealthyRange;
import org.jspecify.annotations.Nullable;

/** The sentences that the reports for people share; each is one harmless line. */
final class Phrases {

    static final int TITLE_LENGTH = 160;

    private Phrases() {}

    /** Such as {@code 2 errors, 1 info}, or {@code no findings}. */
    static String counts(Summary summary) {
        List<String> parts = new ArrayList<>();
        add(parts, summary.errors(), "error");
        add(parts, summary.warnings(), "warning");
        add(parts, summary.infos(), "info");
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String noun) {
        if (count > 0) {
            parts.add(counted(count, noun));
        }
    }

    /** Such as {@code 1 error} or {@code 2 errors}. */
    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The summary in parts, such as {@code 2 errors}, {@code 1 waived}, {@code 75% clean}, {@code gate failed}. */
    static List<String> summary(Evaluation evaluation) {
        Summary summary = evaluation.summary();
        List<String> parts = new ArrayList<>();
        parts.add(counts(summary));
        if (summary.waived() > 0) {
            parts.add(summary.waived() + " waived");
        }
        if (summary.baselined() > 0) {
            parts.add(summary.baselined() + " known");
        }
        if (goals(summary) > 0) {
            parts.add(percent(summary) + " clean");
        }
        parts.add("gate " + Verdict.gate(evaluation.gatePassed()));
        return parts;
    }

    /** Such as {@code 75% of 4 goals}, rounded down so that only all is 100%. */
    static String clean(Summary summary) {
        return percent(summary) + " of " + counted(goals(summary), "goal");
    }

    /** The clean rate, such as {@code 75%}. */
    static String percent(Summary summary) {
        BigDecimal percent = summary.cleanRate().movePointRight(2).setScale(0, RoundingMode.DOWN);
        return percent.toPlainString() + "%";
    }

    private static int goals(Summary summary) {
        return summary.objectives() + summary.keyResults() + summary.kpis();
    }

    /** What was judged and how, in parts: document, rule set, cycle and stage, day. */
    static List<String> heading(Evaluation evaluation) {
        List<String> parts = new ArrayList<>();
        parts.add(Plain.text(evaluation.input().name()));
        parts.add(Plain.text(evaluation.ruleSet().name()));
        String stage = evaluation.stage().word();
        parts.add(evaluation.cycle() == null ? stage : Plain.text(evaluation.cycle()) + " " + stage);
        parts.add("as of " + evaluation.asOf());
        return parts;
    }

    /** The goal's title; where it has none, what it is and its id. */
    static String title(Subject subject) {
        return subject.title() == null ? capitalised(name(subject)) : Plain.text(subject.title(), TITLE_LENGTH);
    }

    /** What the goal is, its id and its team; empty where that would say the title again. */
    static String about(Subject subject) {
        String team = subject.team() == null ? "" : Plain.text(subject.team());
        if (subject.title() == null) {
            return team;
        }
        return team.isEmpty() || subject.id().equals(subject.team()) ? name(subject) : name(subject) + " · " + team;
    }

    private static String name(Subject subject) {
        String kind = switch (subject.type()) {
            case GOAL_SET -> "goal set";
            case KEY_RESULT -> "key result";
            case KPI -> "KPI";
            case CYCLE, TEAM, OBJECTIVE -> subject.type().word();
        };
        return (kind + " " + Plain.text(subject.id())).strip();
    }

    /** The sentence with its first letter in upper case. */
    static String capitalised(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Such as {@code at most 5} or {@code 80 to 120}. */
    static String range(HealthyRange range) {
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        if (min != null && max != null) {
            return Plain.number(min) + " to " + Plain.number(max);
        }
        if (min != null) {
            return "at least " + Plain.number(min);
        }
        return max == null ? "any value" : "at most " + Plain.number(max);
    }

    /** Why a KPI is promoted, a sentence. */
    static String reason(Promotion promotion) {
        return "Unhealthy since " + promotion.since() + ": "
                + Plain.number(promotion.reading().value()) + " on "
                + promotion.reading().date() + ", healthy is " + range(promotion.healthyRange()) + ".";
    }

    /** How a KPI becomes a key result, a sentence. */
    static String route(Promotion promotion) {
        String route = switch (promotion.route()) {
            case DIRECT -> "Adopt as a key result:";
            case PREDICTOR -> "It lags. Adopt key results on what moves before it:";
            case NEEDS_PREDICTOR -> "It lags, and nothing is known to move before it: name its predictors.";
        };
        return promotion.linkedToCompensation() ? "Pay depends on it: cut that link first. " + route : route;
    }

    /** A key result to adopt, such as {@code Churn from 7.2 to 5 % (due 2026-12-31)}. */
    static String suggestion(Suggestion suggestion) {
        List<String> details = new ArrayList<>();
        details.add("moves " + Plain.text(suggestion.kpi()));
        if (suggestion.target() == null) {
            details.add("the team chooses the target");
        }
        if (suggestion.dueDate() != null) {
            details.add("due " + suggestion.dueDate());
        }
        return Plain.text(suggestion.title(), TITLE_LENGTH) + " (" + String.join(", ", details) + ")";
    }

    /** What a recovered KPI asks for, a sentence. */
    static String demotion(Demotion demotion) {
        return Plain.text(demotion.kpi()) + " has recovered: key result " + Plain.text(demotion.keyResult())
                + " can end, and the KPI be a health metric again.";
    }

    /** What an edit does, such as {@code Fix: set dueDate to 2026-12-31}; null where there is none. */
    static @Nullable String fix(@Nullable Fix fix) {
        if (fix == null) {
            return null;
        }
        String description = Plain.text(fix.description(), TITLE_LENGTH);
        return "Fix: "
                + (description.isEmpty()
                        ? description
                        : description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1));
    }
}
