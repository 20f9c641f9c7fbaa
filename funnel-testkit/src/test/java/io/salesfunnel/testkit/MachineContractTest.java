package io.salesfunnel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.StageMachine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A parcel is packed and sent, and comes back to be sent again; and machines that break each law. */
@SuppressWarnings("NullAway")
class MachineContractTest {

    private static final String LAW = "Machine 'parcel' breaks the law ";

    enum Place {
        SHELF,
        BOX,
        STORE,
        DOOR
    }

    enum Act {
        PACK,
        SEND,
        RETURN
    }

    record Parcel(int weight, boolean paid, String complaint) {}

    private static final Guard<Parcel> LIGHT = Guard.of("light", parcel -> parcel.weight() < 10);
    private static final Guard<Parcel> PAID = Guard.of("paid", Parcel::paid);
    private static final Guard<Parcel> COMPLAINT = Guard.known("complaint", Parcel::complaint);
    private static final String TABLE = """
            # from shelf to door
            SHELF -> BOX   : PACK [light]
            SHELF -> STORE : PACK [] otherwise

            BOX   -> DOOR  : SEND [paid, light]
            DOOR  -> BOX   : RETURN [complaint] reopen
            STORE -> SHELF : RETURN [complaint] regress
            """;
    private static final List<Parcel> PARCELS =
            List.of(new Parcel(1, true, "broken"), new Parcel(1, false, "broken"), new Parcel(20, true, ""));

    private static StageMachine<Place, Act, Parcel> machine(Guard<Parcel> light, Guard<Parcel> paid) {
        return StageMachine.named("parcel", Place.class, Act.class, Parcel.class)
                .initial(Place.SHELF)
                .terminal(Place.DOOR)
                .move(Act.PACK)
                .from(Place.SHELF)
                .to(Place.BOX)
                .when(light)
                .move(Act.PACK)
                .from(Place.SHELF)
                .to(Place.STORE)
                .otherwise()
                .move(Act.SEND)
                .from(Place.BOX)
                .to(Place.DOOR)
                .when(paid)
                .when(light)
                .reopen(Act.RETURN)
                .from(Place.DOOR)
                .to(Place.BOX)
                .because(COMPLAINT)
                .regress(Act.RETURN)
                .from(Place.STORE)
                .to(Place.SHELF)
                .because(COMPLAINT)
                .build();
    }

    /** What is tested. */
    private record Subject(
            StageMachine<Place, Act, Parcel> machine, Collection<Parcel> contexts, String table, Duration timeLimit)
            implements StageMachineContract<Place, Act, Parcel> {}

    private static Map<String, String> broken(
            StageMachine<Place, Act, Parcel> machine, Collection<Parcel> contexts, String table) {
        return Contracts.broken(
                StageMachineContract.class, new Subject(machine, contexts, table, Duration.ofSeconds(5)));
    }

    private static Map<String, String> broken(Guard<Parcel> paid) {
        return broken(machine(LIGHT, paid), PARCELS, TABLE);
    }

    @Nested
    class AMachineThatKeepsEveryLaw implements StageMachineContract<Place, Act, Parcel> {

        @Override
        public StageMachine<Place, Act, Parcel> machine() {
            return MachineContractTest.machine(LIGHT, PAID);
        }

        @Override
        public Collection<Parcel> contexts() {
            return PARCELS;
        }

        @Override
        public String table() {
            return TABLE;
        }
    }

    @Test
    void findsNothingToSayOfAGoodMachine() {
        assertThat(broken(machine(LIGHT, PAID), PARCELS, TABLE)).isEmpty();
    }

    @Test
    void catchesATableThatSaysOtherwise() {
        String other = TABLE.replace("[paid, light]", "[light, paid]");

        assertThat(broken(machine(LIGHT, PAID), PARCELS, other))
                .isEqualTo(Map.of(
                        "hasExactlyTheMovesOfTheTable",
                        LAW + "'the table has exactly its moves': only the table has BOX -> DOOR : SEND [light, paid];"
                                + " only the definition has BOX -> DOOR : SEND [paid, light]; if the change is meant,"
                                + " make it in the table too"));
    }

    @Test
    void catchesMovesThatOnlyOneOfTheTwoHas() {
        assertThat(broken(machine(LIGHT, PAID), PARCELS, TABLE + "BOX -> STORE : RETURN\nBOX -> SHELF : RETURN")
                        .get("hasExactlyTheMovesOfTheTable"))
                .isEqualTo(
                        LAW + "'the table has exactly its moves': only the table has BOX -> STORE : RETURN and BOX ->"
                                + " SHELF : RETURN; if the change is meant, make it in the table too");
        assertThat(broken(machine(LIGHT, PAID), PARCELS, TABLE.replace(" reopen", ""))
                        .get("hasExactlyTheMovesOfTheTable"))
                .contains("only the table has DOOR -> BOX : RETURN [complaint]; only the definition has DOOR -> BOX :"
                        + " RETURN [complaint] reopen; ");
        assertThat(broken(
                                machine(LIGHT, PAID),
                                PARCELS,
                                TABLE.replace("STORE -> SHELF : RETURN [complaint] regress", ""))
                        .get("hasExactlyTheMovesOfTheTable"))
                .contains("': only the definition has STORE -> SHELF : RETURN [complaint] regress; ");
    }

