package io.salesfunnel.known;

import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.known.Story.FLEET;
import static io.salesfunnel.known.Story.JANE;
import static io.salesfunnel.known.Story.at;
import static io.salesfunnel.known.Story.did;
import static io.salesfunnel.known.Story.fleet;
import static io.salesfunnel.known.Story.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final EvidenceLog NOTHING = EvidenceLog.empty();

    private static <T> Assessment<T> assess(EvidenceLog log, int asOf, Function<Known, T> question) {
        return Known.assess(JANE, log, at(asOf), question);
    }

    @Test
    void holdsForEverWhenNobodyReadsTime() {
        assertThat(assess(NOTHING, 1, Known::isEngaged)).isEqualTo(new Assessment<>(false, at(1), Optional.empty()));
        assertThat(assess(log(fleet(7, 1)), 1, known -> known.value(FLEET)))
                .isEqualTo(new Assessment<>(Optional.of(7), at(1), Optional.empty()));
    }

    @Test
    void holdsUntilAFactThatWasReadRunsOut() {
        EvidenceLog log = log(fleet(7, 1, 9));

        assertThat(assess(log, 2, known -> known.value(FLEET)))
                .isEqualTo(new Assessment<>(Optional.of(7), at(2), Optional.of(at(9))));
        assertThat(assess(log, 9, known -> known.value(FLEET)))
                .isEqualTo(new Assessment<>(Optional.empty(), at(9), Optional.empty()));
        assertThat(assess(log, 2, Known::isEngaged).validUntil()).isEmpty();
    }

    @Test
    void holdsUntilTheNextInstantThatWasAskedAbout() {
        assertThat(assess(NOTHING, 1, known -> known.hasPassed(at(5))).validUntil())
                .contains(at(5));
        assertThat(assess(NOTHING, 1, known -> known.hasPassed(at(5)) || known.hasPassed(at(3)))
                        .validUntil())
                .contains(at(3));
        assertThat(assess(NOTHING, 1, known -> known.hasPassed(at(3)) || known.hasPassed(at(5)))
                        .validUntil())
                .contains(at(3));
    }

    @Test
    void isNotEndedByAnInstantThatHasPassed() {
        assertThat(assess(NOTHING, 4, known -> known.hasPassed(at(3)) && known.hasPassed(at(5)))
                        .validUntil())
                .contains(at(5));
        assertThat(assess(NOTHING, 5, known -> known.hasPassed(at(5))))
                .isEqualTo(new Assessment<>(true, at(5), Optional.empty()));
    }

    @Test
    void holdsUntilTheNextEvidenceWhateverWasRead() {
        EvidenceLog log = log(did("i-2", EMAIL_SENT, 7), did("i-1", FORM_SUBMITTED, 4), did("i-0", EMAIL_SENT, 1));

        assertThat(assess(log, 1, Known::isEngaged)).isEqualTo(new Assessment<>(false, at(1), Optional.of(at(4))));
        assertThat(assess(log, 4, Known::isEngaged)).isEqualTo(new Assessment<>(true, at(4), Optional.of(at(7))));
        assertThat(assess(log, 7, Known::isEngaged).validUntil()).isEmpty();
    }

    @Test
    void holdsUntilTheEarliestOfAllThatEndsIt() {
        EvidenceLog log = log(fleet(7, 1, 6), did("i-1", EMAIL_SENT, 8));

        assertThat(assess(log, 2, known -> known.value(FLEET)).validUntil()).contains(at(6));
        assertThat(assess(
                                log,
                                2,
                                known -> known.hasPassed(at(5))
                                        || known.value(FLEET).isEmpty())
                        .validUntil())
                .contains(at(5));
        assertThat(assess(log, 2, Known::isEngaged).validUntil()).contains(at(8));
    }

    @Test
    void holdsUntilAReadingThatWasUsedEnds() {
        Function<Known, Integer> minutesSinceNoon = known -> known.timed(asOf -> new Assessment<>(
                Math.toIntExact(Duration.between(at(0), asOf).toMinutes()), asOf, Optional.of(asOf.plusSeconds(60))));

        assertThat(assess(NOTHING, 7, minutesSinceNoon)).isEqualTo(new Assessment<>(7, at(7), Optional.of(at(8))));
        assertThat(assess(NOTHING, 7, known -> known.timed(asOf -> new Assessment<>(1, asOf, Optional.empty())))
                        .validUntil())
                .isEmpty();
        assertThat(assess(
                                NOTHING,
                                7,
                                known ->
                                        minutesSinceNoon.apply(known) + (known.hasPassed(at(7).plusSeconds(5)) ? 1 : 0))
                        .validUntil())
                .contains(at(7).plusSeconds(5));
    }

    @Test
    void isNotEndedByWhatWasReadOfThePast() {
        EvidenceLog log = log(fleet(7, 1, 4), fleet(8, 6));

        assertThat(assess(log, 9, known -> known.back(at(2)).value(FLEET)))
                .isEqualTo(new Assessment<>(Optional.of(7), at(9), Optional.empty()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsAllItsParts() {
        Instant noon = at(0);

        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment<>(null, noon, Optional.empty()))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment<>(1, null, Optional.empty()))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment<>(1, noon, null))
                .withMessage("validUntil");
        assertThatNullPointerException()
                .isThrownBy(() -> assess(NOTHING, 1, known -> null))
                .withMessage("value");
    }
}
