package io.salesfunnel.definition;

import static io.salesfunnel.definition.Tickets.back;
import static io.salesfunnel.definition.Tickets.move;
import static io.salesfunnel.definition.Tickets.otherwise;
import static io.salesfunnel.definition.Tickets.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.definition.DefinitionProblem.Code;
import io.salesfunnel.definition.Tickets.Stage;
import io.salesfunnel.definition.Tickets.Trigger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionTest {

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
        List<Move<Stage, Trigger>> reversed = new ArrayList<>(definition.moves());
        Collections.reverse(reversed);

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
        one.id("x").addMoves(Tickets.<String, String>start("B x", "A", "C").build());
        other.id("x").addMoves(Tickets.<String, String>start("x", "A B", "C").build());

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
