package io.salesfunnel.benchmarks.memory;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.party.Party;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.Engagement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Ours: a lead of the engagement funnel, with what it did and its two changes of stage. */
final class FunnelRecords implements Held {

    static final List<InteractionType> TYPES = List.of(
            StandardInteraction.EMAIL_SENT,
            StandardInteraction.EMAIL_OPENED,
            StandardInteraction.WEBSITE_VISITED,
            StandardInteraction.FORM_SUBMITTED,
            StandardInteraction.EMAIL_SENT,
            StandardInteraction.CALL_ATTEMPTED,
            StandardInteraction.CALL_ANSWERED,
            StandardInteraction.EMAIL_OPENED,
            StandardInteraction.PAGE_VIEWED);

    private static final Funnel FUNNEL = Engagement.standard().funnel();

    @Override
    public Object record(int number) {
        Party party = Person.builder()
                .id("P-" + number)
                .email("p" + number + "@example.com")
                .build();
        List<Evidence> evidence = new ArrayList<>(EVENTS);
        evidence.add(HumanDecision.by("sam", StandardDecision.FIT_ASSERTED, "met at the fair", at(number, 0)));
        for (int i = 1; i < EVENTS; i++) {
            evidence.add(Interaction.of("I-" + number + "-" + i, party, TYPES.get(i - 1), at(number, i)));
        }
        return FUNNEL.replay("R-" + number, party, evidence).orElseThrow();
    }

    static Instant at(int number, int event) {
        return Instant.parse("2026-01-01T10:00:00Z").plusSeconds(60L * number + event);
    }
}
