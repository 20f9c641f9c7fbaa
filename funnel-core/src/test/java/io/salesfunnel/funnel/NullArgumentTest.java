package io.salesfunnel.funnel;

import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.lost;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.stage.Snapshot;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("NullAway")
class NullArgumentTest {

    private static final Visit RECORD = visit();
    private static final Evidence EVIDENCE = form(1);

    private static Stream<ThrowingCallable> calls() {
        return Stream.of(
                () -> Funnel.named(null),
                () -> CLUB.enter(null, "V-1", JANE, EVIDENCE),
                () -> CLUB.enter(VISIT, null, JANE, EVIDENCE),
                () -> CLUB.enter(VISIT, "V-1", null, EVIDENCE),
                () -> CLUB.enter(VISIT, "V-1", JANE, null),
                () -> CLUB.record(null, EVIDENCE),
                () -> CLUB.record(RECORD, null),
                () -> CLUB.attempt((Transition<Visit, Visit>) null, RECORD, EVIDENCE),
                () -> CLUB.attempt(SIGN_UP, null, EVIDENCE),
                () -> CLUB.attempt(SIGN_UP, RECORD, null),
                () -> CLUB.attempt((StatusTransition) null, RECORD, lost(1)),
                () -> CLUB.attempt(StatusTransition.LOSE, null, lost(1)),
                () -> CLUB.attempt(StatusTransition.LOSE, RECORD, null),
                () -> CLUB.attemptByName(null, RECORD, EVIDENCE),
                () -> CLUB.attemptByName("SIGN_UP", null, EVIDENCE),
                () -> CLUB.attemptByName("SIGN_UP", RECORD, null),
                () -> CLUB.moves(null, at(1)),
                () -> CLUB.moves(RECORD, null),
                () -> CLUB.replay(null),
                () -> CLUB.replay(null, JANE, List.of(EVIDENCE)),
                () -> CLUB.replay("V-1", null, List.of(visited(0))),
                () -> CLUB.replay("V-1", null, List.of()),
                () -> CLUB.replay("V-1", JANE, null),
                () -> CLUB.replay("V-1", JANE, Arrays.asList(visited(0), null)),
                () -> CLUB.restore((Snapshot) null),
                () -> CLUB.restore(null, null, at(1)),
                () -> CLUB.diagram(null));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void endsInANullPointerExceptionAndLeavesTheRecordAsItWas(ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call);

        assertThat(RECORD).isEqualTo(visit());
    }

    @Test
    void namesThePartOfAStageThatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> Stage.of("VISIT", null, Visit.class, Visit::new))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> Stage.of("VISIT", StageKind.TARGET, null, Visit::new))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> Stage.of("VISIT", StageKind.TARGET, Visit.class, null))
                .withMessage("view");
    }

    @Test
    void namesThePartOfAFunnelThatIsMissing() {
        FunnelBuilder builder = Funnel.named("club");

        assertThatNullPointerException().isThrownBy(() -> Funnel.named(null)).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> builder.stages(null)).withMessage("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.promotedBy(null))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.probability(null, 0.5))
                .withMessage("stage");
    }
}
