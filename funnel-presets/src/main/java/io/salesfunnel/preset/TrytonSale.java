package io.salesfunnel.preset;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Engagement;
import java.util.ArrayList;
import java.util.List;

/**
 * The sale that an opportunity of Tryton stands or falls with: what happened to it since a person last settled the
 * state, and since it was cancelled.
 */
final class TrytonSale {

    private static final List<InteractionType> CANCELLATIONS = List.of(
            StandardInteraction.ORDER_CANCELLED,
            StandardInteraction.CONTRACT_CANCELLED,
            StandardInteraction.QUOTE_REJECTED);

    private static final Since SETTLED = Since.decided(
            new StageChosen("tryton", "LEAD"),
            new StageChosen("tryton", "CONVERTED"),
            StandardDecision.LOSS_DECIDED,
            StandardDecision.DISQUALIFICATION_DECIDED);

    static final QualificationRule MADE = QualificationRule.of(
            "sale-made",
            known -> happened(known, quotesAndCommitments())
                    ? Finding.met()
                    : Finding.notMet("no quote and no commitment that still counts"));

    static final QualificationRule WON = QualificationRule.of(
            "sale-won",
            known -> happened(known, Engagement.COMMITMENTS)
                    ? Finding.met()
                    : Finding.notMet("no commitment since the state was last settled"));

    static final QualificationRule CANCELLED = QualificationRule.of(
            "sale-cancelled",
            known -> SETTLED.happened(known, CANCELLATIONS) && !happened(known, quotesAndCommitments())
                    ? Finding.met()
                    : Finding.notMet("no sale was cancelled, or another one goes on"));

    private TrytonSale() {}

    private static List<InteractionType> quotesAndCommitments() {
        List<InteractionType> types = new ArrayList<>(DealPipeline.QUOTES);
        types.addAll(Engagement.COMMITMENTS);
        return types;
    }

    private static boolean happened(Known known, List<InteractionType> types) {
        List<Interaction> live = SETTLED.after(known);
        Interaction cancelled = live.stream()
                .filter(interaction -> CANCELLATIONS.contains(interaction.type()))
                .reduce((first, second) -> second)
                .orElse(null);
        return live.stream()
                .filter(interaction -> types.contains(interaction.type()))
                .anyMatch(interaction -> cancelled == null || Evidence.ORDER.compare(interaction, cancelled) > 0);
    }
}
