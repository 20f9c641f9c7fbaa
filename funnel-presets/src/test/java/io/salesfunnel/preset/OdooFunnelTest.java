package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static io.salesfunnel.preset.Told.pursued;
import static io.salesfunnel.preset.Told.times;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Odoo: one record, moved by hand, by quotes and by commitments. */
class OdooFunnelTest implements FunnelContract {

    private static final Funnel ODOO = Presets.odoo().funnel();
    private static final Evidence LISTED = did(LIST_IMPORTED, 0);
    private static final Evidence CONTRACT = did(CONTRACT_SIGNED, 20);

    private static HumanDecision chosen(String stage, int minute) {
        return Told.chosen(ODOO, stage, minute);
    }

    @Override
    public Funnel funnel() {
        return ODOO;
    }

    @Override
    public String table() {
        return """
                OUTSIDE     -> NEW         : ENTER_NEW [pursued]
                OUTSIDE     -> QUALIFIED   : ENTER_QUALIFIED [set-to-qualified]
                OUTSIDE     -> PROPOSITION : ENTER_PROPOSITION [set-to-proposition]
                OUTSIDE     -> LEAD        : ENTER_LEAD
                LEAD        -> NEW         : CONVERT [pursuit-decided]
                NEW         -> QUALIFIED   : QUALIFY [qualification-since-stage-chosen]
                NEW         -> PROPOSITION : PROPOSE [quote-since-stage-chosen]
                QUALIFIED   -> PROPOSITION : PROPOSE [quote-since-stage-chosen]
                LEAD        -> WON         : WIN [commercial-commitment, commitment-since-stage-chosen]
                NEW         -> WON         : WIN [commercial-commitment, commitment-since-stage-chosen]
                QUALIFIED   -> WON         : WIN [commercial-commitment, commitment-since-stage-chosen]
                PROPOSITION -> WON         : WIN [commercial-commitment, commitment-since-stage-chosen]
                # by hand, forward
                LEAD        -> NEW         : CHOOSE_NEW [stage-chosen.odoo.new]
                LEAD        -> QUALIFIED   : CHOOSE_QUALIFIED [stage-chosen.odoo.qualified]
                NEW         -> QUALIFIED   : CHOOSE_QUALIFIED [stage-chosen.odoo.qualified]
                LEAD        -> PROPOSITION : CHOOSE_PROPOSITION [stage-chosen.odoo.proposition]
                NEW         -> PROPOSITION : CHOOSE_PROPOSITION [stage-chosen.odoo.proposition]
                QUALIFIED   -> PROPOSITION : CHOOSE_PROPOSITION [stage-chosen.odoo.proposition]
                NEW         -> WON         : CHOOSE_WON [stage-chosen.odoo.won, commercial-commitment]
                QUALIFIED   -> WON         : CHOOSE_WON [stage-chosen.odoo.won, commercial-commitment]
                PROPOSITION -> WON         : CHOOSE_WON [stage-chosen.odoo.won, commercial-commitment]
                # by hand, back
                QUALIFIED   -> NEW         : CHOOSE_NEW [stage-chosen.odoo.new] regress
                PROPOSITION -> NEW         : CHOOSE_NEW [stage-chosen.odoo.new] regress
                PROPOSITION -> QUALIFIED   : CHOOSE_QUALIFIED [stage-chosen.odoo.qualified] regress
                WON         -> NEW         : CHOOSE_NEW [stage-chosen.odoo.new] reopen
                WON         -> QUALIFIED   : CHOOSE_QUALIFIED [stage-chosen.odoo.qualified] reopen
                WON         -> PROPOSITION : CHOOSE_PROPOSITION [stage-chosen.odoo.proposition] reopen
                """;
    }

