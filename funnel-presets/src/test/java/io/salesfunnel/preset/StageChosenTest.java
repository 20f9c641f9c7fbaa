package io.salesfunnel.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.stage.StageChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stage that somebody set by hand in one system. */
class StageChosenTest {

    @Test
    void movesTheRecordOfItsOwnSystemOnly() {
        Funnel hubSpot = Presets.hubSpotDeal().funnel();
        Funnel salesforce = Presets.salesforceOpportunity().funnel();
        List<Evidence> log = List.of(
                Told.decided(StandardDecision.PURSUIT_DECIDED, 0),
                Told.chosen(salesforce, SalesforceOpportunityFunnel.NEEDS_ANALYSIS, 1),
                Told.chosen(hubSpot, HubSpotDealFunnel.CLOSED_LOST, 2));

        assertThat(Told.stages(hubSpot, log))
                .containsExactly("APPOINTMENT_SCHEDULED", "APPOINTMENT_SCHEDULED", "CLOSED_LOST");
        assertThat(Told.stages(salesforce, log)).containsExactly("PROSPECTING", "NEEDS_ANALYSIS", "NEEDS_ANALYSIS");
    }

    @ParameterizedTest
    @MethodSource("io.salesfunnel.preset.Presets#all")
    void movesNothingElsewhereThoughAStageIsCalledAlike(Preset preset) {
        List<Evidence> cam = Told.CAMS_LOG;
        List<FunnelRecord> records =
                preset.funnel().replay("R-1", Told.CAM, cam).record().stream().toList();

        for (FunnelRecord record : records) {
            for (Stage<?> stage : preset.funnel().stages()) {
                Evidence elsewhere = Told.decided(new StageChosen("elsewhere", stage.name()), 20);
                assertThat(preset.funnel().record(record, elsewhere).isMoved()).isFalse();
            }
        }
    }

    @Test
    void isAskedForByOneTransitionForwardAndBack() {
        Funnel odoo = Presets.odoo().funnel();
        FunnelRecord lead = Told.live(odoo, Told.did(StandardInteraction.LIST_IMPORTED, 0));

        Opportunity proposed = odoo.attempt(
                        StageChosen.transition(OdooFunnel.PROPOSITION),
                        lead,
                        Told.chosen(odoo, OdooFunnel.PROPOSITION, 1))
                .orElseThrow();
        Opportunity back = odoo.attempt(
                        StageChosen.transition(OdooFunnel.NEW), proposed, Told.chosen(odoo, OdooFunnel.NEW, 2))
                .orElseThrow();

        assertThat(back.history())
                .extracting(StageChange::transition)
                .containsExactly("ENTER_LEAD", "CHOOSE_PROPOSITION", "CHOOSE_NEW");
        assertThat(odoo.moves(back, Told.day(3)))
                .extracting(move -> move.trigger().toString())
                .contains("CHOOSE_QUALIFIED");
    }

    @Test
    void isCalledAfterFunnelAndStage() {
        assertThat(new StageChosen("acme.deals", "WON").name()).isEqualTo("STAGE_CHOSEN.acme.deals.WON");
        assertThat(new StageChosen("odoo", "WON"))
                .isEqualTo(new StageChosen("odoo", "WON"))
                .isNotEqualTo(new StageChosen("tryton", "WON"));
    }

    @Test
    void refusesWhatIsNoPartOfAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StageChosen("odoo", "deals.WON"))
                .withMessage("StageChosen 'deals.WON' cannot be of this stage: a dot parts the two, and a guard is"
                        + " called after both; letters, digits, - and _ are possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StageChosen("acme:deals", "WON"))
                .withMessageEndingWith("letters, digits, - and _ are possible, and dots");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StageChosen("jane doe", "WON"))
                .withMessageContaining("of 8 characters: it is not a code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StageChosen("a".repeat(150), "B".repeat(150)))
                .withMessageContaining("cannot have this name of 314 characters");
    }

    @Test
    void isAnsweredThoughNothingLeadsThere() {
        Funnel odoo = Presets.odoo().funnel();
        FunnelRecord lead = Told.live(odoo, Told.did(StandardInteraction.LIST_IMPORTED, 0));

        assertThat(odoo.record(lead, Told.decided(new StageChosen("odoo", "NOWHERE"), 1))
                        .explain())
                .contains(" stays in LEAD: nothing-answers (not met: no transition leaves LEAD on"
                        + " STAGE_CHOSEN.odoo.NOWHERE), WIN (not met: ");
    }
}
