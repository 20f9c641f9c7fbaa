package io.salesfunnel.examples.tour;

import static io.salesfunnel.examples.tour.GuideCast.FUNNEL;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.decided;
import static io.salesfunnel.examples.tour.GuideCast.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.IllegalTransitionException;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.party.Person;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.stage.StatusTransition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every snippet of the guide to errors stands here, and every message in its tables. */
class ErrorsGuideTest {

    private static final Interaction FORM = seen("I-9", StandardInteraction.FORM_SUBMITTED, 9);

    private final Funnel funnel = FUNNEL;

    record Disguise(Journal journal) implements FunnelRecord {}

    // spotless:off
    @Test
    void branchesOnTheCode() {
        FunnelRecord record = funnel.record(GuideCast.contact(), decided(StandardDecision.LOSS_DECIDED, 5)).record();
        Interaction call = seen("I-9", StandardInteraction.CALL_ANSWERED, 9);
        HumanDecision again = decided(StandardDecision.REOPENING_DECIDED, 8);

        Outcome<FunnelRecord> outcome = funnel.attemptByName("PROMOTE", record, call);
        if (outcome instanceof Outcome.Refused<FunnelRecord> refused && refused.code().equals("record-closed")) {
            record = funnel.record(record, again).record();
        }

        assertThat(record.cycle()).isEqualTo(2);
    }

    @Test
    void throwsWhenAsked() {
        Lead lead = GuideCast.lead();
        Interaction attempt = seen("I-9", StandardInteraction.CALL_ATTEMPTED, 9);
        StringBuilder log = new StringBuilder();

        try {
            Contact contact = funnel.attempt(Engagement.QUALIFY, lead, attempt).orElseThrow();
            log.append(contact.id());
        } catch (IllegalTransitionException e) {
            e.reasons().forEach(reason -> log.append(reason.describe()).append('\n'));
        }

        assertThat(log.toString()).contains("spoken-with (not met: nobody has spoken with the party)\n");
    }

    @Test
    void refusesRecordsOfAnotherFunnel() {
        Funnel elsewhere = Engagement.standard().named("partners", 1).funnel();

        ErrorsPage.refuses(elsewhere.record(GuideCast.lead(), FORM),
                "other-funnel",
                "Lead 'R-1' cannot record in LEAD: it is in funnel engagement; replay its journal in this one");
    }

    @Test
    void refusesRecordsOfAnotherVersion() {
        Funnel next = Engagement.standard().named("engagement", 2).funnel();

        ErrorsPage.refuses(next.record(GuideCast.lead(), FORM),
                "other-version",
                "Lead 'R-1' cannot record in LEAD: it is in version 1 of the funnel; restore its snapshot with a migration");
    }

    @Test
    void refusesRecordsThatAreNotWhatTheirJournalSays() {
        Disguise disguise = new Disguise(GuideCast.lead().journal());

        ErrorsPage.refuses(funnel.record(disguise, FORM),
                "wrong-type",
                "Lead 'R-1' cannot record in LEAD: a record in LEAD is a Lead, and this is a Disguise; hand in the one the funnel made");
    }

    @Test
    void refusesInteractionsOfSomebodyElse() {
        Person other = Person.builder().id("P-2").build();
        Interaction form = Interaction.of("I-9", other, StandardInteraction.FORM_SUBMITTED, day(9));

        ErrorsPage.refuses(funnel.record(GuideCast.lead(), form),
                "other-party",
                "Lead 'R-1' cannot record in LEAD: 'I-9' is of party 'P-2'; record it on a record of that party");
    }

    @Test
    void refusesContradictions() {
        Interaction other = seen("I-2", StandardInteraction.CALL_ANSWERED, 9);

        ErrorsPage.refuses(funnel.record(GuideCast.lead(), other),
                "contradiction",
                "Lead 'R-1' cannot record in LEAD: 'I-2' is known with other content; give a correction an id or a sequence of its own");
    }

    @Test
    void refusesToActInThePast() {
        Interaction early = seen("I-0", StandardInteraction.CALL_ANSWERED, 1);

        ErrorsPage.refuses(funnel.attempt(Engagement.QUALIFY, GuideCast.lead(), early),
                "time-runs-backward",
                "Lead 'R-1' cannot QUALIFY in LEAD: 'I-0' is of 2026-03-01T09:00:00Z, and 'I-2' of 2026-03-02T09:00:00Z"
                        + " is known; record what comes late");
    }

