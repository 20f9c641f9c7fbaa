package io.salesfunnel.classifier;

import static io.salesfunnel.classifier.TemperatureScale.DUTCH_PROSPECTS;
import static io.salesfunnel.classifier.TemperatureScale.SALESFORCE_RATING;
import static io.salesfunnel.temperature.Temperature.COLD;
import static io.salesfunnel.temperature.Temperature.HOT;
import static io.salesfunnel.temperature.Temperature.LUKEWARM;
import static io.salesfunnel.temperature.Temperature.WARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.temperature.Temperature;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemperatureScaleTest {

    private static final TemperatureScale BOARD =
            TemperatureScale.named("board").step("fresh", COLD).step("keen", WARM);

    @Test
    @DisplayName("X9, P16: warm is the top of the Dutch scale and the middle of Salesforce's")
    void doesNotTakeOneWordForAnother() {
        assertThat(DUTCH_PROSPECTS.read("warm")).isEqualTo(WARM);
        assertThat(SALESFORCE_RATING.read("Warm")).isEqualTo(LUKEWARM);
        assertThat(DUTCH_PROSPECTS.translate("warm", SALESFORCE_RATING)).contains("Hot");
        assertThat(SALESFORCE_RATING.translate("Warm", DUTCH_PROSPECTS)).contains("lauw");
    }

    @Test
    @DisplayName("X9, P16: a translation that turns the order round is mapped by its place, not by its word")
    void takesATranslationByItsPlace() {
        TemperatureScale english =
                TemperatureScale.named("english").step("Hot", LUKEWARM).step("Warm", WARM);
        TemperatureScale french =
                TemperatureScale.named("french").step("Chaud", LUKEWARM).step("Brulant", WARM);

        assertThat(english.translate("Warm", french)).contains("Brulant");
        assertThat(english.translate("Warm", SALESFORCE_RATING)).contains("Hot");
    }

    @Test
    @DisplayName("S2.11, X9: the three classes go from cold to warm, and none is hot")
    void goesFromColdToWarm() {
        for (TemperatureScale scale : List.of(DUTCH_PROSPECTS, SALESFORCE_RATING)) {
            assertThat(scale.steps().values()).containsExactly(COLD, LUKEWARM, WARM);
            assertThat(scale.label(HOT)).isEmpty();
        }
        assertThat(DUTCH_PROSPECTS.steps().keySet()).containsExactly("koud", "lauw", "warm");
        assertThat(SALESFORCE_RATING.steps().keySet()).containsExactly("Cold", "Warm", "Hot");
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(Temperature temperature) {
        for (TemperatureScale scale : List.of(DUTCH_PROSPECTS, SALESFORCE_RATING, BOARD)) {
            scale.label(temperature)
                    .ifPresent(label -> assertThat(scale.read(label)).isEqualTo(temperature));
        }
    }

    @Test
    void hasNoLabelWhereItHasNoStep() {
        assertThat(BOARD.label(WARM)).contains("keen");
        assertThat(BOARD.label(LUKEWARM)).isEmpty();
        assertThat(DUTCH_PROSPECTS.translate("lauw", BOARD)).isEmpty();
    }

    @Test
    void saysWhichLabelsItKnows() {
        assertThat(BOARD.find("keen")).contains(WARM);
        assertThat(BOARD.find("Keen")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.read("Keen"))
                .withMessage("TemperatureScale 'board' cannot read 'Keen': it has no such step; it has fresh, keen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemperatureScale.named("new").read("keen"))
                .withMessage("TemperatureScale 'new' cannot read 'keen': it has no such step; it has none");
    }

    @Test
    void doesNotQuoteWhatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.read("jane@marker.example"))
                .withMessage(
                        "TemperatureScale 'board' cannot read '<19 characters>': it has no such step; it has fresh,"
                                + " keen");
    }

    @Test
    void refusesAStepThatIsNotHotter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.step("late", LUKEWARM))
                .withMessage(
                        "TemperatureScale 'board' cannot take the step 'late': LUKEWARM is not hotter than the step"
                                + " before; steps go from the coldest to the hottest");
        assertThatIllegalArgumentException().isThrownBy(() -> BOARD.step("late", WARM));
        assertThat(BOARD.step("late", HOT).label(HOT)).contains("late");
    }

    @Test
    void refusesALabelThatIsTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.step("fresh", HOT))
                .withMessage("TemperatureScale 'board' cannot take the step 'fresh': it means COLD already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankLabel(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOARD.step(label, HOT))
                .withMessage("TemperatureScale 'board' cannot take the step '" + label
                        + "': it is blank; give it the word that they use");
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsItsParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemperatureScale.named("of Jane"))
                .withMessageStartingWith("TemperatureScale cannot have this id of 7 characters");
        assertThatNullPointerException()
                .isThrownBy(() -> BOARD.step("late", null))
                .withMessage("temperature");
    }

    @Test
    void equalsAnotherOfTheSameParts() {
        TemperatureScale same =
                TemperatureScale.named("board").step("fresh", COLD).step("keen", WARM);

        assertThat(BOARD)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .hasToString("TemperatureScale{board [fresh, keen]}")
                .isNotEqualTo(TemperatureScale.named("board").step("fresh", COLD))
                .isNotEqualTo(
                        TemperatureScale.named("other").step("fresh", COLD).step("keen", WARM))
                .isNotEqualTo("board");
        assertThat(BOARD.hashCode())
                .isNotEqualTo(TemperatureScale.named("other").hashCode());
        assertThat(BOARD.id()).isEqualTo("board");
    }

    @Test
    void keepsItsStepsOutOfReach() {
        Map<String, Temperature> steps = BOARD.steps();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> steps.put("late", HOT));
        assertThat(BOARD.step("late", HOT).steps()).hasSize(3);
        assertThat(BOARD.steps()).hasSize(2);
    }
}
