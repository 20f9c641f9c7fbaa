package io.salesfunnel.examples.morning;

import static io.salesfunnel.evidence.StandardInteraction.AD_CLICKED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CAMPAIGN_TOUCHED;
import static io.salesfunnel.evidence.StandardInteraction.CONTENT_DOWNLOADED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.party.Organization;
import io.salesfunnel.sales.Engagement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Garages that were met at a fair in January, and what happened with each until March. */
final class Fair {

    private static final Funnel FUNNEL = Engagement.standard().funnel();

    private Fair() {}

    static List<FunnelRecord> garages() {
        return List.of(
                garage("G-1", did(FORM_SUBMITTED, 40), told(Facts.MEANS, true, 41), told(Facts.NEED, true, 41)),
                garage("G-2", did(CAMPAIGN_TOUCHED, 30), did(AD_CLICKED, 31), told(Facts.MEANS, true, 31)),
                garage("G-3", did(CONTENT_DOWNLOADED, 2), did(CAMPAIGN_TOUCHED, 45), told(Facts.NEED, true, 46)),
                garage("G-4", did(CALL_ANSWERED, 50), did(PURCHASE_INTENT_DECLARED, 51), told(Facts.MEANS, true, 51)),
                garage("G-5", did(FORM_SUBMITTED, 20), told(Facts.MEANS, false, 21)),
                garage("G-6", did(FORM_SUBMITTED, 10), did(ORDER_PLACED, 20)),
                garage("G-7"));
    }

    private static FunnelRecord garage(String id, Happening... happenings) {
        Organization party =
                Organization.builder().id("P-" + id).name("Garage " + id).build();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(HumanDecision.by("seller-4", StandardDecision.FIT_ASSERTED, "met at the fair", day(1)));
        for (Happening happening : happenings) {
            evidence.add(happening.of(party, id + "-" + evidence.size()));
        }
        return FUNNEL.replay(id, party, evidence).orElseThrow();
    }

    /** Something that happened, of whichever garage. */
    private interface Happening {
        Evidence of(Organization party, String id);
    }

    private static Happening did(InteractionType type, int day) {
        return (party, id) -> Interaction.of(id, party, type, day(day));
    }

    private static <T> Happening told(FactKey<T> key, T value, int day) {
        return (party, id) -> Fact.of(key, value, "call", day(day));
    }

    static Instant day(int day) {
        return Instant.parse("2026-01-01T08:00:00Z").plusSeconds(86_400L * (day - 1));
    }
}
