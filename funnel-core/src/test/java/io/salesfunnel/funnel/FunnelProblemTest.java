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
import io.salesfunnel.funnel.Club.Trial;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import org.junit.jupiter.api.Test;

class FunnelProblemTest {

    private static final Stage<Visit> GONE = Stage.of("GONE", StageKind.LOST, Visit.class, Visit::new);
    private static final Transition<Visit, Visit> LEAVE = new Transition<>("LEAVE", Visit.class, Visit.class);
    private static final Transition<Visit, Visit> RETURN = new Transition<>("RETURN", Visit.class, Visit.class);

    /** A funnel that is sound, and open at its end. */
    private static FunnelMove sound() {
        return sound(Funnel.named("club").stages(VISIT, TRIAL, MEMBER));
    }

    private static FunnelMove sound(FunnelBuilder named) {
        return named.promotedBy(CONTRACT_SIGNED)
                .entry(VISIT)
                .automatic(SIGN_UP)
                .from(VISIT)
                .to(TRIAL)
                .when(SIGNED)
                .automatic(JOIN)
                .from(TRIAL)
                .to(MEMBER);
    }

    private static void refuses(FunnelMove funnel, String... problems) {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(funnel::build)
                .satisfies(e -> assertThat(e.problems())
                        .extracting(DefinitionProblem::toString)
                        .containsExactly(problems));
    }

    @Test
    void isNoneInAFunnelThatIsSound() {
        assertThat(sound().build().stages()).containsExactly(VISIT, TRIAL, MEMBER);
    }

    @Test
    void isAKindOutOfOrder() {
        refuses(
                sound(Funnel.named("club").stages(TRIAL, VISIT, MEMBER)),
                "STAGE_KIND_OUT_OF_ORDER VISIT: its kind TARGET comes before ENGAGED, the kind of TRIAL; change the"
                        + " order of the stages, or a kind",
                "FORWARD_MOVE_GOES_BACK SIGN_UP from VISIT to TRIAL: TRIAL comes before VISIT in the order of the"
                        + " stages; declare it with regress(..)");
    }

    @Test
    void isNoKindOfAStageAsideTheWay() {
        Funnel funnel = sound(Funnel.named("club").stages(GONE, VISIT, TRIAL, MEMBER))
                .decided(LEAVE, PURSUIT_ENDED)
                .from(VISIT)
                .to(GONE)
                .reopen(RETURN, PURSUIT_DECIDED)
                .from(GONE)
                .to(VISIT)
                .build();

        assertThat(funnel.stages()).startsWith(GONE, VISIT);
    }

    @Test
    void isATransitionForwardThatGoesBack() {
        refuses(
                sound().onRequest(STEP_BACK).from(TRIAL).to(VISIT),
                "FORWARD_MOVE_GOES_BACK STEP_BACK from TRIAL to VISIT: VISIT comes before TRIAL in the order of the"
                        + " stages; declare it with regress(..)");
        assertThat(sound().regress(STEP_BACK, PURSUIT_ENDED)
                        .from(TRIAL)
                        .to(VISIT)
                        .build()
                        .stages())
                .hasSize(3);
        assertThat(sound().onRequest(LEAVE).from(VISIT).to(VISIT).build().stages())
                .hasSize(3);
    }

    @Test
    void isAnAutomaticTransitionThatGoesInARing() {
        refuses(
                sound().automatic(LEAVE).from(VISIT).to(VISIT),
                "AUTOMATIC_LOOP LEAVE from VISIT to VISIT: nothing would end it, so it is never taken; declare it with"
                        + " onRequest(..) or decided(..)");
        assertThat(sound().decided(LEAVE, PURSUIT_ENDED)
                        .from(VISIT)
                        .to(VISIT)
                        .build()
                        .stages())
                .hasSize(3);
    }

