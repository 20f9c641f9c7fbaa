package io.salesfunnel.benchmarks.coldstart;

import io.salesfunnel.benchmarks.decide.FunnelDecider;
import io.salesfunnel.benchmarks.qualification.FunnelQualifier;
import io.salesfunnel.sales.Engagement;
import org.openjdk.jmh.annotations.Benchmark;

/** What it takes to build and check a definition once the JVM is warm. */
public class BuildBenchmark {

    @Benchmark
    public Object machine() {
        return FunnelDecider.machine();
    }

    @Benchmark
    public Object funnel() {
        return Engagement.standard().funnel();
    }

    @Benchmark
    public Object ruleSet() {
        return FunnelQualifier.rules();
    }
}
