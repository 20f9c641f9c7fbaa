package io.salesfunnel.examples.pipeline.deal;

import io.salesfunnel.machine.Decision;
import java.util.List;
import java.util.Optional;

/**
 * What became of a deal: led through its events, up to the first one that the pipeline does not allow.
 *
 * @param deal the deal after the last move that was made
 * @param stop why it went no further, if an event was not allowed
 */
public record DealLife(Deal deal, Optional<Stop> stop) {

    /**
     * Why a life went no further.
     *
     * @param reason the name of the first reason
     * @param explanation the whole answer of the pipeline
     */
    public record Stop(String reason, String explanation) {}

    /** Leads a deal through events, in the order given. */
    public static DealLife of(Deal opened, List<DealEvent> events) {
        Deal deal = opened;
        for (DealEvent event : events) {
            Decision<DealStage, DealMove> decision =
                    DealPipeline.MACHINE.decide(deal.stage(), event.move(), new Happening(deal, event));
            if (!decision.isMoved()) {
                String reason = decision.reasons().get(0).name();
                return new DealLife(deal, Optional.of(new Stop(reason, decision.explain())));
            }
            deal = deal.after(event, decision.orElseThrow());
        }
        return new DealLife(deal, Optional.empty());
    }
}
