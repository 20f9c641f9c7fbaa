package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.PAGE_VIEWED;
import static io.salesfunnel.evidence.StandardInteraction.UNSUBSCRIBED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.score.Signals.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.score.ScoreGroup.Limit;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ScoreGroupTest {

    private static final ScoreGroup ATTENTION =
            ScoreGroup.named("attention").halvingEvery(DAY.multipliedBy(14)).points(1, WEBSITE_VISITED, EMAIL_OPENED);

    @Test
    void keepsItsPartsInTheOrderGiven() {
        ScoreGroup group =
                ATTENTION.points(-20, UNSUBSCRIBED, PAGE_VIEWED).cap(10).atMost(3, DAY);

        assertThat(group.name()).isEqualTo("attention");
        assertThat(group.halfLife()).isEqualTo(Duration.ofDays(14));
        assertThat(group.points())
                .containsExactly(
                        entry(WEBSITE_VISITED, 1),
                        entry(EMAIL_OPENED, 1),
                        entry(UNSUBSCRIBED, -20),
                        entry(PAGE_VIEWED, -20));
        assertThat(group.cap()).hasValue(10);
        assertThat(group.limit()).contains(new Limit(3, DAY));
        assertThat(ATTENTION.cap()).isEmpty();
        assertThat(ATTENTION.limit()).isEmpty();
    }

    @Test
    void keepsWhatItHasWhenMoreIsSaid() {
        ScoreGroup group = ATTENTION.atMost(3, DAY).cap(10).points(2, PAGE_VIEWED);

        assertThat(group).isEqualTo(ATTENTION.points(2, PAGE_VIEWED).cap(10).atMost(3, DAY));
    }

    @Test
    void copiesItsPoints() {
        Map<InteractionType, Integer> points = new LinkedHashMap<>(Map.of(EMAIL_OPENED, 1));
        ScoreGroup group = new ScoreGroup("attention", DAY, points, OptionalInt.empty(), Optional.empty());
        points.clear();

        assertThat(group.points()).containsExactly(entry(EMAIL_OPENED, 1));
    }

    @Test
    void takesTheMostPointsThatArePossible() {
        assertThat(ATTENTION
                        .points(10_000, PAGE_VIEWED)
                        .points(-10_000, UNSUBSCRIBED)
                        .points())
                .containsEntry(PAGE_VIEWED, 10_000)
                .containsEntry(UNSUBSCRIBED, -10_000);
    }

    @Test
    void refusesPointsThatWouldNotMatterOrBreakTheSum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ATTENTION.points(0, PAGE_VIEWED))
                .withMessage("ScoreGroup 'attention' cannot give PAGE_VIEWED 0 points;"
                        + " from 1 to 10000 points for it or against it are possible");
        assertThatIllegalArgumentException().isThrownBy(() -> ATTENTION.points(10_001, PAGE_VIEWED));
        assertThatIllegalArgumentException().isThrownBy(() -> ATTENTION.points(-10_001, PAGE_VIEWED));
    }

    @Test
    void refusesToSayTwiceWhatATypeGives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ATTENTION.points(2, PAGE_VIEWED, EMAIL_OPENED))
                .withMessage(
                        "ScoreGroup 'attention' cannot give EMAIL_OPENED 2 points: it gives 1; name each type once");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ScoreGroup.named("attention").halvingEvery(DAY).points(1, EMAIL_OPENED, EMAIL_OPENED));
    }

    @Test
    void refusesATimeOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreGroup.named("attention")
                        .halvingEvery(Duration.ZERO)
                        .points(1, EMAIL_OPENED))
                .withMessage(
                        "ScoreGroup 'attention' cannot halve points every PT0S; a time of more than nothing is possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ATTENTION.atMost(1, DAY.negated()))
                .withMessage("Limit cannot be counted within PT-24H; a time of more than nothing is possible");
    }

    @Test
    void refusesLimitsThatLetNothingThrough() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ATTENTION.cap(0))
                .withMessage("ScoreGroup 'attention' cannot give 0 points at most; a cap of 1 or more is possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ATTENTION.atMost(0, DAY))
                .withMessage("Limit cannot be 0 times at most; 1 or more is possible");
        assertThat(ATTENTION.cap(1).atMost(1, DAY).cap()).hasValue(1);
    }

    @Test
    void refusesToGiveNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreGroup("attention", DAY, Map.of(), OptionalInt.empty(), Optional.empty()))
                .withMessage("ScoreGroup 'attention' cannot go without points: it would never matter;"
                        + " give points to a type of interaction");
    }

    @Test
    void refusesANameThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreGroup.named("Jane Doe").halvingEvery(DAY).points(1, EMAIL_OPENED))
                .withMessageStartingWith("ScoreGroup cannot have this name of 8 characters")
                .withMessageNotContaining("Jane");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsAllItsParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> ScoreGroup.named(null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> ScoreGroup.named("attention").halvingEvery(null))
                .withMessage("halfLife");
        assertThatNullPointerException()
                .isThrownBy(() -> ATTENTION.points(1, (InteractionType) null))
                .withMessage("type");
    }
}
