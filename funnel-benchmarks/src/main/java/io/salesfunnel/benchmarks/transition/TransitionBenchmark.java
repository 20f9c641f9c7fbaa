package io.salesfunnel.benchmarks.transition;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One step of one record, with a short, a long and a very long history. */
@State(Scope.Thread)
public class TransitionBenchmark {

    @Param({"record-copy", "funnel"})
    public String contestant = "";

    @Param({"1", "101", "10001"})
    public int history;

    private Talks ready = Talks.named("record-copy");
    private Talks lacking = Talks.named("record-copy");

    @Setup
    public void prepare() {
        ready = Talks.named(contestant);
        ready.prepare(history, true);
        lacking = Talks.named(contestant);
        lacking.prepare(history, false);
    }

    @Benchmark
    public Object move() {
        return ready.offer();
    }

    @Benchmark
    public Object refused() {
        return lacking.offer();
    }

    @Benchmark
    public Object recorded() {
        return ready.call();
    }
}
