package io.salesfunnel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.Move;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.machine.Decision.Verdict;
import io.salesfunnel.machine.Lamp.Plan;
import io.salesfunnel.machine.Lamp.Stage;
import io.salesfunnel.machine.Lamp.Told;
import io.salesfunnel.machine.Lamp.Trigger;
import io.salesfunnel.machine.Lamp.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

@Domain(LampDomain.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class StageMachinePropertyTest {

    @Property
    void agreesWithTheOracle(@ForAll Plan plan, @ForAll Stage stage, @ForAll Trigger trigger, @ForAll Told told) {
        Decision<Stage, Trigger> decision = plan.machine().decide(stage, trigger, told);

        assertThat(Lamp.actual(decision).strip())
                .isEqualTo(plan.expected(stage, trigger, told).strip());
        collect(decision);
    }

    private static void collect(Decision<Stage, Trigger> decision) {
        String kind = decision instanceof Refused<Stage, Trigger> refused
                ? refused.code().name()
                : decision.verdict().name();
        Statistics.label("answer").collect(kind);
        Statistics.label("answer").coverage(coverage -> {
            for (String each : List.of(
                    "MOVED", "UNDETERMINED", "GUARD_NOT_MET", "NO_SUCH_MOVE", "TERMINAL_STAGE", "UNKNOWN_STAGE")) {
                coverage.check(each).count(count -> count > 0);
            }
        });
    }

    @Property // L1
    void aWalkNeverLeavesTheDeclaredMoves(@ForAll Plan plan, @ForAll List<Trigger> triggers, @ForAll Told told) {
        StageMachine<Stage, Trigger, Told> machine = plan.machine();
        Stage stage = machine.definition().initial().iterator().next();
        for (Trigger trigger : triggers) {
            Decision<Stage, Trigger> decision = machine.decide(stage, trigger, told);
            Stage next = decision.orElse(stage);
            if (decision instanceof Moved<Stage, Trigger> moved) {
                Move<Stage, Trigger> move = moved.move();
                assertThat(machine.definition().movesFrom(stage)).contains(move);
                assertThat(move.trigger()).isEqualTo(trigger);
                assertThat(next).isEqualTo(move.to());
            } else {
                assertThat(next).isSameAs(stage); // L2
            }
            assertThat(machine.definition().stages()).contains(next);
            Statistics.collect(decision.isMoved() ? "moved" : "stayed");
            stage = next;
        }
        Statistics.coverage(coverage -> {
            coverage.check("moved").count(count -> count > 0);
            coverage.check("stayed").count(count -> count > 0);
        });
    }

    @Property // L7
    void askingAndDoingGiveTheSameAnswer(@ForAll Plan plan, @ForAll Stage stage, @ForAll Told told) {
        StageMachine<Stage, Trigger, Told> machine = plan.machine();
        List<PossibleMove<Stage, Trigger>> moves = machine.moves(stage, told);

        for (PossibleMove<Stage, Trigger> move : moves) {
            Decision<Stage, Trigger> decision = machine.decide(stage, move.trigger(), told);
            assertThat(move.decision()).contains(decision);
            assertThat(move.isLegal()).isEqualTo(decision.isMoved());
            assertThat(machine.decideByName(stage.name(), move.trigger().name(), told))
                    .isEqualTo(decision);
            Statistics.collect(decision.verdict());
        }
        for (Trigger trigger : Trigger.values()) {
            boolean listed = moves.stream().anyMatch(move -> move.trigger() == trigger);
            assertThat(listed || !machine.decide(stage, trigger, told).isMoved())
                    .isTrue();
        }
        Statistics.coverage(coverage -> {
            for (Verdict verdict : Verdict.values()) {
                coverage.check(verdict).count(count -> count > 0);
            }
        });
    }

    @Property // L9
    void fillingInAnUnknownNeverOverturnsAnAnswer(
            @ForAll Plan plan, @ForAll Stage stage, @ForAll Trigger trigger, @ForAll Told told) {
        StageMachine<Stage, Trigger, Told> machine = plan.machine();
        Decision<Stage, Trigger> before = machine.decide(stage, trigger, told);

        for (String guard : Lamp.GUARDS) {
            for (Status status : List.of(Status.MET, Status.NOT_MET)) {
                if (told.of(guard) == Status.UNKNOWN && before.verdict() != Verdict.UNDETERMINED) {
                    Decision<Stage, Trigger> after = machine.decide(stage, trigger, told.fillingIn(guard, status));
                    assertThat(after.verdict()).isEqualTo(before.verdict());
                    assertThat(after.orElse(stage)).isEqualTo(before.orElse(stage));
                    Statistics.collect(before.verdict());
                }
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(Verdict.MOVED).count(count -> count > 0);
            coverage.check(Verdict.REFUSED).count(count -> count > 0);
        });
    }

    @Property // L9
    void anUndeterminedAnswerCanStillGoEitherWay(
            @ForAll Plan plan, @ForAll Stage stage, @ForAll Trigger trigger, @ForAll Told told) {
        StageMachine<Stage, Trigger, Told> machine = plan.machine();
        Decision<Stage, Trigger> decision = machine.decide(stage, trigger, told);
        boolean undetermined = decision.verdict() == Verdict.UNDETERMINED;
        Statistics.collect(undetermined);
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
        if (!undetermined) {
            return;
        }

        Told yes = told;
        Told no = told;
        for (Finding missing : decision.reasons()) {
            yes = yes.fillingIn(missing.name(), Status.MET);
            no = no.fillingIn(missing.name(), Status.NOT_MET);
        }

        Decision<Stage, Trigger> moved = machine.decide(stage, trigger, yes);
        assertThat(moved.isMoved()).isTrue();
        assertThat(machine.decide(stage, trigger, no)).isNotEqualTo(moved);
    }

    @Property // L10
    void theOrderOfGuardsNeverChangesAVerdict(
            @ForAll Plan plan, @ForAll Stage stage, @ForAll Trigger trigger, @ForAll Told told, @ForAll Random random) {
        List<Wire> shuffled = new ArrayList<>();
        for (Wire wire : plan.wires()) {
            List<String> guards = new ArrayList<>(wire.guards());
            Collections.shuffle(guards, random);
            shuffled.add(new Wire(wire.from(), wire.on(), wire.to(), guards, wire.otherwise()));
        }

        Decision<Stage, Trigger> one = plan.machine().decide(stage, trigger, told);
        Decision<Stage, Trigger> other = plan.machine(shuffled).decide(stage, trigger, told);

        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.orElse(stage)).isEqualTo(one.orElse(stage));
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
    }

    @Property // L10
    void equalQuestionsGetEqualAnswers(
            @ForAll Plan plan, @ForAll Stage stage, @ForAll Trigger trigger, @ForAll Told told) {
        Decision<Stage, Trigger> one = plan.machine().decide(stage, trigger, told);
        Decision<Stage, Trigger> other = plan.machine().decide(stage, trigger, told);

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(other.explain()).isEqualTo(one.explain());
        assertThat(plan.machine().definition().fingerprint())
                .isEqualTo(plan.machine().definition().fingerprint());
    }
}