    @Override
    public Collection<Story> stories() {
        Story won = Story.named("is-won", CAM).with(LISTED, pursued(1), did(QUOTE_ISSUED, 2), did(CONTRACT_SIGNED, 3));
        return List.of(
                Story.named("cam", CAM).with(Told.CAMS_LOG.toArray(Evidence[]::new)),
                Story.named("begins-as-an-opportunity", CAM)
                        .asking("ENTER_NEW", LISTED)
                        .asking("ENTER_NEW", pursued(1))
                        .with(did(CONTRACT_SIGNED, 2)),
                Story.named("buys-as-a-lead", CAM).with(LISTED, CONTRACT),
                Story.named("is-qualified-and-buys", CAM)
                        .with(LISTED, pursued(1), decided(QUALIFICATION_CONFIRMED, 2), CONTRACT),
                Story.named("is-moved-by-hand", CAM)
                        .with(LISTED, chosen("NEW", 1), chosen("QUALIFIED", 2), chosen("PROPOSITION", 3))
                        .with(chosen("QUALIFIED", 4), chosen("NEW", 5), chosen("PROPOSITION", 6), chosen("NEW", 7))
                        .with(chosen("QUALIFIED", 8), chosen("NEW", 9)),
                Story.named("is-known-as-new", CAM).with(chosen("NEW", 1)),
                Story.named("is-known-as-qualified", CAM)
                        .asking("ENTER_QUALIFIED", LISTED)
                        .asking("ENTER_QUALIFIED", chosen("QUALIFIED", 1)),
                Story.named("is-known-as-proposed", CAM)
                        .asking("ENTER_PROPOSITION", LISTED)
                        .asking("ENTER_PROPOSITION", chosen("PROPOSITION", 1)),
                Story.named("is-qualified-by-hand", CAM).with(LISTED, chosen("QUALIFIED", 1)),
                Story.named("is-proposed-by-hand", CAM).with(LISTED, chosen("PROPOSITION", 1), CONTRACT),
                won.with(chosen("NEW", 4), chosen("WON", 5)),
                Story.named("is-won-and-qualified-again", CAM)
                        .with(LISTED, CONTRACT, chosen("QUALIFIED", 24), chosen("WON", 25)),
                Story.named("is-won-and-proposed-again", CAM)
                        .with(LISTED, CONTRACT, chosen("PROPOSITION", 24), chosen("WON", 25)));
    }

    @Test
    @DisplayName("S3.34 Cam is a lead until a deal is pursued, and the same record goes on as an opportunity")
    void followsCam() {
        assertThat(Told.stages(ODOO, Told.CAMS_LOG))
                .containsExactlyElementsOf(
                        Stream.concat(times(10, "LEAD"), Stream.of("QUALIFIED", "PROPOSITION", "WON"))
                                .toList());
    }

    @Test
    @DisplayName("S3.14, P18 a lead is converted by another type of the same record")
    void flipsTheTypeOfOneRecord() {
        FunnelRecord lead = live(ODOO, LISTED);

        Outcome<Opportunity> converted = ODOO.attempt(OdooFunnel.CONVERT, (Lead) lead, decided(PURSUIT_DECIDED, 1));

        assertThat(converted.orElseThrow().id()).isEqualTo(lead.id());
        assertThat(converted.orElseThrow().history())
                .extracting(StageChange::to)
                .containsExactly("LEAD", "NEW");
    }

