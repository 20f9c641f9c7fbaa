package io.salesfunnel.examples.tour;

// spotless:off
import static io.salesfunnel.evidence.StandardInteraction.*;

import io.salesfunnel.evidence.*;
import io.salesfunnel.funnel.*;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.*;
import java.time.Instant;

public final class FirstFunnel {
    public static void main(String[] args) {
        Funnel funnel = Engagement.standard().funnel();
        Person cam = Person.builder().id("P-1").name("Cam").phone("+1 202 555 0142").build();
        Instant at = Instant.parse("2026-03-02T09:00:00Z");

        HumanDecision fits = HumanDecision.by("seller-4", StandardDecision.FIT_ASSERTED, "met at a fair", at);
        Prospect prospect = funnel.enter(Engagement.PROSPECT, "R-1", cam, fits).orElseThrow();

        Interaction opened = Interaction.of("I-1", cam, EMAIL_OPENED, at.plusSeconds(60));
        System.out.println(funnel.attempt(Engagement.ENGAGE, prospect, opened).explain());

        Interaction form = Interaction.of("I-2", cam, FORM_SUBMITTED, at.plusSeconds(120));
        Lead lead = funnel.attempt(Engagement.ENGAGE, prospect, form).orElseThrow();

        Interaction call = Interaction.of("I-3", cam, CALL_ANSWERED, at.plusSeconds(180));
        System.out.println(funnel.attempt(Engagement.QUALIFY, lead, call).questions());
    }
}
// spotless:on
