package io.salesfunnel.funnel;

import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.funnel.Club.JOIN;
import static io.salesfunnel.funnel.Club.MEMBER;
import static io.salesfunnel.funnel.Club.SIGNED;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.STEP_BACK;
import static io.salesfunnel.funnel.Club.TRIAL;
import static io.salesfunnel.funnel.Club.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.definition.DefinitionProblem;
import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.funnel.Club.Member;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.stage.Transition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FunnelReportTest {

    private static final Transition<Visit, Member> SKIP = new Transition<>("SKIP", Visit.class, Member.class);

    private static FunnelBuilder club() {
        FunnelBuilder club = Funnel.named("club").stages(VISIT, TRIAL, MEMBER).promotedBy(CONTRACT_SIGNED);
        club.entry(VISIT).automatic(JOIN).from(TRIAL).to(MEMBER);
        return club;
    }

    private static FunnelBuilder sound() {
        FunnelBuilder club = club();
        club.automatic(SIGN_UP).from(VISIT).to(TRIAL).when(SIGNED);
        return club;
    }

    private static void reports(FunnelBuilder funnel, String... codesAndSubjects) {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(funnel::build)
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.code() + " " + problem.subject())
                        .containsExactly(codesAndSubjects));
    }

    @Test
    void namesEveryProblemAtOnce() {
        FunnelBuilder funnel = Funnel.named("my club").version(0).stages(TRIAL, VISIT, MEMBER);
        funnel.probability(VISIT, 2).onRequest(SKIP);

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(funnel::build)
                .withMessage("Funnel 'my club' 0 cannot be built: 10 problems\n"
                        + "  STAGE_KIND_OUT_OF_ORDER VISIT: its kind TARGET comes before ENGAGED, the kind of TRIAL;"
                        + " change the order of the stages, or a kind\n"
                        + "  NO_PROMOTION_POLICY promotedBy: nothing makes a customer; name the interactions that do,"
                        + " such as CONTRACT_SIGNED\n"
                        + "  INVALID_NAME id 'my club': a name has letters, digits, dot, dash, underscore and dollar,"
                        + " at most 100, and begins with neither dot nor dash\n"
                        + "  INVALID_VERSION 0: versions are counted from 1\n"
                        + unreachable("TRIAL")
                        + unreachable("VISIT")
                        + unreachable("MEMBER")
                        + "  NO_INITIAL_STAGE entry: a life begins nowhere; name a stage with entry(..)\n"
                        + "  PROBABILITY_OUT_OF_RANGE VISIT: probability 2.0 is not a number from 0 to 1\n"
                        + "  INCOMPLETE_MOVE SKIP: finish its sentence with from(..) and to(..)");
    }

    private static String unreachable(String stage) {
        return "  UNREACHABLE_STAGE " + stage
                + ": no entry and no transition leads to it; add one, or leave it out of stages(..)\n";
    }

    @Test
    void namesASentenceThatEndsTooEarly() {
        FunnelBuilder noTarget = sound();
        noTarget.onRequest(SKIP).from(VISIT);
        FunnelBuilder noStart = sound();
        noStart.onRequest(SKIP);

        reports(noTarget, "INCOMPLETE_MOVE SKIP");
        reports(noStart, "INCOMPLETE_MOVE SKIP");
    }

    @Test
    void namesTransitionsThatCompete() {
        FunnelBuilder twice = sound();
        twice.automatic(SIGN_UP).from(VISIT).to(TRIAL).when(SIGNED);
        FunnelBuilder competing = sound();
        competing.automatic(SIGN_UP).from(VISIT).to(TRIAL).when("other", known -> true);
        FunnelBuilder alone = club();
        alone.automatic(SIGN_UP).from(VISIT).to(TRIAL).otherwise();

        reports(twice, "DUPLICATE_MOVE SIGN_UP from VISIT to TRIAL");
        reports(competing, "AMBIGUOUS_MOVES SIGN_UP from VISIT to TRIAL");
        reports(alone, "OTHERWISE_WITHOUT_ALTERNATIVE SIGN_UP from VISIT to TRIAL");
    }

    @Test
    void namesAnEntryThatIsDeclaredTwice() {
        FunnelBuilder twice = sound();
        twice.entry(VISIT);

        reports(twice, "DUPLICATE_MOVE ENTER_VISIT from OUTSIDE to VISIT");
    }

    @Test
    void namesGuardsOfOneName() {
        FunnelBuilder funnel = sound();
        funnel.onRequest(SKIP).from(VISIT).to(MEMBER).when("signed", known -> true);
        FunnelBuilder promotion = sound();
        promotion.onRequest(SKIP).from(VISIT).to(MEMBER).when("commercial-commitment", known -> true);

        reports(funnel, "DUPLICATE_GUARD_NAME signed");
        reports(promotion, "DUPLICATE_GUARD_NAME commercial-commitment");
    }

    @Test
    void namesWaysThatGoTheWrongWay() {
        FunnelBuilder reopening = sound();
        reopening.reopen(STEP_BACK, PURSUIT_DECIDED).from(TRIAL).to(VISIT);
        FunnelBuilder regressing = sound();
        regressing.regress(SKIP, PURSUIT_ENDED).from(VISIT).to(MEMBER);

        reports(reopening, "REOPENS_OPEN_STAGE STEP_BACK from TRIAL to VISIT");
        reports(regressing, "BACKWARD_TO_TERMINAL_STAGE SKIP from VISIT to MEMBER");
    }

    @Test
    @DisplayName("P40 probabilities that fall, or are certain before the end, are refused")
    void namesWhatIsWrongWithProbabilities() {
        reports(sound().probability(VISIT, 0.5).probability(TRIAL, 0.4), "PROBABILITY_FALLS VISIT to TRIAL");
        reports(sound().probability(VISIT, -0.1), "PROBABILITY_OUT_OF_RANGE VISIT");
        reports(sound().probability(TRIAL, 1), "CERTAIN_BEFORE_THE_END TRIAL");
    }

    @Test
    void keepsProbabilitiesThatRise() {
        FunnelBuilder funnel =
                sound().probability(VISIT, 0).probability(TRIAL, 0.4).probability(MEMBER, 1);

        assertThat(funnel.build().definition().probabilities())
                .containsEntry(VISIT, 0.0)
                .containsEntry(TRIAL, 0.4)
                .containsEntry(MEMBER, 1.0)
                .hasSize(3);
    }

    @Test
    void tellsCodeSubjectAndMessageApart() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(sound().version(-1)::build)
                .withMessage("Funnel 'club' -1 cannot be built: 1 problem\n"
                        + "  INVALID_VERSION -1: versions are counted from 1")
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(new DefinitionProblem(
                                DefinitionProblem.Code.INVALID_VERSION, "-1", "versions are counted from 1")));
    }
}
