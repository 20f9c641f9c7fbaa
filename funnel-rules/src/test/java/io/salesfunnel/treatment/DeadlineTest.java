package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.*;
import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static Optional<Instant> end(Deadline.Since since, Evidence... evidence) {
        return new Deadline(Duration.ofHours(10), since).end(known(99, evidence));
    }

    private static Interaction campaign(int hour) {
        return Interaction.builder()
                .from(did(EMAIL_SENT, hour))
                .campaign("spring")
                .build();
    }

    @Test
    void countsFromTheFirstThingThatNobodyAnswered() {
        assertThat(end(Deadline.Since.UNANSWERED, did(FORM_SUBMITTED, 1), did(CHAT_STARTED, 2)))
                .contains(at(11));
        assertThat(end(Deadline.Since.UNANSWERED, did(FORM_SUBMITTED, 1), did(EMAIL_SENT, 2), did(CHAT_STARTED, 3)))
                .contains(at(13));
        assertThat(end(Deadline.Since.UNANSWERED, did(FORM_SUBMITTED, 1), did(CALL_ANSWERED, 2)))
                .isEmpty();
    }

    @Test
    void takesNoCampaignForAnAnswer() {
        assertThat(end(Deadline.Since.UNANSWERED, did(FORM_SUBMITTED, 1), campaign(2), did(CAMPAIGN_TOUCHED, 3)))
                .contains(at(11));
        assertThat(end(Deadline.Since.UNANSWERED, did(FORM_SUBMITTED, 1), did(AD_SHOWN, 2)))
                .contains(at(11));
    }

    @Test
    void waitsForNobodyWhoTakesNoPart() {
        assertThat(end(
                        Deadline.Since.UNANSWERED,
                        did(EMAIL_OPENED, 1),
                        did(UNSUBSCRIBED, 2),
                        did(CALL_ANSWERED, 3),
                        did(EMAIL_BOUNCED, 4)))
                .isEmpty();
    }

    @Test
    void countsFromTheFirstApproach() {
        assertThat(end(Deadline.Since.FIRST_APPROACH, did(LIST_IMPORTED, 1), did(AD_SHOWN, 2), did(FORM_SUBMITTED, 3)))
                .isEmpty();
        assertThat(end(Deadline.Since.FIRST_APPROACH, did(LIST_IMPORTED, 1), campaign(4), did(CALL_ANSWERED, 5)))
                .contains(at(14));
        assertThat(end(Deadline.Since.FIRST_APPROACH, did(FORM_SUBMITTED, 1), did(CALL_ANSWERED, 5)))
                .contains(at(15));
    }

    @Test
    void countsFromTheLastContact() {
        assertThat(end(Deadline.Since.LAST_CONTACT, did(EMAIL_OPENED, 1), did(AD_SHOWN, 2)))
                .isEmpty();
        assertThat(end(Deadline.Since.LAST_CONTACT, did(CALL_ATTEMPTED, 1), did(FORM_SUBMITTED, 2), did(AD_SHOWN, 3)))
                .contains(at(12));
        assertThat(end(Deadline.Since.LAST_CONTACT, did(FORM_SUBMITTED, 2), did(CALL_ATTEMPTED, 3)))
                .contains(at(13));
    }

    @Test
    void allowsMoreThanNothing() {
        assertThatThrownBy(() -> new Deadline(Duration.ZERO, Deadline.Since.LAST_CONTACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Deadline cannot allow PT0S; a time of more than nothing and of at most 36525 days is possible");
        assertThatThrownBy(() -> new Deadline(Duration.ofHours(-1), Deadline.Since.LAST_CONTACT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadline(Duration.ofSeconds(Long.MAX_VALUE), Deadline.Since.LAST_CONTACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("at most 36525 days is possible");
        assertThatThrownBy(() -> new Deadline(Duration.ofDays(36_525).plusNanos(1), Deadline.Since.LAST_CONTACT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Deadline(Duration.ofDays(36_525), Deadline.Since.LAST_CONTACT).within())
                .hasDays(36_525);
    }

    @Test
    void endsNoLaterThanTime() {
        for (Duration before : new Duration[] {Duration.ofHours(10), Duration.ofHours(9), Duration.ZERO}) {
            Interaction late = Interaction.builder()
                    .from(did(CALL_ANSWERED, 1))
                    .occurredAt(Instant.MAX.minus(before))
                    .build();
            Known known = Known.of(Desk.JANE, EvidenceLog.of(List.of(late)), Instant.MAX);

            assertThat(new Deadline(Duration.ofHours(10), Deadline.Since.LAST_CONTACT).end(known))
                    .contains(Instant.MAX);
        }
    }
}
