package io.salesfunnel.funnel;

import static io.salesfunnel.evidence.StandardInteraction.UNSUBSCRIBED;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.TRIAL;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.club;
import static io.salesfunnel.funnel.Club.contract;
import static io.salesfunnel.funnel.Club.did;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LateEvidenceTest {

    private static final Funnel FUNNEL =
            club("club", 1, Guard.of("signed", known -> known.isEngaged() && !known.has(UNSUBSCRIBED)));

    private static FunnelRecord recorded(Evidence... evidence) {
        FunnelRecord record = visit(FUNNEL);
        for (Evidence next : evidence) {
            record = FUNNEL.record(record, next).record();
        }
        return record;
    }

    @Test
    void isJudgedInItsPlace() {
        Outcome<FunnelRecord> outcome = FUNNEL.record(recorded(visited(9)), visited(5));

        assertThat(outcome.verdict()).isEqualTo(Verdict.RECORDED);
        assertThat(outcome.reasons()).extracting(Finding::name).containsExactly("came-late");
        assertThat(outcome.drift()).isEmpty();
        assertThat(outcome.explain())
                .isEqualTo("Visit 'V-1' stays in VISIT: came-late (not met: 'visit-5' of 2026-03-01T12:05:00Z came late"
                        + " and was judged in its place)");
    }

    @Test
    @DisplayName("P10 what comes late and leads further counts from when it occurred")
    void restatesTheStageWhenItLeadsFurther() {
        Outcome<FunnelRecord> outcome = FUNNEL.record(recorded(visited(9)), form(5));

        StageChange change = outcome.changes().get(0);
        assertThat(outcome.record().stage()).isEqualTo(TRIAL);
        assertThat(change.kind()).isEqualTo(StageChange.Kind.RESTATED);
        assertThat(change.transition()).isEqualTo("RESTATED");
        assertThat(change.cause()).contains("form-5");
        assertThat(change.occurredAt()).isEqualTo(at(5));
        assertThat(change.sequence()).isEqualTo(4);
        assertThat(change.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(outcome.explain())
                .isEqualTo("Visit 'V-1' is restated from VISIT to TRIAL, where with 'form-5' the evidence in"
                        + " order leads: signed (met)");
    }

    @Test
    @DisplayName("P10, P23 what comes late and leads back moves nobody back; the drift is reported")
    void leavesTheStageAndReportsADriftWhenItLeadsBack() {
        Outcome<FunnelRecord> outcome = FUNNEL.record(recorded(form(5)), did("u-1", UNSUBSCRIBED, 3));

        assertThat(outcome.verdict()).isEqualTo(Verdict.RECORDED);
        assertThat(outcome.record().stage()).isEqualTo(TRIAL);
        assertThat(outcome.drift()).contains(new Drift("VISIT", RecordStatus.OPEN));
        assertThat(outcome.record().drift()).isEqualTo(outcome.drift());
        assertThat(outcome.explain()).endsWith("; in order the evidence leads to VISIT, OPEN");
    }

    @Test
    void keepsTheDriftWhileItIsThere() {
        FunnelRecord drifting = recorded(form(5), did("u-1", UNSUBSCRIBED, 3));

        FunnelRecord later = FUNNEL.record(drifting, visited(9)).record();

        assertThat(later.drift()).contains(new Drift("VISIT", RecordStatus.OPEN));
        assertThat(later.stage()).isEqualTo(TRIAL);
        assertThat(FUNNEL.attempt(Club.JOIN, (Club.Trial) later, contract(10))
                        .record()
                        .drift())
                .contains(new Drift("VISIT", RecordStatus.OPEN));
    }

    @Test
    void asksAgainForWhatWasAskedForWhenItsJournalIsReplayed() {
        FunnelRecord asked = FUNNEL.attempt(SIGN_UP, visit(FUNNEL), form(5)).record();
        FunnelRecord late = FUNNEL.record(asked, visited(2)).record();
        FunnelRecord drifting =
                FUNNEL.record(asked, did("u-1", UNSUBSCRIBED, 3)).record();

        FunnelRecord again = FUNNEL.replay(late.journal()).orElseThrow();

        assertThat(again.stage()).isEqualTo(TRIAL);
        assertThat(again.history()).extracting(StageChange::requested).containsExactly(true, true);
        assertThat(FUNNEL.replay(drifting.journal()).orElseThrow().stage()).isEqualTo(VISIT);
    }

    @Test
    void isNoDriftWhenOrderLeadsToTheSamePlace() {
        FunnelRecord record = recorded(form(5), visited(3));

        assertThat(record.drift()).isEmpty();
        assertThat(record.history()).hasSize(2);
        assertThat(FUNNEL.replay(record.journal()).orElseThrow().stage()).isEqualTo(TRIAL);
        assertThat(recorded(visited(3)).stage()).isEqualTo(VISIT);
    }
}
