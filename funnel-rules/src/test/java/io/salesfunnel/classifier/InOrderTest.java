package io.salesfunnel.classifier;

import static io.salesfunnel.absence.Diary.assess;
import static io.salesfunnel.absence.Diary.at;
import static io.salesfunnel.absence.Diary.did;
import static io.salesfunnel.classifier.TemperatureClassifiers.inOrder;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final TemperatureClassifier STANDARD = TemperatureClassifiers.standard(Duration.ofHours(20));

    private static final Finding FELT = Finding.met("so").named("felt");
    private static final Finding NOT_FELT = Finding.unknown("not felt").named("felt");

    private static TemperatureClassifier own(String name, Function<Known, TemperatureReading> read) {
        return new TemperatureClassifier() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public TemperatureReading classify(Known known) {
                return read.apply(known);
            }
        };
    }

    private static TemperatureClassifier telling(String name, Temperature temperature) {
        return own(name, known -> TemperatureReading.of(temperature, FELT));
    }

    private static TemperatureClassifier silent(String name) {
        return own(name, known -> TemperatureReading.unclassified(NOT_FELT));
    }

    private static TemperatureReading read(TemperatureClassifier classifier) {
        return assess(classifier::classify, 1).value();
    }

    @Test
    void takesTheFirstThatTellsATemperature() {
        TemperatureReading reading = read(inOrder(
                "mine", silent("first"), telling("second", Temperature.COLD), telling("third", Temperature.HOT)));

        assertThat(reading.temperature()).contains(Temperature.COLD);
        assertThat(reading.reasons())
                .containsExactly(
                        Finding.unknown("tells nothing").with(List.of(NOT_FELT)).named("first"),
                        Finding.met("{temperature}")
                                .with("temperature", "COLD")
                                .with(List.of(FELT))
                                .named("second"));
    }

    @Test
    void isUnclassifiedWhenNoneTells() {
        TemperatureReading reading = read(inOrder("mine", silent("first"), silent("second")));

        assertThat(reading.temperature()).isEmpty();
        assertThat(reading.reasons()).extracting(Finding::name).containsExactly("first", "second");
        assertThat(reading.reasons()).extracting(Finding::status).containsOnly(Status.UNKNOWN);
    }

    @Test
    void doesNotAskThoseAfter() {
        TemperatureClassifier loud = own("loud", known -> {
            throw new IllegalStateException("asked");
        });

        assertThat(read(inOrder("mine", telling("first", Temperature.WARM), loud))
                        .temperature())
                .contains(Temperature.WARM);
    }

    @Test
    void composesCompositions() {
        TemperatureClassifier inner = inOrder("inner", silent("a"), telling("b", Temperature.WARM));

        assertThat(read(inOrder("outer", silent("a"), inner)).reasons().get(1).describe())
                .isEqualTo("inner (met: WARM; a (unknown: tells nothing; felt (unknown: not felt)), b (met: WARM; felt"
                        + " (met: so)))");
    }

    @Test
    void namesTheOneThatThrows() {
        IllegalStateException cause = new IllegalStateException("Jane Marker");
        TemperatureClassifier broken = inOrder("mine", silent("first"), own("broken", known -> {
            throw cause;
        }));

        assertThatExceptionOfType(ClassifierFailedException.class)
                .isThrownBy(() -> read(broken))
                .withMessage("TemperatureClassifier 'broken' cannot classify: it threw what is the cause; one that has"
                        + " nothing to tell answers TemperatureReading.unclassified(..)")
                .withCause(cause)
                .satisfies(failure -> assertThat(failure.classifier()).isEqualTo("broken"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheOneThatReturnsNull() {
        assertThatExceptionOfType(ClassifierFailedException.class)
                .isThrownBy(() -> read(inOrder("mine", own("broken", known -> null))))
                .withMessage("TemperatureClassifier 'broken' cannot classify: it returned null; one that has nothing to"
                        + " tell answers TemperatureReading.unclassified(..)")
                .withNoCause();
    }

    @Test
    void letsErrorsOfTheVirtualMachinePass() {
        StackOverflowError error = new StackOverflowError();

        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> read(inOrder("mine", own("broken", known -> {
                    throw error;
                }))))
                .isSameAs(error);
    }

    @Test
    void refusesTwoOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inOrder("mine", silent("same"), silent("same")))
                .withMessage(
                        "TemperatureClassifier 'mine' cannot ask two of the name 'same': their reasons could not be"
                                + " told apart; inOrder(name, classifier) gives one another name");
        assertThat(read(inOrder("mine", silent("same"), inOrder("other", silent("same"))))
                        .reasons())
                .hasSize(2);
    }

    @Test
    void refusesNamesThatAreNoCodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inOrder("of Jane Marker", silent("first")))
                .withMessageStartingWith("TemperatureClassifier cannot have this name of 14 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inOrder("mine", silent("of Jane Marker")))
                .withMessageStartingWith("TemperatureClassifier cannot have this name of 14 characters");
    }

    @Test
    void asksForADeclarationFirstAndForTheProvenanceNextByItsStandard() {
        assertThat(assess(STANDARD::classify, 30, did(PURCHASE_INTENT_DECLARED, 1))
                        .value()
                        .temperature())
                .contains(Temperature.HOT);
        assertThat(assess(STANDARD::classify, 30, did(FORM_SUBMITTED, 1))
                        .value()
                        .temperature())
                .contains(Temperature.WARM);
        assertThat(assess(STANDARD::classify, 20, did(WEBSITE_VISITED, 1)).validUntil())
                .contains(at(21));
        assertThat(read(STANDARD).reasons()).extracting(Finding::name).containsExactly("declared-intent", "provenance");
        assertThat(STANDARD.name()).isEqualTo("standard");
    }
}
