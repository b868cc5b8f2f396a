package org.goalkeeper.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.FixTrial;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.source.InvalidInputException;

/** Judges the documents of a run on all cores, and keeps of each only what was found. */
final class Judges {

    private final Judging judging;
    private final GoalSets reader;
    private final FixTrial trial = new FixTrial(new Evaluator(), Limits.COMMAND_LINE);

    Judges(Judging judging, GoalSets reader) {
        this.judging = judging;
        this.reader = reader;
    }

    /** Judges every document; the answers are in the documents' order. */
    List<Judged> judge(List<Input> inputs, Progress progress) {
        int workers = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
        List<Judged> answers = new ArrayList<>();
        if (workers < 2) {
            for (Input input : inputs) {
                answers.add(judge(input));
                progress.step();
            }
            return answers;
        }
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Judged>> futures = new ArrayList<>();
            for (Input input : inputs) {
                futures.add(executor.submit(() -> {
                    Judged judged = judge(input);
                    progress.step();
                    return judged;
                }));
            }
            for (Future<Judged> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }

    @SuppressWarnings("CatchThrowable") // a failure of any kind is the document's, and is told
    private Judged judge(Input input) {
        try {
            List<GoalSet> context = judging.context(input);
            Document document = reader.read(input, context);
            List<Evaluation> evaluations = new ArrayList<>();
            for (ResolvedRuleSet ruleSet : judging.ruleSets()) {
                evaluations.add(trial.evaluate(judging.request(document, ruleSet, context)));
            }
            return new Judged(input.name(), evaluations, List.of(), null);
        } catch (InvalidInputException e) {
            return new Judged(input.name(), List.of(), e.problems(), null);
        } catch (Throwable failure) {
            return new Judged(input.name(), List.of(), List.of(), failure);
        }
    }
}
