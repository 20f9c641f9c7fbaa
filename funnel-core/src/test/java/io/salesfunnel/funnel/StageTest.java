package io.salesfunnel.funnel;

import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Club.Trial;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.stage.StageKind;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class StageTest {

    private static Admission<Visit> entering(Function<Journal, Visit> view) {
        Stage<Visit> stage = Stage.of("VISIT", StageKind.TARGET, Visit.class, view);
        return Funnel.named("hall")
                .stages(stage, Club.TRIAL)
                .entry(stage)
                .onRequest(Club.SIGN_UP)
                .from(stage)
                .to(Club.TRIAL)
                .regress(Club.STEP_BACK, StandardDecision.PURSUIT_ENDED)
                .from(Club.TRIAL)
                .to(stage)
                .build()
                .enter(stage, "V-1", JANE, visited(0));
    }

    @Test
    void hasNameKindAndType() {
        assertThat(VISIT.name()).isEqualTo("VISIT");
        assertThat(VISIT.kind()).isEqualTo(StageKind.TARGET);
        assertThat(VISIT.type()).isEqualTo(Visit.class);
        assertThat(VISIT).hasToString("VISIT");
    }

    @Test
    void equalsByNameKindAndTypeWhateverItsView() {
        assertThat(VISIT)
                .isEqualTo(Stage.of("VISIT", StageKind.TARGET, Visit.class, journal -> visit()))
                .hasSameHashCodeAs(Stage.of("VISIT", StageKind.TARGET, Visit.class, journal -> visit()))
                .isNotEqualTo(Stage.of("VISITS", StageKind.TARGET, Visit.class, Visit::new))
                .isNotEqualTo(Stage.of("VISIT", StageKind.ENGAGED, Visit.class, Visit::new))
                .isNotEqualTo(Stage.of("VISIT", StageKind.TARGET, Trial.class, Trial::new))
                .isNotEqualTo("VISIT");
    }

    @Test
    void refusesANameThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stage.of("A VISIT", StageKind.TARGET, Visit.class, Visit::new))
                .withMessageStartingWith("Stage cannot have this name of 7 characters: it is not a code;");
    }

    @Test
    @SuppressWarnings("NullAway")
    void failsWhenItsViewReturnsNull() {
        assertThatIllegalStateException()
                .isThrownBy(() -> entering(journal -> null))
                .withMessage("Stage 'VISIT' cannot show Visit 'V-1': its view returned null; hand over a constructor"
                        + " that keeps the journal");
    }

    @Test
    void failsWhenItsViewMakesARecordOfAnotherJournal() {
        Visit other = visit();

        assertThatIllegalStateException()
                .isThrownBy(() -> entering(journal -> other))
                .withMessage("Stage 'VISIT' cannot show Visit 'V-1': its view made a record of another journal; hand"
                        + " over a constructor that keeps the journal");
    }
}
