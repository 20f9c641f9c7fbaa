package io.salesfunnel.preset;

import static io.salesfunnel.evidence.Facts.EXPECTED_CLOSE;
import static io.salesfunnel.evidence.Facts.IDEAL_CUSTOMER_PROFILE;
import static io.salesfunnel.evidence.Facts.PURCHASE_PLANNED;
import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.INFORMATION_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.preset.DialogueFunnel.LEAD;
import static io.salesfunnel.preset.DialogueFunnel.PROSPECT;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.STRANGER;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.day;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static io.salesfunnel.preset.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.framework.StandardCriteria;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.treatment.Action;
import io.salesfunnel.treatment.StandardAction;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The statements of the fifth article about its stages. */
class DialogueFunnelTest {

    private static final Preset DIALOGUE = Presets.dialogue();
    private static final FunnelRecord ASKING = live(DIALOGUE, did(INFORMATION_REQUESTED, 0));
    private static final FunnelRecord FITTING = and(DIALOGUE, ASKING, decided(FIT_ASSERTED, 1));

    @Test
    @DisplayName("S4.1, S4.3 a lead and a prospect differ, and have words of their own")
    void hasTwoStages() {
        assertThat(DIALOGUE.funnel().stages()).extracting(Stage::name).containsExactly("LEAD", "PROSPECT");
        assertThat(DIALOGUE.terms().all())
                .filteredOn(term -> term.locale().getLanguage().equals("es"))
                .extracting(term -> term.word() + " is " + term.stage().orElseThrow())
                .containsExactly("cliente potencial is LEAD", "prospecto is PROSPECT");
    }

    @Test
    @DisplayName("S4.4 of a lead nobody knows when it may buy")
    void doesNotKnowWhenALeadBuys() {
        assertThat(ASKING.assess(day(1), known -> known.value(EXPECTED_CLOSE)).value())
                .isEmpty();
        assertThat(ASKING.assess(day(1), known -> known.value(PURCHASE_PLANNED)).value())
                .isEmpty();
        Finding timeline =
                ASKING.assess(day(1), StandardCriteria.TIMELINE::check).value();
        assertThat(timeline.status()).isEqualTo(Finding.Status.UNKNOWN);
        assertThat(timeline.questions()).containsExactly("when does the party mean to buy?");
    }

    @Test
    @DisplayName("S4.13, S4.14, A11 a lead came with a list or asked for something, and it is known who it is")
    void makesLeads() {
        assertThat(live(DIALOGUE, did(LIST_IMPORTED, 0)).stage()).isEqualTo(LEAD);
        assertThat(ASKING.stage()).isEqualTo(LEAD);
        assertThat(DIALOGUE.funnel()
                        .replay("R-1", STRANGER, List.of(did(INFORMATION_REQUESTED, 0)))
                        .questions())
                .contains("who is it?");
        assertThat(DIALOGUE.funnel()
                        .replay("R-1", CAM, List.of(did(EMAIL_SENT, 0)))
                        .isAdmitted())
                .isFalse();
    }

    @Test
    @DisplayName("S4.5, S4.7, A12 a prospect was qualified, then reached, then answered")
    void makesAProspectInThatOrder() {
        FunnelRecord reached = and(DIALOGUE, FITTING, did(EMAIL_SENT, 2));

        assertThat(FITTING.stage()).isEqualTo(LEAD);
        assertThat(reached.stage()).isEqualTo(LEAD);
        assertThat(and(DIALOGUE, reached, did(EMAIL_REPLIED, 3)).stage()).isEqualTo(PROSPECT);
    }

    @Test
    @DisplayName("S4.7 who was reached before it was qualified stays a lead")
    void keepsALeadWhoWasReachedTooEarly() {
        FunnelRecord record =
                and(DIALOGUE, ASKING, did(EMAIL_SENT, 1), decided(FIT_ASSERTED, 2), did(CALL_ANSWERED, 3));

        assertThat(record.stage()).isEqualTo(LEAD);
        assertThat(and(DIALOGUE, ASKING, told(IDEAL_CUSTOMER_PROFILE, true, 1), did(CALL_ANSWERED, 3))
                        .stage())
                .isEqualTo(PROSPECT);
    }

    @Test
    @DisplayName("P7, S4.5 any number of messages one way, sent or opened, makes no prospect")
    void ignoresMessagesOneWay() {
        Evidence[] oneWay = IntStream.range(2, 90)
                .mapToObj(day ->
                        did(List.of(EMAIL_SENT, EMAIL_OPENED, CALL_ATTEMPTED).get(day % 3), day))
                .toArray(Evidence[]::new);

        assertThat(and(DIALOGUE, FITTING, oneWay).stage()).isEqualTo(LEAD);
    }

    @Test
    @DisplayName("S4.2, S4.11, S4.12 leads and prospects are treated differently")
    void treatsThemDifferently() {
        FunnelRecord lead = and(DIALOGUE, FITTING, did(CONSENT_GIVEN, 1));
        FunnelRecord prospect = and(DIALOGUE, lead, did(EMAIL_REPLIED, 2));

        List<Action> forLeads =
                DIALOGUE.treatments().advise(lead, day(2)).value().actions();

        assertThat(forLeads)
                .contains(
                        StandardAction.VERIFY_RIGHT_PERSON,
                        StandardAction.PERSONAL_EMAIL,
                        StandardAction.MEET,
                        StandardAction.CALL)
                .doesNotContainAnyElementsOf(
                        DIALOGUE.treatments().advise(prospect, day(2)).value().actions());
    }

    @Test
    void endsAtTheProspectAndGoesOnInAFunnelOfOnesOwn() {
        Stage<Customer> customer = Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);
        Funnel longer = Funnel.named("dialogue-to-customer")
                .stages(PROSPECT, customer)
                .promotedBy(CONTRACT_SIGNED)
                .entry(PROSPECT)
                .when("spoken-with", known -> known.isTwoWay())
                .automatic(new Transition<>("SIGN", Prospect.class, Customer.class))
                .from(PROSPECT)
                .to(customer)
                .build();
        FunnelRecord ended = and(DIALOGUE, FITTING, did(EMAIL_REPLIED, 2), did(CONTRACT_SIGNED, 3));

        assertThat(ended.stage()).isEqualTo(PROSPECT);
        assertThat(DIALOGUE.funnel().moves(ended, day(3)))
                .noneMatch(move -> move.trigger() instanceof Transition<?, ?>);
        assertThat(longer.replay(ended.journal()).orElseThrow().stage()).isEqualTo(customer);
    }
}
