package io.salesfunnel.examples.tour;

import static io.salesfunnel.examples.tour.GuideCast.FUNNEL;
import static io.salesfunnel.examples.tour.GuideCast.PERSON;
import static io.salesfunnel.examples.tour.GuideCast.call;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.decided;
import static io.salesfunnel.examples.tour.GuideCast.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every snippet of the guide to the funnel about evidence, entries, requests and moves. */
class FunnelGuideTest {

    // spotless:off
    static final FactKey<Integer> FLEET_SIZE = new FactKey<>("fleet-size", Integer.class);
    enum Garage implements DecisionType { TEST_DRIVE_OFFERED }
    // spotless:on

    @Test
    void takesKindsOfYourOwn() {
        Fact<Integer> fleet = Fact.of(FLEET_SIZE, 12, "call", day(9));
        HumanDecision offered = HumanDecision.by("seller-4", Garage.TEST_DRIVE_OFFERED, "asked twice", day(9));
        FunnelRecord record = GuideCast.FUNNEL.record(GuideCast.lead(), fleet).record();

        assertThat(GuideCast.FUNNEL
                        .record(record, offered)
                        .record()
                        .journal()
                        .log()
                        .size())
                .isEqualTo(4);
    }

    private final Funnel funnel = FUNNEL;

    // spotless:off
    @Test
    void takesEvidenceOfThreeKinds() {
        Instant monday = day(2);

        Person person = Person.builder().id("P-1").phone("+1 202 555 0142").build();
        Interaction form = Interaction.of("I-2", person, StandardInteraction.FORM_SUBMITTED, monday);
        Fact<Boolean> means = Fact.of(Facts.MEANS, true, "trade-register", monday);
        HumanDecision fits = HumanDecision.by("seller-4", StandardDecision.FIT_ASSERTED, "met at a fair", monday);

        assertThat(List.of(form, means, fits)).allMatch(evidence -> evidence.occurredAt().equals(monday));
    }

    @Test
    void letsAFactRunOut() {
        Instant monday = day(3);

        Fact<Money> budget = Fact.<Money>builder()
                .key(Facts.BUDGET).value(Money.of(5000, "EUR")).source("call")
                .asOf(monday).validUntil(monday.plusSeconds(86_400L * 90))
                .build();

        FunnelRecord lead = funnel.record(GuideCast.lead(), budget).record();
        QualificationRule rule = Criterion.named("budget-known").reads(Facts.BUDGET).metWhen(amount -> true);
        Assessment<Finding> answer = lead.assess(day(4), rule::check);

        assertThat(answer.value().status()).isEqualTo(Finding.Status.MET);
        assertThat(answer.validUntil()).contains(day(93));
        assertThat(lead.assess(day(93), rule::check).value().status()).isEqualTo(Finding.Status.UNKNOWN);
    }

    @Test
    void letsAPartyIn() {
        Person person = PERSON;
        HumanDecision fits = decided(StandardDecision.FIT_ASSERTED, 1);
        Interaction list = seen("I-1", StandardInteraction.LIST_IMPORTED, 1);

        Prospect prospect = funnel.enter(Engagement.PROSPECT, "R-1", person, fits).orElseThrow();
        Admission<Prospect> open = funnel.enter(Engagement.PROSPECT, "R-2", person, list);
        String first = open.questions().get(0);

        assertThat(prospect.stage()).isEqualTo(Engagement.PROSPECT);
        assertThat(open.isUndetermined()).isTrue();
        assertThat(first).isEqualTo("does the party fit?");
    }

    @Test
    void keepsWhateverHappens() {
        FunnelRecord record = GuideCast.prospect();
        Interaction form = seen("I-2", StandardInteraction.FORM_SUBMITTED, 2);
        List<FunnelRecord> stored = new ArrayList<>();

        Outcome<FunnelRecord> outcome = funnel.record(record, form);
        record = outcome.record();
        switch (outcome.verdict()) {
            case MOVED, RECORDED -> stored.add(record);
            case DUPLICATE -> { }
            case REFUSED, UNDETERMINED -> System.out.println(outcome.explain());
        }

        assertThat(outcome.isMoved()).isTrue();
        assertThat(stored).extracting(FunnelRecord::stage).isEqualTo(List.of(Engagement.LEAD));
        assertThat(funnel.record(record, form).verdict()).isEqualTo(Outcome.Verdict.DUPLICATE);
    }

    @Test
    void tellsWhyNothingFollowed() {
        FunnelRecord lead = GuideCast.lead();
        Interaction attempt = seen("I-9", StandardInteraction.CALL_ATTEMPTED, 3);

        Outcome<FunnelRecord> outcome = funnel.record(lead, attempt);
        for (Finding transition : outcome.reasons()) {
            System.out.println(transition.name() + " waits for " + transition.parts());
        }
        String ask = outcome.questions().get(0);

        assertThat(outcome.reasons()).extracting(Finding::name).containsExactly("PROMOTE", "QUALIFY");
        assertThat(ask).isEqualTo("is there interest in buying?");
    }

    @Test
    void asksForOneTransition() {
        Lead lead = GuideCast.lead();
        Interaction call = call();

        Outcome<Contact> outcome = funnel.attempt(Engagement.QUALIFY, lead, call);
        Contact contact = outcome.orElseThrow();

        assertThat(contact.stage()).isEqualTo(Engagement.CONTACT);
    }

    @Test
    void asksForATransitionByName() {
        FunnelRecord lead = GuideCast.lead();
        Interaction call = call();

        Outcome<FunnelRecord> outcome = funnel.attemptByName("QUALIFY", lead, call);
        if (outcome.record() instanceof Contact contact) {
            System.out.println(contact.id() + " is a contact");
        }

        assertThat(outcome.record()).isInstanceOf(Contact.class);
    }

    @Test
    void tellsWhatMayHappenNext() {
        FunnelRecord contact = GuideCast.contact();
        Instant now = day(5);
        StringBuilder screen = new StringBuilder();

        for (PossibleMove<?, ?> move : funnel.moves(contact, now)) {
            screen.append(move.isLegal() ? "[" + move.trigger() + "]\n" : move.explain() + "\n");
        }

        assertThat(screen.toString().lines().map(line -> line.substring(0, line.indexOf(':')))).containsExactly(
                "Contact 'R-1' cannot PROMOTE from CONTACT",
                "Contact 'R-1' cannot yet PURSUE from CONTACT",
                "Contact 'R-1' cannot yet LOSE from OPEN",
                "Contact 'R-1' cannot yet DISQUALIFY from OPEN",
                "Contact 'R-1' cannot yet PARK from OPEN",
                "Contact 'R-1' cannot yet ABANDON from OPEN");
    }
    // spotless:on
}
