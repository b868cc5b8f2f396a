package org.goalkeeper.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.evaluation.Demotion;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Fix;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.evaluation.Promotion.Route;
import org.goalkeeper.evaluation.Promotion.Suggestion;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.evaluation.Summary;
import org.goalkeeper.evaluation.Waiver;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.source.Location;

/** Evaluations as an engine could have made them. */
final class Example {

    private static final LocalDate CYCLE_END = LocalDate.of(2026, 12, 31);

    private Example() {}

    /** One of everything: each severity, a fix, a waiver, a known finding, promotions by each route, a demotion. */
    static Evaluation full() {
        Subject keyResult = new Subject(
                SubjectType.KEY_RESULT,
                "mkt-1-kr1",
                "Marketing qualified leads from 100 to 1,000 a month",
                "marketing",
                "/objectives/0/keyResults/0");
        Subject objective = new Subject(
                SubjectType.OBJECTIVE, "mkt-1", "Win the hearts of small shops", "marketing", "/objectives/0");
        Subject team = new Subject(SubjectType.TEAM, "sales", "Sales", "sales", "/teams/1");
        Finding concise = finding("objective/concise", Severity.INFO, objective, 8, "Words in the title: 6.")
                .waiver(new Waiver("the name is the brand", CYCLE_END))
                .make();
        Finding owner = finding("objective/owner", Severity.WARNING, objective, 8, "Nobody owns it.")
                .baselined()
                .make();
        Finding timeframe = finding(
                        "key-result/timeframe",
                        Severity.ERROR,
                        keyResult,
                        12,
                        "'Marketing qualified leads from 100 to 1,000 a month' has no due date.")
                .property("dueDate")
                .fix(new Fix(
                        "Set dueDate to 2026-12-31",
                        true,
                        List.of(new PatchOperation(
                                "add", "/objectives/0/keyResults/0/dueDate", LocalDate.of(2026, 12, 31)))))
                .make();
        Finding confidence = finding(
                        "sandbagging/draft-confidence",
                        Severity.WARNING,
                        keyResult,
                        17,
                        "Confidence 0.9 is above 0.7: the goal may be too easy.")
                .property("confidence")
                .make();
        Finding habit = finding("sandbagging/habit", Severity.INFO, team, 5, "Mean score 0.86 over 2 cycles.")
                .make();
        return evaluation(
                "drafts.yaml",
                "balanced",
                false,
                new Summary(1, 1, 1, 1, 1, 1, 2, 1, new BigDecimal("0.750000000")),
                List.of(habit, concise, owner, timeframe, confidence),
                List.of(direct(), predictor(), needsPredictor()),
                List.of(new Demotion("nps", "mkt-2-kr1")));
    }

    /** Nothing found. */
    static Evaluation clean(String ruleSet) {
        return evaluation(
                "drafts.yaml",
                ruleSet,
                true,
                new Summary(0, 0, 0, 0, 0, 1, 2, 1, BigDecimal.ONE),
                List.of(),
                List.of(),
                List.of());
    }

    /** That text wherever an author can write. */
    static Evaluation holding(String text) {
        Subject subject = new Subject(SubjectType.OBJECTIVE, text, text, text, "/objectives/0");
        Finding error = new Finding(
                RuleId.of("objective/owner"),
                Severity.ERROR,
                subject,
                "owner",
                "f1",
                Location.of(text + ".yaml", 3, 7),
                text,
                text,
                new Fix(text, false, List.of(new PatchOperation("add", "/objectives/0/title", text))),
                null,
                false);
        Finding waived = new Finding(
                RuleId.of("objective/concise"),
                Severity.INFO,
                subject,
                null,
                "f2",
                new Location(text, 0, 0, text, "C7"),
                text,
                text,
                null,
                new Waiver(text, CYCLE_END),
                false);
        Promotion promotion = new Promotion(
                text,
                CYCLE_END,
                new Reading(CYCLE_END, BigDecimal.ONE),
                new HealthyRange(BigDecimal.TEN, null),
                Route.DIRECT,
                false,
                List.of(new Suggestion(text, text, text, BigDecimal.ONE, BigDecimal.TEN, CYCLE_END)));
        return new Evaluation(
                text,
                text,
                Stage.DRAFT,
                LocalDate.of(2026, 9, 21),
                "0.1.0",
                new Evaluation.RuleSetReference(text, "1", "sha256:" + "5".repeat(64)),
                new Evaluation.Input(text, "sha256:" + "0".repeat(64)),
                false,
                new Summary(1, 0, 0, 1, 0, 1, 0, 0, BigDecimal.ZERO),
                List.of(error, waived),
                List.of(promotion),
                List.of(new Demotion(text, text)));
    }

    /** The verdict on evaluations by a gate that fails on errors. */
    static Verdict verdict(Evaluation... evaluations) {
        return Verdict.of(List.of(evaluations), Severity.ERROR);
    }

    /** The report as text, with the built-in rules known. */
    static String write(ReportFormat format, Verdict verdict) {
        return write(format, verdict, ReportStyle.PLAIN);
    }

    static String write(ReportFormat format, Verdict verdict, ReportStyle style) {
        StringWriter out = new StringWriter();
        try {
            format.report(id -> RulePack.builtIn().rules().stream()
                            .filter(rule -> rule.id().equals(id))
                            .findFirst()
                            .orElse(null))
                    .write(verdict, style, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static ExampleFinding finding(String rule, Severity severity, Subject subject, int line, String message) {
        return new ExampleFinding(rule, severity, subject, Location.of("drafts.yaml", line, 9), message);
    }

    static Evaluation evaluation(
            String input,
            String ruleSet,
            boolean passed,
            Summary summary,
            List<Finding> findings,
            List<Promotion> promotions,
            List<Demotion> demotions) {
        return new Evaluation(
                "acme",
                "2026-Q4",
                Stage.DRAFT,
                LocalDate.of(2026, 9, 21),
                "0.1.0",
                new Evaluation.RuleSetReference(ruleSet, "1", "sha256:" + "5".repeat(64)),
                new Evaluation.Input(input, "sha256:" + "0".repeat(64)),
                passed,
                summary,
                findings,
                promotions,
                demotions);
    }

    private static Promotion direct() {
        BigDecimal reading = new BigDecimal("7.20");
        BigDecimal healthy = new BigDecimal("5");
        return new Promotion(
                "churn",
                LocalDate.of(2026, 8, 31),
                new Reading(LocalDate.of(2026, 9, 14), reading),
                new HealthyRange(null, healthy),
                Route.DIRECT,
                true,
                List.of(new Suggestion("Churn from 7.2 to 5 %", "churn", "%", reading, healthy, CYCLE_END)));
    }

    private static Promotion predictor() {
        return new Promotion(
                "revenue",
                LocalDate.of(2026, 7, 31),
                new Reading(LocalDate.of(2026, 8, 31), new BigDecimal("1E+6")),
                new HealthyRange(new BigDecimal("1200000"), new BigDecimal("1500000")),
                Route.PREDICTOR,
                false,
                List.of(new Suggestion("Trials", "trials", null, null, null, null)));
    }

    private static Promotion needsPredictor() {
        return new Promotion(
                "margin",
                LocalDate.of(2026, 6, 30),
                new Reading(LocalDate.of(2026, 8, 31), new BigDecimal("-3")),
                new HealthyRange(BigDecimal.ZERO, null),
                Route.NEEDS_PREDICTOR,
                false,
                List.of());
    }
}
