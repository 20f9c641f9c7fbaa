package io.salesfunnel.definition;

import static io.salesfunnel.definition.Tickets.back;
import static io.salesfunnel.definition.Tickets.move;
import static io.salesfunnel.definition.Tickets.problems;
import static io.salesfunnel.definition.Tickets.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.DefinitionProblem.Code;
import io.salesfunnel.definition.Tickets.Stage;
import io.salesfunnel.definition.Tickets.Trigger;
import org.junit.jupiter.api.Test;

class ProbabilityCheckTest {

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
}
