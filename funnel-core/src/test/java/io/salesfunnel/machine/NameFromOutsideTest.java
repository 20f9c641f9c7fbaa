package io.salesfunnel.machine;

import static io.salesfunnel.machine.Deal.Action.LOSE;
import static io.salesfunnel.machine.Deal.Action.WIN;
import static io.salesfunnel.machine.Deal.Stage.DISCOVERY;
import static io.salesfunnel.machine.Deal.Stage.LOST;
import static io.salesfunnel.machine.Deal.Stage.PROPOSAL;
import static io.salesfunnel.machine.Deal.Stage.WON;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import org.junit.jupiter.api.Test;

class NameFromOutsideTest {

    private final StageMachine<Stage, Action, Deal> machine = Deal.machine();

    @Test
    void decidesByNameAsByConstant() {
        assertThat(machine.decideByName("PROPOSAL", "WIN", Deal.in(PROPOSAL)))
                .isEqualTo(machine.decide(PROPOSAL, WIN, Deal.in(PROPOSAL)));
    }

    @Test
    void refusesNamesItDoesNotKnow() {
        Refused<Stage, Action> stage = refused(machine.decideByName("PROPOSALS", "WIN", Deal.in(PROPOSAL)));
        Refused<Stage, Action> trigger = refused(machine.decideByName("PROPOSAL", "win it\n", Deal.in(PROPOSAL)));

        assertThat(stage.code()).isEqualTo(Refused.Code.UNKNOWN_STAGE);
        assertThat(stage.exits()).isEmpty();
        assertThat(stage.explain())
                .isEqualTo("Machine 'deals' cannot WIN from PROPOSALS: version 1 has no such stage;"
                        + " its stages are DISCOVERY, PROPOSAL, WON, LOST");
        assertThat(trigger.code()).isEqualTo(Refused.Code.UNKNOWN_TRIGGER);
        assertThat(trigger.reasons()).extracting(Finding::name).containsExactly("unknown-trigger");
        assertThat(trigger.explain())
                .isEqualTo("Machine 'deals' cannot <7 characters> from PROPOSAL: version 1 has no such trigger;"
                        + " from PROPOSAL it can WIN to WON or LOSE to LOST");
    }

    @Test
    void showsANameFromOutsideOnlyIfItLooksLikeACode() {
        String person = "jane.doe@example.org, +49 170 1234\u2028";
        Decision<Stage, Action> decision = machine.decideByName(person, "x".repeat(101), Deal.in(PROPOSAL));

        assertThat(decision.stage()).isEqualTo(person);
        assertThat(decision).hasToString("REFUSED <101 characters> from <35 characters>");
        assertThat(decision.explain())
                .isEqualTo("Machine 'deals' cannot <101 characters> from <35 characters>:"
                        + " version 1 has no such stage; its stages are DISCOVERY, PROPOSAL, WON, LOST");
        assertThat(decision.reasons().get(0).parameters()).containsEntry("stage", "<35 characters>");
        assertThat(machine.decideByName("x".repeat(100), "WIN", Deal.in(PROPOSAL)))
                .hasToString("REFUSED WIN from " + "x".repeat(100));
    }

    @Test
    void saysWhatMayHappenNextByName() {
        Deal deal = Deal.in(PROPOSAL).withBudget(1);

        assertThat(machine.movesByName("PROPOSAL", deal)).isEqualTo(machine.moves(PROPOSAL, deal));
        assertThat(machine.movesByName("GONE", deal))
                .extracting(PossibleMove::trigger)
                .containsExactly(Action.values());
        assertThat(machine.movesByName("GONE", deal))
                .extracting(PossibleMove::explain)
                .first()
                .isEqualTo(machine.decideByName("GONE", "PROPOSE", deal).explain());
    }

    @Test
    void refusesAStageThatThisVersionLeavesOut() {
        StageMachine<Stage, Action, Deal> shorter = Deal.builder()
                .version(2)
                .without(PROPOSAL)
                .move(WIN)
                .from(DISCOVERY)
                .to(WON)
                .move(LOSE)
                .from(DISCOVERY)
                .to(LOST)
                .build();

        Refused<Stage, Action> typed = refused(shorter.decide(PROPOSAL, WIN, Deal.in(PROPOSAL)));
        Refused<Stage, Action> named = refused(shorter.decideByName("PROPOSAL", "WIN", Deal.in(PROPOSAL)));
        Refused<Stage, Action> neither = refused(shorter.decideByName("PROPOSAL", "NO", Deal.in(PROPOSAL)));

        assertThat(typed).isEqualTo(named);
        assertThat(neither.code()).isEqualTo(Refused.Code.UNKNOWN_STAGE);
        assertThat(typed.explain())
                .isEqualTo("Machine 'deals' cannot WIN from PROPOSAL: version 2 has no such stage;"
                        + " its stages are DISCOVERY, WON, LOST");
        assertThat(shorter.moves(PROPOSAL, Deal.in(PROPOSAL)))
                .hasSize(Action.values().length)
                .allSatisfy(move -> assertThat(
                                refused(move.decision().orElseThrow()).code())
                        .isEqualTo(Refused.Code.UNKNOWN_STAGE));
    }

    private static Refused<Stage, Action> refused(Decision<Stage, Action> decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        return (Refused<Stage, Action>) decision;
    }
}
