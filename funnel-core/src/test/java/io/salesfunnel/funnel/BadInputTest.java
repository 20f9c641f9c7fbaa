package io.salesfunnel.funnel;

import static io.salesfunnel.funnel.Club.CLUB;
import static io.salesfunnel.funnel.Club.JANE;
import static io.salesfunnel.funnel.Club.SIGN_UP;
import static io.salesfunnel.funnel.Club.VISIT;
import static io.salesfunnel.funnel.Club.at;
import static io.salesfunnel.funnel.Club.did;
import static io.salesfunnel.funnel.Club.form;
import static io.salesfunnel.funnel.Club.recorded;
import static io.salesfunnel.funnel.Club.visit;
import static io.salesfunnel.funnel.Club.visited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Club.Visit;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Person;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final Visit RECORD = visit();
    private static final Person JOHN =
            Person.builder().id("p-2").name("John Marker").build();
    private static final Interaction STRANGE =
            Interaction.of("form-9", JOHN, StandardInteraction.FORM_SUBMITTED, at(9));

    private static void refuses(Outcome<?> outcome, FunnelRecord record, String code, String message) {
        assertThat(outcome.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(outcome.record()).isSameAs(record).isEqualTo(visit());
        assertThat(outcome.reasons()).extracting(Finding::name).containsExactly(code);
        assertThat(outcome.explain()).isEqualTo(message);
        assertThat(((Outcome.Refused<?>) outcome).exits()).hasToString(exitsOf(record));
    }

    private static String exitsOf(FunnelRecord record) {
        return CLUB.definition().movesFrom(record.stage()).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Jane Marker", "jane@example.org", "V,1"})
    void refusesAnIdOfARecordThatIsNoCode(String id) {
        String message = "Record cannot have this id of " + id.length() + " characters: it is not a code; a code has"
                + " letters, digits and . _ : / $ + # ~ - , from 1 to 200, so take a number or a digest instead of a"
                + " name or an e-mail address";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLUB.enter(VISIT, id, JANE, visited(0)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLUB.replay(id, JANE, List.of(visited(0))))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLUB.replay(id, JANE, List.of()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLUB.replayNext(id, JANE, EvidenceLog.empty(), visited(0)))
                .withMessage(message);
    }

    @Test
    void tellsEveryContradictionOfAReplayInTheOrderOfArrival() {
        Interaction otherForm = did("form-5", StandardInteraction.CALL_ANSWERED, 5);
        Interaction otherVisit = did("visit-0", StandardInteraction.CALL_ANSWERED, 0);

        Admission<FunnelRecord> replayed =
                CLUB.replay("V-1", JANE, List.of(form(5), otherForm, visited(0), form(5), otherVisit));

        assertThat(replayed.reasons())
                .extracting(Finding::name, finding -> finding.parameters().get("evidence"))
                .containsExactly(tuple("contradiction", "form-5"), tuple("contradiction", "visit-0"));
    }

    @Test
    void tellsEveryInteractionOfAnotherPartyInAReplay() {
        Interaction stranger = Interaction.builder().from(STRANGE).id("form-8").build();

        Admission<FunnelRecord> replayed =
                CLUB.replay("V-1", JANE, List.of(visited(0), STRANGE, visited(1), stranger, visited(2)));

        assertThat(replayed.reasons())
                .extracting(Finding::name, finding -> finding.parameters().get("evidence"))
                .containsExactlyInAnyOrder(tuple("other-party", "form-9"), tuple("other-party", "form-8"));
    }

    @Test
    void refusesAnInteractionOfAnotherParty() {
        String why = "'form-9' is of party 'p-2'; record it on a record of that party";

        refuses(CLUB.record(RECORD, STRANGE), RECORD, "other-party", "Visit 'V-1' cannot record in VISIT: " + why);
        refuses(
                CLUB.attempt(SIGN_UP, RECORD, STRANGE),
                RECORD,
                "other-party",
                "Visit 'V-1' cannot SIGN_UP in VISIT: " + why);
    }

    @Test
    void letsNobodyInByAnInteractionOfAnotherParty() {
        Admission<Visit> entered = CLUB.enter(VISIT, "V-1", JANE, STRANGE);
        Admission<FunnelRecord> replayed = CLUB.replay("V-1", JANE, List.of(visited(0), STRANGE));

        assertThat(entered.explain())
                .isEqualTo("Party 'p-1' cannot ENTER_VISIT: 'form-9' is of party 'p-2';"
                        + " record it on a record of that party");
        assertThat(replayed.explain())
                .isEqualTo("Party 'p-1' cannot enter club: other-party (not met: 'form-9' is of party 'p-2';"
                        + " record it on a record of that party)");
        assertThat(entered.isAdmitted() || replayed.isAdmitted()).isFalse();
        assertThat(entered.isUndetermined() || replayed.isUndetermined()).isFalse();
        assertThat(entered.reasons()).extracting(Finding::name).containsExactly("other-party");
        assertThat(replayed.reasons()).extracting(Finding::name).containsExactly("other-party");
    }

    @Test
    void refusesEvidenceThatContradictsWhatIsKnown() {
        Interaction other = did("visit-0", StandardInteraction.FORM_SUBMITTED, 0);
        String why = "'visit-0' is known with other content; give a correction an id or a sequence of its own";

        refuses(CLUB.record(RECORD, other), RECORD, "contradiction", "Visit 'V-1' cannot record in VISIT: " + why);
        refuses(
                CLUB.attempt(SIGN_UP, RECORD, other),
                RECORD,
                "contradiction",
                "Visit 'V-1' cannot SIGN_UP in VISIT: " + why);
        assertThat(CLUB.replay("V-1", JANE, List.of(visited(0), other)).explain())
                .isEqualTo("Party 'p-1' cannot enter club: contradiction (not met: " + why + ")");
    }

    @Test
    void refusesToAskForATransitionByEvidenceFromThePast() {
        Interaction past = did("form-past", StandardInteraction.FORM_SUBMITTED, -1);

        refuses(
                CLUB.attempt(SIGN_UP, RECORD, past),
                RECORD,
                "time-runs-backward",
                "Visit 'V-1' cannot SIGN_UP in VISIT: 'form-past' is of 2026-03-01T11:59:00Z, and 'visit-0' of"
                        + " 2026-03-01T12:00:00Z is known; record what comes late");
    }

    @Test
    @DisplayName("P12 at one instant the order goes by the id")
    void acceptsEvidenceOfTheSameInstantThatComesLaterInOrder() {
        Interaction before = did("a", StandardInteraction.FORM_SUBMITTED, 0);
        Interaction after = did("z", StandardInteraction.FORM_SUBMITTED, 0);

        assertThat(CLUB.attempt(SIGN_UP, RECORD, before).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(CLUB.attempt(SIGN_UP, RECORD, after).verdict()).isEqualTo(Verdict.MOVED);
    }

    @Test
    void refusesATransitionThatItDoesNotHave() {
        refuses(
                CLUB.attemptByName("FLY", RECORD, form(1)),
                RECORD,
                "unknown-trigger",
                "Visit 'V-1' cannot FLY from VISIT: version 1 has no such trigger; from VISIT it can SIGN_UP to TRIAL");
        refuses(
                CLUB.attemptByName("Jane Marker", RECORD, form(1)),
                RECORD,
                "unknown-trigger",
                "Visit 'V-1' cannot <11 characters> from VISIT: version 1 has no such trigger; from VISIT it can"
                        + " SIGN_UP to TRIAL");
        refuses(
                CLUB.attemptByName("JOIN", RECORD, form(1)),
                RECORD,
                "no-such-move",
                "Visit 'V-1' cannot JOIN from VISIT: there is no such move; from VISIT it can SIGN_UP to TRIAL");
    }

    @Test
    void keepsARecordThatWasRefusedInPlay() {
        CLUB.record(RECORD, STRANGE);

        assertThat(recorded(RECORD, form(1)).stage()).isEqualTo(Club.TRIAL);
        assertThat(RECORD).isEqualTo(visit());
    }
}
