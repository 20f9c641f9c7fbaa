package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static io.salesfunnel.preset.Told.pursued;
import static io.salesfunnel.preset.Told.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.DefinitionProblem.Code;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.term.Term;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Business Central: a sales cycle is data, and some of its stages are gates. */
class BusinessCentralFunnelTest implements FunnelContract {

    private static final Funnel CYCLE = Presets.businessCentral().funnel();
    private static final Funnel EXISTING = Presets.businessCentral(
                    "existing", BusinessCentralFunnel.EXISTING_CUSTOMER, BusinessCentralFunnel.CLOSE_CODES)
            .funnel();

    private static HumanDecision chosen(String stage, int minute) {
        return Told.chosen(CYCLE, stage, minute);
    }

    @Override
    public Funnel funnel() {
        return CYCLE;
    }

    @Override
    public String table() {
        return """
                OUTSIDE       -> INITIAL       : ENTER_INITIAL [deal-pursued]
                # next, by hand
                INITIAL       -> QUALIFICATION : CHOOSE_QUALIFICATION [stage-chosen.business-central.qualification]
                QUALIFICATION -> PRESENTATION  : CHOOSE_PRESENTATION [stage-chosen.business-central.presentation]
                PRESENTATION  -> PROPOSAL      : CHOOSE_PROPOSAL [stage-chosen.business-central.proposal, quoted]
                PROPOSAL      -> SIGN_CONTRACT : CHOOSE_SIGN_CONTRACT [stage-chosen.business-central.sign-contract, quoted]
                # skip
                QUALIFICATION -> PROPOSAL      : CHOOSE_PROPOSAL [stage-chosen.business-central.proposal]
                # previous and jump
                QUALIFICATION -> INITIAL       : CHOOSE_INITIAL [stage-chosen.business-central.initial] regress
                PRESENTATION  -> INITIAL       : CHOOSE_INITIAL [stage-chosen.business-central.initial] regress
                PROPOSAL      -> INITIAL       : CHOOSE_INITIAL [stage-chosen.business-central.initial] regress
                SIGN_CONTRACT -> INITIAL       : CHOOSE_INITIAL [stage-chosen.business-central.initial] regress
                PRESENTATION  -> QUALIFICATION : CHOOSE_QUALIFICATION [stage-chosen.business-central.qualification] regress
                PROPOSAL      -> QUALIFICATION : CHOOSE_QUALIFICATION [stage-chosen.business-central.qualification] regress
                SIGN_CONTRACT -> QUALIFICATION : CHOOSE_QUALIFICATION [stage-chosen.business-central.qualification] regress
                PROPOSAL      -> PRESENTATION  : CHOOSE_PRESENTATION [stage-chosen.business-central.presentation] regress
                SIGN_CONTRACT -> PRESENTATION  : CHOOSE_PRESENTATION [stage-chosen.business-central.presentation] regress
                SIGN_CONTRACT -> PROPOSAL      : CHOOSE_PROPOSAL [stage-chosen.business-central.proposal] regress
                # by itself
                PRESENTATION  -> PROPOSAL      : ADVANCE [quote-since-stage-chosen]
                PROPOSAL      -> SIGN_CONTRACT : ADVANCE [quote-since-stage-chosen]
                INITIAL       -> WON           : WIN [commercial-commitment, commitment-since-stage-chosen]
                QUALIFICATION -> WON           : WIN [commercial-commitment, commitment-since-stage-chosen]
                PRESENTATION  -> WON           : WIN [commercial-commitment, commitment-since-stage-chosen, quoted]
                PROPOSAL      -> WON           : WIN [commercial-commitment, commitment-since-stage-chosen, quoted]
                SIGN_CONTRACT -> WON           : WIN [commercial-commitment, commitment-since-stage-chosen, quoted]
                """;
    }

    private static final Story QUOTED = Story.named("is-quoted", CAM)
            .with(pursued(1), chosen("QUALIFICATION", 2), chosen("PRESENTATION", 3), did(QUOTE_ISSUED, 4));

