package io.salesfunnel.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.DefinitionProblem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Definitions that well-known systems ship, and that a check would have stopped. */
class KnownBadDefinitionsTest {

    @Test
    void refusesTheLeadStatusesOfOfbizInWhichAQualifiedLeadIsStuck() {
        Definition.Builder<String, String> builder = Definition.builder();
        Definition<String, String> ofbiz = builder.id("ofbiz-lead-status")
                .addStages("ENABLED", "ASSIGNED", "QUALIFIED", "CONVERTED", "DISABLED")
                .addInitial("ENABLED")
                .addTerminal("CONVERTED", "DISABLED")
                .addMoves(move("assign", "ENABLED", "ASSIGNED"))
                .addMoves(move("convert", "ASSIGNED", "CONVERTED"))
                .addMoves(move("qualify", "ASSIGNED", "QUALIFIED"))
                .addMoves(move("disable", "ASSIGNED", "DISABLED"))
                .build();

        assertThat(ofbiz.problems())
                .containsExactly(new DefinitionProblem(
                        Code.DEAD_END, "QUALIFIED", "no move leaves it; add one, or declare it with terminal(..)"));
    }

    @Test
    void refusesThePipelineOfKrayinInWhichANewLeadIsAlreadyCertain() {
        List<String> way = List.of("new", "follow-up", "prospect", "negotiation", "won");
        Definition.Builder<String, String> krayin = Definition.builder();
        krayin.id("krayin-default").addAllStages(way).addStages("lost");
        krayin.addInitial("new").addTerminal("won", "lost").putProbability("lost", 0.0);
        way.forEach(stage -> krayin.putProbability(stage, 1.0));
        for (int i = 0; i < way.size() - 1; i++) {
            krayin.addMoves(move("next", way.get(i), way.get(i + 1))).addMoves(move("lose", way.get(i), "lost"));
        }

        assertThat(krayin.build().problems())
                .extracting(DefinitionProblem::toString)
                .containsExactly(
                        "CERTAIN_BEFORE_THE_END new: probability 1 belongs to a terminal stage only; give it less",
                        "CERTAIN_BEFORE_THE_END follow-up: probability 1 belongs to a terminal stage only; give it less",
                        "CERTAIN_BEFORE_THE_END prospect: probability 1 belongs to a terminal stage only; give it less",
                        "CERTAIN_BEFORE_THE_END negotiation: probability 1 belongs to a terminal stage only; give it less");
    }

    private static Move<String, String> move(String trigger, String from, String to) {
        Move.Builder<String, String> builder = Move.builder();
        return builder.trigger(trigger).from(from).to(to).build();
    }
}
