package io.salesfunnel.benchmarks.qualification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One verdict about one of 10,000 leads. */
@State(Scope.Thread)
public class QualificationBenchmark {

    @Param({
        "if-chain",
        Qualifiers.OVER_EVIDENCE,
        "funnel-answer",
        "funnel-verdict",
        "funnel-findings",
        "funnel-text",
        "easy-rules",
        "drools",
        "cel",
        "kie-dmn"
    })
    public String contestant = "";

    private @Nullable Qualifier qualifier;
    private int next;

    @Setup
    public void prepare() {
        qualifier = Qualifiers.named(contestant);
    }

    @Benchmark
    public Object judge() {
        next = next == Leads.COUNT - 1 ? 0 : next + 1;
        return Objects.requireNonNull(qualifier).judge(next);
    }
}
