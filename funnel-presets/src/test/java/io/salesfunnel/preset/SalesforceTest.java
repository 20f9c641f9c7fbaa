package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.CUSTOMER_IMPORTED;
import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.AD_SHOWN;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PHONE_CALL_RECEIVED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.SalesforceLeadFunnel.CLOSED_CONVERTED;
import static io.salesfunnel.preset.SalesforceLeadFunnel.CLOSED_NOT_CONVERTED;
import static io.salesfunnel.preset.SalesforceLeadFunnel.OPEN_NOT_CONTACTED;
import static io.salesfunnel.preset.SalesforceLeadFunnel.WORKING_CONTACTED;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.CLOSED_LOST;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.CLOSED_WON;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.NEEDS_ANALYSIS;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.NEGOTIATION_REVIEW;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.PROSPECTING;
import static io.salesfunnel.preset.SalesforceOpportunityFunnel.QUALIFICATION;
import static io.salesfunnel.preset.Told.after;
import static io.salesfunnel.preset.Told.chosen;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.stageAfter;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.classifier.TemperatureScale;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.term.Term;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people know of Salesforce, told by its lead and its opportunity. */
class SalesforceTest {

    private static final Funnel LEADS = Presets.salesforceLead().funnel();
    private static final Funnel DEALS = Presets.salesforceOpportunity().funnel();

    @Test
    void tellsCamAsALead() {
        assertThat(Told.stages(LEADS, Told.CAMS_LOG))
                .containsExactly(
                        "OPEN_NOT_CONTACTED", // from a list
                        "OPEN_NOT_CONTACTED", // fits
                        "WORKING_CONTACTED", // e-mail sent
                        "WORKING_CONTACTED", // and opened
                        "WORKING_CONTACTED", // visit
                        "WORKING_CONTACTED", // form
                        "WORKING_CONTACTED", // download
                        "WORKING_CONTACTED", // call attempted
                        "WORKING_CONTACTED", // call answered
                        "CLOSED_CONVERTED", // qualification confirmed
                        "CLOSED_CONVERTED", // pursuit decided
                        "CLOSED_CONVERTED", // quote
                        "CLOSED_CONVERTED"); // contract
    }

