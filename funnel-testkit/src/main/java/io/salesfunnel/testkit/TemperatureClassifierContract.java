package io.salesfunnel.testkit;

import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Party;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What a {@link TemperatureClassifier} promises, as tests. Implement it in a test class, supply a classifier and a
 * sample of evidence for each temperature that it tells, and run the class with JUnit Jupiter:
 *
 * <pre>{@code
 * class ByTestDriveTest implements TemperatureClassifierContract {
 *
 *     public TemperatureClassifier classifier() {
 *         return new ByTestDrive();
 *     }
 *
 *     public Map<Temperature, Function<Instant, EvidenceLog>> samples() {
 *         return Map.of(Temperature.WARM, at -> EvidenceLog.of(List.of(testDrive(party(), at))));
 *     }
 * }
 * }</pre>
 *
 * <p>Apart from the samples the classifier is asked about them mixed, with parts left out, in other orders of
 * arrival, at other times, in several threads, and about nothing. Every question has a {@link #timeLimit()}.
 *
 * <p><b>For implementers.</b> You may implement this interface, in test classes.
 *
 * @since 0.1
 */
public interface TemperatureClassifierContract {

    /**
     * The classifier to be tested.
     *
     * @return the classifier, always the same or a new one that is made alike
     */
    TemperatureClassifier classifier();

    /**
     * Evidence by the temperature that it has. Each function takes the instant that will be asked about, makes every
     * instant in the evidence from it, and gives equal evidence for equal instants.
     *
     * @return a map with a sample or more
     */
    Map<Temperature, Function<Instant, EvidenceLog>> samples();

    /**
     * Whom the evidence is about.
     *
     * @return the party; a person with a name, an e-mail address and a phone number that no text may quote, unless
     *     overridden
     */
    default Party party() {
        return PersonalData.marked();
    }

    /**
     * What the classifier reads about a party of which nothing is known. Override it for one that says something
     * on purpose.
     *
     * @return empty for unclassified, unless overridden
     */
    default Optional<Temperature> whenNothingIsKnown() {
        return Optional.empty();
    }

    /**
     * The times at which the classifier is asked; the first is that of the laws that need one only. Override it for a
     * classifier to which dates in the calendar matter, and name times in which it reads alike.
     *
     * @return the instants, one or more; unless overridden three Mondays 400 years apart, after which the calendar
     *     repeats itself
     */
    default List<Instant> instants() {
        return Sample.MONDAYS;
    }

    /**
     * How long the classifier may take for one reading.
     *
     * @return the time, 5 seconds unless overridden
     */
    default Duration timeLimit() {
        return Sample.TIME_LIMIT;
    }

    /** The name is a code, and the same whenever it is asked for. */
    @Test
    default void keepsANameThatIsACode() {
        new ClassifierLaws(this).keepsAName();
    }

    /** Each sample is read as the temperature under which it was supplied. */
    @Test
    default void readsTheTemperatureOfEachSample() {
        new ClassifierLaws(this).readsTheSamples();
    }

    /** Nothing known is not cold. */
    @Test
    default void readsAsSaidWhenNothingIsKnown() {
        new ClassifierLaws(this).knowsNothingOfNothing();
    }

    /** Whatever is missing, there is a reading: no exception and no null. */
    @Test
    default void neverThrowsAndNeverReturnsNull() {
        new ClassifierLaws(this).common().alwaysAnswers();
    }

    /** Equal questions have equal readings, however often and in whatever order they are asked. */
    @Test
    default void findsTheSameWhenAskedAgain() {
        new ClassifierLaws(this).repeatsItself();
    }

    /** Evidence that arrives in another order leads to the same reading. */
    @Test
    default void doesNotMindTheOrderOfArrival() {
        new ClassifierLaws(this).common().doesNotMindTheOrder();
    }

    /** A reading says what it was concluded from, an unclassified one what is missing. */
    @Test
    default void givesReasons() {
        new ClassifierLaws(this).givesReasons();
    }

    /** The same evidence has the same temperature centuries earlier or later: no clock is read. */
    @Test
    default void readsNoClock() {
        new ClassifierLaws(this).common().readsNoClock();
    }

    /** The temperature does not change before the time until which an assessment says it holds, when nothing new happens. */
    @Test
    default void holdsUntilItSays() {
        new ClassifierLaws(this).common().holdsUntilItSays();
    }

    /** Every reading comes within the {@link #timeLimit()}. */
    @Test
    default void endsInTime() {
        new ClassifierLaws(this).common().endsInTime();
    }

    /** Several threads that ask at the same time read what one reads. */
    @Test
    default void answersAlikeInManyThreads() {
        new ClassifierLaws(this).common().answersAlikeInManyThreads();
    }

    /** Neither a reading nor the name quotes the name, the e-mail address or the phone number of the {@link #party()}. */
    @Test
    default void quotesNoPersonalData() {
        new ClassifierLaws(this).quotesNoPersonalData();
    }
}
