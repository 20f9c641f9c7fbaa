package io.salesfunnel.benchmarks.score;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One score over 50 interactions. */
@State(Scope.Thread)
public class ScoreBenchmark {

    @Param({"loop", "loop-state", "funnel", "funnel-known", "funnel-stored", "funnel-reading"})
    public String contestant = "";

    private Scorer scorer = Scorer.named("loop");

    @Setup
    public void prepare() {
        scorer = Scorer.named(contestant);
    }

    @Benchmark
    public double score() {
        return scorer.score();
    }
}
