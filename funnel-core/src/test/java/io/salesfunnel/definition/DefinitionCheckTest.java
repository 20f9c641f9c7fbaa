package io.salesfunnel.definition;

import static io.salesfunnel.definition.Tickets.back;
import static io.salesfunnel.definition.Tickets.move;
import static io.salesfunnel.definition.Tickets.problems;
import static io.salesfunnel.definition.Tickets.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.Tickets.Stage;
import io.salesfunnel.definition.Tickets.Trigger;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionCheckTest {

    @Test
    void isSoundWhenEveryWayLeadsFromAStartToAnEnd() {
        assertThat(sound().build().problems()).isEmpty();
        assertThat(sound().build().version()).isEqualTo(1);
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
                .addMoves(Tickets.<String, String>start("-go", "A", "B C").build())
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
}
