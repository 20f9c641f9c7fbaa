package io.salesfunnel.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Life.Walked;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.stage.StageChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(LifeDomain.class)
@Domain(DomainContext.Global.class)
class FunnelPersonalDataPropertyTest {

    private static final FactKey<String> NOTE = new FactKey<>("note", String.class);
    private static final Organization OTHER =
            Organization.builder().id("O-2").name(Life.MARKER + " Ltd").build();

    @Property(tries = 300) // L12
    @Label("P44 no text holds personal data")
    void noTextHoldsPersonalData(@ForAll Life life) {
        List<Object> texts = new ArrayList<>(List.of(Life.PARTY, OTHER));
        for (Walked walked : life.walk()) {
            add(texts, walked.outcome());
            texts.add(walked.request().evidence());
        }
        FunnelRecord record = life.end();
        Instant later = record.journal()
                .log()
                .latest()
                .map(Evidence::occurredAt)
                .orElseThrow()
                .plusSeconds(1);
        Fact<String> note = Fact.of(NOTE, Life.MARKER + " likes tea", "call", later);
        add(texts, life.funnel().record(record, note));
        add(texts, life.funnel().record(record, Interaction.of("I-x", OTHER, StandardInteraction.PAGE_VIEWED, later)));
        Interaction answer = Interaction.builder()
                .id("I-y")
                .partyId("P-1")
                .type(StandardInteraction.QUESTION_ANSWERED)
                .occurredAt(later)
                .addFact(note)
                .build();
        Outcome<FunnelRecord> answered = life.funnel().record(record, answer);
        add(texts, answered);
        texts.add(answer);
        addRecord(texts, answered.record());
        life.funnel().moves(answered.record(), later).forEach(move -> {
            texts.add(move);
            texts.add(move.explain());
        });

        assertThat(texts).allSatisfy(text -> assertThat(text.toString()).doesNotContain(Life.MARKER));
    }

    private static void add(List<Object> texts, Outcome<FunnelRecord> outcome) {
        texts.add(outcome);
        texts.add(outcome.explain());
        texts.add(outcome.reasons());
        texts.add(outcome.questions());
        outcome.changes().forEach(texts::add);
        try {
            outcome.orElseThrow();
        } catch (IllegalTransitionException e) {
            texts.add(e);
        }
    }

    private static void addRecord(List<Object> texts, FunnelRecord record) {
        Journal journal = record.journal();
        texts.addAll(List.of(journal, journal.log(), record.snapshot(), record.history(), record.stage()));
        texts.add(Known.of(record.party(), journal.log(), Instant.MAX));
        for (StageChange change : record.history()) {
            texts.add(change);
        }
        if (!(record instanceof Drawn.Plain)) {
            texts.add(record);
        }
    }
}
