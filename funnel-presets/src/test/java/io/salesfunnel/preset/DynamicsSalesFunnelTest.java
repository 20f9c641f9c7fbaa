package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ACCEPTED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static io.salesfunnel.preset.Told.pursued;
import static io.salesfunnel.preset.Told.times;
import static io.salesfunnel.preset.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Dynamics 365 Sales: a lead by its status reasons, an opportunity by the stages of the sales process. */
class DynamicsSalesFunnelTest implements FunnelContract {

    private static final Funnel DYNAMICS = Presets.dynamicsSales().funnel();
    private static final Evidence LISTED = did(LIST_IMPORTED, 0);
    private static final Evidence NEEDS_IT = did(CALL_ANSWERED, 1, told(Facts.NEED, true, 1));
    private static final Evidence CONTRACT = did(CONTRACT_SIGNED, 20);

    private static HumanDecision chosen(String stage, int minute) {
        return Told.chosen(DYNAMICS, stage, minute);
    }

    @Override
    public Funnel funnel() {
        return DYNAMICS;
    }

    @Override
    public String table() {
        return """
                OUTSIDE   -> CONTACTED : ENTER_CONTACTED [set-to-contacted]
                OUTSIDE   -> DEVELOP   : ENTER_DEVELOP [pursued]
                OUTSIDE   -> PROPOSE   : ENTER_PROPOSE [set-to-propose]
                OUTSIDE   -> CLOSE     : ENTER_CLOSE [set-to-close]
                OUTSIDE   -> NEW       : ENTER_NEW
                NEW       -> CONTACTED : CONTACT [contacted]
                NEW       -> DEVELOP   : QUALIFY_LEAD [pursuit-decided]
                CONTACTED -> DEVELOP   : QUALIFY_LEAD [pursuit-decided]
                DEVELOP   -> PROPOSE   : ISSUE_QUOTE [quote-since-stage-chosen, need]
                PROPOSE   -> CLOSE     : ACCEPT_QUOTE [acceptance-since-stage-chosen]
                NEW       -> WON       : WIN [commercial-commitment, commitment-since-stage-chosen]
                CONTACTED -> WON       : WIN [commercial-commitment, commitment-since-stage-chosen]
                DEVELOP   -> WON       : WIN [commercial-commitment, commitment-since-stage-chosen]
                PROPOSE   -> WON       : WIN [commercial-commitment, commitment-since-stage-chosen]
                CLOSE     -> WON       : WIN [commercial-commitment, commitment-since-stage-chosen]
                # by hand
                NEW       -> CONTACTED : CHOOSE_CONTACTED [stage-chosen.dynamics-sales.contacted]
                DEVELOP   -> PROPOSE   : CHOOSE_PROPOSE [stage-chosen.dynamics-sales.propose, need]
                PROPOSE   -> CLOSE     : CHOOSE_CLOSE [stage-chosen.dynamics-sales.close, quoted]
                PROPOSE   -> DEVELOP   : CHOOSE_DEVELOP [stage-chosen.dynamics-sales.develop] regress
                CLOSE     -> DEVELOP   : CHOOSE_DEVELOP [stage-chosen.dynamics-sales.develop] regress
                CLOSE     -> PROPOSE   : CHOOSE_PROPOSE [stage-chosen.dynamics-sales.propose] regress
                WON       -> CLOSE     : CHOOSE_CLOSE [stage-chosen.dynamics-sales.close] reopen
                """;
    }

    @Override
    public Collection<Story> stories() {
        return List.of(
                Story.named("cam", CAM).with(Told.CAMS_LOG.toArray(Evidence[]::new)),
                Story.named("begins-as-an-opportunity", CAM)
                        .asking("ENTER_DEVELOP", LISTED)
                        .asking("ENTER_DEVELOP", pursued(1))
                        .with(chosen("PROPOSE", 2), CONTRACT),
                Story.named("buys-as-a-new-lead", CAM).with(LISTED, CONTRACT),
                Story.named("buys-as-a-contacted-lead", CAM).with(LISTED, did(FORM_SUBMITTED, 1), CONTRACT),
                Story.named("is-known-as-contacted", CAM)
                        .asking("ENTER_CONTACTED", LISTED)
                        .asking("ENTER_CONTACTED", chosen("CONTACTED", 1)),
                Story.named("is-known-as-developed", CAM).with(chosen("DEVELOP", 1)),
                Story.named("is-known-as-proposed", CAM)
                        .asking("ENTER_PROPOSE", LISTED)
                        .asking("ENTER_PROPOSE", chosen("PROPOSE", 1)),
                Story.named("is-known-as-about-to-close", CAM)
                        .asking("ENTER_CLOSE", LISTED)
                        .asking("ENTER_CLOSE", chosen("CLOSE", 1))
                        .with(CONTRACT),
                Story.named("is-qualified-at-once", CAM).with(LISTED, pursued(1)),
                Story.named("is-contacted-by-hand", CAM).with(LISTED, chosen("CONTACTED", 1)),
                Story.named("accepts-a-quote", CAM)
                        .with(LISTED, NEEDS_IT, pursued(2), did(QUOTE_ISSUED, 3), did(QUOTE_ACCEPTED, 4))
                        .with(did(CONTRACT_SIGNED, 5), chosen("CLOSE", 6), did(EMAIL_OPENED, 7)),
                Story.named("is-moved-by-hand", CAM)
                        .with(LISTED, NEEDS_IT, pursued(2), chosen("PROPOSE", 3), chosen("CLOSE", 4))
                        .with(did(QUOTE_ISSUED, 5), chosen("CLOSE", 6), chosen("PROPOSE", 7), chosen("CLOSE", 8))
                        .with(chosen("DEVELOP", 9), chosen("PROPOSE", 10), chosen("DEVELOP", 11)));
    }

