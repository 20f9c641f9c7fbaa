package io.salesfunnel.benchmarks.decide;

import io.salesfunnel.benchmarks.decide.Deal.Answer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Four decisions, from new to won, each about a row of its own. */
@State(Scope.Thread)
public class WalkBenchmark {

    private static final DealEvent[] WAY = {DealEvent.QUALIFY, DealEvent.PROPOSE, DealEvent.NEGOTIATE, DealEvent.WIN};

    @Param({"switch", "funnel", "cola", "stateless4j", "stateless4j-quiet", "easy-states", "squirrel", "spring"})
    public String contestant = "";

    private Decider decider = Deciders.named(Deciders.LIMIT);
    private final Deal[] rows = new Deal[DealStage.values().length];

    @Setup
    public void prepare() {
        decider = Deciders.named(contestant);
        for (DealStage stage : DealStage.values()) {
            rows[stage.ordinal()] = new Deal(stage, Answer.YES, 5_000, 5_000);
        }
    }

    @Benchmark
    public DealStage walk(Blackhole hole) {
        DealStage stage = DealStage.NEW;
        for (DealEvent event : WAY) {
            Deal deal = rows[stage.ordinal()];
            Object answer = decider.decide(deal, event);
            hole.consume(answer);
            stage = decider.after(deal, answer);
        }
        return stage;
    }
}