    @Test
    void tellsCamAsAnOpportunityOnceTheDealIsPursued() {
        assertThat(Told.stages(DEALS, Told.CAMS_LOG))
                .containsExactly(
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "PROSPECTING",
                        "PROPOSAL_PRICE_QUOTE",
                        "CLOSED_WON");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CALL_ATTEMPTED",
                "AD_SHOWN",
                "CAMPAIGN_TOUCHED",
                "FORM_SUBMITTED",
                "WEBSITE_VISITED",
                "EMAIL_BOUNCED"
            })
    @DisplayName("P9 a call that nobody answered, an advertisement, a form or a visit reaches nobody")
    void staysOpenWhileNobodyIsReached(StandardInteraction type) {
        assertThat(stageAfter(LEADS, LIST_IMPORTED, type)).isEqualTo("OPEN_NOT_CONTACTED");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "EMAIL_SENT",
                "DIRECT_MAIL_SENT",
                "EMAIL_REPLIED",
                "PHONE_CALL_RECEIVED",
                "CHAT_STARTED",
                "CALL_ANSWERED",
                "MEETING_HELD"
            })
    void isWorkedOnOnceSomebodyIsReachedInEitherDirection(StandardInteraction type) {
        assertThat(stageAfter(LEADS, LIST_IMPORTED, type)).isEqualTo("WORKING_CONTACTED");
    }

    @Test
    void isNotWorkedOnAgainByOldContactsWhenSomebodySetItBack() {
        assertThat(stageAfter(LEADS, LIST_IMPORTED, EMAIL_SENT, OPEN_NOT_CONTACTED, EMAIL_OPENED))
                .isEqualTo("OPEN_NOT_CONTACTED");
        assertThat(stageAfter(LEADS, LIST_IMPORTED, EMAIL_SENT, OPEN_NOT_CONTACTED, PHONE_CALL_RECEIVED))
                .isEqualTo("WORKING_CONTACTED");
    }

    @Test
    @DisplayName("P18 conversion is final: nothing leaves a converted lead, and its history stays")
    void convertsForGood() {
        FunnelRecord converted = after(LEADS, LIST_IMPORTED, EMAIL_SENT, QUALIFICATION_CONFIRMED);

        for (Stage<?> stage : LEADS.stages()) {
            assertThat(LEADS.record(converted, chosen(LEADS, stage, 9)).record().stage())
                    .isEqualTo(CLOSED_CONVERTED);
        }
        assertThat(LEADS.record(converted, decided(PURSUIT_DECIDED, 9)).isMoved())
                .isFalse();
        assertThat(LEADS.record(converted, decided(DISQUALIFICATION_DECIDED, 9))
                        .record()
                        .stage())
                .isEqualTo(CLOSED_CONVERTED);
        assertThat(LEADS.definition().movesFrom(CLOSED_CONVERTED)).isEmpty();
        assertThat(converted.history()).hasSize(3);
        assertThat(converted.journal().log().arrivals()).hasSize(3);
    }

    @Test
    void convertsWithOrWithoutAnOpportunity() {
        assertThat(after(LEADS, LIST_IMPORTED, QUALIFICATION_CONFIRMED)
                        .history()
                        .get(1)
                        .transition())
                .isEqualTo("CONVERT");
        assertThat(after(LEADS, LIST_IMPORTED, PURSUIT_DECIDED).history().get(1).transition())
                .isEqualTo("CONVERT_WITH_OPPORTUNITY");
    }

    @Test
    @DisplayName("P22 a lead that was not converted is opened again, which is counted and erases nothing")
    void opensAgainWhatWasNotConverted() {
        FunnelRecord closed = after(LEADS, LIST_IMPORTED, EMAIL_SENT, DISQUALIFICATION_DECIDED);
        FunnelRecord again =
                LEADS.record(closed, chosen(LEADS, WORKING_CONTACTED, 9)).record();

        assertThat(closed.stage()).isEqualTo(CLOSED_NOT_CONVERTED);
        assertThat(closed.status()).isEqualTo(RecordStatus.DISQUALIFIED);
        assertThat(again.stage()).isEqualTo(WORKING_CONTACTED);
        assertThat(again.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(again.cycle()).isEqualTo(2);
        assertThat(again.history()).startsWith(closed.history().toArray(StageChange[]::new));
        assertThat(LEADS.record(closed, did(EMAIL_SENT, 9)).isMoved()).isFalse();
    }

    @Test
    void movesBetweenOpenStagesByHandInBothDirections() {
        assertThat(stageAfter(DEALS, PURSUIT_DECIDED, NEGOTIATION_REVIEW)).isEqualTo("NEGOTIATION_REVIEW");
        assertThat(stageAfter(DEALS, PURSUIT_DECIDED, NEGOTIATION_REVIEW, NEEDS_ANALYSIS))
                .isEqualTo("NEEDS_ANALYSIS");
    }

    @Test
    void isNotOverruledByAnOldQuoteWhenSomebodyMovesItBack() {
        assertThat(stageAfter(DEALS, PURSUIT_DECIDED, QUOTE_ISSUED, QUALIFICATION, EMAIL_SENT))
                .isEqualTo("QUALIFICATION");
        assertThat(stageAfter(DEALS, PURSUIT_DECIDED, QUOTE_ISSUED, QUALIFICATION, QUOTE_ISSUED))
                .isEqualTo("PROPOSAL_PRICE_QUOTE");
        assertThat(stageAfter(DEALS, PURSUIT_DECIDED, CONTRACT_SIGNED, NEGOTIATION_REVIEW, EMAIL_SENT))
                .isEqualTo("NEGOTIATION_REVIEW");
    }

    @Test
    @DisplayName("P17, P20 an old quote and an old contract neither move nor win a new deal")
    void isNotWonByWhatWasBoughtBefore() {
        assertThat(stageAfter(DEALS, QUOTE_ISSUED, CONTRACT_SIGNED, PURSUIT_DECIDED, EMAIL_SENT))
                .isEqualTo("PROSPECTING");
        assertThat(stageAfter(DEALS, CONTRACT_SIGNED, PURSUIT_DECIDED, CONTRACT_SIGNED))
                .isEqualTo("CLOSED_WON");
    }

    @Test
    @DisplayName("P17 a quote alone never wins, nor does a hand without a commitment")
    void isNotWonByAQuote() {
        FunnelRecord quoted = after(DEALS, PURSUIT_DECIDED, QUOTE_ISSUED);
        Outcome<FunnelRecord> byHand = DEALS.record(quoted, chosen(DEALS, CLOSED_WON, 9));

        assertThat(quoted.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(byHand.isMoved()).isFalse();
        assertThat(byHand.explain()).contains("commercial-commitment");
    }

    @Test
    @DisplayName("P21 won, lost and probability agree by definition")
    void agreesOnWonLostAndProbability() {
        for (Funnel funnel : List.of(DEALS, Presets.hubSpotDeal().funnel())) {
            for (Stage<?> stage : funnel.stages()) {
                double probability = Objects.requireNonNull(
                        funnel.definition().probabilities().get(stage));
                assertThat(probability == 1).as(stage.name()).isEqualTo(stage.kind() == StageKind.CUSTOMER);
                assertThat(probability == 0).as(stage.name()).isEqualTo(stage.kind() == StageKind.LOST);
            }
        }
    }

    @Test
    void hasTheProbabilitiesThatItComesWith() {
        assertThat(DEALS.stages().stream()
                        .map(stage -> DEALS.definition().probabilities().get(stage)))
                .containsExactly(0.1, 0.1, 0.2, 0.5, 0.6, 0.7, 0.75, 0.9, 1.0, 0.0);
    }

    @Test
    @DisplayName("P22 a lost deal is opened again by hand, and by what happened since when somebody just decides so")
    void opensLostDealsAgain() {
        FunnelRecord lost = after(DEALS, PURSUIT_DECIDED, QUOTE_ISSUED, LOSS_DECIDED);

        assertThat(lost.stage()).isEqualTo(CLOSED_LOST);
        assertThat(lost.status()).isEqualTo(RecordStatus.LOST);
        assertThat(DEALS.record(lost, did(CONTRACT_SIGNED, 9)).isMoved()).isFalse();
        assertThat(DEALS.record(lost, chosen(DEALS, PROSPECTING, 9)).record().stage())
                .isEqualTo(PROSPECTING);
        assertThat(DEALS.record(lost, decided(REOPENING_DECIDED, 9))
                        .record()
                        .stage()
                        .name())
                .isEqualTo("PROPOSAL_PRICE_QUOTE");
        assertThat(stageAfter(DEALS, PURSUIT_DECIDED, LOSS_DECIDED, CONTRACT_SIGNED, REOPENING_DECIDED))
                .isEqualTo("CLOSED_WON");
    }

    @Test
    @DisplayName("P17, P36 a deal is brought over as won only with a commitment, or of a customer that is imported")
    void beginsADealThatWasWon() {
        assertThat(stageAfter(DEALS, CUSTOMER_IMPORTED, CLOSED_WON)).isEqualTo("CLOSED_WON");
        assertThat(stageAfter(DEALS, ORDER_PLACED, CLOSED_WON)).isEqualTo("CLOSED_WON");
        assertThat(DEALS.replay("R-1", Told.CAM, Told.log(DEALS, EMAIL_SENT, CLOSED_WON))
                        .isAdmitted())
                .isFalse();
        assertThat(DEALS.replay("R-1", Told.CAM, Told.log(DEALS, CUSTOMER_IMPORTED, ORDER_PLACED))
                        .isAdmitted())
                .isFalse();
    }

    @Test
    @DisplayName("X9, P16 Warm is the middle in Salesforce, and the top in Dutch")
    void callsTheMiddleWarm() {
        TemperatureScale rating = TemperatureScale.SALESFORCE_RATING;
        List<Term> words = Presets.salesforceLead().terms().all().stream()
                .filter(term -> term.temperature().isPresent())
                .toList();

        assertThat(words.stream().map(Term::word)).containsExactly("Hot", "Warm", "Cold");
        assertThat(words.stream().map(term -> term.temperature().orElseThrow()))
                .containsExactly(Temperature.WARM, Temperature.LUKEWARM, Temperature.COLD);
        assertThat(words).allSatisfy(term -> assertThat(term.stage()).isEmpty());
        assertThat(TemperatureScale.DUTCH_PROSPECTS.translate("warm", rating)).contains("Hot");
        assertThat(rating.translate("Warm", TemperatureScale.DUTCH_PROSPECTS)).contains("lauw");
    }

    @Test
    @DisplayName("X9 a party that responded by itself is Hot there, whatever the stage of the lead")
    void ratesWhoRespondedAsHot() {
        FunnelRecord open = after(LEADS, LIST_IMPORTED, AD_SHOWN, CALL_ATTEMPTED, WEBSITE_VISITED, FORM_SUBMITTED);
        Temperature temperature = open.assess(
                        Told.day(9), Presets.salesforceLead().temperature()::classify)
                .value()
                .temperature()
                .orElseThrow();

        assertThat(open.stage()).isEqualTo(OPEN_NOT_CONTACTED);
        assertThat(TemperatureScale.SALESFORCE_RATING.label(temperature)).contains("Hot");
    }

    @Test
    void keepsTheStageOfADealThatIsLostWhileItIsParked() {
        HumanDecision parked = HumanDecision.builder()
                .actor("rep-1")
                .type(StandardDecision.PARKING_DECIDED)
                .reason("next year")
                .decidedAt(Told.day(5))
                .addFact(Fact.of(Facts.WAKE_UP, Told.day(500), "call", Told.day(5)))
                .build();
        FunnelRecord waiting =
                DEALS.record(after(DEALS, PURSUIT_DECIDED), parked).record();
        FunnelRecord lost = DEALS.record(waiting, decided(LOSS_DECIDED, 6)).record();

        assertThat(waiting.status()).isEqualTo(RecordStatus.PARKED);
        assertThat(lost.status()).isEqualTo(RecordStatus.LOST);
        assertThat(lost.stage()).isEqualTo(PROSPECTING);
    }
}
