package io.salesfunnel.benchmarks.replay;

import io.salesfunnel.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One log, of some events, replayed; each time another of 16. */
@State(Scope.Thread)
public class ReplayBenchmark {

    private static final int LOGS = 16;

    @Param({"fold", "funnel", "fold-five", "funnel-five"})
    public String contestant = "";

    @Param({"10", "100", "1000", "10000"})
    public int events;

    private Replayer replayer = Replayer.named("fold");
    private final List<List<Evidence>> logs = new ArrayList<>();
    private int next;

    @Setup
    public void prepare() {
        replayer = Replayer.named(contestant);
        logs.clear();
        for (int seed = 0; seed < LOGS; seed++) {
            logs.add(Logs.generated(events, seed));
        }
    }

    @Benchmark
    public Object replay() {
        return replayer.replay(logs.get(next++ & LOGS - 1));
    }
}
