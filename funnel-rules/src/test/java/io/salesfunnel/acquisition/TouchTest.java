package io.salesfunnel.acquisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TouchTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Organization BUYER = Organization.builder().id("O-1").build();

    private static Interaction did(InteractionType type, int hour, Fact<?>... facts) {
        return Interaction.builder()
                .id(type.name() + "-" + hour)
                .partyId("O-1")
                .type(type)
                .campaign("spring")
                .occurredAt(NOON.plus(Duration.ofHours(hour)))
                .addFacts(facts)
                .build();
    }

    private static Fact<Money> cost(long amount, String source) {
        return Fact.of(Touch.COST, Money.of(amount, "EUR"), source, NOON);
    }

    private static Touch touch(String id, Optional<Money> cost, Optional<Duration> time) {
        return new Touch(id, Optional.empty(), Optional.empty(), cost, time);
    }

    @Test
    @DisplayName("P33, S2.23: a touch may carry a cost, and one without is not one that was free")
    void doesNotTakeAMissingCostForNothing() {
        Touch letter = Touch.of(did(StandardInteraction.DIRECT_MAIL_SENT, 1, cost(2, "post")));
        Touch call = Touch.of(did(StandardInteraction.CALL_ATTEMPTED, 2));

        assertThat(letter.cost()).contains(Money.of(2, "EUR"));
        assertThat(call.cost()).isEmpty();
        assertThat(call.id()).isEqualTo("CALL_ATTEMPTED-2");
        assertThat(call.campaign()).contains("spring");
        assertThat(call.channel()).isEmpty();
        assertThat(call.time()).isEmpty();
    }

    @Test
    void takesTheLastOfTwoCosts() {
        Touch letter = Touch.of(did(StandardInteraction.DIRECT_MAIL_SENT, 1, cost(2, "post"), cost(3, "invoice")));

        assertThat(letter.cost()).contains(Money.of(3, "EUR"));
    }

    @Test
    void keepsATouchWhoseChannelIsNoCode() {
        Fact<String> spoken = Fact.of(Touch.CHANNEL, "social media", "desk", NOON);
        EvidenceLog log =
                EvidenceLog.of(List.of(did(StandardInteraction.CAMPAIGN_TOUCHED, 1, spoken, cost(1, "desk"))));

        List<Touch> touches = Touch.of(Known.of(BUYER, log, NOON.plus(Duration.ofHours(6))));

        assertThat(touches).extracting(Touch::channel).containsExactly(Optional.empty());
        assertThat(touches.get(0).cost()).contains(Money.of(1, "EUR"));
        assertThat(Touch.byChannel(touches)).isEmpty();
    }

    @Test
    @DisplayName("S2.25: several channels reach one party, and each touch counts for itself")
    void keepsTouchesApart() {
        Fact<String> radio = Fact.of(Touch.CHANNEL, "RADIO", "desk", NOON);
        Fact<String> phone = Fact.of(Touch.CHANNEL, "TELEPHONE", "desk", NOON);
        EvidenceLog log = EvidenceLog.of(List.of(
                did(StandardInteraction.CAMPAIGN_TOUCHED, 1, radio, cost(1, "desk")),
                did(StandardInteraction.CALL_ANSWERED, 2, phone, cost(5, "desk")),
                did(StandardInteraction.CALL_ATTEMPTED, 3, phone),
                did(StandardInteraction.WEBSITE_VISITED, 4),
                did(StandardInteraction.EMAIL_SENT, 5),
                did(StandardInteraction.EMAIL_SENT, 9)));

        List<Touch> touches = Touch.of(Known.of(BUYER, log, NOON.plus(Duration.ofHours(6))));

        assertThat(touches)
                .extracting(Touch::id)
                .containsExactly("CAMPAIGN_TOUCHED-1", "CALL_ANSWERED-2", "CALL_ATTEMPTED-3", "EMAIL_SENT-5");
        assertThat(Touch.byChannel(touches)).containsOnlyKeys("RADIO", "TELEPHONE");
        assertThat(Touch.byChannel(touches).get("TELEPHONE"))
                .extracting(Touch::id)
                .containsExactly("CALL_ANSWERED-2", "CALL_ATTEMPTED-3");
        assertThat(Touch.byCampaign(touches).get("spring")).isEqualTo(touches);
    }

    @Test
    @DisplayName("S2.31: e-mailing takes time, and time costs")
    void countsTheTime() {
        Money perHour = Money.of(40, "EUR");
        Touch mail = Touch.of(did(
                StandardInteraction.EMAIL_SENT,
                1,
                cost(1, "desk"),
                Fact.of(Touch.TIME, Duration.ofMinutes(15), "desk", NOON)));

        assertThat(mail.withTimeAt(perHour).cost()).contains(Money.of(11, "EUR"));
        assertThat(mail.withTimeAt(perHour).time()).contains(Duration.ZERO);
        assertThat(mail.withTimeAt(perHour).withTimeAt(perHour)).isEqualTo(mail.withTimeAt(perHour));
    }

    @Test
    void leavesTheCostUnknownAsLongAsTheTimeIs() {
        Money perHour = Money.of(40, "EUR");
        Optional<Money> one = Optional.of(Money.of(1, "EUR"));
        Optional<Duration> hour = Optional.of(Duration.ofHours(1));

        assertThat(touch("a", one, Optional.empty()).withTimeAt(perHour).cost()).isEmpty();
        assertThat(touch("b", Optional.empty(), hour).withTimeAt(perHour))
                .isEqualTo(touch("b", Optional.empty(), hour));
    }

    @Test
    void takesCodesOnly() {
        assertThatThrownBy(() -> new Touch(
                        "a", Optional.of("Jane Marker"), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Touch 'a' cannot have this campaign of 11 characters");
        assertThatThrownBy(() -> new Touch(
                        "a", Optional.empty(), Optional.of("Jane Marker"), Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("Touch 'a' cannot have this channel of 11 characters");
        assertThatThrownBy(() -> touch("Jane Marker", Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("Touch cannot have this id of 11 characters");
    }
}