    @Test
    @DisplayName(
            "S3.34 Cam is contacted by an e-mail, qualified by a decision, proposed to by a quote, won by a contract")
    void followsCam() {
        assertThat(Told.stages(DYNAMICS, Told.CAMS_LOG))
                .containsExactlyElementsOf(
                        Stream.of(times(2, "NEW"), times(8, "CONTACTED"), Stream.of("DEVELOP", "PROPOSE", "WON"))
                                .flatMap(stages -> stages)
                                .toList());
    }

    @Test
    void isNotContactedByACallThatNobodyAnswers() {
        FunnelRecord called = live(DYNAMICS, LISTED, did(CALL_ATTEMPTED, 1));

        assertThat(called.stage()).isEqualTo(DynamicsSalesFunnel.NEW);
        assertThat(and(DYNAMICS, called, did(EMAIL_SENT, 2)).stage()).isEqualTo(DynamicsSalesFunnel.CONTACTED);
    }

    @Test
    void createsNoOpportunityByAConfirmedQualificationAlone() {
        FunnelRecord confirmed = live(DYNAMICS, LISTED, decided(QUALIFICATION_CONFIRMED, 1));

        assertThat(confirmed).isInstanceOf(Lead.class);
        assertThat(and(DYNAMICS, confirmed, pursued(2)).stage()).isEqualTo(DynamicsSalesFunnel.DEVELOP);
    }

    @Test
    void disqualifiesForOneOfFourReasonsAndReactivates() {
        FunnelRecord lead = live(DYNAMICS, LISTED);
        Outcome<FunnelRecord> without =
                DYNAMICS.attemptByName("DISQUALIFY", lead, decided(DISQUALIFICATION_DECIDED, "too-small", 1));

        assertThat(DYNAMICS.reasons(StatusTransition.DISQUALIFY))
                .containsExactly("lost", "cannot-contact", "no-longer-interested", "canceled");
        assertThat(without.explain()).contains("one of lost, cannot-contact, no-longer-interested, canceled");
        for (String reason : DynamicsSalesFunnel.DISQUALIFICATIONS) {
            FunnelRecord out = and(DYNAMICS, lead, decided(DISQUALIFICATION_DECIDED, reason, 1));
            FunnelRecord back = and(DYNAMICS, out, decided(REOPENING_DECIDED, 2));

            assertThat(out.status()).isEqualTo(RecordStatus.DISQUALIFIED);
            assertThat(back.status()).isEqualTo(RecordStatus.OPEN);
            assertThat(back.stage()).isEqualTo(DynamicsSalesFunnel.NEW);
        }
    }

    @Test
    void losesForOneOfTwoReasons() {
        FunnelRecord open = live(DYNAMICS, LISTED, pursued(1));

        assertThat(DYNAMICS.reasons(StatusTransition.LOSE)).containsExactly("canceled", "out-sold");
        assertThat(and(DYNAMICS, open, decided(LOSS_DECIDED, "price", 2)).status())
                .isEqualTo(RecordStatus.OPEN);
        assertThat(and(DYNAMICS, open, decided(LOSS_DECIDED, "out-sold", 2)).status())
                .isEqualTo(RecordStatus.LOST);
    }

    @Test
    @DisplayName("P3 a need that nobody asked for is unknown, and the answer says what to ask")
    void asksForTheNeed() {
        FunnelRecord developing = live(DYNAMICS, LISTED, pursued(1));
        Outcome<FunnelRecord> proposed = DYNAMICS.record(developing, did(QUOTE_ISSUED, 2));

        assertThat(proposed.isMoved()).isFalse();
        assertThat(proposed.questions()).contains("does the party need what is sold?");
        assertThat(and(DYNAMICS, proposed.record(), did(CALL_ANSWERED, 3, told(Facts.NEED, true, 3)))
                        .stage())
                .isEqualTo(DynamicsSalesFunnel.PROPOSE);
    }

    @Test
    void isNotClosedByAnAcceptanceOfBeforeItWasPursued() {
        FunnelRecord quoted =
                live(DYNAMICS, LISTED, NEEDS_IT, did(QUOTE_ACCEPTED, 2), pursued(3), did(QUOTE_ISSUED, 4));

        assertThat(quoted.stage()).isEqualTo(DynamicsSalesFunnel.PROPOSE);
        assertThat(and(DYNAMICS, quoted, did(QUOTE_ACCEPTED, 5)).stage()).isEqualTo(DynamicsSalesFunnel.CLOSE);
    }

    @Test
    void isNotWonAgainByTheOldContract() {
        FunnelRecord reopened =
                live(DYNAMICS, LISTED, pursued(1), did(CONTRACT_SIGNED, 2), chosen("CLOSE", 3), did(EMAIL_OPENED, 4));

        assertThat(reopened.stage()).isEqualTo(DynamicsSalesFunnel.CLOSE);
        assertThat(reopened.cycle()).isEqualTo(2);
        assertThat(and(DYNAMICS, reopened, did(CONTRACT_SIGNED, 5)).stage()).isEqualTo(DynamicsSalesFunnel.WON);
    }
}
