package io.salesfunnel.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.DefinitionProblem.Code;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Funnels that systems ship and that cannot work: the check of definitions says so, and what mends them builds. The
 * transitions and the percentages are those of the seed data of Apache OFBiz, Krayin and Business Central; what each
 * stage means is ours.
 */
class BadExamplesTest {

    private static final Stage<Lead> ASSIGNED = lead("LEAD_ASSIGNED", StageKind.ENGAGED);
    private static final Stage<Lead> QUALIFIED = lead("LEAD_QUALIFIED", StageKind.QUALIFIED);
    private static final Stage<Lead> CONVERTED = lead("LEAD_CONVERTED", StageKind.PURSUIT);
    private static final Stage<Lead> DISABLED = lead("PARTY_DISABLED", StageKind.REJECTED);

    private static final List<Stage<Lead>> KRAYIN = List.of(
            lead("new", StageKind.TARGET),
            lead("follow-up", StageKind.ENGAGED),
            lead("prospect", StageKind.QUALIFIED),
            lead("negotiation", StageKind.PURSUIT),
            lead("won", StageKind.CUSTOMER),
            lead("lost", StageKind.LOST));

    private static Stage<Lead> lead(String name, StageKind kind) {
        return Stage.of(name, kind, Lead.class, Lead::of);
    }

    private static Transition<Lead, Lead> transition(String name) {
        return new Transition<>(name, Lead.class, Lead.class);
    }

