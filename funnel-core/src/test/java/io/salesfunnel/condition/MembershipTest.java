package io.salesfunnel.condition;

import static io.salesfunnel.condition.Day.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final Condition<String> CARS = Condition.oneOf("garages", "dealers");
    private static final Condition<Tags> SPORT = Condition.sharesTag("tennis", "golf");

    @Test
    void isMetByOneOfSomeValues() {
        assertThat(CARS.answer("garages", NOTHING)).isEqualTo(Status.MET);
        assertThat(CARS.answer("dealers", NOTHING)).isEqualTo(Status.MET);
        assertThat(CARS.answer("Garages", NOTHING)).isEqualTo(Status.NOT_MET);
    }

    @Test
    void tellsWhatIsWantedInTheOrderGivenAndNotWhatThereIs() {
        assertThat(CARS.judge("florists", NOTHING))
                .isEqualTo(Finding.notMet("not one of {values}")
                        .with("values", new LinkedHashSet<>(List.of("garages", "dealers"))));
        assertThat(CARS.judge("florists", NOTHING).reason()).isEqualTo("not one of [garages, dealers]");
        assertThat(CARS.judge("dealers", NOTHING).reason()).isEqualTo("one of [garages, dealers]");
    }

    @Test
    void needsNoReasonForYesAndNo() {
        assertThat(Condition.oneOf(true).judge(true, NOTHING)).isSameAs(Finding.met());
        assertThat(Condition.oneOf(true).judge(false, NOTHING)).isSameAs(Finding.notMet());
    }

    @Test
    void isMetByOneSharedTag() {
        assertThat(SPORT.answer(Tags.of("chess", "golf"), NOTHING)).isEqualTo(Status.MET);
        assertThat(SPORT.answer(Tags.of("chess"), NOTHING)).isEqualTo(Status.NOT_MET);
        assertThat(SPORT.answer(Tags.of(), NOTHING)).isEqualTo(Status.NOT_MET);
        assertThat(SPORT.judge(Tags.of("golf"), NOTHING).reason()).isEqualTo("has one of [tennis, golf]");
        assertThat(SPORT.judge(Tags.of("chess"), NOTHING).reason()).isEqualTo("has none of [tennis, golf]");
    }

    @Test
    void isMetByAnythingThatIsKnown() {
        Condition<String> known = Condition.isKnown();

        assertThat(known.answer("", NOTHING)).isEqualTo(Status.MET);
        assertThat(known.judge("", NOTHING)).isSameAs(Finding.met());
        assertThat(known).isEqualTo(Condition.isKnown());
    }

    @Test
    void isEqualWhateverTheOrder() {
        assertThat(CARS).isEqualTo(Condition.oneOf("dealers", "garages")).isNotEqualTo(Condition.oneOf("garages"));
        assertThat(SPORT).isEqualTo(Condition.sharesTag("golf", "tennis")).isNotEqualTo(Condition.sharesTag("golf"));
        assertThat(CARS).hasSameHashCodeAs(Condition.oneOf("dealers", "garages", "dealers"));
    }

    @Test
    void keepsWhatItWasGiven() {
        Set<String> values = new HashSet<>(Set.of("garages"));
        OneOf<String> oneOf = new OneOf<>(values);
        values.clear();

        assertThat(oneOf.values()).containsExactly("garages");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> oneOf.values().clear());
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsSomethingToBelongTo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneOf<>(Set.of()))
                .withMessage("OneOf cannot be of no values: nothing would meet it; name at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharesTag(Tags.of()))
                .withMessage("SharesTag cannot be of no tags: nothing would meet it; name at least one");
        assertThatNullPointerException()
                .isThrownBy(() -> Condition.oneOf("a", (String) null))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> new SharesTag(null)).withMessage("wanted");
    }
}
