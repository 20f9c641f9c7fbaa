package io.salesfunnel.framework;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.AD_CLICKED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CAMPAIGN_TOUCHED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.framework.Case.CAM;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.day;
import static io.salesfunnel.framework.Case.decided;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an interaction shows of whoever it is, and what it does not. */
class IdentityTest {

    private static final Funnel FUNNEL = Engagement.standard().funnel();
    private static final Person NOBODY = Person.builder().id(CAM.id()).build();
    private static final TemperatureClassifier PROVENANCE = TemperatureClassifiers.byProvenance(Duration.ofDays(20));

    private static Optional<Temperature> temperature(Case some) {
        return PROVENANCE.classify(some.known(60)).temperature();
    }

    @Test
    @DisplayName("P8 a visitor without a name was in contact, and is not identified by that")
    void tellsContactFromIdentity() {
        Case visitor = Case.of(NOBODY, did(WEBSITE_VISITED, 1), did(AD_CLICKED, 2));

        assertThat(visitor.status(InteractionRules.CONTACTED)).isEqualTo(Status.MET);
        assertThat(visitor.status(InteractionRules.IDENTIFIED)).isEqualTo(Status.UNKNOWN);
        assertThat(new Case(CAM, visitor.log()).status(InteractionRules.IDENTIFIED))
                .isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("P8 once it is known who it is, the life is derived again from what was done before")
    void derivesTheLifeAgain() {
        FunnelRecord unknown = FUNNEL.enter(Engagement.PROSPECT, "P-1", NOBODY, decided(FIT_ASSERTED, 0))
                .orElseThrow();
        for (Evidence next : new Evidence[] {did(WEBSITE_VISITED, 1), did(FORM_SUBMITTED, 2)}) {
            unknown = FUNNEL.record(unknown, next).record();
        }

        FunnelRecord known =
                FUNNEL.replay("P-1", CAM, unknown.journal().log().arrivals()).orElseThrow();

        assertThat(unknown.stage()).isEqualTo(Engagement.PROSPECT);
        assertThat(known.stage()).isEqualTo(Engagement.LEAD);
        assertThat(known.history().get(1).cause()).contains("FORM_SUBMITTED-2-0");
        assertThat(known.journal().log()).isEqualTo(unknown.journal().log());
    }

    @Test
    @DisplayName("P8, P14 visits of another id, filed under this party later, count from when they were made")
    void takesOverEarlierVisits() {
        Interaction visit = Interaction.builder()
                .id("visit-7")
                .partyId("visitor-7")
                .type(WEBSITE_VISITED)
                .occurredAt(day(2))
                .build();
        Interaction filed = Interaction.builder().from(visit).partyId(CAM.id()).build();
        FunnelRecord record = FUNNEL.enter(Engagement.PROSPECT, "P-1", CAM, decided(FIT_ASSERTED, 0))
                .orElseThrow();
        Case touched = cam(did(CAMPAIGN_TOUCHED, 40), did(WEBSITE_VISITED, 41));

        assertThat(record.concerns(visit)).isFalse();
        assertThat(FUNNEL.record(record, visit).record()).isSameAs(record);
        assertThat(FUNNEL.record(record, filed).record().journal().log().find("visit-7"))
                .contains(filed);
        assertThat(temperature(touched)).contains(Temperature.COLD);
        assertThat(temperature(touched.and(filed))).contains(Temperature.LUKEWARM);
    }

    @Test
    @DisplayName("S2.27 a call that was answered goes both ways, and what was needed and asked is kept with its source")
    void capturesWhatWasSaid() {
        Interaction call = Interaction.builder()
                .from(did(CALL_ANSWERED, 1))
                .addFacts(told(Facts.NEED, true, 1), told(Facts.KNOWS_OFFER, 1, 1))
                .build();
        Known known = cam(call).known(1);

        assertThat(known.isTwoWay()).isTrue();
        assertThat(cam(did(EMAIL_SENT, 1)).known(1).isTwoWay()).isFalse();
        assertThat(known.fact(Facts.NEED)).hasValueSatisfying(need -> {
            assertThat(need.value()).isTrue();
            assertThat(need.source()).isEqualTo("call");
            assertThat(need.asOf()).isEqualTo(day(1));
        });
        assertThat(BuyingStage.of(known).levels()).containsEntry(BuyingQuestion.KNOWS_OFFER, 1);
        assertThat(cam(call).judged(StandardRuleSets.needMatch()).isQualified()).isTrue();
    }

    @Test
    @DisplayName("P7 any number of opened mails and clicks, of machines perhaps, is no dialogue and no engagement")
    void takesNoMachineForAPerson() {
        Evidence[] flood = IntStream.range(0, 400)
                .mapToObj(i -> did(i % 2 == 0 ? EMAIL_OPENED : AD_CLICKED, i / 20, i))
                .toArray(Evidence[]::new);
        FunnelRecord record = FUNNEL.enter(Engagement.PROSPECT, "P-1", CAM, decided(FIT_ASSERTED, 0))
                .orElseThrow();
        for (Evidence next : flood) {
            record = FUNNEL.record(record, next).record();
        }

        assertThat(cam(flood).status(InteractionRules.ENGAGED)).isEqualTo(Status.NOT_MET);
        assertThat(cam(flood).status(InteractionRules.TWO_WAY)).isEqualTo(Status.NOT_MET);
        assertThat(cam(flood).status(InteractionRules.INTENT_INFERRED)).isEqualTo(Status.NOT_MET);
        assertThat(cam(flood)
                        .and(decided(FIT_ASSERTED, 0))
                        .judged(StandardRuleSets.prospectEntry())
                        .isQualified())
                .isTrue();
        assertThat(record.stage()).isEqualTo(Engagement.PROSPECT);
    }
}
