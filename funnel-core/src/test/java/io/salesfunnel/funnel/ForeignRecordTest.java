package io.salesfunnel.funnel;

import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.SIGNED;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.club;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.lost;
import static io.salesfunnel.funnel.Club.trial;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Club.Member;
import io.salesfunnel.funnel.Club.Trial;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.stage.StatusTransition;
import org.junit.jupiter.api.Test;

class ForeignRecordTest {

    private static void refuses(Funnel funnel, Visit record, String code, String why) {
        refuses(funnel.record(record, form(1)), record, code, "Visit 'V-1' cannot record in VISIT: " + why);
        refuses(funnel.attempt(SIGN_UP, record, form(1)), record, code, "Visit 'V-1' cannot SIGN_UP in VISIT: " + why);
        refuses(
                funnel.attempt(StatusTransition.LOSE, record, lost(1)),
                record,
                code,
                "Visit 'V-1' cannot LOSE in VISIT: " + why);
        refuses(
                funnel.attemptByName("SIGN_UP", record, form(1)),
                record,
                code,
                "Visit 'V-1' cannot SIGN_UP in VISIT: " + why);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> funnel.moves(record, at(1)))
                .withMessage("Visit 'V-1' cannot be asked for its moves here: " + why);
    }

    private static void refuses(Outcome<?> outcome, FunnelRecord record, String code, String message) {
        assertThat(outcome.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(outcome.record()).isSameAs(record);
        assertThat(outcome.reasons()).extracting(Finding::name).containsExactly(code);
        assertThat(outcome.explain()).isEqualTo(message);
    }

    @Test
    void isRefusedByAnotherFunnel() {
        Visit record = visit();

        refuses(club("gym", 1, SIGNED), record, "other-funnel", "it is in funnel club; replay its journal in this one");
        assertThat(record).isEqualTo(visit());
    }

    @Test
    void isRefusedByAnotherVersion() {
        Visit record = visit();

        refuses(
                club("club", 2, SIGNED),
                record,
                "other-version",
                "it is in version 1 of the funnel; restore its snapshot with a migration");
        assertThat(record).isEqualTo(visit());
    }

    @Test
    void isRefusedWhenItsTypeIsNotThatOfItsStage() {
        Trial record = new Trial(visit().journal());
        String why = "a record in VISIT is a Visit, and this is a Trial; hand in the one the funnel made";

        refuses(CLUB.record(record, form(1)), record, "wrong-type", "Visit 'V-1' cannot record in VISIT: " + why);
        refuses(
                CLUB.attempt(Club.JOIN, record, form(1)),
                record,
                "wrong-type",
                "Visit 'V-1' cannot JOIN in VISIT: " + why);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLUB.moves(new Member(trial().journal()), at(1)))
                .withMessage("Trial 'V-1' cannot be asked for its moves here: a record in TRIAL is a"
                        + " Trial, and this is a Member; hand in the one the funnel made");
        assertThat(record.journal()).isEqualTo(visit().journal());
    }

    @Test
    void isAskedForNothingThatWasAskedForInItsOwnFunnel() {
        Journal asked = CLUB.record(CLUB.attempt(SIGN_UP, visit(), form(5)).record(), visited(2))
                .record()
                .journal();
        Funnel gym = club("gym", 1, SIGNED);

        assertThat(gym.replay(asked))
                .isEqualTo(gym.replay("V-1", JANE, asked.log().arrivals()));
    }

    @Test
    void isNotMadeOfAJournalThatIsInAStageOfOtherRecords() {
        Journal journal = visit().journal();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> journal.requireRecordsOf(Trial.class))
                .withMessage("Visit 'V-1' cannot be a Trial: it is in VISIT, which has records of the type Visit");
        journal.requireRecordsOf(Visit.class);
    }

    @Test
    void goesThroughAnotherFunnelByItsJournal() {
        Admission<FunnelRecord> replayed = club("gym", 1, SIGNED).replay(trial().journal());

        assertThat(replayed.orElseThrow()).isInstanceOf(Trial.class);
        assertThat(replayed.orElseThrow().snapshot().funnelId()).isEqualTo("gym");
    }
}
