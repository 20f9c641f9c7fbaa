package io.salesfunnel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Warm for a month after somebody called, hot after a quote was asked for; and classifiers that break each law. */
@SuppressWarnings("NullAway")
class ClassifierContractTest {

    private static final String LAW = "Classifier 'by-deeds' breaks the law ";

    private record ByDeeds(Supplier<String> names, Function<Known, TemperatureReading> reader)
            implements TemperatureClassifier {

        @Override
        public String name() {
            return names.get();
        }

        @Override
        public TemperatureReading classify(Known known) {
            return reader.apply(known);
        }

        @Override
        public String toString() {
            return "ByDeeds";
        }
    }

    /** The samples that all classifiers here are tested with. */
    interface Deeds extends TemperatureClassifierContract {

        @Override
        default Map<Temperature, Function<Instant, EvidenceLog>> samples() {
            return Map.of(
                    Temperature.WARM, at -> did(at, StandardInteraction.CALL_ANSWERED),
                    Temperature.HOT, at -> did(at, StandardInteraction.QUOTE_ACCEPTED));
        }
    }

    private static EvidenceLog did(Instant at, StandardInteraction type) {
        Instant yesterday = at.minus(Duration.ofDays(1));
        return EvidenceLog.of(List.of(Interaction.builder()
                .id(type.name() + at.getEpochSecond())
                .partyId("party-1")
                .type(type)
                .occurredAt(yesterday)
                .build()));
    }

    private static TemperatureReading read(Known known) {
        if (known.has(StandardInteraction.QUOTE_ACCEPTED)) {
            return TemperatureReading.of(Temperature.HOT, Finding.met("accepted a quote"));
        }
        return called(known)
                .filter(call -> !known.hasPassed(call.occurredAt().plus(Duration.ofDays(30))))
                .map(call -> TemperatureReading.of(Temperature.WARM, Finding.met("has called")))
                .orElseGet(() -> TemperatureReading.unclassified(Finding.unknown("has not called of late")));
    }

    private static Optional<Interaction> called(Known known) {
        return known.interactions().stream()
                .filter(deed -> deed.type() == StandardInteraction.CALL_ANSWERED)
                .findFirst();
    }

    private static Map<String, String> broken(Supplier<String> names, Function<Known, TemperatureReading> reader) {
        Deeds subject = () -> new ByDeeds(names, reader);
        return Contracts.broken(TemperatureClassifierContract.class, subject);
    }

    private static Map<String, String> broken(Function<Known, TemperatureReading> reader) {
        return broken(() -> "by-deeds", reader);
    }

    @Nested
    class AClassifierThatKeepsEveryLaw implements Deeds {

        @Override
        public TemperatureClassifier classifier() {
            return new ByDeeds(() -> "by-deeds", ClassifierContractTest::read);
        }
    }

    @Nested
    class AClassifierThatTakesStrangersForCold implements Deeds {

        @Override
        public TemperatureClassifier classifier() {
            return new ByDeeds(() -> "by-deeds", known -> {
                TemperatureReading reading = read(known);
                return reading.temperature().isPresent()
                        ? reading
                        : TemperatureReading.of(
                                Temperature.COLD, reading.reasons().toArray(Finding[]::new));
            });
        }

        @Override
        public Optional<Temperature> whenNothingIsKnown() {
            return Optional.of(Temperature.COLD);
        }
    }

    @Test
    void findsNothingToSayOfAGoodClassifier() {
        assertThat(broken(ClassifierContractTest::read)).isEmpty();
    }

    @Test
    void catchesAChangingName() {
        AtomicInteger count = new AtomicInteger();

        assertThat(broken(() -> "by-deeds-" + count.incrementAndGet(), ClassifierContractTest::read))
                .containsOnlyKeys("keepsANameThatIsACode");
    }

    @Test
    void catchesAnotherTemperatureThanThatOfTheSample() {
        assertThat(broken(known -> {
                    TemperatureReading reading = read(known);
                    return new TemperatureReading(
                            reading.temperature().map(warmer -> Temperature.WARM), reading.reasons());
                }))
                .isEqualTo(Map.of(
                        "readsTheTemperatureOfEachSample",
                        LAW + "'it reads the temperature of each sample': asked about the sample of HOT it read WARM:"
                                + " (met: accepted a quote); see what of the sample the classifier does not see, or"
                                + " correct samples()"));
    }

    @Test
    void catchesThatThereIsNoSample() {
        TemperatureClassifierContract subject = new TemperatureClassifierContract() {

            @Override
            public TemperatureClassifier classifier() {
                return new ByDeeds(() -> "by-deeds", ClassifierContractTest::read);
            }

            @Override
            public Map<Temperature, Function<Instant, EvidenceLog>> samples() {
                return Map.of();
            }
        };

        assertThat(Contracts.broken(TemperatureClassifierContract.class, subject))
                .containsOnlyKeys("readsTheTemperatureOfEachSample")
                .extractingByKey("readsTheTemperatureOfEachSample")
                .asString()
                .contains("there is no sample; ");
    }