    @Test
    void catchesAMoveThatIsNeverMade() {
        Map<String, String> broken = broken(machine(LIGHT, PAID), PARCELS.subList(0, 2), TABLE);

        assertThat(broken).containsOnlyKeys("makesEveryLegalMove", "asksEachGuardBothWays");
        assertThat(broken.get("makesEveryLegalMove"))
                .isEqualTo(LAW + "'every legal move is made and reached': no context leads to SHELF -> STORE :"
                        + " PACK otherwise or STORE -> SHELF : RETURN [complaint] regress; add a context with which its"
                        + " guards are met, or drop the move if there cannot be one");
        assertThat(broken.get("asksEachGuardBothWays"))
                .isEqualTo(
                        LAW + "'each guard is met with one context and not with another': guard 'light' was only met,"
                                + " guard 'complaint' was only met; add contexts that tell the two apart, or drop a guard that"
                                + " always says the same");
    }

    @Test
    void catchesMovesThatAreMadeButNeverReached() {
        StageMachine<Place, Act, Parcel> line = StageMachine.named("parcel", Place.class, Act.class, Parcel.class)
                .initial(Place.SHELF)
                .terminal(Place.DOOR)
                .move(Act.PACK)
                .from(Place.SHELF)
                .to(Place.BOX)
                .when("weightless", parcel -> parcel.weight() == 0)
                .move(Act.PACK)
                .from(Place.BOX)
                .to(Place.STORE)
                .move(Act.SEND)
                .from(Place.STORE)
                .to(Place.DOOR)
                .build();

        assertThat(broken(line, PARCELS, "").get("makesEveryLegalMove"))
                .contains(
                        "no context leads to SHELF -> BOX : PACK [weightless] or BOX -> STORE : PACK or STORE -> DOOR :"
                                + " SEND; ");
    }

    @Test
    void catchesAGuardThatAlwaysSaysYes() {
        assertThat(broken(Guard.of("paid", parcel -> true))).containsOnlyKeys("asksEachGuardBothWays");
    }

    @Test
    void catchesAGuardThatNeverSaysYes() {
        Map<String, String> broken = broken(Guard.judging(
                "paid", parcel -> parcel.paid() ? Finding.notMet("too late") : Finding.unknown("is it paid?")));

        assertThat(broken).containsOnlyKeys("makesEveryLegalMove", "asksEachGuardBothWays");
        assertThat(broken.get("asksEachGuardBothWays")).contains("guard 'paid' was only not met or unknown; ");
    }

    @Test
    void catchesThatThereIsNoContext() {
        assertThat(broken(machine(LIGHT, PAID), List.of(), TABLE).get("asksEachGuardBothWays"))
                .contains("guard 'light' was never asked, guard 'paid' was never asked, guard 'complaint' was never"
                        + " asked; ");
    }

    @Test
    void catchesAGuardThatThrows() {
        Map<String, String> broken = broken(Guard.of("paid", parcel -> 100 / (parcel.weight() - 20) < 0));

        assertThat(broken)
                .containsKey("answersWhateverTheContext")
                .doesNotContainKey("hasExactlyTheMovesOfTheTable")
                .containsValue(LAW + "'no guard throws or returns null': asked about SEND from BOX with context 3 of 3"
                        + " guard 'paid' did, see the cause; answer Finding.unknown(..) when something is not known");
    }

    @Test
    void catchesAGuardThatReturnsNull() {
        assertThat(broken(Guard.judging("paid", parcel -> parcel.paid() ? Finding.met() : null)))
                .containsKey("answersWhateverTheContext")
                .containsValue(LAW + "'no guard throws or returns null': asked about SEND from BOX with context 2 of 3"
                        + " guard 'paid' did, see the cause; answer Finding.unknown(..) when something is not known");
    }

    @Test
    void catchesAGuardThatChangesItsMind() {
        AtomicInteger count = new AtomicInteger();

        Map<String, String> broken = broken(Guard.judging(
                "paid",
                parcel -> (parcel.paid() ? Finding.met("{nth} time") : Finding.notMet("{nth} time"))
                        .with("nth", count.incrementAndGet())));

        assertThat(broken).containsOnlyKeys("decidesTheSameWhenAskedAgain");
        assertThat(broken.get("decidesTheSameWhenAskedAgain"))
                .startsWith(LAW + "'equal questions have equal decisions': it said: Machine 'parcel' moves from BOX to"
                        + " DOOR on SEND: paid (met: ")
                .contains(" time), light (met), and then: Machine 'parcel' moves from BOX to DOOR on SEND: paid (met: ")
                .endsWith(" time), light (met); let guards read nothing but the context: no clock, no random number, no"
                        + " field that changes");
    }

    @Test
    void catchesAGuardThatNeverEnds() {
        Guard<Parcel> endless = Guard.of("paid", parcel -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return true;
        });

        assertThat(Contracts.broken(
                        StageMachineContract.class,
                        new Subject(machine(LIGHT, endless), PARCELS, TABLE, Duration.ofMillis(150))))
                .containsEntry(
                        "answersWhateverTheContext",
                        LAW + "'guards answer in time': asked about SEND from BOX with context 1 of 3 there was no"
                                + " answer after PT0.15S; do not wait; if it has to take long, override timeLimit()");
    }

    @Test
    void readsNoTableThatItDoesNotUnderstand() {
        Subject subject = new Subject(machine(LIGHT, PAID), PARCELS, "SHELF to BOX", Duration.ofSeconds(5));

        assertThatIllegalArgumentException()
                .isThrownBy(subject::hasExactlyTheMovesOfTheTable)
                .withMessage("Table cannot have the line 'SHELF to BOX'; write FROM -> TO : TRIGGER [guard,"
                        + " other-guard], and if so, otherwise, regress, reopen or on-request after it");
    }
}
