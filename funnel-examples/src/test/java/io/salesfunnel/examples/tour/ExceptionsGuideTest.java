package io.salesfunnel.examples.tour;

import static io.salesfunnel.examples.tour.GuideCast.FUNNEL;
import static io.salesfunnel.examples.tour.GuideCast.day;
import static io.salesfunnel.examples.tour.GuideCast.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.AssessmentFailedException;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.IllegalTransitionException;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every exception, with its whole message as the guide to errors shows it. */
class ExceptionsGuideTest {

    record Trial(Journal journal) implements FunnelRecord {}

    private static final Stage<Trial> FIRST = Stage.of("FIRST", StageKind.TARGET, Trial.class, Trial::new);
    private static final Stage<Trial> MIDDLE = Stage.of("MIDDLE", StageKind.ENGAGED, Trial.class, Trial::new);
    private static final Stage<Trial> LAST = Stage.of("LAST", StageKind.CUSTOMER, Trial.class, Trial::new);
    private static final Transition<Trial, Trial> GO = new Transition<>("GO", Trial.class, Trial.class);

    private final Lead lead = GuideCast.lead();

    // spotless:off
    @Test
    void tellsWhatStandsInTheWay() {
        assertThrows(IllegalTransitionException.class,
                () -> FUNNEL.attempt(Engagement.ENGAGE, GuideCast.prospect(), seen("I-9", StandardInteraction.EMAIL_OPENED, 9)).orElseThrow(),
                "Prospect 'R-1' cannot ENGAGE from PROSPECT: 1 of 2 guards not met: engaged (not met: no form, download, reply or call of the party so far); other moves: PROMOTE to CUSTOMER");
    }

    @Test
    void namesTheGuardThatThrew() {
        QualificationRule credit = QualificationRule.of("credit", known -> { throw new IllegalArgumentException(); });
        Funnel funnel = Engagement.standard().named("engagement-with-credit", 1).requiring(credit).funnel();
        FunnelRecord there = funnel.replay(GuideCast.prospect().journal()).orElseThrow();
        Interaction form = seen("I-2", StandardInteraction.FORM_SUBMITTED, 2);

        assertThrows(GuardFailedException.class, () -> funnel.record(there, form),
                "Lead 'R-1' cannot QUALIFY from LEAD: guard 'requirements' threw what is the cause; a guard that lacks what it needs answers Finding.unknown(..)");
    }

    @Test
    void quotesNothingOfAFailedQuestion() {
        assertThrows(AssessmentFailedException.class,
                () -> lead.assess(day(3), known -> { throw new IllegalArgumentException("secret"); }),
                "Lead 'R-1' cannot be assessed: the question threw what is the cause, or returned null; one that lacks what it needs answers that it is unknown");
    }

    @Test
    void refusesToListMovesOfAnotherFunnel() {
        Funnel elsewhere = Engagement.standard().named("partners", 1).funnel();

        assertThrows(IllegalArgumentException.class, () -> elsewhere.moves(lead, day(3)),
                "Lead 'R-1' cannot be asked for its moves here: it is in funnel engagement; replay its journal in this one");
    }

    @Test
    void refusesViewsThatDoNotFit() {
        assertThrows(IllegalArgumentException.class, () -> Contact.of(lead.journal()),
                "Lead 'R-1' cannot be a Contact: it is in LEAD, which has records of the type Lead");
    }

    @Test
    void refusesPersonalDataAsACode() {
        assertThrows(IllegalArgumentException.class, () -> Person.builder().id("somebody@example.org").build(),
                "Person cannot have this id of 20 characters: it is not a code; a code has letters, digits and . _ : / $ + # ~ - , from 1 to 200, so take a number or a digest instead of a name or an e-mail address");
    }

    @Test
    void refusesToCompareCurrencies() {
        assertThrows(IllegalArgumentException.class, () -> Money.of(5, "EUR").isAtLeast(Money.of(4, "USD")),
                "Money cannot compare EUR and USD: it knows no rate of exchange; convert one of them first");
    }

    @Test
    void refusesFunnelsWithoutAPromotionPolicy() {
        assertInvalid(() -> Funnel.named("gym").stages(FIRST, LAST).entry(FIRST).automatic(GO).from(FIRST).to(LAST).build(),
                "NO_PROMOTION_POLICY", "promotedBy: nothing makes a customer; name the interactions that do, such as CONTRACT_SIGNED");
    }

    @Test
    void refusesStagesOutOfOrder() {
        assertInvalid(() -> Funnel.named("gym").stages(MIDDLE, FIRST).entry(MIDDLE).automatic(GO).from(MIDDLE).to(FIRST).build(),
                "STAGE_KIND_OUT_OF_ORDER", "FIRST: its kind TARGET comes before ENGAGED, the kind of MIDDLE; change the order of the stages, or a kind");
    }

    @Test
    void refusesToGoBackWithoutSayingSo() {
        assertInvalid(() -> Funnel.named("gym").stages(FIRST, MIDDLE).entry(MIDDLE).automatic(GO).from(MIDDLE).to(FIRST).build(),
                "FORWARD_MOVE_GOES_BACK", "GO from MIDDLE to FIRST: FIRST comes before MIDDLE in the order of the stages; declare it with regress(..)");
    }

    @Test
    void refusesAutomaticRings() {
        assertInvalid(() -> Funnel.named("gym").stages(FIRST).entry(FIRST).automatic(GO).from(FIRST).to(FIRST).build(),
                "AUTOMATIC_LOOP", "GO from FIRST to FIRST: nothing would end it, so it is never taken; declare it with onRequest(..) or decided(..)");
    }

    @Test
    void refusesNamesThatAreTaken() {
        Transition<Trial, Trial> lose = new Transition<>("LOSE", Trial.class, Trial.class);

        assertInvalid(() -> Funnel.named("gym").stages(FIRST, MIDDLE).entry(FIRST).automatic(lose).from(FIRST).to(MIDDLE).build(),
                "DUPLICATE_TRANSITION", "LOSE: every funnel has a transition of this name that changes the status; choose another");
    }
    // spotless:on

    private static void assertThrows(Class<?> type, ThrowingCallable action, String message) {
        assertThat(catchThrowable(action)).isExactlyInstanceOf(type).hasMessage(message);
        ErrorsPage.shows(type.getSimpleName(), message);
    }

    private static void assertInvalid(ThrowingCallable action, String code, String problem) {
        assertThat(catchThrowable(action))
                .isExactlyInstanceOf(InvalidDefinitionException.class)
                .hasMessageStartingWith("Funnel 'gym' 1 cannot be built: ")
                .hasMessageContaining("\n  " + code + " " + problem);
        ErrorsPage.shows(code, problem);
    }
}
