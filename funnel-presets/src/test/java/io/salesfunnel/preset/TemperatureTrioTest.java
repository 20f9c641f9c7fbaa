package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.AD_CLICKED;
import static io.salesfunnel.evidence.StandardInteraction.CAMPAIGN_TOUCHED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.STRANGER;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.day;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.treatment.Action;
import io.salesfunnel.treatment.Advice;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Three prospects side by side: cold, lukewarm and warm, read through the funnel by commitment. */
class TemperatureTrioTest {

    private static final Preset COMMITMENT = Presets.commitment();
    private static final Evidence CONSENT = did(CONSENT_GIVEN, 0);
    private static final Evidence CAMPAIGN = did(CAMPAIGN_TOUCHED, 60);
    private static final FunnelRecord COLD = live(COMMITMENT, CONSENT, CAMPAIGN, did(AD_CLICKED, 61));
    private static final FunnelRecord LUKEWARM = live(COMMITMENT, did(WEBSITE_VISITED, 0), CAMPAIGN);
    private static final FunnelRecord WARM = live(COMMITMENT, CAMPAIGN, did(EMAIL_REPLIED, 61));

    private static Temperature warmth(FunnelRecord record) {
        return record.assess(day(62), COMMITMENT.temperature()::classify)
                .value()
                .temperature()
                .orElseThrow();
    }

    private static Advice advice(FunnelRecord record, int day) {
        return COMMITMENT.treatments().advise(record, day(day)).value();
    }

    private static List<String> actions(FunnelRecord record) {
        return advice(record, 62).actions().stream().map(Action::name).toList();
    }

    @Test
    @DisplayName(
            "S2.12, S2.13, S2.14, S2.15, S2.16, S2.17, S2.18, S2.19, S2.20 three prospects side by side, told event by event")
    void isToldEventByEvent() {
        new GoldenStory(COMMITMENT)
                .about("cold: interested only since the campaign", CAM)
                .then(CONSENT, CAMPAIGN, did(AD_CLICKED, 61))
                .look(day(90))
                .then(did(CONTRACT_SIGNED, 100))
                .about("lukewarm: interested long before the campaign", CAM)
                .then(did(WEBSITE_VISITED, 0), CAMPAIGN)
                .look(day(61))
                .look(day(62))
                .then(decided(StandardDecision.LOSS_DECIDED, "too-slow", 70))
                .about("warm: responded to the campaign by itself", CAM)
                .then(CAMPAIGN, did(EMAIL_REPLIED, 61))
                .about("warm, and nobody knows who it is", STRANGER)
                .then(did(FORM_SUBMITTED, 61))
                .isAsIn("temperature-trio.txt");
    }

    @Test
    @DisplayName("S2.11, S2.12, S2.15, S2.19 one campaign, three temperatures, one stage")
    void tellsThreeTemperatures() {
        assertThat(List.of(warmth(COLD), warmth(LUKEWARM), warmth(WARM)))
                .containsExactly(Temperature.COLD, Temperature.LUKEWARM, Temperature.WARM)
                .isSorted();
        assertThat(List.of(COLD, LUKEWARM, WARM))
                .allMatch(record -> record.stage().equals(CommitmentFunnel.PROSPECT));
    }

    @Test
    @DisplayName("S2.13, S2.16, S2.21 each is treated in its own way")
    void treatsEachInItsOwnWay() {
        assertThat(actions(COLD)).contains("GIVE_ATTENTION").doesNotContain("RECONTACT", "SELL_STRENGTHS");
        assertThat(actions(LUKEWARM)).contains("RECONTACT").doesNotContain("GIVE_ATTENTION", "SELL_STRENGTHS");
        assertThat(actions(WARM)).contains("SELL_STRENGTHS").doesNotContain("GIVE_ATTENTION", "RECONTACT");
    }

    @Test
    @DisplayName("S2.14, S2.16, S2.18 the lukewarm one is urgent, the cold one in no hurry")
    void hurriesForTheLukewarmOne() {
        assertThat(advice(COLD, 62).respondBy()).isEmpty();
        assertThat(advice(LUKEWARM, 61).isOverdue()).isFalse();
        assertThat(advice(LUKEWARM, 70).isOverdue()).isTrue();
    }

    @Test
    @DisplayName("S2.14 a cold prospect too can become a customer")
    void sellsToTheColdOne() {
        assertThat(and(COMMITMENT, COLD, did(CONTRACT_SIGNED, 70)).stage()).isEqualTo(CommitmentFunnel.CUSTOMER);
    }

    @Test
    @DisplayName("S2.18 who dawdles loses to the competition, and the reason is counted by a code")
    void losesToTheCompetition() {
        assertThat(COMMITMENT.funnel().reasons(StatusTransition.LOSE)).startsWith("competitor", "too-slow");
        assertThat(and(COMMITMENT, LUKEWARM, decided(StandardDecision.LOSS_DECIDED, "competitor", 70))
                        .status())
                .isEqualTo(RecordStatus.LOST);
        assertThat(and(COMMITMENT, LUKEWARM, decided(StandardDecision.LOSS_DECIDED, "bad-luck", 70))
                        .status())
                .isEqualTo(RecordStatus.OPEN);
    }

    @Test
    @DisplayName("S2.12, S2.20 people have words for the three")
    void hasWordsForThem() {
        assertThat(COMMITMENT.terms().all())
                .filteredOn(term -> term.locale().getLanguage().equals("nl")
                        && term.temperature().isPresent()
                        && term.stage().isPresent())
                .extracting(term -> term.word() + " is " + term.temperature().orElseThrow())
                .containsExactly(
                        "verdachte is COLD",
                        "koude prospect is COLD",
                        "lauwe prospect is LUKEWARM",
                        "commercieel contact is WARM");
    }
}
