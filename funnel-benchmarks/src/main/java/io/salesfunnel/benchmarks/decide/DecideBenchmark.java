package io.salesfunnel.benchmarks.decide;

import io.salesfunnel.benchmarks.decide.Deals.Asked;
import io.salesfunnel.benchmarks.decide.Deals.Case;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision about a random row. */
@State(Scope.Thread)
public class DecideBenchmark {

    @Param({
        "switch",
        "funnel",
        "switch-numbers",
        "funnel-numbers",
        "switch-by-name",
        "funnel-by-name",
        "cola",
        "cola-throwing",
        "stateless4j",
        "stateless4j-quiet",
        "easy-states",
        "squirrel",
        "spring"
    })
    public String contestant = "";

    @Param({"LEGAL", "ILLEGAL", "GUARD_REFUSES", "UNKNOWN", "RANDOM"})
    public String rows = "";

    private Decider decider = Deciders.named(Deciders.LIMIT);
    private Asked[] asked = {};
    private int next;

    @Setup
    public void prepare() {
        decider = Deciders.named(contestant);
        asked = Deals.random(Case.valueOf(rows));
    }

    @Benchmark
    public Object decide() {
        Asked row = asked[next++ & Deals.ROWS - 1];
        return decider.decide(row.deal(), row.event());
    }
}
