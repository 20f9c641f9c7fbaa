package io.salesfunnel.classifier;

import static io.salesfunnel.absence.Diary.assess;
import static io.salesfunnel.absence.Diary.at;
import static io.salesfunnel.absence.Diary.campaign;
import static io.salesfunnel.absence.Diary.did;
import static io.salesfunnel.absence.Diary.inSequence;
import static io.salesfunnel.absence.Diary.interest;
import static io.salesfunnel.evidence.StandardInteraction.AD_CLICKED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CAMPAIGN_TOUCHED;
import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTENT_DOWNLOADED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_BOUNCED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LOST_TO_COMPETITOR;
import static io.salesfunnel.evidence.StandardInteraction.NOT_INTERESTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.absence.DrawnLog.Own;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvenanceTest {

    private static final TemperatureClassifier PROVENANCE = TemperatureClassifiers.byProvenance(Duration.ofHours(20));

    private static Assessment<TemperatureReading> reading(int hour, Evidence... evidence) {
        return assess(PROVENANCE::classify, hour, evidence);
    }

    private static Optional<Temperature> temperature(int hour, Evidence... evidence) {
        return reading(hour, evidence).value().temperature();
    }

    private static List<String> reasons(int hour, Evidence... evidence) {
        return reading(hour, evidence).value().reasons().stream()
                .map(Finding::describe)
                .toList();
    }

    @Test
    @DisplayName("S2.12: interest that came because of a campaign only is cold")
    void isColdAfterACampaign() {
        assertThat(temperature(30, did(CAMPAIGN_TOUCHED, 1), did(WEBSITE_VISITED, 2)))
                .contains(Temperature.COLD);
        assertThat(temperature(30, campaign(WEBSITE_VISITED, 2, "spring"))).contains(Temperature.COLD);
        assertThat(temperature(30, did(AD_CLICKED, 2))).contains(Temperature.COLD);
        assertThat(temperature(30, campaign(EMAIL_SENT, 1, "spring"), interest(true, 2)))
                .contains(Temperature.COLD);
        assertThat(reasons(30, campaign(EMAIL_SENT, 1, "spring"), did(CONTENT_DOWNLOADED, 2)))
                .containsExactly(
                        "own-response (not met: no response of its own so far)",
                        "interest-long-before-campaign (not met: CONTENT_DOWNLOADED of 2026-03-01T14:00:00Z was not"
                                + " long before spring of 2026-03-01T13:00:00Z)",
                        "interest-because-of-campaign (met: CONTENT_DOWNLOADED of 2026-03-01T14:00:00Z came with or"
                                + " after spring of 2026-03-01T13:00:00Z)");
    }

    @Test
    @DisplayName("S2.13: who was interested before the campaign is not cold")
    void isNotColdWhenInterestCameFirst() {
        assertThat(temperature(30, did(WEBSITE_VISITED, 1), did(CAMPAIGN_TOUCHED, 2), did(WEBSITE_VISITED, 3)))
                .isEmpty();
        assertThat(reasons(30, did(WEBSITE_VISITED, 1), did(CAMPAIGN_TOUCHED, 2)))
                .contains("interest-because-of-campaign (not met: WEBSITE_VISITED of 2026-03-01T13:00:00Z was there"
                        + " before CAMPAIGN_TOUCHED of 2026-03-01T14:00:00Z)");
        assertThat(temperature(30, interest(true, 1), did(CAMPAIGN_TOUCHED, 2))).isEmpty();
    }

    @Test
    @DisplayName("S2.15, P14: interest is lukewarm from exactly the configured time before the campaign on")
    void isLukewarmFromTheBoundaryOn() {
        assertThat(temperature(60, did(WEBSITE_VISITED, 1), did(CAMPAIGN_TOUCHED, 21)))
                .contains(Temperature.LUKEWARM);
        assertThat(temperature(60, did(WEBSITE_VISITED, 2), did(CAMPAIGN_TOUCHED, 21)))
                .isEmpty();
        assertThat(temperature(60, interest(true, 1), did(CAMPAIGN_TOUCHED, 21)))
                .contains(Temperature.LUKEWARM);
        assertThat(reasons(60, did(WEBSITE_VISITED, 1), did(CAMPAIGN_TOUCHED, 21)))
                .containsExactly(
                        "own-response (not met: no response of its own so far)",
                        "interest-long-before-campaign (met: WEBSITE_VISITED of 2026-03-01T13:00:00Z was long before"
                                + " CAMPAIGN_TOUCHED of 2026-03-02T09:00:00Z)");
        assertThat(reading(60, did(WEBSITE_VISITED, 1), did(CAMPAIGN_TOUCHED, 21))
                        .validUntil())
                .isEmpty();
    }

    @Test
    @DisplayName("S2.15: without a campaign, interest is lukewarm once it is as old")
    void isLukewarmByAgeWithoutACampaign() {
        Assessment<TemperatureReading> young = reading(20, did(WEBSITE_VISITED, 1));
        Assessment<TemperatureReading> old = reading(21, did(WEBSITE_VISITED, 1));

        assertThat(young.value().temperature()).isEmpty();
        assertThat(young.validUntil()).contains(at(21));
        assertThat(reasons(20, did(WEBSITE_VISITED, 1)))
                .containsExactly(
                        "own-response (not met: no response of its own so far)",
                        "interest-long-before-campaign (not met: WEBSITE_VISITED of 2026-03-01T13:00:00Z is long ago"
                                + " from 2026-03-02T09:00:00Z on)",
                        "interest-because-of-campaign (not met: no campaign so far)");
        assertThat(old.value().temperature()).contains(Temperature.LUKEWARM);
        assertThat(old.validUntil()).isEmpty();
        assertThat(reasons(21, did(WEBSITE_VISITED, 1)))
                .contains("interest-long-before-campaign (met: WEBSITE_VISITED of 2026-03-01T13:00:00Z is long ago, and"
                        + " there was no campaign)");
    }

    @Test
    @DisplayName("S2.15, P14: earlier interest that becomes known late makes lukewarm of cold")
    void changesTheClassByWhatBecomesKnownLate() {
        Evidence[] later = {did(CAMPAIGN_TOUCHED, 40), did(WEBSITE_VISITED, 41)};

        assertThat(temperature(50, later)).contains(Temperature.COLD);
        assertThat(temperature(50, later[0], later[1], did(WEBSITE_VISITED, 2))).contains(Temperature.LUKEWARM);
        assertThat(temperature(50, later[0], did(CALL_ANSWERED, 42, interest(true, 3))))
                .contains(Temperature.LUKEWARM);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "FORM_SUBMITTED",
                "DETAILS_LEFT",
                "INFORMATION_REQUESTED",
                "EMAIL_REPLIED",
                "PHONE_CALL_RECEIVED",
                "CHAT_STARTED",
                "TRIAL_STARTED",
                "DEMO_REQUESTED",
                "PRICE_REQUESTED",
                "PROPOSAL_REQUESTED",
                "PURCHASE_INTENT_DECLARED",
                "QUOTE_ACCEPTED",
                "ORDER_PLACED",
                "CONTRACT_SIGNED"
            })
    @DisplayName("S2.20: who responds by itself, by a form or to an e-mailing, is warm")
    void isWarmByItsOwnResponse(StandardInteraction response) {
        assertThat(temperature(30, campaign(EMAIL_SENT, 1, "spring"), campaign(response, 2, "spring")))
                .contains(Temperature.WARM);
        assertThat(temperature(30, did(response, 2))).contains(Temperature.WARM);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CALL_ANSWERED",
                "CONTENT_DOWNLOADED",
                "NEWSLETTER_SUBSCRIBED",
                "CART_ITEM_ADDED",
                "SOCIAL_FOLLOWED"
            })
    @DisplayName("S2.20: interest alone is no response")
    void isNotWarmByInterestAlone(StandardInteraction type) {
        assertThat(temperature(30, did(CAMPAIGN_TOUCHED, 1), did(type, 2))).contains(Temperature.COLD);
    }

    @Test
    @DisplayName("S2.12, S2.20, X12: a reply to a campaign is warm, since the own response is asked for first")
    void asksForTheOwnResponseFirst() {
        Evidence[] reply = {campaign(EMAIL_SENT, 1, "spring"), campaign(EMAIL_REPLIED, 2, "spring")};

        assertThat(temperature(30, reply)).contains(Temperature.WARM);
        assertThat(reasons(30, reply)).containsExactly("own-response (met: EMAIL_REPLIED of 2026-03-01T14:00:00Z)");
    }

    @Test
    @DisplayName("S2.12, S2.20, X12: a reply to a campaign is cold, where replies are not taken for a response")
    void takesOtherResponses() {
        Evidence[] reply = {campaign(EMAIL_SENT, 1, "spring"), campaign(EMAIL_REPLIED, 2, "spring")};
        TemperatureClassifier strict =
                TemperatureClassifiers.byProvenance(Duration.ofHours(20), List.of(FORM_SUBMITTED, Own.BROCHURE_SENT));

        assertThat(assess(strict::classify, 30, reply).value().temperature()).contains(Temperature.COLD);
        assertThat(assess(strict::classify, 30, did(Own.BROCHURE_SENT, 1))
                        .value()
                        .temperature())
                .contains(Temperature.WARM);
    }

    @Test
    @DisplayName("S2.15, S2.20: who was interested long before the campaign, and then responds, is warm")
    void asksForTheOwnResponseBeforeTheAge() {
        assertThat(temperature(60, did(WEBSITE_VISITED, 1), did(CAMPAIGN_TOUCHED, 30), did(FORM_SUBMITTED, 31)))
                .contains(Temperature.WARM);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMAIL_OPENED", "CALL_ATTEMPTED", "EMAIL_SENT", "CAMPAIGN_TOUCHED", "LIST_IMPORTED"})
    void isUnclassifiedWhenNoInterestWasShown(StandardInteraction type) {
        assertThat(temperature(60, did(type, 1))).isEmpty();
        assertThat(reasons(60, did(type, 1))).containsExactly("interest-shown (unknown: nothing shown so far)");
    }

    @Test
    @DisplayName("P15: who is not known to be interested is unclassified, not cold")
    void isUnclassifiedWhenNothingIsKnown() {
        Assessment<TemperatureReading> nothing = reading(60);

        assertThat(nothing.value().temperature()).isEmpty();
        assertThat(nothing.value().reasons())
                .containsExactly(Finding.unknown("nothing shown so far").named("interest-shown"));
        assertThat(nothing.validUntil()).isEmpty();
        assertThat(PROVENANCE.name()).isEqualTo("provenance");
    }

    @Test
    @DisplayName("P7: an e-mail that was opened is no interest; machines open e-mails too")
    void takesAnOpenedMailForNoInterestBeforeTheCampaign() {
        assertThat(temperature(60, did(EMAIL_OPENED, 1), did(CAMPAIGN_TOUCHED, 30), did(WEBSITE_VISITED, 31)))
                .contains(Temperature.COLD);
    }

    @Test
    void takesOwnTypesForInterest() {
        assertThat(temperature(60, did(Own.STAND_VISITED, 1), did(CAMPAIGN_TOUCHED, 30)))
                .contains(Temperature.LUKEWARM);
        assertThat(temperature(60, did(Own.BROCHURE_SENT, 1), did(CAMPAIGN_TOUCHED, 30)))
                .isEmpty();
    }

    @Test
    void takesWhatBouncedForNoCampaign() {
        assertThat(temperature(60, campaign(EMAIL_BOUNCED, 1, "spring"), did(WEBSITE_VISITED, 2)))
                .contains(Temperature.LUKEWARM);
    }

    @Test
    void goesByTheSequenceAtOneInstant() {
        assertThat(temperature(30, inSequence(CAMPAIGN_TOUCHED, 1, 1), inSequence(WEBSITE_VISITED, 1, 2)))
                .contains(Temperature.COLD);
        assertThat(temperature(30, inSequence(CAMPAIGN_TOUCHED, 1, 2), inSequence(WEBSITE_VISITED, 1, 1)))
                .isEmpty();
        assertThat(temperature(30, inSequence(CAMPAIGN_TOUCHED, 1, 2), interest(true, 1)))
                .contains(Temperature.COLD);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_INTERESTED", "LOST_TO_COMPETITOR"})
    void forgetsWhatWasShownBeforeARefusal(StandardInteraction refusal) {
        assertThat(temperature(30, did(FORM_SUBMITTED, 1), interest(true, 2), did(refusal, 2)))
                .isEmpty();
        assertThat(reasons(30, did(FORM_SUBMITTED, 1), did(refusal, 2)))
                .containsExactly("interest-shown (not met: nothing since " + refusal + " of 2026-03-01T14:00:00Z)");
        assertThat(temperature(
                        60, did(FORM_SUBMITTED, 1), did(refusal, 2), did(CAMPAIGN_TOUCHED, 3), did(WEBSITE_VISITED, 4)))
                .contains(Temperature.COLD);
    }

    @Test
    void forgetsWhatWasShownBeforeThereWasNoInterest() {
        Fact<Boolean> none = interest(false, 2);

        assertThat(temperature(30, did(FORM_SUBMITTED, 1), did(CALL_ANSWERED, 2, none)))
                .isEmpty();
        assertThat(reasons(30, did(FORM_SUBMITTED, 1), none))
                .containsExactly("interest-shown (not met: nothing since interest of 2026-03-01T14:00:00Z)");
        assertThat(temperature(30, did(FORM_SUBMITTED, 3), none)).contains(Temperature.WARM);
        assertThat(temperature(30, did(FORM_SUBMITTED, 1), none, interest(true, 3)))
                .contains(Temperature.WARM);
    }

    @Test
    void remembersWhatWasShownWhenTheRefusalHasRunOut() {
        Fact<Boolean> notNow = Fact.<Boolean>builder()
                .from(Fact.of(Facts.INTEREST, false, "call", at(2)))
                .validUntil(at(9))
                .build();

        assertThat(temperature(8, did(FORM_SUBMITTED, 1), notNow)).isEmpty();
        assertThat(reading(8, did(FORM_SUBMITTED, 1), notNow).validUntil()).contains(at(9));
        assertThat(temperature(9, did(FORM_SUBMITTED, 1), notNow)).contains(Temperature.WARM);
    }

    @Test
    void goesByTheEarliestOfActsAndFacts() {
        assertThat(reading(60, did(CART_ITEM_ADDED, 3), interest(true, 2), interest(true, 1), did(CAMPAIGN_TOUCHED, 21))
                        .value()
                        .reasons()
                        .get(1)
                        .parameters())
                .containsEntry("interest", "interest")
                .containsEntry("since", at(1));
        assertThat(reading(60, did(CART_ITEM_ADDED, 1), interest(true, 1), did(CAMPAIGN_TOUCHED, 21))
                        .value()
                        .reasons()
                        .get(1)
                        .parameters())
                .containsEntry("interest", "CART_ITEM_ADDED");
        assertThat(temperature(60, interest(false, 1), did(CAMPAIGN_TOUCHED, 30), interest(true, 40)))
                .contains(Temperature.COLD);
    }

    @Test
    void saysWhichRefusalWasTheLast() {
        assertThat(reading(60, did(LOST_TO_COMPETITOR, 2), did(NOT_INTERESTED, 1))
                        .value()
                        .reasons()
                        .get(0)
                        .parameters())
                .containsEntry("refusal", "LOST_TO_COMPETITOR");
        assertThat(reading(60, interest(false, 1)).value().reasons().get(0).status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void refusesATimeThatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemperatureClassifiers.byProvenance(Duration.ofDays(36_526)))
                .withMessage("TemperatureClassifier 'provenance' cannot count with PT876624H; a time of more than"
                        + " nothing and of at most 36525 days is possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemperatureClassifiers.byProvenance(Duration.ofSeconds(-1)));
    }
}
