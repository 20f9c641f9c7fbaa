package io.salesfunnel.definition;

import static io.salesfunnel.definition.Tickets.back;
import static io.salesfunnel.definition.Tickets.move;
import static io.salesfunnel.definition.Tickets.otherwise;
import static io.salesfunnel.definition.Tickets.problems;
import static io.salesfunnel.definition.Tickets.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.DefinitionProblem.Code;
import io.salesfunnel.definition.Tickets.Stage;
import io.salesfunnel.definition.Tickets.Trigger;
import org.junit.jupiter.api.Test;

class MoveCheckTest {

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
}
