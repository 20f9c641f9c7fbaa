package io.salesfunnel.examples.tour;

import static io.salesfunnel.examples.tour.GuideCast.FUNNEL;
import static io.salesfunnel.examples.tour.GuideCast.PERSON;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.Migration;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every snippet of the guide to history and replay stands here. */
class HistoryGuideTest {

    private static final QualificationRule BUDGET_KNOWN =
            Criterion.named("budget-known").reads(Facts.BUDGET).metWhen(amount -> true);

    private final Funnel funnel = FUNNEL;

    // spotless:off
    @Test
    void tellsALife() {
        FunnelRecord record = GuideCast.contact();
        StringBuilder page = new StringBuilder();

        for (StageChange change : record.history()) {
            page.append(change.from()).append(" -> ").append(change.to())
                    .append(" because of ").append(change.cause().orElse("nothing"))
                    .append(": ").append(change.findings().stream().map(Finding::name).toList()).append('\n');
        }

        assertThat(page.toString()).isEqualTo("""
                OUTSIDE -> PROSPECT because of decision|FIT_ASSERTED|seller-4|2026-03-01T09:00:00Z: [fit]
                PROSPECT -> LEAD because of I-2: [engaged, identified]
                LEAD -> CONTACT because of I-3: [interest-shown, requirements, spoken-with]
                """);
    }

    @Test
    void ordersWhatHappenedAtOneInstant() {
        Instant noon = day(2);
        Person person = PERSON;

        Interaction first = Interaction.builder()
                .id("B").partyId(person.id()).type(StandardInteraction.WEBSITE_VISITED).occurredAt(noon).sequence(1)
                .build();
        Interaction second = Interaction.builder()
                .id("A").partyId(person.id()).type(StandardInteraction.FORM_SUBMITTED).occurredAt(noon).sequence(2)
                .build();

        assertThat(List.of(second, first).stream().sorted(Evidence.ORDER)).containsExactly(first, second);
    }

    @Test
    void restatesWhatLateEvidenceLeadsFurther() {
        FunnelRecord prospect = GuideCast.prospect();
        Interaction opened = seen("I-5", StandardInteraction.EMAIL_OPENED, 5);
        Interaction form = seen("I-4", StandardInteraction.FORM_SUBMITTED, 4);

        FunnelRecord record = funnel.record(prospect, opened).record();
        Outcome<FunnelRecord> late = funnel.record(record, form);
        StageChange change = late.changes().get(0);

        assertThat(change.kind()).isEqualTo(StageChange.Kind.RESTATED);
        assertThat(late.record()).isInstanceOf(Lead.class);
    }

    @Test
    void reportsDriftAndMovesNobodyBack() {
        Interaction price = seen("I-3", StandardInteraction.PRICE_REQUESTED, 3);
        Interaction call = Interaction.builder()
                .from(seen("I-5", StandardInteraction.CALL_ANSWERED, 5))
                .addFact(Fact.of(Facts.TARGET_GROUP, true, "call", day(5)))
                .addFact(Fact.of(Facts.IDEAL_CUSTOMER_PROFILE, true, "call", day(5)))
                .addFact(Fact.of(Facts.MEANS, true, "call", day(5)))
                .build();
        FunnelRecord lead = funnel.record(GuideCast.lead(), price).record();
        FunnelRecord contact = funnel.record(lead, call).record();
        Instant before = day(4);

        Fact<Boolean> indifferent = Fact.of(Facts.INTEREST, false, "mail", before);
        Outcome<FunnelRecord> late = funnel.record(contact, indifferent);
        late.drift().ifPresent(drift -> System.out.println("A person has to look at it: " + drift));

        assertThat(late.verdict()).isEqualTo(Outcome.Verdict.RECORDED);
        assertThat(late.record().stage()).isEqualTo(Engagement.CONTACT);
        assertThat(late.reasons().get(0).name()).isEqualTo("came-late");
        assertThat(late.drift()).contains(new Drift("LEAD", RecordStatus.OPEN));
    }

    @Test
    void replaysInTheSameFunnel() {
        FunnelRecord record = GuideCast.contact();

        FunnelRecord again = funnel.replay(record.journal()).orElseThrow();

        assertThat(again).isEqualTo(record);
    }

    @Test
    void replaysEvidenceInAnyOrder() {
        FunnelRecord record = GuideCast.contact();
        Person person = PERSON;
        List<Evidence> evidence = new ArrayList<>(record.journal().log().arrivals());
        Collections.reverse(evidence);

        FunnelRecord derived = funnel.replay("R-1", person, evidence).orElseThrow();

        assertThat(derived.stage()).isEqualTo(record.stage());
        assertThat(derived).isEqualTo(funnel.replay("R-1", person, record.journal().log().arrivals()).orElseThrow());
    }

    @Test
    void replaysInAnotherFunnel() {
        FunnelRecord contact = GuideCast.contact();

        Funnel stricter = Engagement.standard().named("engagement-with-budget", 1).requiring(BUDGET_KNOWN).funnel();
        FunnelRecord there = stricter.replay(contact.journal()).orElseThrow();

        assertThat(there.stage()).isEqualTo(Engagement.LEAD);
        assertThat(contact.stage()).isEqualTo(Engagement.CONTACT);
    }

    @Test
    void storesAndRestores() {
        Contact record = GuideCast.contact();

        Snapshot snapshot = record.snapshot();
        Admission<FunnelRecord> restored = funnel.restore(snapshot);

        assertThat(restored.orElseThrow()).isEqualTo(record);
    }

    @Test
    void goesOverToTheNextVersion() {
        Snapshot snapshot = GuideCast.contact().snapshot();
        Instant now = day(30);

        Funnel next = Engagement.standard().named("engagement", 2).requiring(BUDGET_KNOWN).funnel();
        Migration<Stage<?>, Stage<?>> migration =
                Migration.between(funnel.definition(), next.definition()).build();
        FunnelRecord record = next.restore(snapshot, migration, now).orElseThrow();

        assertThat(next.restore(snapshot).isAdmitted()).isFalse();
        assertThat(record.stage()).isEqualTo(Engagement.CONTACT);
        assertThat(record.history().get(3).kind()).isEqualTo(StageChange.Kind.MIGRATED);
    }
    // spotless:on
}