    @Test
    void isANameThatTwoTransitionsHave() {
        String problem = "two transitions between other types have this name; keep it in one constant";

        refuses(
                sound().automatic(new Transition<>("JOIN", Visit.class, Member.class))
                        .from(VISIT)
                        .to(MEMBER),
                "DUPLICATE_TRANSITION JOIN: " + problem);
        refuses(
                sound().onRequest(new Transition<>("LOSE", Visit.class, Trial.class))
                        .from(VISIT)
                        .to(TRIAL),
                "DUPLICATE_TRANSITION LOSE: every funnel has a transition of this name that changes the status; choose"
                        + " another");
        refuses(
                sound().automatic(new Transition<>("ENTER_VISIT", Visit.class, Trial.class))
                        .from(VISIT)
                        .to(TRIAL),
                "DUPLICATE_TRANSITION ENTER_VISIT: " + problem);
        refuses(
                sound().onRequest(JOIN)
                        .from(TRIAL)
                        .to(MEMBER)
                        .when("other", known -> true)
                        .otherwise(),
                "DUPLICATE_TRANSITION JOIN: it is declared as AUTOMATIC and as ON_REQUEST; one mode is possible",
                "MASKED_MOVE JOIN from TRIAL to MEMBER: a move declared before it asks no more than it does, so this one"
                        + " is never made");
        assertThat(sound().automatic(new Transition<>("JOIN", Trial.class, Member.class))
                        .from(TRIAL)
                        .to(MEMBER)
                        .when("other", known -> true)
                        .otherwise())
                .satisfies(funnel -> refuses(
                        funnel,
                        "MASKED_MOVE JOIN from TRIAL to MEMBER: a move declared before it asks no more than it does, so"
                                + " this one is never made"));
    }

    @Test
    void isTheLackOfAPromotionPolicy() {
        refuses(
                Funnel.named("club")
                        .stages(VISIT, MEMBER)
                        .entry(VISIT)
                        .onRequest(LEAVE)
                        .from(VISIT)
                        .to(VISIT)
                        .entry(MEMBER),
                "NO_PROMOTION_POLICY promotedBy: nothing makes a customer; name the interactions that do, such as"
                        + " CONTRACT_SIGNED",
                "DEAD_END VISIT: no transition leaves it; add one, or give it a kind that closes");
    }

    @Test
    void isAStageThatNoWayLeadsToOrFrom() {
        Stage<Trial> island = Stage.of("ISLAND", StageKind.ENGAGED, Trial.class, Trial::new);

        refuses(
                sound(Funnel.named("club").stages(VISIT, TRIAL, island, MEMBER)),
                "UNREACHABLE_STAGE ISLAND: no entry and no transition leads to it; add one, or leave it out of stages(..)");
        refuses(
                sound(Funnel.named("club").stages(VISIT, TRIAL, island, MEMBER)).entry(island),
                "DEAD_END ISLAND: no transition leaves it; add one, or give it a kind that closes");
    }

    @Test
    void isAStageThatWasNotNamed() {
        refuses(
                sound(Funnel.named("club").stages(VISIT, TRIAL)),
                "UNKNOWN_STAGE MEMBER: it is not among the stages; name it with stages(..)",
                "DEAD_END TRIAL: no transition leaves it; add one, or give it a kind that closes");
        refuses(
                sound(Funnel.named("club").stages(VISIT, TRIAL, MEMBER).probability(GONE, 0)),
                "UNKNOWN_STAGE GONE: it is not among the stages; name it with stages(..)");
    }

    @Test
    void isAStageThatWasNamedTwice() {
        refuses(
                sound(Funnel.named("club").stages(VISIT, TRIAL, MEMBER, TRIAL)),
                "STAGE_KIND_OUT_OF_ORDER TRIAL: its kind ENGAGED comes before CUSTOMER, the kind of MEMBER; change the"
                        + " order of the stages, or a kind",
                "DUPLICATE_STAGE TRIAL: two stages have this name; drop one of them");
        refuses(
                sound(Funnel.named("club")
                        .stages(Stage.of("OUTSIDE", StageKind.TARGET, Visit.class, Visit::new), VISIT, TRIAL, MEMBER)),
                "DUPLICATE_STAGE OUTSIDE: two stages have this name; drop one of them",
                "UNREACHABLE_STAGE OUTSIDE: no entry and no transition leads to it; add one, or leave it out of stages(..)");
    }

    @Test
    void isTheLackOfAnEntry() {
        refuses(
                Funnel.named("club").stages(VISIT).onRequest(LEAVE).from(VISIT).to(VISIT),
                "UNREACHABLE_STAGE VISIT: no entry and no transition leads to it; add one, or leave it out of stages(..)",
                "NO_INITIAL_STAGE entry: a life begins nowhere; name a stage with entry(..)",
                "DEAD_END VISIT: no transition leaves it; add one, or give it a kind that closes");
    }
}
