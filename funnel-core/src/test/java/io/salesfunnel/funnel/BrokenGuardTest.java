package io.salesfunnel.funnel;

import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.TRIAL;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.club;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.qualification.QualificationRule;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BrokenGuardTest {

    private static final String THREW = "Visit 'V-1' cannot SIGN_UP from VISIT: guard 'broken' threw what is the cause;"
            + " a guard that lacks what it needs answers Finding.unknown(..)";

    private static Funnel judging(Function<Known, Finding> judge) {
        return club("club", 1, QualificationRule.of("broken", judge));
    }

    private static Funnel throwing(RuntimeException exception) {
        return judging(known -> {
            throw exception;
        });
    }

    private static ThrowableAssertAlternative<GuardFailedException> failing(ThrowingCallable call) {
        return assertThatExceptionOfType(GuardFailedException.class).isThrownBy(call);
    }

    @Test
    void endsInAnExceptionWithItsCause() {
        IllegalStateException cause = new IllegalStateException("Jane Marker has no budget");
        Funnel funnel = throwing(cause);
        Visit record = visit(funnel);

        failing(() -> funnel.record(record, form(1))).withMessage(THREW).withCause(cause);
        failing(() -> funnel.attempt(SIGN_UP, record, form(1)))
                .withMessage(THREW)
                .withCause(cause)
                .satisfies(e -> assertThat(List.of(e.stage(), e.trigger(), e.guard()))
                        .containsExactly("VISIT", "SIGN_UP", "broken"));
        failing(() -> funnel.attemptByName("SIGN_UP", record, form(1)))
                .withMessage(THREW)
                .withCause(cause);
        assertThat(record).isEqualTo(visit(funnel));
    }

    @Test
    @SuppressWarnings("NullAway")
    void endsInAnExceptionWhenItReturnsNull() {
        Funnel funnel = judging(known -> null);
        Visit record = visit(funnel);

        failing(() -> funnel.record(record, form(1)))
                .withMessage("Visit 'V-1' cannot SIGN_UP from VISIT: guard 'broken' returned null; a guard that lacks"
                        + " what it needs answers Finding.unknown(..)")
                .withNoCause();
        assertThat(record).isEqualTo(visit(funnel));
    }

    @Test
    void quotesNothingOfWhatItThrows() {
        Funnel funnel = throwing(new IllegalStateException("Jane Marker"));

        failing(() -> funnel.record(visit(funnel), form(1)))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Marker"));
    }

    @Test
    void namesThePartyOfSomebodyWhoIsNotInYet() {
        Funnel funnel = throwing(new IllegalStateException());

        failing(() -> funnel.replay("V-1", JANE, List.of(visited(0), form(1)))).withMessage(THREW);
        failing(() -> Funnel.named("door")
                        .stages(VISIT, TRIAL)
                        .entry(VISIT)
                        .when("shut", known -> {
                            throw new IllegalStateException();
                        })
                        .automatic(SIGN_UP)
                        .from(VISIT)
                        .to(TRIAL)
                        .regress(Club.STEP_BACK, StandardDecision.PURSUIT_ENDED)
                        .from(TRIAL)
                        .to(VISIT)
                        .build()
                        .enter(VISIT, "V-1", JANE, visited(0)))
                .withMessage("Party 'p-1' cannot ENTER_VISIT from OUTSIDE: guard 'shut' threw what is the cause; a"
                        + " guard that lacks what it needs answers Finding.unknown(..)");
    }

    @Test
    void isNotAskedAboutEvidenceThatContradictsItself() {
        Funnel funnel = throwing(new IllegalStateException());
        Interaction other = Club.did("form-1", StandardInteraction.CALL_ANSWERED, 1);

        assertThat(funnel.replay("V-1", JANE, List.of(visited(0), form(1), other))
                        .reasons())
                .extracting(Finding::name)
                .containsExactly("contradiction");
    }

    @Test
    void spoilsOnlyItsOwnMove() {
        Funnel funnel = throwing(new IllegalStateException());

        List<PossibleMove<?, ?>> moves = funnel.moves(visit(funnel), at(1));

        assertThat(moves.get(0).failure()).isPresent();
        assertThat(moves.get(0).explain()).isEqualTo(THREW);
        assertThat(moves.subList(1, moves.size()))
                .allSatisfy(move -> assertThat(move.decision()).isPresent());
    }

    @Test
    @DisplayName("P37 a guard that changes its mind changes no stored record")
    void changesAReplayWhenItReadsAClockButNotTheStoredRecord() {
        boolean[] open = {true};
        Funnel funnel = judging(known -> Finding.of(open[0] ? Finding.Status.MET : Finding.Status.NOT_MET));
        Visit before = funnel.enter(VISIT, "V-1", JANE, visited(0)).orElseThrow();
        FunnelRecord stored = funnel.record(before, form(1)).record();

        open[0] = false;

        assertThat(stored.stage()).isEqualTo(TRIAL);
        assertThat(funnel.replay(stored.journal()).orElseThrow().stage()).isEqualTo(VISIT);
        assertThat(funnel.restore(stored.snapshot()).orElseThrow()).isEqualTo(stored);
        assertThat(before.stage()).isEqualTo(VISIT);
    }
}
