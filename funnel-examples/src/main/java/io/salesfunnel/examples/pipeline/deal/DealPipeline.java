package io.salesfunnel.examples.pipeline.deal;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.StageMachine;
import java.time.LocalDate;
import java.util.Optional;

/** The rules of selling: prospecting, engaging, then won or lost. */
final class DealPipeline {

    private static final Guard<Happening> ENGAGE_DATE =
            Guard.known("engage-date", now -> now.deal().engagedOn());

    private static final Guard<Happening> CLOSE_DATE =
            Guard.known("close-date", now -> now.event().on());

    private static final Guard<Happening> CLOSES_AFTER_ENGAGEMENT =
            Guard.judging("closes-after-engagement", DealPipeline::closesAfterEngagement);

    private static final Guard<Happening> CLOSE_VALUE =
            Guard.known("close-value", now -> now.event().value());

    // spotless:off
    static final StageMachine<DealStage, DealMove, Happening> MACHINE = StageMachine
            .named("deal-pipeline", DealStage.class, DealMove.class, Happening.class)
            .initial(DealStage.PROSPECTING).terminal(DealStage.WON, DealStage.LOST)
            .move(DealMove.ENGAGE).from(DealStage.PROSPECTING).to(DealStage.ENGAGING)
            .move(DealMove.WIN).from(DealStage.ENGAGING).to(DealStage.WON)
                    .when(CLOSE_DATE).when(ENGAGE_DATE).when(CLOSES_AFTER_ENGAGEMENT).when(CLOSE_VALUE)
            .move(DealMove.LOSE).from(DealStage.ENGAGING).to(DealStage.LOST)
                    .when(CLOSE_DATE).when(ENGAGE_DATE).when(CLOSES_AFTER_ENGAGEMENT)
            .build();
    // spotless:on

    private DealPipeline() {}

    private static Finding closesAfterEngagement(Happening now) {
        Optional<LocalDate> engaged = now.deal().engagedOn();
        Optional<LocalDate> closed = now.event().on();
        if (engaged.isEmpty() || closed.isEmpty()) {
            return Finding.unknown();
        }
        return closed.get().isBefore(engaged.get())
                ? Finding.notMet("closed on {closed}, before the engagement on {engaged}")
                        .with("closed", closed.get())
                        .with("engaged", engaged.get())
                : Finding.met();
    }
}
