package io.salesfunnel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class PersonalDataPropertyTest {

    private static final String MARKER = "jane.doe@example.org ";

    @Property // L12
    void noTextOfTheMachineHoldsWhatTheEntityHolds(
            @ForAll Stage stage,
            @ForAll Action action,
            @ForAll boolean decisionMaker,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String tail) {
        StageMachine<Stage, Action, Deal> machine = Deal.machine();
        Deal deal = new Deal(stage, decisionMaker, null, 5000, MARKER + tail);
        Decision<Stage, Action> decision = machine.decide(stage, action, deal);

        List<String> texts = new ArrayList<>(
                List.of(machine.toString(), machine.definition().toString(), decision.toString(), decision.explain()));
        Decision<Stage, Action> shifted = machine.decideByName(MARKER + tail, tail + MARKER, deal);
        texts.addAll(List.of(
                shifted.toString(), shifted.explain(), shifted.reasons().get(0).describe()));
        decision.findings().forEach(finding -> texts.addAll(List.of(finding.toString(), finding.describe())));
        machine.moves(stage, deal).forEach(move -> texts.addAll(List.of(move.toString(), move.explain())));
        for (DiagramFormat format : DiagramFormat.values()) {
            texts.add(machine.diagram(format));
        }

        assertThat(texts).noneMatch(text -> text.contains(MARKER.strip()));
    }

    @Property // L12
    void noTextOfABrokenGuardHoldsWhatItSaid(@ForAll Stage stage, @ForAll Action action) {
        StageMachine<Stage, Action, Deal> machine = Deal.builder()
                .move(Action.WIN)
                .from(Stage.DISCOVERY)
                .to(Stage.PROPOSAL)
                .when("broken", deal -> {
                    throw new IllegalStateException(MARKER);
                })
                .move(Action.WIN)
                .from(Stage.PROPOSAL)
                .to(Stage.WON)
                .move(Action.LOSE)
                .from(Stage.PROPOSAL)
                .to(Stage.LOST)
                .build();

        assertThat(machine.moves(stage, Deal.in(stage)))
                .allSatisfy(move -> assertThat(move.explain() + move).doesNotContain(MARKER.strip()));
    }
}
