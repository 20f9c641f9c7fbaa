package io.salesfunnel.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.machine.Refused.Code;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MachineOfValuesTest {

    record Step(String name, int rank) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Step NEW = new Step("NEW", 1);
    private static final Step DONE = new Step("DONE", 2);
    private static final Guard<String> REASON =
            Guard.judging("reason-given", text -> text.isEmpty() ? Finding.unknown("why?") : Finding.met());

    private final StageMachine<Step, String, String> machine = StageMachine.<Step, String, String>of(
                    "steps", List.of(NEW, DONE), List.of("finish", "redo"))
            .initial(NEW)
            .terminal(DONE)
            .move("finish")
            .from(NEW)
            .to(DONE)
            .when("long", text -> text.length() > 3)
            .reopen("redo")
            .from(DONE)
            .to(NEW)
            .because(REASON)
            .build();

    @Test
    void takesStagesAndTriggersOfAnyType() {
        assertThat(machine.decide(NEW, "finish", "long enough").orElseThrow()).isEqualTo(DONE);
        assertThat(machine.decide(new Step("NEW", 1), "finish", "long enough").orElse(NEW))
                .isEqualTo(DONE);
        assertThat(machine.decideByName("NEW", "finish", "long enough").orElseThrow())
                .isEqualTo(DONE);
        assertThat(machine.definition().stages()).containsExactly(NEW, DONE);
    }

    @Test
    void findsStagesAndTriggersAmongManyByValue() {
        List<Step> steps = IntStream.rangeClosed(0, 40)
                .mapToObj(rank -> new Step("S" + rank, rank))
                .toList();
        List<String> triggers =
                IntStream.range(0, 40).mapToObj(rank -> "go-" + rank).toList();
        StageMachineBuilder<Step, String, String> builder = StageMachine.of("many", steps, triggers);
        builder.initial(steps.get(0)).terminal(steps.get(40));
        for (int i = 0; i < 40; i++) {
            builder.move(triggers.get(i)).from(steps.get(i)).to(steps.get(i + 1));
        }
        StageMachine<Step, String, String> many = builder.build();

        for (int i = 0; i < 40; i++) {
            Step equal = new Step("S" + i, i);
            String trigger = "go-" + i;
            assertThat(many.decide(equal, trigger, "").orElseThrow()).isEqualTo(steps.get(i + 1));
            assertThat(many.decide(steps.get(i), triggers.get(i), "").orElseThrow())
                    .isEqualTo(steps.get(i + 1));
        }
    }

    @Test
    void takesATriggerThatIsNamedTwiceOnce() {
        StageMachine<Step, String, String> doubled = StageMachine.<Step, String, String>of(
                        "doubled", List.of(NEW, DONE), List.of("go", "go", "stop"))
                .initial(NEW)
                .terminal(DONE)
                .move("go")
                .from(NEW)
                .to(DONE)
                .when("long", text -> text.length() > 3)
                .move("stop")
                .from(NEW)
                .to(DONE)
                .build();

        assertThat(doubled.decide(NEW, "stop", "").isMoved()).isTrue();
        assertThat(doubled.decide(NEW, "non-stop".substring(4), "").isMoved()).isTrue();
        assertThat(doubled.moves(NEW, "")).extracting(PossibleMove::trigger).containsExactly("go", "stop");
    }

    @Test
    void takesConstantsOfAnEnumInAnyOrder() {
        StageMachine<Status, String, String> machine = StageMachine.<Status, String, String>of(
                        "answers", List.of(Status.UNKNOWN, Status.MET), List.of("ask"))
                .initial(Status.UNKNOWN)
                .terminal(Status.MET)
                .move("ask")
                .from(Status.UNKNOWN)
                .to(Status.MET)
                .build();

        assertThat(machine.decide(Status.UNKNOWN, "ask", "").orElseThrow()).isEqualTo(Status.MET);
        assertThat(machine.decide(Status.NOT_MET, "ask", ""))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.UNKNOWN_STAGE));
    }

    @Test
    void refusesValuesItDoesNotHave() {
        Step other = new Step("NEW", 7);

        assertThat(machine.decide(other, "finish", "long enough"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.UNKNOWN_STAGE));
        assertThat(machine.decide(NEW, "sleep", "long enough"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.UNKNOWN_TRIGGER));
        assertThat(machine.moves(other, "text"))
                .hasSize(2)
                .allSatisfy(move -> assertThat(move.isLegal()).isFalse());
    }

    @Test
    void asksTheGuardThatFindsTheReasonForGoingBack() {
        Decision<Step, String> decision = machine.decide(DONE, "redo", "");

        assertThat(decision.explain())
                .isEqualTo(
                        "Machine 'steps' cannot yet redo from DONE: 1 of 1 guard unknown: reason-given (unknown: why?)");
        assertThat(machine.decide(DONE, "redo", "broken").isMoved()).isTrue();
    }

    @Test
    void tellsOfSomebodyElse() {
        assertThat(machine.decide(NEW, "finish", "no").explain("Lead 'L-7'"))
                .isEqualTo("Lead 'L-7' cannot finish from NEW: 1 of 1 guard not met: long (not met)");
        assertThat(machine.decide(NEW, "redo", "no").explain("Lead 'L-7'"))
                .isEqualTo("Lead 'L-7' cannot redo from NEW: there is no such move; from NEW it can finish to DONE");
        assertThat(machine.decide(NEW, "finish", "long").explain("Lead 'L-7'"))
                .isEqualTo("Lead 'L-7' moves from NEW to DONE on finish: long (met)");
        assertThat(machine.decide(DONE, "redo", "").explain("Lead 'L-7'"))
                .isEqualTo("Lead 'L-7' cannot yet redo from DONE: 1 of 1 guard unknown: reason-given (unknown: why?)");
    }

    @Test
    void tellsOfMovesAndFailuresOfSomebodyElse() {
        PossibleMove<Step, String> move = machine.moves(NEW, "no").get(0);
        IllegalStateException cause = new IllegalStateException("secret");
        GuardFailedException failure =
                new GuardFailedException(new Asked<>(machine.definition(), "NEW", "finish", List.of()), "long", cause);
        PossibleMove<Step, String> failed = new PossibleMove<>("finish", null, failure);

        assertThat(move.about("Lead 'L-7'").explain()).startsWith("Lead 'L-7' cannot finish");
        assertThat(move.explain()).startsWith("Machine 'steps' cannot finish");
        assertThat(failed.about("Lead 'L-7'").explain())
                .isEqualTo("Lead 'L-7' cannot finish from NEW: guard 'long' threw what is the cause;"
                        + " a guard that lacks what it needs answers Finding.unknown(..)");
        assertThat(failure.about("Lead 'L-7'")).hasCause(cause);
        assertThat(failure.about("Lead 'L-7'").guard()).isEqualTo("long");
        assertThat(failure.about("Lead 'L-7'").stage()).isEqualTo("NEW");
        assertThat(failure.about("Lead 'L-7'").trigger()).isEqualTo("finish");
    }

    @Test
    void refusesTwoStagesOfOneName() {
        StageMachineBuilder<Step, String, String> builder = StageMachine.<Step, String, String>of(
                        "steps", List.of(NEW, new Step("NEW", 2), DONE), List.of("finish"))
                .initial(NEW, new Step("NEW", 2))
                .terminal(DONE);
        builder.move("finish").from(NEW, new Step("NEW", 2)).to(DONE);

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(builder::build)
                .withMessage("Machine 'steps' 1 cannot be built: 1 problem\n"
                        + "  DUPLICATE_STAGE NEW: two stages have this name; drop one of them");
        assertThat(Definition.nameOf(NEW)).isEqualTo("NEW");
    }
}
