package io.salesfunnel.absence;

import static io.salesfunnel.absence.Diary.assess;
import static io.salesfunnel.absence.Diary.at;
import static io.salesfunnel.absence.Diary.did;
import static io.salesfunnel.absence.Diary.inSequence;
import static io.salesfunnel.absence.Diary.told;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ACCEPTED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {

    private static final Absence UNANSWERED = Absence.named("quote-unanswered")
            .after(QUOTE_ISSUED)
            .without(QUOTE_ACCEPTED, QUOTE_REJECTED)
            .within(Duration.ofHours(10));

    @Test
    void isNotMetWhenNothingBegan() {
        Assessment<Finding> nothing = assess(UNANSWERED::check, 5, did(CALL_ANSWERED, 1));

        assertThat(nothing.value().status()).isEqualTo(Status.NOT_MET);
        assertThat(nothing.value().reason()).isEqualTo("no QUOTE_ISSUED so far");
        assertThat(nothing.validUntil()).isEmpty();
    }

    @Test
    void namesEverythingThatWouldBegin() {
        Absence either = Absence.named("either")
                .after(QUOTE_ISSUED, CALL_ANSWERED, QUOTE_ISSUED)
                .without(QUOTE_REJECTED)
                .within(Duration.ofHours(1));

        assertThat(assess(either::check, 5).value().reason()).isEqualTo("no QUOTE_ISSUED or CALL_ANSWERED so far");
    }

    @Test
    void isNotMetWhileThereIsTimeAndSaysUntilWhen() {
        Assessment<Finding> waiting = assess(UNANSWERED::check, 5, did(QUOTE_ISSUED, 1));

        assertThat(waiting.value().status()).isEqualTo(Status.NOT_MET);
        assertThat(waiting.value().reason())
                .isEqualTo("there is time until 2026-03-01T23:00:00Z after QUOTE_ISSUED of 2026-03-01T13:00:00Z");
        assertThat(waiting.validUntil()).contains(at(11));
    }

    @Test
    void isMetFromTheVeryInstantOnThatTheTimeIsUp() {
        assertThat(assess(UNANSWERED::check, 10, did(QUOTE_ISSUED, 1)).value().status())
                .isEqualTo(Status.NOT_MET);

        Assessment<Finding> met = assess(UNANSWERED::check, 11, did(QUOTE_ISSUED, 1));

        assertThat(met.value().status()).isEqualTo(Status.MET);
        assertThat(met.value().reason())
                .isEqualTo("nothing came by 2026-03-01T23:00:00Z after QUOTE_ISSUED of 2026-03-01T13:00:00Z");
        assertThat(met.value().parameters())
                .isEqualTo(Map.of("trigger", "QUOTE_ISSUED", "since", at(1), "until", at(11)));
        assertThat(met.validUntil()).isEmpty();
    }

    @Test
    void isNotMetAfterAnEndAndSaysWhy() {
        Assessment<Finding> ended = assess(UNANSWERED::check, 30, did(QUOTE_ISSUED, 1), did(QUOTE_REJECTED, 2));

        assertThat(ended.value().status()).isEqualTo(Status.NOT_MET);
        assertThat(ended.value().reason())
                .isEqualTo("QUOTE_REJECTED of 2026-03-01T14:00:00Z came after QUOTE_ISSUED of 2026-03-01T13:00:00Z");
        assertThat(ended.value().parameters())
                .containsEntry("endedBy", "QUOTE_REJECTED")
                .containsEntry("endedAt", at(2));
        assertThat(ended.validUntil()).isEmpty();
    }

    @Test
    void isNotMetAnyMoreOnceTheEndComesLate() {
        assertThat(assess(UNANSWERED::check, 20, did(QUOTE_ISSUED, 1), did(QUOTE_ACCEPTED, 20))
                        .value()
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void endsByWhatComesAtTheVeryInstantThatTheTimeIsUp() {
        assertThat(assess(UNANSWERED::check, 11, did(QUOTE_ISSUED, 1), did(QUOTE_ACCEPTED, 11))
                        .value()
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void looksAgainWhenTheLogHoldsSomethingThatIsYetToCome() {
        Assessment<Finding> met = assess(UNANSWERED::check, 11, did(QUOTE_ISSUED, 1), did(QUOTE_ACCEPTED, 15));

        assertThat(met.value().status()).isEqualTo(Status.MET);
        assertThat(met.validUntil()).contains(at(15));
    }

    @Test
    void beginsAnewEachTime() {
        Assessment<Finding> again = assess(UNANSWERED::check, 11, did(QUOTE_ISSUED, 1), did(QUOTE_ISSUED, 8));

        assertThat(again.value().parameters()).containsEntry("since", at(8)).containsEntry("until", at(18));
        assertThat(again.validUntil()).contains(at(18));
    }

    @Test
    void beginsAnewAfterAnEnd() {
        assertThat(assess(UNANSWERED::check, 30, did(QUOTE_ISSUED, 1), did(QUOTE_REJECTED, 2), did(QUOTE_ISSUED, 3))
                        .value()
                        .parameters())
                .containsEntry("since", at(3));
    }

    @Test
    void ignoresAnEndBeforeTheBeginning() {
        assertThat(assess(UNANSWERED::check, 30, did(QUOTE_REJECTED, 0), did(QUOTE_ISSUED, 1))
                        .value()
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void goesByTheSequenceAtOneInstant() {
        assertThat(assess(UNANSWERED::check, 30, inSequence(QUOTE_ISSUED, 1, 2), inSequence(QUOTE_REJECTED, 1, 1))
                        .value()
                        .status())
                .isEqualTo(Status.MET);
        assertThat(assess(UNANSWERED::check, 30, inSequence(QUOTE_ISSUED, 1, 1), inSequence(QUOTE_REJECTED, 1, 2))
                        .value()
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void waitsApartForEachValueOfAFact() {
        Absence perCart = Absence.named("per-cart")
                .after(QUOTE_ISSUED)
                .without(QUOTE_ACCEPTED)
                .per(DrawnLog.CART)
                .within(Duration.ofHours(10));

        Finding waiting = assess(
                        perCart::check,
                        30,
                        did(QUOTE_ISSUED, 1, told(DrawnLog.CART, 7, 1)),
                        did(QUOTE_ISSUED, 2, told(DrawnLog.CART, 8, 2)),
                        did(QUOTE_ACCEPTED, 3, told(DrawnLog.CART, 7, 3)))
                .value();

        assertThat(waiting.status()).isEqualTo(Status.MET);
        assertThat(waiting.parameters()).containsEntry("since", at(2));
    }

    @Test
    void endsAllByWhatTellsNoValue() {
        Absence perCart = Absence.named("per-cart")
                .after(QUOTE_ISSUED)
                .without(QUOTE_ACCEPTED)
                .per(DrawnLog.CART)
                .within(Duration.ofHours(10));

        Finding ended = assess(
                        perCart::check,
                        30,
                        did(QUOTE_ISSUED, 1, told(DrawnLog.CART, 7, 1)),
                        did(QUOTE_ISSUED, 2, told(DrawnLog.CART, 8, 2)),
                        did(QUOTE_ACCEPTED, 3))
                .value();

        assertThat(ended.status()).isEqualTo(Status.NOT_MET);
        assertThat(ended.parameters()).containsEntry("since", at(2)).containsEntry("endedBy", "QUOTE_ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "P36525DT1S"})
    void refusesATimeThatMakesNoSense(String time) {
        AbsenceStart.Without start =
                Absence.named("quote-unanswered").after(QUOTE_ISSUED).without(QUOTE_ACCEPTED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> start.within(Duration.parse(time)))
                .withMessage("Absence 'quote-unanswered' cannot wait for " + Duration.parse(time)
                        + "; a time of more than nothing and of at most 36525 days is possible");
    }

    @Test
    void takesTheLongestTime() {
        Absence century = Absence.noContactFor(Duration.ofDays(36_525));

        assertThat(century.within()).isEqualTo(Duration.ofDays(36_525));
        assertThat(assess(century::check, 1, did(EMAIL_REPLIED, 1)).validUntil())
                .contains(at(36_525 * 24L + 1));
    }

    @Test
    void refusesATypeThatBothBeginsAndEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Absence.named("quote-unanswered").after(QUOTE_ISSUED).without(QUOTE_ACCEPTED, QUOTE_ISSUED))
                .withMessage("Absence 'quote-unanswered' cannot end with QUOTE_ISSUED: that begins it; name a type on"
                        + " one side only");
    }

    @Test
    void refusesANameThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Absence.named("of Jane Marker"))
                .withMessageStartingWith("Absence cannot have this name of 14 characters");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsItsParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> Absence.named("a")
                        .after(QUOTE_ISSUED)
                        .without(QUOTE_REJECTED)
                        .per(null))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> Absence.cartAbandoned(Duration.ofHours(1), null))
                .withMessage("cart");
    }

    @Test
    void equalsAnotherOfTheSameParts() {
        Absence same = Absence.named("quote-unanswered")
                .after(QUOTE_ISSUED, QUOTE_ISSUED)
                .without(QUOTE_ACCEPTED, QUOTE_REJECTED)
                .within(Duration.ofHours(10));

        assertThat(UNANSWERED)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .hasToString("Absence{quote-unanswered within PT10H}")
                .isNotEqualTo(Absence.named("other")
                        .after(QUOTE_ISSUED)
                        .without(QUOTE_ACCEPTED, QUOTE_REJECTED)
                        .within(Duration.ofHours(10)))
                .isNotEqualTo(Absence.named("quote-unanswered")
                        .after(QUOTE_ISSUED)
                        .without(QUOTE_ACCEPTED)
                        .within(Duration.ofHours(10)))
                .isNotEqualTo(Absence.named("quote-unanswered")
                        .after(QUOTE_ISSUED)
                        .without(QUOTE_ACCEPTED, QUOTE_REJECTED)
                        .within(Duration.ofHours(11)))
                .isNotEqualTo("quote-unanswered");
        assertThat(UNANSWERED.name()).isEqualTo("quote-unanswered");
        assertThat(UNANSWERED.reads()).isEmpty();
        assertThat(Absence.cartAbandoned(Duration.ofHours(1)).reads()).containsExactly(Absence.CART_FORGOTTEN);
        assertThat(Absence.trialExpired(Duration.ofDays(15)).name()).isEqualTo("trial-expired");
    }

    @Test
    void countsInTheHashOfARuleSetWithAllThatItConsistsOf() {
        List<Absence> different = List.of(
                Absence.cartAbandoned(Duration.ofHours(1)),
                Absence.cartAbandoned(Duration.ofHours(2)),
                Absence.named("cart-abandoned")
                        .after(StandardInteraction.CART_ITEM_ADDED)
                        .without(StandardInteraction.ORDER_PLACED)
                        .within(Duration.ofHours(1)),
                Absence.noContactFor(Duration.ofHours(1)),
                Absence.noContactFor(Duration.ofHours(2)),
                Absence.trialExpired(Duration.ofHours(1)));

        assertThat(different.stream().map(AbsenceTest::hash)).doesNotHaveDuplicates();
        assertThat(hash(Absence.cartAbandoned(Duration.ofHours(1)))).isEqualTo(hash(different.get(0)));
        assertThat(RuleSet.named("waiting", 1).of(different.get(0)).opaque()).isEmpty();
    }

    private static String hash(Absence absence) {
        return RuleSet.named("waiting", 1).of(absence).hash();
    }
}
