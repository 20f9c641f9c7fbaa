package io.salesfunnel.funnel;

import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.TRIAL;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.recorded;
import static io.salesfunnel.funnel.Club.trial;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Club.Trial;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.funnel.Outcome.Verdict;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void isAnOutcomeThatEqualsByVerdictRecordAndReasons() {
        Outcome<FunnelRecord> kept = CLUB.record(visit(), visited(1));

        assertThat(kept)
                .isEqualTo(CLUB.record(visit(), visited(1)))
                .hasSameHashCodeAs(CLUB.record(visit(), visited(1)))
                .isNotEqualTo(CLUB.record(visit(), visited(2)))
                .isNotEqualTo(CLUB.record(kept.record(), visited(1)))
                .isNotEqualTo("RECORDED");
        assertThat(kept).hasToString("RECORDED Visit 'V-1' in VISIT, OPEN");
        assertThat(kept.orElseThrow()).isSameAs(kept.record());
        assertThat(kept.hashCode()).isNotEqualTo(CLUB.record(visit(), form(1)).hashCode());
    }

    @Test
    void isAnAdmissionThatEqualsByRecordAndReasons() {
        Admission<Visit> admitted = CLUB.enter(VISIT, "V-1", JANE, visited(0));
        Admission<Trial> refused = CLUB.enter(TRIAL, "V-1", JANE, visited(0));

        assertThat(admitted)
                .isEqualTo(CLUB.enter(VISIT, "V-1", JANE, visited(0)))
                .hasSameHashCodeAs(CLUB.enter(VISIT, "V-1", JANE, visited(0)))
                .isNotEqualTo(CLUB.enter(VISIT, "V-1", JANE, visited(1)))
                .isNotEqualTo(refused)
                .isNotEqualTo("ADMITTED");
        assertThat(admitted).hasToString("ADMITTED Visit 'V-1' in VISIT, OPEN");
        assertThat(refused).hasToString("REFUSED").isEqualTo(CLUB.enter(TRIAL, "V-1", JANE, visited(0)));
    }

    @Test
    void isAJournalThatPrintsTypeIdStageAndStatus() {
        assertThat(trial().journal())
                .hasToString("Trial 'V-1' in TRIAL, OPEN")
                .hasSameHashCodeAs(trial().journal())
                .doesNotHaveSameHashCodeAs(visit().journal());
    }

    @Test
    void isNoDuplicateWhenTheEvidenceIsKnownAndTheTransitionWasNotMade() {
        FunnelBuilder builder = Funnel.named("desk").stages(VISIT, TRIAL);
        builder.entry(VISIT)
                .onRequest(SIGN_UP)
                .from(VISIT)
                .to(TRIAL)
                .regress(Club.STEP_BACK, StandardDecision.PURSUIT_ENDED)
                .from(TRIAL)
                .to(VISIT);
        Funnel desk = builder.build();
        FunnelRecord kept = desk.record(visit(desk), form(1)).record();

        Outcome<Trial> asked = desk.attempt(SIGN_UP, (Visit) kept, form(1));

        assertThat(asked.verdict()).isEqualTo(Verdict.MOVED);
        assertThat(asked.orElseThrow().journal().log().size()).isEqualTo(2);
        assertThat(desk.attemptByName("SIGN_UP", asked.orElseThrow(), form(1)).verdict())
                .isEqualTo(Verdict.DUPLICATE);
        assertThat(desk.replay(asked.orElseThrow().journal()).orElseThrow()).isEqualTo(asked.orElseThrow());
        assertThat(desk.replay("V-1", JANE, asked.record().journal().log().arrivals())
                        .orElseThrow())
                .isInstanceOf(Visit.class);
    }

    @Test
    void replaysWhatWasAskedFor() {
        FunnelRecord record = CLUB.attempt(SIGN_UP, visit(), form(1)).orElseThrow();

        assertThat(CLUB.replay(record.journal()).orElseThrow()).isEqualTo(record);
        assertThat(CLUB.replay(recorded(visit(), form(1)).journal())
                        .orElseThrow()
                        .history()
                        .get(1)
                        .requested())
                .isFalse();
    }

    @Test
    void throwsWhenAnotherRecordWasAskedFor() {
        Outcome<Trial> refused = CLUB.attempt(SIGN_UP, visit(), visited(1));

        assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(refused::orElseThrow)
                .withMessage("Visit 'V-1' cannot SIGN_UP from VISIT: 1 of 1 guard not met: signed (not met)")
                .satisfies(e -> assertThat(e.reasons()).isEqualTo(refused.reasons()));
    }
}