    @Test
    void refusesToMoveWhatIsClosed() {
        Lead lost = funnel.attempt(StatusTransition.LOSE, GuideCast.lead(), decided(StandardDecision.LOSS_DECIDED, 5))
                .orElseThrow();

        ErrorsPage.refuses(funnel.attempt(Engagement.QUALIFY, lost, seen("I-9", StandardInteraction.CALL_ANSWERED, 9)),
                "record-closed",
                "Lead 'R-1' cannot QUALIFY in LEAD: it is LOST; REOPEN it first");
    }

    @Test
    void refusesToCloseWhatItsStageCloses() {
        ErrorsPage.refuses(funnel.attempt(StatusTransition.LOSE, customer(), decided(StandardDecision.LOSS_DECIDED, 10)),
                "stage-closed",
                "Customer 'R-1' cannot LOSE in CUSTOMER: CUSTOMER closes it; only a transition that leaves CUSTOMER changes that");
    }

    @Test
    void refusesWaysThatTheStageDoesNotHave() {
        ErrorsPage.refuses(funnel.attemptByName("END_PURSUIT", GuideCast.lead(), FORM),
                "no-such-move",
                "Lead 'R-1' cannot END_PURSUIT from LEAD: there is no such move; from LEAD it can PROMOTE to CUSTOMER or QUALIFY to CONTACT");
    }

    @Test
    void refusesWaysOutOfTheLastStage() {
        ErrorsPage.refuses(funnel.attemptByName("QUALIFY", customer(), seen("I-10", StandardInteraction.PAGE_VIEWED, 10)),
                "terminal-stage",
                "Customer 'R-1' cannot QUALIFY from CUSTOMER: CUSTOMER is terminal; no move leaves it");
    }

    @Test
    void refusesTransitionsThatTheFunnelDoesNotHave() {
        ErrorsPage.refuses(funnel.attemptByName("NURTURE", GuideCast.lead(), FORM),
                "unknown-trigger",
                "Lead 'R-1' cannot NURTURE from LEAD: version 1 has no such trigger; from LEAD it can PROMOTE to CUSTOMER or QUALIFY to CONTACT");
    }

    @Test
    void refusesEntriesThatAreNoneAndLivesOfNothing() {
        ErrorsPage.refuses(funnel.enter(Engagement.LEAD, "R-1", GuideCast.PERSON, FORM),
                "no-entry",
                "Party 'P-1' cannot ENTER_LEAD: LEAD with records of the type Lead has no entry; a life begins in PROSPECT, CUSTOMER");
        ErrorsPage.refuses(funnel.replay("R-1", GuideCast.PERSON, List.of()),
                "no-evidence",
                "Party 'P-1' cannot enter engagement: there is no evidence; give at least what speaks for an entry");
    }

    @Test
    void refusesWhatARuleDenies() {
        Outcome<Lead> outcome = funnel.attempt(Engagement.ENGAGE, GuideCast.prospect(), seen("I-9", StandardInteraction.EMAIL_OPENED, 9));

        assertThat(outcome.verdict()).isEqualTo(Outcome.Verdict.REFUSED);
        assertThat(outcome.reasons()).extracting(Finding::name).containsExactly("engaged");
    }

    @Test
    void asksWhatIsNotKnown() {
        Outcome<Contact> outcome =
                funnel.attempt(Engagement.PURSUE, GuideCast.suitableContact(), decided(StandardDecision.PURSUIT_DECIDED, 9));

        assertThat(outcome.verdict()).isEqualTo(Outcome.Verdict.UNDETERMINED);
        assertThat(outcome.questions()).containsExactly("who is the account manager?");
        assertThat(outcome.explain()).isEqualTo("Contact 'R-1' cannot yet PURSUE from CONTACT: 1 of 6 guards unknown:"
                + " account-manager-named (unknown: who is the account manager?)");
    }
    // spotless:on

    private static Customer customer() {
        Interaction order = seen("I-9", StandardInteraction.ORDER_PLACED, 9);
        return (Customer) FUNNEL.record(GuideCast.lead(), order).record();
    }
}