    @Test
    void catchesThatNothingKnownIsTakenForCold() {
        assertThat(broken(known -> known.interactions().isEmpty()
                        ? TemperatureReading.of(Temperature.COLD, Finding.met("silent"))
                        : read(known)))
                .containsKey("readsAsSaidWhenNothingIsKnown")
                .extractingByKey("readsAsSaidWhenNothingIsKnown")
                .isEqualTo(LAW + "'a party of which nothing is known is unclassified': it read COLD: (met: silent);"
                        + " nothing known is not cold: read that it is unclassified; a classifier that does otherwise"
                        + " on purpose says so in whenNothingIsKnown()");
    }

    @Test
    void catchesAnException() {
        assertThat(broken(known -> {
                    known.interactions().iterator().next();
                    return read(known);
                }))
                .containsKey("neverThrowsAndNeverReturnsNull")
                .allSatisfy((law, message) -> assertThat(message).contains("'it never throws and never returns null'"));
    }

    @Test
    void catchesNull() {
        assertThat(broken(known -> known.interactions().isEmpty() ? null : read(known)))
                .containsKey("neverThrowsAndNeverReturnsNull")
                .allSatisfy((law, message) -> assertThat(message).contains("'it never throws and never returns null'"));
    }

    @Test
    void catchesACount() {
        AtomicInteger count = new AtomicInteger();

        assertThat(broken(known -> new TemperatureReading(
                        read(known).temperature(),
                        List.of(Finding.met("asked for the {nth} time").with("nth", count.incrementAndGet())))))
                .containsOnlyKeys(
                        "findsTheSameWhenAskedAgain", "doesNotMindTheOrderOfArrival", "answersAlikeInManyThreads");
    }

    @Test
    void catchesAReadingWithoutReasons() {
        assertThat(broken(known -> new TemperatureReading(read(known).temperature(), List.of())))
                .isEqualTo(Map.of(
                        "givesReasons",
                        LAW
                                + "'every reading has reasons': asked about the sample of WARM as of 2026-03-02T09:00:00Z it"
                                + " read WARM; hand over what was seen, as in TemperatureReading.of(WARM,"
                                + " Finding.met(\"wrote by itself\")), and for an unclassified one what is missing"));
    }

    @Test
    void catchesAReasonWithoutWords() {
        assertThat(broken(known -> TemperatureReading.of(Temperature.WARM, Finding.met("awake"), Finding.met()))
                        .get("givesReasons"))
                .contains("it gave a reason without words; ");
        assertThat(broken(known -> new TemperatureReading(
                        read(known).temperature(), List.of(Finding.met().named("has-called")))))
                .isEmpty();
    }

    @Test
    void catchesAClock() {
        assertThat(broken(known -> called(known)
                        .filter(call -> call.occurredAt().isAfter(Instant.now()))
                        .map(call -> TemperatureReading.unclassified(Finding.unknown("calls in time to come")))
                        .orElseGet(() -> read(known))))
                .containsOnlyKeys("readsNoClock");
    }

    @Test
    void catchesAWrongEnd() {
        assertThat(broken(known -> {
                    Instant now = known.timed(asOf -> new Assessment<>(asOf, asOf, Optional.empty()));
                    return called(known)
                            .filter(call ->
                                    call.occurredAt().plus(Duration.ofDays(90)).isBefore(now))
                            .map(call -> TemperatureReading.of(Temperature.COLD, Finding.met("called long ago")))
                            .orElseGet(() -> read(known));
                }))
                .containsOnlyKeys("holdsUntilItSays");
    }

    @Test
    void catchesPersonalData() {
        assertThat(broken(known -> new TemperatureReading(
                        read(known).temperature(),
                        List.of(Finding.met("{who} has called").with("who", FiftyPeople.nameOf(known))))))
                .containsOnlyKeys("quotesNoPersonalData");
    }

    @Test
    void catchesThatItNeverEnds() {
        Deeds subject = new Deeds() {

            @Override
            public TemperatureClassifier classifier() {
                return new ByDeeds(() -> "by-deeds", known -> {
                    while (known.interactions().size() > 1
                            && !Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return read(known);
                });
            }

            @Override
            public Duration timeLimit() {
                return Duration.ofMillis(150);
            }
        };

        assertThat(Contracts.broken(TemperatureClassifierContract.class, subject))
                .containsKey("endsInTime")
                .doesNotContainKey("readsTheTemperatureOfEachSample")
                .allSatisfy((law, message) -> assertThat(message).contains("'it answers in time'"));
    }

    @Test
    void catchesADifferenceBetweenInstances() {
        AtomicInteger count = new AtomicInteger();
        Deeds subject = () -> {
            int instance = count.incrementAndGet();
            return new ByDeeds(
                    () -> "by-deeds",
                    known -> new TemperatureReading(
                            read(known).temperature(),
                            List.of(Finding.met("by {instance}").with("instance", instance))));
        };

        assertThat(Contracts.broken(TemperatureClassifierContract.class, subject))
                .containsOnlyKeys("findsTheSameWhenAskedAgain");
    }
}
