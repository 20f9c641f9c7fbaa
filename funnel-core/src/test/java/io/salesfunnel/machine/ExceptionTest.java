package io.salesfunnel.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.junit.jupiter.api.Test;

class ExceptionTest {

    @Test
    void keepsTheListOfProblemsInItsMessageWhenSerialised() throws Exception {
        InvalidDefinitionException thrown = catchThrowableOfType(
                InvalidDefinitionException.class, () -> Deal.builder().build());

        InvalidDefinitionException copy = copy(thrown);

        assertThat(thrown.problems()).isNotEmpty();
        assertThat(copy).hasMessage(thrown.getMessage());
        assertThatIllegalStateException()
                .isThrownBy(copy::problems)
                .withMessage("The problems were not serialised; the message of the exception lists them");
    }

    @Test
    void keepsTheExplanationOfARefusalWhenSerialised() throws Exception {
        Decision<Stage, Action> refused = Deal.machine().decide(Stage.WON, Action.WIN, Deal.in(Stage.WON));
        IllegalMoveException copy = copy(new IllegalMoveException(refused));

        assertThat(copy).hasMessage(refused.explain());
        assertThatIllegalStateException()
                .isThrownBy(copy::decision)
                .withMessage("The decision was not serialised; the message of the exception explains it");
    }

    @Test
    void keepsWhereAGuardFailedWhenSerialised() {
        StageMachine<Stage, Action, Deal> machine = StageMachine.named("deals", Stage.class, Action.class, Deal.class)
                .initial(Stage.DISCOVERY)
                .terminal(Stage.WON)
                .without(Stage.PROPOSAL, Stage.LOST)
                .move(Action.WIN)
                .from(Stage.DISCOVERY)
                .to(Stage.WON)
                .when("broken", deal -> {
                    throw new IllegalArgumentException();
                })
                .build();

        assertThatExceptionOfType(GuardFailedException.class)
                .isThrownBy(() -> machine.decide(Stage.DISCOVERY, Action.WIN, Deal.in(Stage.DISCOVERY)))
                .satisfies(e -> assertThat(copy(e).guard()).isEqualTo("broken"));
    }

    @SuppressWarnings("unchecked")
    private static <X extends Serializable> X copy(X value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (X) in.readObject();
        }
    }
}
