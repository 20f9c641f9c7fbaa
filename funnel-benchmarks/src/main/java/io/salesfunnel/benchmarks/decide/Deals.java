package io.salesfunnel.benchmarks.decide;

import io.salesfunnel.benchmarks.decide.Deal.Answer;
import io.salesfunnel.benchmarks.decide.SwitchDecider.Kind;
import io.salesfunnel.benchmarks.decide.SwitchDecider.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows to ask about: every one that there is, and random ones of a kind. */
final class Deals {

    static final int ROWS = 1024;

    /** What the rows of a benchmark have in common. */
    enum Case {
        LEGAL,
        ILLEGAL,
        GUARD_REFUSES,
        UNKNOWN,
        RANDOM;

        private boolean holds(Verdict verdict) {
            boolean guarded = verdict.reasons().toString().contains("-on-board")
                    || verdict.reasons().toString().contains("covers");
            return switch (this) {
                case LEGAL -> verdict.kind() == Kind.MOVED;
                case ILLEGAL -> verdict.kind() == Kind.REFUSED && !guarded;
                case GUARD_REFUSES -> verdict.kind() == Kind.REFUSED && guarded;
                case UNKNOWN -> verdict.kind() == Kind.UNDETERMINED;
                case RANDOM -> true;
            };
        }
    }

    /** A question. */
    record Asked(Deal deal, DealEvent event) {}

    private Deals() {}

    /** Every stage with every event and every answer of the guards. */
    static List<Asked> all() {
        List<Asked> all = new ArrayList<>();
        for (DealStage stage : DealStage.values()) {
            for (DealEvent event : DealEvent.values()) {
                for (Answer decisionMaker : Answer.values()) {
                    for (int budget = 4_999; budget <= 5_001; budget++) {
                        all.add(new Asked(new Deal(stage, decisionMaker, budget, 5_000), event));
                    }
                }
            }
        }
        return all;
    }

    static Asked[] random(Case wanted) {
        SwitchDecider limit = new SwitchDecider(false);
        List<Asked> fitting = all().stream()
                .filter(asked -> wanted.holds((Verdict) limit.decide(asked.deal(), asked.event())))
                .toList();
        Random random = new Random(42);
        return random.ints(ROWS, 0, fitting.size())
                .mapToObj(fitting::get)
                .map(asked -> new Asked(asked.deal().in(asked.deal().stage()), asked.event()))
                .toArray(Asked[]::new);
    }
}
