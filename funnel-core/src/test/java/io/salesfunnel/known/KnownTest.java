package io.salesfunnel.known;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.known.Story.FLEET;
import static io.salesfunnel.known.Story.JANE;
import static io.salesfunnel.known.Story.at;
import static io.salesfunnel.known.Story.decided;
import static io.salesfunnel.known.Story.did;
import static io.salesfunnel.known.Story.fleet;
import static io.salesfunnel.known.Story.known;
import static io.salesfunnel.known.Story.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownTest {

    @Test
    void isAboutAPartyAsOfAnInstant() {
        assertThat(known(1).party()).isSameAs(JANE);
        assertThat(known(1)).hasToString("Known{p-1 as of 2026-03-01T12:01:00Z}");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsPartyAndInstant() {
        assertThatNullPointerException()
                .isThrownBy(() -> Known.of(null, EvidenceLog.empty(), at(1)))
                .withMessage("party");
        assertThatNullPointerException()
                .isThrownBy(() -> Known.of(JANE, EvidenceLog.empty(), null))
                .withMessage("asOf");
    }

    @Test
    void tellsTheLatestDecisionOfAKind() {
        HumanDecision first = decided(FIT_ASSERTED, "rep-1", 1);
        HumanDecision second = decided(FIT_ASSERTED, "rep-2", 3);

        assertThat(known(5, first, second).decision(FIT_ASSERTED)).containsSame(second);
        assertThat(known(5, second, first).decision(FIT_ASSERTED)).containsSame(second);
        assertThat(known(5, first, second).decision(PURSUIT_DECIDED)).isEmpty();
    }

    @Test
    void tellsTheDecisionOfThatTime() {
        HumanDecision first = decided(FIT_ASSERTED, "rep-1", 1);
        HumanDecision second = decided(FIT_ASSERTED, "rep-2", 3);
        EvidenceLog log = log(first, second, decided(PURSUIT_DECIDED, "rep-1", 4));

        assertThat(Known.of(JANE, log, at(1).minusNanos(1)).decision(FIT_ASSERTED))
                .isEmpty();
        assertThat(Known.of(JANE, log, at(1)).decision(FIT_ASSERTED)).containsSame(first);
        assertThat(Known.of(JANE, log, at(3)).decision(FIT_ASSERTED)).containsSame(second);
        assertThat(Known.of(JANE, log, at(3)).decision(PURSUIT_DECIDED)).isEmpty();
    }

    @Test
    void listsTheInteractionsOfThatTimeInOrder() {
        Interaction first = did("m-1", EMAIL_SENT, 1);
        Interaction second = did("m-2", EMAIL_SENT, 2);
        Interaction third = did("m-3", EMAIL_SENT, 3);
        EvidenceLog log = log(second, first, fleet(7, 1), decided(FIT_ASSERTED, "rep-1", 1), third);

        assertThat(Known.of(JANE, log, at(3)).interactions()).containsExactly(first, second, third);
        assertThat(Known.of(JANE, log, at(2)).interactions()).containsExactly(first, second);
        assertThat(Known.of(JANE, log, at(0)).interactions()).isEmpty();
    }

    @Test
    void handsOverEachInteractionOfThatTime() {
        EvidenceLog log =
                log(did("m-2", EMAIL_SENT, 2), did("m-1", EMAIL_SENT, 1), fleet(7, 1), did("m-3", EMAIL_SENT, 3));
        List<Interaction> each = new ArrayList<>();

        Known.of(JANE, log, at(2)).eachInteraction(each::add);

        assertThat(each).extracting(Interaction::id).containsExactlyInAnyOrder("m-1", "m-2");
        Known.of(JANE, EvidenceLog.empty(), at(2)).eachInteraction(each::add);
        assertThat(each).hasSize(2);
    }

    @Test
    void givesInteractionsThatNobodyCanChange() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(
                        () -> known(3, did("m-1", EMAIL_SENT, 1)).interactions().clear());
    }

    @Test
    void hasPassedAnInstantThatItHasReached() {
        Instant instant = at(3);

        assertThat(Known.of(JANE, log(), instant.minusNanos(1)).hasPassed(instant))
                .isFalse();
        assertThat(Known.of(JANE, log(), instant).hasPassed(instant)).isTrue();
        assertThat(Known.of(JANE, log(), instant.plusNanos(1)).hasPassed(instant))
                .isTrue();
    }

    @Test
    void goesBackToWhatWasKnownThen() {
        HumanDecision first = decided(FIT_ASSERTED, "rep-1", 1);
        Known now = known(9, first, fleet(7, 2, 4), decided(FIT_ASSERTED, "rep-2", 5), fleet(8, 6));

        assertThat(now.back(at(3)).decision(FIT_ASSERTED)).containsSame(first);
        assertThat(now.back(at(3)).value(FLEET)).contains(7);
        assertThat(now.back(at(4)).value(FLEET)).isEmpty();
        assertThat(now.back(at(9)).value(FLEET)).contains(8);
        assertThat(now.back(at(3)).party()).isSameAs(JANE);
    }

    @Test
    void doesNotGoBackToWhatIsToCome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known(1).back(at(2)))
                .withMessage("Known of party 'p-1' as of 2026-03-01T12:01:00Z cannot go back to 2026-03-01T12:02:00Z:"
                        + " that is later; name an instant that has been reached");
    }
}
