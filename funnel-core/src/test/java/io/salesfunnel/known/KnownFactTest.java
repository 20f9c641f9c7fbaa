package io.salesfunnel.known;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.known.Story.COLOUR;
import static io.salesfunnel.known.Story.FLEET;
import static io.salesfunnel.known.Story.JANE;
import static io.salesfunnel.known.Story.at;
import static io.salesfunnel.known.Story.decided;
import static io.salesfunnel.known.Story.did;
import static io.salesfunnel.known.Story.fleet;
import static io.salesfunnel.known.Story.known;
import static io.salesfunnel.known.Story.log;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownFactTest {

    @Test
    void knowsNothingWithoutEvidence() {
        assertThat(known(1).value(FLEET)).isEmpty();
        assertThat(known(1).fact(FLEET)).isEmpty();
    }

    @Test
    void findsOneOfManyKeysAndNoneThatWasNotTold() {
        Evidence[] facts = IntStream.range(0, 100)
                .mapToObj(number -> Fact.of(key(number), number, "call", at(1)))
                .toArray(Evidence[]::new);
        Known known = known(1, facts);

        for (int number = 0; number < 100; number++) {
            assertThat(known.value(key(number))).contains(number);
            assertThat(known.value(new FactKey<>("key-" + number, String.class)))
                    .isEmpty();
            assertThat(known.valueOrNull(key(-number - 1))).isNull();
            assertThat(known.fact(key(-number - 1))).isEmpty();
        }
    }

    private static FactKey<Integer> key(int number) {
        return new FactKey<>("key-" + number, Integer.class);
    }

    @Test
    void tellsTheFactWithItsSource() {
        Fact<Integer> fact = fleet(7, 1);

        assertThat(known(1, fact).fact(FLEET)).containsSame(fact);
        assertThat(known(1, fact).value(FLEET)).contains(7);
    }

    @Test
    void keepsKeysApart() {
        Known known = known(2, fleet(7, 1), Fact.of(COLOUR, "red", "call", at(1)), fleet(8, 2));

        assertThat(known.value(FLEET)).contains(8);
        assertThat(known.value(COLOUR)).contains("red");
    }

    @Test
    void seesAFactFromItsInstantOn() {
        EvidenceLog log = log(fleet(7, 2));

        assertThat(Known.of(JANE, log, at(2).minusNanos(1)).value(FLEET)).isEmpty();
        assertThat(Known.of(JANE, log, at(2)).value(FLEET)).contains(7);
    }

    @Test
    void goesBackToWhatWasKnownThen() {
        EvidenceLog log = log(fleet(7, 1), fleet(8, 3), fleet(9, 5));

        assertThat(Known.of(JANE, log, at(2)).value(FLEET)).contains(7);
        assertThat(Known.of(JANE, log, at(4)).value(FLEET)).contains(8);
        assertThat(Known.of(JANE, log, at(6)).value(FLEET)).contains(9);
    }

    @Test
    void prefersTheFactThatIsKnownAsOfTheLatestInstantWhateverArrivedLast() {
        assertThat(known(5, fleet(8, 3), fleet(7, 1)).value(FLEET)).contains(8);
        assertThat(known(5, fleet(7, 1), fleet(8, 3)).value(FLEET)).contains(8);
        assertThat(known(5, fleet(7, 1), fleet(9, 4), fleet(8, 3)).value(FLEET)).contains(9);
    }

    @Test
    void isNotMovedByAnOlderFactThatIsToldLater() {
        assertThat(known(9, fleet(8, 3), did("c-1", CALL_ANSWERED, 5, fleet(7, 1)))
                        .value(FLEET))
                .contains(8);
        assertThat(known(9, fleet(8, 3), did("c-1", CALL_ANSWERED, 5, fleet(7, 1)), did("c-2", CALL_ANSWERED, 6))
                        .value(FLEET))
                .contains(8);
        assertThat(known(9, fleet(7, 1), fleet(8, 3), did("c-1", CALL_ANSWERED, 5, fleet(6, 2)))
                        .value(FLEET))
                .contains(8);
    }

    @Test
    void prefersTheLaterEvidenceForFactsAsOfOneInstant() {
        Fact<Integer> told = Fact.of(FLEET, 7, "form", at(3));

        assertThat(known(9, fleet(8, 3), did("c-1", CALL_ANSWERED, 5, told)).value(FLEET))
                .contains(7);
        assertThat(known(9, did("c-1", CALL_ANSWERED, 5, told), fleet(8, 3)).value(FLEET))
                .contains(7);
    }

    @Test
    void prefersTheLastFactOfOnePieceOfEvidence() {
        Fact<Integer> other = Fact.of(FLEET, 9, "form", at(5));

        assertThat(known(9, did("c-1", CALL_ANSWERED, 5, fleet(7, 5), other)).value(FLEET))
                .contains(9);
    }

    @Test
    void seesAFactOfAnInteractionFromTheInteractionOn() {
        EvidenceLog log = log(did("c-1", CALL_ANSWERED, 5, fleet(7, 1)));

        assertThat(Known.of(JANE, log, at(4)).value(FLEET)).isEmpty();
        assertThat(Known.of(JANE, log, at(5)).value(FLEET)).contains(7);
    }

    @Test
    void seesAFactOfADecision() {
        assertThat(known(5, decided(FIT_ASSERTED, "rep-1", 5, fleet(7, 5))).value(FLEET))
                .contains(7);
    }

    @Test
    void doesNotKnowWhatHasRunOut() {
        EvidenceLog log = log(fleet(7, 1, 4));

        assertThat(Known.of(JANE, log, at(4).minusNanos(1)).value(FLEET)).contains(7);
        assertThat(Known.of(JANE, log, at(4)).value(FLEET)).isEmpty();
        assertThat(Known.of(JANE, log, at(4)).fact(FLEET)).isEmpty();
    }

    @Test
    void doesNotFallBackToAnOlderFactWhenTheLatestHasRunOut() {
        assertThat(known(5, fleet(6, 1), fleet(7, 2, 4)).value(FLEET)).isEmpty();
        assertThat(known(5, fleet(7, 2, 4), fleet(6, 1)).value(FLEET)).isEmpty();
    }

    @Test
    void knowsAgainWhatIsToldAnew() {
        assertThat(known(5, fleet(7, 2, 4), fleet(8, 5)).value(FLEET)).contains(8);
    }

    @Test
    void listsWhatWasEverToldUpToThenInTheOrderOfArrival() {
        Fact<Integer> replaced = fleet(7, 2, 4);
        Fact<Integer> late = fleet(6, 1);
        Fact<Integer> latest = fleet(8, 5);
        EvidenceLog log = log(replaced, Fact.of(COLOUR, "red", "call", at(2)), late, latest);

        assertThat(Known.of(JANE, log, at(5)).facts(FLEET)).containsExactly(replaced, late, latest);
        assertThat(Known.of(JANE, log, at(4)).facts(FLEET)).containsExactly(replaced, late);
        assertThat(Known.of(JANE, log, at(1)).facts(FLEET)).containsExactly(late);
        assertThat(known(1).facts(FLEET)).isEmpty();
    }
}
