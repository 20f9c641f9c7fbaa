package io.salesfunnel.benchmarks.transition;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Party;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.time.Instant;
import java.util.List;

/** Ours: a funnel of two stages. */
final class FunnelTalks implements Talks {

    record Talk(Journal journal) implements FunnelRecord {}

    private static final Stage<Talk> TALKING = Stage.of("TALKING", StageKind.PURSUIT, Talk.class, Talk::new);
    private static final Stage<Talk> OFFERED = Stage.of("OFFERED", StageKind.PURSUIT, Talk.class, Talk::new);
    private static final Transition<Talk, Talk> OFFER = new Transition<>("OFFER", Talk.class, Talk.class);
    private static final Transition<Talk, Talk> WITHDRAW = new Transition<>("WITHDRAW", Talk.class, Talk.class);
    private static final FactKey<Boolean> DECISION_MAKER = new FactKey<>("decision-maker-known", Boolean.class);
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final Party PARTY = Organization.builder().id("P-1").build();

    private static final Funnel FUNNEL = Funnel.named("talks")
            .stages(TALKING, OFFERED)
            .entry(TALKING)
            .decided(OFFER, StandardDecision.PURSUIT_DECIDED)
            .from(TALKING)
            .to(OFFERED)
            .when(Criterion.isTrue(DECISION_MAKER))
            .regress(WITHDRAW, StandardDecision.PURSUIT_ENDED)
            .from(OFFERED)
            .to(TALKING)
            .build();

    private Talk talk = entered(false);
    private HumanDecision decision = offerDecided(1);
    private Interaction call = call(1);

    private static Talk entered(boolean decisionMaker) {
        return FUNNEL.enter(TALKING, "T-1", PARTY, Fact.of(DECISION_MAKER, decisionMaker, "call", START))
                .orElseThrow();
    }

    private static HumanDecision offerDecided(int number) {
        return HumanDecision.by("sam", StandardDecision.PURSUIT_DECIDED, "agreed", START.plusSeconds(number));
    }

    private static Interaction call(int number) {
        return Interaction.of("C-1", PARTY, StandardInteraction.CALL_ANSWERED, START.plusSeconds(number));
    }

    /** The entry is the first change of the history, so an even number of steps follows. */
    @Override
    public void prepare(int history, boolean decisionMaker) {
        talk = entered(true);
        for (int i = 1; talk.history().size() < history; i++) {
            talk = FUNNEL.attempt(OFFER, talk, offerDecided(2 * i)).orElseThrow();
            talk = FUNNEL.attempt(
                            WITHDRAW,
                            talk,
                            HumanDecision.by(
                                    "sam", StandardDecision.PURSUIT_ENDED, "not yet", START.plusSeconds(2L * i + 1)))
                    .orElseThrow();
        }
        if (!decisionMaker) {
            Fact<Boolean> left = Fact.of(DECISION_MAKER, false, "call", START.plusSeconds(history + 2L));
            talk = (Talk) FUNNEL.record(talk, left).record();
        }
        decision = offerDecided(history + 3);
        call = call(history + 3);
    }

    @Override
    public Object offer() {
        return FUNNEL.attempt(OFFER, talk, decision);
    }

    @Override
    public Object call() {
        return FUNNEL.record(talk, call);
    }

    @Override
    public List<Object> read(Object answer) {
        Outcome<?> outcome = (Outcome<?>) answer;
        Journal now = outcome.record().journal();
        return List.of(now.stage().name(), now.history().size(), now.log().size(), outcome.isMoved());
    }
}