    @Override
    public Collection<Story> stories() {
        Evidence signed = did(CONTRACT_SIGNED, 40);
        Story quoted = Story.named("is-moved-by-hand", CAM)
                .with(did(LIST_IMPORTED, 0), pursued(1), did(QUOTE_ISSUED, 2), chosen("INITIAL", 3));
        Story presented = quoted.with(chosen("QUALIFICATION", 4), chosen("PRESENTATION", 5));
        return List.of(
                Story.named("cam", CAM).with(Told.CAMS_LOG.toArray(Evidence[]::new)),
                presented
                        .with(chosen("PROPOSAL", 6), chosen("SIGN_CONTRACT", 7), chosen("PROPOSAL", 8))
                        .with(chosen("PRESENTATION", 9), chosen("QUALIFICATION", 10), chosen("INITIAL", 11))
                        .with(chosen("QUALIFICATION", 12), chosen("PROPOSAL", 13), chosen("QUALIFICATION", 14))
                        .with(chosen("PRESENTATION", 15), chosen("INITIAL", 16), chosen("QUALIFICATION", 17))
                        .with(chosen("PROPOSAL", 18), chosen("INITIAL", 19), chosen("QUALIFICATION", 20))
                        .with(chosen("PROPOSAL", 21), chosen("SIGN_CONTRACT", 22), chosen("QUALIFICATION", 23))
                        .with(chosen("PROPOSAL", 24), chosen("SIGN_CONTRACT", 25), chosen("PRESENTATION", 26))
                        .with(chosen("PROPOSAL", 27), signed),
                Story.named("buys-at-once", CAM).with(pursued(1), signed),
                Story.named("buys-when-qualified", CAM).with(pursued(1), chosen("QUALIFICATION", 2), signed),
                Story.named("buys-by-the-presentation", CAM)
                        .with(pursued(1), chosen("QUALIFICATION", 2), chosen("PRESENTATION", 3))
                        .with(did(ORDER_PLACED, 4), did(QUOTE_ISSUED, 5)),
                QUOTED.with(signed),
                QUOTED.with(chosen("INITIAL", 5)));
    }

    @Test
    @DisplayName("S3.34 Cam enters when a deal is pursued, and a quote moves nothing that does not wait for one")
    void followsCam() {
        assertThat(Told.stages(CYCLE, Told.CAMS_LOG))
                .containsExactlyElementsOf(Stream.concat(times(10, "-"), Stream.of("INITIAL", "INITIAL", "WON"))
                        .toList());
    }

    @Test
    void letsAQuoteOutOfEveryStageThatWaitsForIt() {
        assertThat(live(CYCLE, pursued(1), chosen("QUALIFICATION", 2), chosen("PRESENTATION", 3), did(QUOTE_ISSUED, 4))
                        .history())
                .extracting(StageChange::to)
                .containsExactly("INITIAL", "QUALIFICATION", "PRESENTATION", "PROPOSAL", "SIGN_CONTRACT");
    }

    @Test
    void skipsOnlyWhatAllowsIt() {
        FunnelRecord initial = live(CYCLE, pursued(1));
        FunnelRecord qualified = and(CYCLE, initial, chosen("QUALIFICATION", 2));

        assertThat(and(CYCLE, initial, chosen("PRESENTATION", 2)).stage().name())
                .isEqualTo("INITIAL");
        assertThat(and(CYCLE, qualified, chosen("PROPOSAL", 3)).stage().name()).isEqualTo("PROPOSAL");
        assertThat(and(CYCLE, qualified, chosen("SIGN_CONTRACT", 3)).stage().name())
                .isEqualTo("QUALIFICATION");
    }

    @Test
    @DisplayName("P17 a stage that requires a quote is not left forward without one, even by an order")
    void isLeftByAQuote() {
        FunnelRecord presented = live(CYCLE, pursued(1), chosen("QUALIFICATION", 2), chosen("PRESENTATION", 3));
        Outcome<FunnelRecord> byHand = CYCLE.record(presented, chosen("PROPOSAL", 4));
        Outcome<FunnelRecord> ordered = CYCLE.record(presented, did(ORDER_PLACED, 4));

        assertThat(byHand.isMoved()).isFalse();
        assertThat(byHand.explain()).contains("quoted (not met: no quote was issued)");
        assertThat(ordered.isMoved()).isFalse();
        assertThat(and(CYCLE, ordered.record(), did(QUOTE_ISSUED, 5)).stage()).isEqualTo(BusinessCentralFunnel.WON);
    }

    @Test
    @DisplayName("P17 an order that waits for the quote outlives what somebody chooses meanwhile, refused or not")
    void remembersAnOrderThatWaitsForTheQuote() {
        FunnelRecord waiting =
                live(CYCLE, pursued(1), chosen("QUALIFICATION", 2), chosen("PRESENTATION", 3), did(ORDER_PLACED, 4));
        FunnelRecord refused = and(CYCLE, waiting, chosen("PROPOSAL", 5));
        FunnelRecord back = and(CYCLE, waiting, chosen("QUALIFICATION", 5), did(EMAIL_OPENED, 6));

        assertThat(refused.stage().name()).isEqualTo("PRESENTATION");
        assertThat(and(CYCLE, refused, did(QUOTE_ISSUED, 7)).stage()).isEqualTo(BusinessCentralFunnel.WON);
        assertThat(back.stage().name()).isEqualTo("QUALIFICATION");
        assertThat(and(CYCLE, back, did(QUOTE_ISSUED, 7)).stage()).isEqualTo(BusinessCentralFunnel.WON);
    }

