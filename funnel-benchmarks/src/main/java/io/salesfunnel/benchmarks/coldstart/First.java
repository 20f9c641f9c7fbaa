package io.salesfunnel.benchmarks.coldstart;

import io.salesfunnel.benchmarks.decide.Deal;
import io.salesfunnel.benchmarks.decide.DealEvent;
import io.salesfunnel.benchmarks.decide.DealStage;
import io.salesfunnel.benchmarks.decide.Decider;
import io.salesfunnel.benchmarks.decide.Deciders;
import io.salesfunnel.benchmarks.qualification.Qualifiers;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Party;
import io.salesfunnel.sales.Engagement;
import java.time.Instant;

/** Builds what a contestant needs, has it answer once, and prints the processor time of the JVM so far. */
public final class First {

    private First() {}

    /**
     * Runs one contestant.
     *
     * @param args {@code nothing}, {@code decide}, {@code qualify} or {@code enter}, and the name of a contestant
     */
    public static void main(String[] args) {
        switch (args[0]) {
            case "decide" -> decide(args[1]);
            case "qualify" -> Qualifiers.ofOneLead(args[1]).judge(0);
            case "enter" -> enter();
            default -> {}
        }
        // Without a lambda and without joining strings: the empty main has to stay empty.
        System.out.println(
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
        // What a contestant leaves running is not waited for.
        System.exit(0);
    }

    private static void decide(String name) {
        Decider decider = Deciders.named(name);
        decider.decide(new Deal(DealStage.NEGOTIATION, Deal.Answer.YES, 1, 1), DealEvent.WIN);
    }

    private static void enter() {
        Party party = Organization.builder().id("P-1").build();
        HumanDecision fits = HumanDecision.by(
                "sam", StandardDecision.FIT_ASSERTED, "met at the fair", Instant.parse("2026-01-01T10:00:00Z"));
        Engagement.standard()
                .funnel()
                .enter(Engagement.PROSPECT, "R-1", party, fits)
                .orElseThrow();
    }
}
