package org.goalkeeper.benchmark;

import java.util.concurrent.TimeUnit;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** JSON text into goals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    /** How many teams the document has. */
    @Param({"1", "500"})
    public int teams;

    private byte[] text = {};

    /** Writes the document, and asserts that both readers read the same. */
    @Setup
    public void prepare() {
        text = GoalSetText.ofTeams(teams);
        if (!reader().goalSet().equals(handWritten())) {
            throw new IllegalStateException("the readers disagree");
        }
    }

    /** The product's reader, which tells every problem with its place. */
    @Benchmark
    public Document reader() {
        return GoalSetReader.read("team.json", text, Limits.COMMAND_LINE);
    }

    /** A reader of valid documents only. */
    @Benchmark
    public GoalSet handWritten() {
        return HandWrittenReader.read(text);
    }
}