    private static List<DefinitionProblem> problems(ThrowingCallable build) {
        InvalidDefinitionException refused = catchThrowableOfType(InvalidDefinitionException.class, build);
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static FunnelBuilder ofbiz(FunnelBuilder funnel) {
        funnel.terminal(CONVERTED).entry(ASSIGNED);
        funnel.decided(transition("CONVERT"), StandardDecision.PURSUIT_DECIDED)
                .from(ASSIGNED)
                .to(CONVERTED);
        funnel.decided(transition("QUALIFY"), StandardDecision.QUALIFICATION_CONFIRMED)
                .from(ASSIGNED)
                .to(QUALIFIED);
        funnel.decided(transition("DISABLE"), StandardDecision.DISQUALIFICATION_DECIDED)
                .from(ASSIGNED)
                .to(DISABLED);
        return funnel;
    }

    @Test
    void refusesTheLeadStatusesOfOfbizBecauseNothingLeavesQualified() {
        FunnelBuilder ofbiz = ofbiz(Funnel.named("ofbiz-lead").stages(ASSIGNED, QUALIFIED, CONVERTED, DISABLED));

        assertThat(problems(ofbiz::build))
                .containsExactly(new DefinitionProblem(
                        Code.DEAD_END,
                        "LEAD_QUALIFIED",
                        "no transition leaves it; add one, or give it a kind that closes"));
    }

    @Test
    void refusesTheOrderOfOfbizToo() {
        FunnelBuilder ofbiz = ofbiz(Funnel.named("ofbiz-lead").stages(ASSIGNED, CONVERTED, QUALIFIED, DISABLED));

        assertThat(problems(ofbiz::build))
                .extracting(DefinitionProblem::code, DefinitionProblem::subject)
                .containsExactly(
                        tuple(Code.STAGE_KIND_OUT_OF_ORDER, "LEAD_QUALIFIED"), tuple(Code.DEAD_END, "LEAD_QUALIFIED"));
    }

    @Test
    void takesTheLeadStatusesOfOfbizWithAWayFromQualifiedToConverted() {
        FunnelBuilder ofbiz = ofbiz(Funnel.named("ofbiz-lead").stages(ASSIGNED, QUALIFIED, CONVERTED, DISABLED));
        ofbiz.decided(transition("CONVERT"), StandardDecision.PURSUIT_DECIDED)
                .from(QUALIFIED)
                .to(CONVERTED);

        assertThat(ofbiz.build().definition().moves()).hasSize(5);
    }

    private static FunnelBuilder krayin(double... percent) {
        FunnelBuilder funnel = Funnel.named("krayin").promotedBy(StandardInteraction.CONTRACT_SIGNED);
        for (int i = 0; i < KRAYIN.size(); i++) {
            funnel.stages(KRAYIN.get(i)).probability(KRAYIN.get(i), percent[i] / 100);
        }
        funnel.entry(KRAYIN.get(0));
        return funnel;
    }

    private static void move(FunnelBuilder funnel, Stage<Lead> from, Stage<Lead> to) {
        funnel.decided(transition("TO_" + to.name()), new StageChosen("krayin", to.name()))
                .from(from)
                .to(to);
    }

    private static void forward(FunnelBuilder funnel) {
        for (int from = 0; from < 4; from++) {
            for (int to = from + 1; to < KRAYIN.size(); to++) {
                move(funnel, KRAYIN.get(from), KRAYIN.get(to));
            }
        }
    }

    @Test
    @DisplayName("P40 refuses the pipeline of Krayin because whoever is new is won for certain")
    void refusesThePipelineOfKrayin() {
        FunnelBuilder krayin = krayin(100, 100, 100, 100, 100, 0);
        forward(krayin);

        assertThat(problems(krayin::build))
                .extracting(DefinitionProblem::toString)
                .containsExactly(
                        "CERTAIN_BEFORE_THE_END new: probability 1 belongs to a terminal stage only; give it less",
                        "CERTAIN_BEFORE_THE_END follow-up: probability 1 belongs to a terminal stage only; give it less",
                        "CERTAIN_BEFORE_THE_END prospect: probability 1 belongs to a terminal stage only; give it less",
                        "CERTAIN_BEFORE_THE_END negotiation: probability 1 belongs to a terminal stage only; give it less");
    }

    @Test
    void refusesToMoveAsFreelyAsKrayinLetsOne() {
        FunnelBuilder krayin = krayin(100, 100, 100, 100, 100, 0);
        forward(krayin);
        for (int from = 1; from < KRAYIN.size(); from++) {
            for (int to = 0; to < Math.min(from, 5); to++) {
                move(krayin, KRAYIN.get(from), KRAYIN.get(to));
            }
        }
        move(krayin, KRAYIN.get(4), KRAYIN.get(5));

        assertThat(problems(krayin::build))
                .extracting(DefinitionProblem::code)
                .containsExactlyElementsOf(Stream.of(
                                Collections.nCopies(10, Code.FORWARD_MOVE_GOES_BACK),
                                Collections.nCopies(5, Code.CERTAIN_BEFORE_THE_END),
                                Collections.nCopies(5, Code.PROBABILITY_FALLS))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void takesThePipelineOfKrayinWithChancesThatRise() {
        FunnelBuilder krayin = krayin(10, 20, 40, 70, 100, 0);
        forward(krayin);

        assertThat(krayin.build().stages()).hasSize(6);
    }

    @Test
    @DisplayName("P40 refuses the chances of success of Business Central's own sample cycle, and takes its percentages")
    void refusesTheChancesOfBusinessCentral() {
        List<Integer> chances = List.of(10, 20, 50, 75, 100);
        List<CycleStage> cycle = BusinessCentralFunnel.NEW_CUSTOMER.stream()
                .map(stage -> new CycleStage(
                        stage.name(),
                        stage.label(),
                        chances.get(BusinessCentralFunnel.NEW_CUSTOMER.indexOf(stage)),
                        stage.quoteRequired(),
                        stage.skipAllowed()))
                .toList();

        assertThat(problems(() -> Presets.businessCentral("new", cycle, BusinessCentralFunnel.CLOSE_CODES)))
                .extracting(DefinitionProblem::toString)
                .containsExactly(
                        "CERTAIN_BEFORE_THE_END SIGN_CONTRACT: probability 1 belongs to a terminal stage only; give it less");
        assertThat(Presets.businessCentral("new", BusinessCentralFunnel.NEW_CUSTOMER, BusinessCentralFunnel.CLOSE_CODES)
                        .funnel()
                        .stages())
                .hasSize(6);
    }
}