    @Test
    @DisplayName("P22 a loss leaves the stage, needs no code, and its reason outlives the reopening")
    void keepsTheReasonOfALoss() {
        FunnelRecord open = live(ODOO, LISTED, pursued(1), did(QUOTE_ISSUED, 2));
        HumanDecision loss = decided(LOSS_DECIDED, "too-expensive", 3);

        FunnelRecord lost = and(ODOO, open, loss);
        FunnelRecord reopened = and(ODOO, lost, decided(REOPENING_DECIDED, 4));

        assertThat(ODOO.reasons(StatusTransition.LOSE)).isEmpty();
        assertThat(lost.stage()).isEqualTo(OdooFunnel.PROPOSITION);
        assertThat(lost.status()).isEqualTo(RecordStatus.LOST);
        assertThat(reopened.stage()).isEqualTo(OdooFunnel.PROPOSITION);
        assertThat(reopened.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(reopened.cycle()).isEqualTo(2);
        assertThat(reopened.history())
                .anyMatch(change -> change.cause().orElse("").equals(loss.id()));
        assertThat(reopened.journal().log().find(loss.id())).contains(loss);
    }

    @Test
    void isLostFromEveryOpenStage() {
        for (FunnelRecord record : List.of(
                live(ODOO, LISTED),
                live(ODOO, LISTED, chosen("NEW", 1)),
                live(ODOO, LISTED, chosen("QUALIFIED", 1)),
                live(ODOO, LISTED, chosen("PROPOSITION", 1)))) {
            FunnelRecord lost = and(ODOO, record, decided(LOSS_DECIDED, 5));

            assertThat(lost.status()).isEqualTo(RecordStatus.LOST);
            assertThat(lost.stage()).isEqualTo(record.stage());
        }
    }

    @Test
    void staysWhereItWasSetByHandUntilSomethingNewerHappens() {
        FunnelRecord back =
                live(ODOO, LISTED, pursued(1), did(QUOTE_ISSUED, 2), chosen("NEW", 3), did(EMAIL_OPENED, 4));

        assertThat(back.stage()).isEqualTo(OdooFunnel.NEW);
        assertThat(and(ODOO, back, did(QUOTE_ISSUED, 5)).stage()).isEqualTo(OdooFunnel.PROPOSITION);
    }

    @Test
    @DisplayName("P17, P36 a deal is not won by hand without a commitment, and not won again by the old one")
    void winsByACommitmentOnly() {
        FunnelRecord proposed = live(ODOO, LISTED, chosen("PROPOSITION", 1));
        Outcome<FunnelRecord> byHand = ODOO.record(proposed, chosen("WON", 2));
        FunnelRecord again =
                live(ODOO, LISTED, pursued(1), did(CONTRACT_SIGNED, 2), chosen("PROPOSITION", 3), did(EMAIL_OPENED, 4));

        assertThat(byHand.isMoved()).isFalse();
        assertThat(byHand.explain())
                .contains("none of CONTRACT_SIGNED, ORDER_PLACED, QUOTE_CONVERTED_TO_INVOICE, PAYMENT_RECEIVED");
        assertThat(again.stage()).isEqualTo(OdooFunnel.PROPOSITION);
        assertThat(again.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(and(ODOO, again, did(CONTRACT_SIGNED, 5)).stage()).isEqualTo(OdooFunnel.WON);
    }

    @Test
    void beginsWhereSomebodySetAnImportedRecord() {
        assertThat(live(ODOO, chosen("QUALIFIED", 1), did(EMAIL_OPENED, 2)).stage())
                .isEqualTo(OdooFunnel.QUALIFIED);
        assertThat(live(ODOO, LISTED, chosen("WON", 1)).stage()).isEqualTo(OdooFunnel.LEAD);
    }

    @Test
    void saysWhyAnOldQuoteIsNotEnough() {
        FunnelRecord back = live(ODOO, LISTED, pursued(1), did(QUOTE_ISSUED, 2), chosen("NEW", 3));

        assertThat(ODOO.attempt(OdooFunnel.PROPOSE, (Opportunity) back, did(EMAIL_OPENED, 4))
                        .explain())
                .isEqualTo("Opportunity 'R-1' cannot PROPOSE from NEW: 1 of 1 guard not met: quote-since-stage-chosen"
                        + " (not met: none of QUOTE_ISSUED, QUOTE_ACCEPTED, QUOTE_CONVERTED_TO_INVOICE since"
                        + " STAGE_CHOSEN.odoo.NEW at 2026-03-04T12:00:00Z); other moves: WIN to WON, QUALIFY to QUALIFIED,"
                        + " CHOOSE_QUALIFIED to QUALIFIED, CHOOSE_PROPOSITION to PROPOSITION or CHOOSE_WON to WON");
    }
}
