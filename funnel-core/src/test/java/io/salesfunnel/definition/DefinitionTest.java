package io.salesfunnel.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.definition.DefinitionProblem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionTest {

    private enum Stage {
        NEW,
        OPEN,
        HELD,
        DONE,
        DROPPED;

        @Override
        public String toString() {
            return "never shown";
        }
    }

    private enum Trigger {
        START,
        HOLD,
        FINISH,
        DROP
    }

    private static Definition.Builder<Stage, Trigger> sound() {
        Definition.Builder<Stage, Trigger> builder = Definition.builder();
        builder.id("tickets")
                .addStages(Stage.NEW, Stage.OPEN, Stage.DONE, Stage.DROPPED)
                .addInitial(Stage.NEW)
                .addTerminal(Stage.DONE, Stage.DROPPED)
                .addMoves(move(Trigger.START, Stage.NEW, Stage.OPEN, "assigned"))
                .addMoves(move(Trigger.FINISH, Stage.OPEN, Stage.DONE))
                .addMoves(move(Trigger.DROP, Stage.NEW, Stage.DROPPED))
                .addMoves(move(Trigger.DROP, Stage.OPEN, Stage.DROPPED));
        return builder;
    }

    private static Move<Stage, Trigger> move(Trigger trigger, Stage from, Stage to, String... guards) {
        return DefinitionTest.<Stage, Trigger>start(trigger, from, to, guards).build();
    }

    private static <S, T> Move.Builder<S, T> start(T trigger, S from, S to, String... guards) {
        Move.Builder<S, T> builder = Move.builder();
        builder.trigger(trigger).from(from).to(to).addGuards(guards);
        return builder;
    }

    private static Move<Stage, Trigger> otherwise(Trigger trigger, Stage from, Stage to, String... guards) {
        return DefinitionTest.<Stage, Trigger>start(trigger, from, to, guards)
                .otherwise(true)
                .build();
    }

    private static Move<Stage, Trigger> back(Direction direction, Trigger trigger, Stage from, Stage to) {
        return DefinitionTest.<Stage, Trigger>start(trigger, from, to)
                .direction(direction)
                .build();
    }

    private static List<String> problems(Definition<?, ?> definition) {
        return definition.problems().stream().map(DefinitionProblem::toString).toList();
    }

    @Test
    void isSoundWhenEveryWayLeadsFromAStartToAnEnd() {
        assertThat(sound().build().problems()).isEmpty();
        assertThat(sound().build().version()).isEqualTo(1);
    }

    @Test
    void findsStagesByTheirDeclaredName() {
        assertThat(sound().build().stage("OPEN")).contains(Stage.OPEN);
        assertThat(sound().build().stage("never shown")).isEmpty();
        assertThat(Definition.nameOf(Stage.OPEN)).isEqualTo("OPEN");
        assertThat(Definition.nameOf("open")).isEqualTo("open");
    }

    @Test
    void listsTheMovesThatLeaveAStage() {
        assertThat(sound().build().movesFrom(Stage.OPEN))
                .extracting(Move::trigger)
                .containsExactly(Trigger.FINISH, Trigger.DROP);
        assertThat(sound().build().movesFrom(Stage.DONE)).isEmpty();
    }

    @Test
    void reportsWhatIsNoName() {
        String rule = ": a name has letters, digits, dot, dash, underscore and dollar, at most 100,"
                + " and begins with neither dot nor dash";
        Definition<Stage, Trigger> definition = sound().id("my tickets")
                .version(0)
                .addMoves(move(Trigger.HOLD, Stage.NEW, Stage.OPEN, "a \"b\"", "x".repeat(101)))
                .addMoves(move(Trigger.HOLD, Stage.OPEN, Stage.DONE, "a \"b\"", "_" + "x".repeat(99)))
                .build();

        assertThat(problems(definition))
                .containsExactly(
                        "INVALID_NAME id 'my tickets'" + rule,
                        "INVALID_NAME guard 'a \"b\"'" + rule,
                        "INVALID_NAME guard '" + "x".repeat(101) + "'" + rule,
                        "INVALID_VERSION 0: versions are counted from 1");
    }

    @Test
    void reportsStagesAndTriggersOfAnotherSystemThatAreNoNamesOrNotDistinct() {
        Definition.Builder<String, String> builder = Definition.builder();
        Definition<String, String> definition = builder.id("tickets")
                .addStages("A", "A", "B C")
                .addInitial("A")
                .addTerminal("B C")
                .addMoves(
                        DefinitionTest.<String, String>start("-go", "A", "B C").build())
                .build();

        assertThat(definition.problems())
                .extracting(problem -> problem.code() + " " + problem.subject())
                .containsExactly("INVALID_NAME stage 'B C'", "INVALID_NAME trigger '-go'", "DUPLICATE_STAGE A");
    }

    @Test
    void reportsThatALifeBeginsNowhere() {
        Definition<Stage, Trigger> definition = sound().initial(List.of()).build();

        assertThat(problems(definition))
                .containsExactly("NO_INITIAL_STAGE tickets: a life begins nowhere; name a stage with initial(..)");
    }

    @Test
    void reportsAStageThatIsLeftOut() {
        Definition<Stage, Trigger> definition = sound().addMoves(move(Trigger.HOLD, Stage.OPEN, Stage.HELD))
                .addInitial(Stage.HELD)
                .addTerminal(Stage.HELD)
                .putProbability(Stage.HELD, 0.5)
                .build();

        assertThat(problems(definition))
                .containsExactly(
                        "UNKNOWN_STAGE HELD: it is left out of this definition, which has NEW, OPEN, DONE, DROPPED");
    }

    @Test
    void doesNotGoThroughAStageThatIsLeftOut() {
        Definition.Builder<Stage, Trigger> builder = Definition.builder();
        Definition<Stage, Trigger> definition = builder.id("tickets")
                .addStages(Stage.NEW, Stage.DONE)
                .addInitial(Stage.NEW)
                .addTerminal(Stage.DONE)
                .addMoves(move(Trigger.HOLD, Stage.NEW, Stage.HELD))
                .addMoves(move(Trigger.FINISH, Stage.HELD, Stage.DONE))
                .build();

        assertThat(problems(definition))
                .containsExactly(
                        "UNKNOWN_STAGE HELD: it is left out of this definition, which has NEW, DONE",
                        "UNREACHABLE_STAGE DONE: no way leads to it from NEW;"
                                + " add a move into it, make it initial, or leave it out with without(DONE)",
                        "DEAD_END NEW: no move leaves it; add one, or declare it with terminal(..)");
    }

    @Test
    void reportsAStageThatNoWayLeadsTo() {
        Definition<Stage, Trigger> definition = sound().addStages(Stage.HELD).build();

        assertThat(problems(definition))
                .containsExactly("UNREACHABLE_STAGE HELD: no way leads to it from NEW;"
                        + " add a move into it, make it initial, or leave it out with without(HELD)");
    }

    @Test
    void reportsADeadEnd() {
        Definition<Stage, Trigger> definition = sound().addStages(Stage.HELD)
                .addMoves(move(Trigger.HOLD, Stage.OPEN, Stage.HELD))
                .addMoves(move(Trigger.HOLD, Stage.HELD, Stage.HELD))
                .build();

        assertThat(problems(definition))
                .containsExactly("DEAD_END HELD: no move leaves it; add one, or declare it with terminal(..)");
    }

    @Test
    void reportsALoopWithoutAWayOut() {
        Definition.Builder<Stage, Trigger> builder = Definition.builder();
        Definition<Stage, Trigger> definition = builder.id("tickets")
                .addStages(Stage.NEW, Stage.OPEN, Stage.HELD, Stage.DONE)
                .addInitial(Stage.NEW)
                .addTerminal(Stage.DONE)
                .addMoves(move(Trigger.FINISH, Stage.NEW, Stage.DONE))
                .addMoves(move(Trigger.START, Stage.NEW, Stage.OPEN))
                .addMoves(move(Trigger.HOLD, Stage.OPEN, Stage.HELD))
                .addMoves(move(Trigger.START, Stage.HELD, Stage.OPEN))
                .addMoves(back(Direction.REOPEN, Trigger.START, Stage.DONE, Stage.HELD))
                .build();

        assertThat(problems(definition))
                .containsExactly(
                        "NO_WAY_OUT OPEN: no way leads from it to DONE",
                        "NO_WAY_OUT HELD: no way leads from it to DONE");
    }

    @Test
    void acceptsALoopThatHasNoEndAtAll() {
        Definition.Builder<Stage, Trigger> builder = Definition.builder();
        Definition<Stage, Trigger> definition = builder.id("heart")
                .addStages(Stage.OPEN, Stage.HELD)
                .addInitial(Stage.OPEN)
                .addMoves(move(Trigger.HOLD, Stage.OPEN, Stage.HELD))
                .addMoves(move(Trigger.START, Stage.HELD, Stage.OPEN))
                .build();

        assertThat(definition.problems()).isEmpty();
    }

    @Test
    void reportsAnExitFromATerminalStageAndAReopeningOfAnOpenOne() {
        Definition<Stage, Trigger> definition = sound().addMoves(move(Trigger.START, Stage.DONE, Stage.OPEN))
                .addMoves(back(Direction.REGRESS, Trigger.HOLD, Stage.DONE, Stage.OPEN))
                .addMoves(back(Direction.REOPEN, Trigger.FINISH, Stage.DONE, Stage.DROPPED))
                .addMoves(back(Direction.REGRESS, Trigger.START, Stage.OPEN, Stage.DONE))
                .addMoves(back(Direction.REOPEN, Trigger.HOLD, Stage.OPEN, Stage.NEW))
                .build();

        assertThat(problems(definition))
                .containsExactly(
                        "TERMINAL_STAGE_WITH_EXIT START from DONE to OPEN: DONE is terminal;"
                                + " declare the move with reopen(..)",
                        "TERMINAL_STAGE_WITH_EXIT HOLD from DONE to OPEN: DONE is terminal;"
                                + " declare the move with reopen(..)",
                        "BACKWARD_TO_TERMINAL_STAGE FINISH from DONE to DROPPED: DROPPED is terminal;"
                                + " a move backward enters an open stage",
                        "BACKWARD_TO_TERMINAL_STAGE START from OPEN to DONE: DONE is terminal;"
                                + " a move backward enters an open stage",
                        "REOPENS_OPEN_STAGE HOLD from OPEN to NEW: OPEN is not terminal;"
                                + " declare the move with regress(..)");
    }

    @Test
    void reportsMovesThatCompete() {
        Definition<Stage, Trigger> definition = sound().addMoves(move(Trigger.START, Stage.NEW, Stage.DONE))
                .addMoves(move(Trigger.START, Stage.NEW, Stage.OPEN, "other"))
                .addMoves(otherwise(Trigger.START, Stage.NEW, Stage.OPEN, "assigned"))
                .build();

        assertThat(problems(definition))
                .containsExactly(
                        "AMBIGUOUS_MOVES START from NEW to DONE: it competes with START from NEW to OPEN;"
                                + " declare it with otherwise() to say that it comes second",
                        "AMBIGUOUS_MOVES START from NEW to OPEN: it competes with START from NEW to OPEN;"
                                + " declare it with otherwise() to say that it comes second",
                        "DUPLICATE_MOVE START from NEW to OPEN: it is declared twice; drop one of the two");
    }

    @Test
    void reportsMovesThatCompeteEvenForAStageThatIsLeftOut() {
        Definition<Stage, Trigger> definition =
                sound().addMoves(move(Trigger.START, Stage.NEW, Stage.HELD)).build();

        assertThat(definition.problems())
                .extracting(DefinitionProblem::code)
                .containsExactly(Code.UNKNOWN_STAGE, Code.AMBIGUOUS_MOVES);
    }

    @Test
    void reportsAMoveThatAsksForMoreThanTheOneBeforeIt() {
        Definition<Stage, Trigger> definition = sound().addMoves(
                        otherwise(Trigger.START, Stage.NEW, Stage.DONE, "paid", "assigned"))
                .build();

        assertThat(problems(definition))
                .containsExactly("MASKED_MOVE START from NEW to DONE:"
                        + " a move declared before it asks no more than it does, so this one is never made");
    }

    @Test
    void acceptsMovesWhoseOrderIsSaid() {
        Definition<Stage, Trigger> definition = sound().addMoves(
                        otherwise(Trigger.START, Stage.NEW, Stage.DONE, "other"))
                .addMoves(otherwise(Trigger.START, Stage.NEW, Stage.DROPPED))
                .build();

        assertThat(definition.problems()).isEmpty();
    }

    @Test
    void reportsAlternativesThatComeFirstOrNever() {
        Definition<Stage, Trigger> definition = sound().addMoves(otherwise(Trigger.HOLD, Stage.NEW, Stage.OPEN))
                .addMoves(otherwise(Trigger.HOLD, Stage.NEW, Stage.DONE))
                .build();

        assertThat(problems(definition))
                .containsExactly(
                        "OTHERWISE_WITHOUT_ALTERNATIVE HOLD from NEW to OPEN: otherwise() needs a move declared"
                                + " before it from the same stage on the same trigger",
                        "MASKED_MOVE HOLD from NEW to DONE: a move declared before it asks no more than it does,"
                                + " so this one is never made");
    }

    @Test
    void reportsProbabilitiesThatCannotBe() {
        Definition<Stage, Trigger> definition = sound().putProbability(Stage.NEW, 1.5)
                .putProbability(Stage.OPEN, Double.NaN)
                .putProbability(Stage.DONE, -0.1)
                .build();

        assertThat(problems(definition))
                .containsExactly(
                        "PROBABILITY_OUT_OF_RANGE NEW: probability 1.5 is not a number from 0 to 1",
                        "PROBABILITY_OUT_OF_RANGE OPEN: probability NaN is not a number from 0 to 1",
                        "PROBABILITY_OUT_OF_RANGE DONE: probability -0.1 is not a number from 0 to 1");
    }

    @Test
    void reportsAProbabilityThatFallsOnTheWayForward() {
        Definition<Stage, Trigger> definition = sound().putProbability(Stage.NEW, 0.5)
                .putProbability(Stage.OPEN, 0.4)
                .putProbability(Stage.DONE, 0.9)
                .putProbability(Stage.DROPPED, 0.0)
                .build();

        assertThat(problems(definition))
                .containsExactly("PROBABILITY_FALLS NEW to OPEN: probability falls from 0.5 to 0.4 on the"
                        + " way forward; declare the way back with regress(..) or correct it");
    }

    @Test
    void followsAProbabilityThroughStagesWithoutOne() {
        Definition<Stage, Trigger> definition = sound().addStages(Stage.HELD)
                .addMoves(move(Trigger.HOLD, Stage.OPEN, Stage.HELD))
                .addMoves(move(Trigger.START, Stage.HELD, Stage.OPEN))
                .addMoves(move(Trigger.FINISH, Stage.HELD, Stage.DONE))
                .putProbability(Stage.NEW, 0.9)
                .putProbability(Stage.HELD, 0.1)
                .putProbability(Stage.DONE, 1.0)
                .build();

        assertThat(definition.problems())
                .extracting(problem -> problem.code() + " " + problem.subject())
                .containsExactly("PROBABILITY_FALLS NEW to HELD");
    }

    @Test
    void letsAProbabilityFallToNothingAtTheEndOrOnTheWayBack() {
        Definition<Stage, Trigger> definition = sound().addMoves(
                        back(Direction.REGRESS, Trigger.HOLD, Stage.OPEN, Stage.NEW))
                .putProbability(Stage.NEW, 0.3)
                .putProbability(Stage.OPEN, 0.4)
                .putProbability(Stage.DONE, 1.0)
                .putProbability(Stage.DROPPED, 0.0)
                .build();

        assertThat(definition.problems()).isEmpty();
    }

    @Test
    void reportsAProbabilityOfNothingBeforeTheEndAsAFall() {
        Definition<Stage, Trigger> definition = sound().putProbability(Stage.NEW, 0.5)
                .putProbability(Stage.OPEN, 0.0)
                .build();

        assertThat(definition.problems()).extracting(DefinitionProblem::code).containsExactly(Code.PROBABILITY_FALLS);
    }

    @Test
    void readsItsProblemsAloudInOneException() {
        Definition<Stage, Trigger> definition = sound().version(0).build();
        InvalidDefinitionException e = new InvalidDefinitionException("Machine 'tickets' 0", definition.problems());

        assertThat(e)
                .hasMessage("Machine 'tickets' 0 cannot be built: 1 problem\n"
                        + "  INVALID_VERSION 0: versions are counted from 1");
        assertThat(e.problems()).isEqualTo(definition.problems());
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new DefinitionProblem(nothing(), "", ""))
                .withMessage("code");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new DefinitionProblem(Code.DEAD_END, nothing(), ""))
                .withMessage("subject");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new DefinitionProblem(Code.DEAD_END, "", nothing()))
                .withMessage("message");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <X> X nothing() {
        return null;
    }

    @Test
    void hasTheSameFingerprintWhateverTheOrderOfIndependentMoves() {
        Definition<Stage, Trigger> definition = sound().build();
        List<Move<Stage, Trigger>> reversed = new java.util.ArrayList<>(definition.moves());
        java.util.Collections.reverse(reversed);

        assertThat(sound().moves(reversed).id("other").version(7).build().fingerprint())
                .isEqualTo(definition.fingerprint())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void hasAnotherFingerprintWhenAnythingOfTheStructureChanges() {
        assertThat(List.of(
                        sound().build(),
                        sound().addStages(Stage.HELD).build(),
                        sound().addInitial(Stage.OPEN).build(),
                        sound().addTerminal(Stage.OPEN).build(),
                        sound().putProbability(Stage.NEW, 0.1).build(),
                        sound().putProbability(Stage.NEW, 0.2).build(),
                        sound().addMoves(move(Trigger.HOLD, Stage.NEW, Stage.OPEN))
                                .build(),
                        sound().addMoves(move(Trigger.HOLD, Stage.NEW, Stage.DONE))
                                .build(),
                        sound().addMoves(move(Trigger.HOLD, Stage.OPEN, Stage.DONE))
                                .build(),
                        sound().addMoves(move(Trigger.HOLD, Stage.OPEN, Stage.DONE, "guard"))
                                .build(),
                        sound().addMoves(otherwise(Trigger.HOLD, Stage.OPEN, Stage.DONE))
                                .build(),
                        sound().addMoves(back(Direction.REGRESS, Trigger.HOLD, Stage.OPEN, Stage.DONE))
                                .build(),
                        sound().addMoves(otherwise(Trigger.START, Stage.NEW, Stage.DONE))
                                .addMoves(otherwise(Trigger.START, Stage.NEW, Stage.DROPPED))
                                .build(),
                        sound().addMoves(otherwise(Trigger.START, Stage.NEW, Stage.DROPPED))
                                .addMoves(otherwise(Trigger.START, Stage.NEW, Stage.DONE))
                                .build()))
                .extracting(Definition::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotReadTwoNamesAsOneInItsFingerprint() {
        Definition.Builder<String, String> one = Definition.builder();
        Definition.Builder<String, String> other = Definition.builder();
        one.id("x")
                .addMoves(DefinitionTest.<String, String>start("B x", "A", "C").build());
        other.id("x")
                .addMoves(DefinitionTest.<String, String>start("x", "A B", "C").build());

        assertThat(one.build().fingerprint()).isNotEqualTo(other.build().fingerprint());
    }

    @Test
    void cannotBeChangedThroughItsCollections() {
        Definition<Stage, Trigger> definition = sound().build();

        assertThat(List.of(definition.stages(), definition.moves(), definition.initial(), definition.terminal()))
                .allSatisfy(collection -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(collection::clear));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> definition.probabilities().put(Stage.NEW, 0.1));
    }
}