    @Test
    void staysWhereItWasTakenBackToUntilTheNextQuote() {
        FunnelRecord back = live(
                CYCLE,
                pursued(1),
                chosen("QUALIFICATION", 2),
                chosen("PRESENTATION", 3),
                did(QUOTE_ISSUED, 4),
                chosen("PRESENTATION", 5),
                did(EMAIL_OPENED, 6));

        assertThat(back.stage().name()).isEqualTo("PRESENTATION");
        assertThat(and(CYCLE, back, did(QUOTE_ISSUED, 7)).stage().name()).isEqualTo("SIGN_CONTRACT");
    }

    @Test
    void needsACloseCode() {
        FunnelRecord open = live(CYCLE, pursued(1));

        assertThat(and(CYCLE, open, decided(LOSS_DECIDED, 2)).status()).isEqualTo(RecordStatus.OPEN);
        assertThat(and(CYCLE, open, decided(LOSS_DECIDED, "PRICE_L", 2)).status())
                .isEqualTo(RecordStatus.LOST);
    }

    @Test
    void takesACycleOfOnesOwn() {
        Preset renewals = Presets.businessCentral(
                "renewals",
                List.of(
                        CycleStage.of("REMIND", "Reminded", 50),
                        CycleStage.of("OFFER", "Offered", 80).requiringQuote()),
                List.of("too-late"));

        assertThat(renewals.id()).isEqualTo("renewals");
        assertThat(renewals.terms().all()).extracting(Term::word).containsExactly("Reminded", "Offered", "Won");
        assertThat(renewals.funnel().definition().probabilities().values()).containsExactly(0.5, 0.8);
        assertThat(Told.stages(
                        renewals.funnel(),
                        List.of(pursued(1), Told.chosen(renewals.funnel(), "OFFER", 2), did(ORDER_PLACED, 3))))
                .containsExactly("REMIND", "OFFER", "OFFER");
    }

    @Test
    void hasTheCycleForExistingCustomersToo() {
        FunnelRecord initial = live(EXISTING, pursued(1));

        assertThat(and(EXISTING, initial, Told.chosen(EXISTING, "PROPOSAL", 2))
                        .stage()
                        .name())
                .isEqualTo("PROPOSAL");
        assertThat(and(EXISTING, initial, Told.chosen(EXISTING, "SIGN_CONTRACT", 2))
                        .stage()
                        .name())
                .isEqualTo("INITIAL");
    }

    @Test
    @DisplayName("P40 a cycle with the same stage twice, or with chances that fall, is refused")
    void refusesAnUnsoundCycle() {
        assertThat(problems(CycleStage.of("FIRST", "First", 10), CycleStage.of("FIRST", "Again", 20)))
                .contains(Code.DUPLICATE_STAGE);
        assertThat(problems(CycleStage.of("FIRST", "First", 10), CycleStage.of("WON", "Won", 20)))
                .contains(Code.DUPLICATE_STAGE);
        assertThat(problems(CycleStage.of("FIRST", "First", 30), CycleStage.of("LAST", "Last", 20)))
                .containsExactly(Code.PROBABILITY_FALLS);
    }

    private static List<Code> problems(CycleStage... cycle) {
        InvalidDefinitionException refused = catchThrowableOfType(
                InvalidDefinitionException.class,
                () -> Presets.businessCentral("unsound", List.of(cycle), List.of("price")));
        return refused.problems().stream().map(DefinitionProblem::code).toList();
    }

    @Test
    void refusesWhatIsNoCycle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.businessCentral("empty", List.of(), List.of("price")))
                .withMessage("Sales cycle 'empty' cannot be without stages; name at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.businessCentral("open", BusinessCentralFunnel.NEW_CUSTOMER, List.of()))
                .withMessage("Sales cycle 'open' cannot be without close codes; name at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycleStage.of("LAST", "Last", 101))
                .withMessage(
                        "CycleStage 'LAST' cannot have a chance of 101 percent; a number from 0 to 100 is possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycleStage.of("LAST", "Last", -1))
                .withMessage(
                        "CycleStage 'LAST' cannot have a chance of -1 percent; a number from 0 to 100 is possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycleStage.of("LAST.STEP", "Last", 1))
                .withMessage("CycleStage 'LAST.STEP' cannot have this name: people choose the stage by it;"
                        + " letters, digits, - and _ are possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CycleStage.of("LAST", " ", 1))
                .withMessage("CycleStage 'LAST' cannot have a blank label; give it the word that people say");
    }
}
