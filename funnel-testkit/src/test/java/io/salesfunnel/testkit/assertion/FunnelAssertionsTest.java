package io.salesfunnel.testkit.assertion;

import static io.salesfunnel.testkit.assertion.FunnelAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.StageMachine;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.RecordStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FunnelAssertionsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Person PERSON =
            Person.builder().id("P-7").phone("+1 202 555 0117").build();
    private static final Funnel FUNNEL = Engagement.standard().funnel();
    private static final Evidence FITS = HumanDecision.by("seller-4", StandardDecision.FIT_ASSERTED, "fits", NOON);
    private static final Evidence FORM =
            Interaction.of("I-1", PERSON, StandardInteraction.FORM_SUBMITTED, NOON.plusSeconds(1));
    private static final Evidence SENT =
            Interaction.of("I-2", PERSON, StandardInteraction.EMAIL_SENT, NOON.plusSeconds(2));
    private static final Prospect PROSPECT =
            FUNNEL.enter(Engagement.PROSPECT, "R-7", PERSON, FITS).orElseThrow();
    private static final Lead LEAD =
            FUNNEL.attempt(Engagement.ENGAGE, PROSPECT, FORM).orElseThrow();

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }

    @Test
    void knowsAMovedOutcome() {
        Outcome<FunnelRecord> moved = FUNNEL.record(PROSPECT, FORM);

        assertThat(moved).isMoved().isMovedTo(Engagement.LEAD).asks().record().isIn(Engagement.LEAD);
        fails(
                () -> assertThat(moved).isMovedTo(Engagement.CONTACT),
                "Expected it to be MOVED to CONTACT, but found: MOVED, " + moved.explain());
        fails(
                () -> assertThat(moved).isRecorded(),
                "Expected it to be RECORDED, but found: MOVED, Prospect 'R-7' moves from PROSPECT to LEAD on ENGAGE:"
                        + " engaged (met), identified (met)");
    }

    @Test
    void knowsARecordedOutcome() {
        Outcome<FunnelRecord> recorded = FUNNEL.record(PROSPECT, SENT);

        assertThat(recorded)
                .isRecorded()
                .hasReason("ENGAGE")
                .hasReason("engaged")
                .asks();
        fails(
                () -> assertThat(recorded).isMovedTo(Engagement.PROSPECT),
                "Expected it to be MOVED to PROSPECT, but found: RECORDED, " + recorded.explain());
        fails(
                () -> assertThat(recorded).hasReason("budget"),
                "Expected it to have the reason 'budget', but found: RECORDED, " + recorded.explain());
    }

    @Test
    void knowsARefusedOutcome() {
        Outcome<Lead> refused = FUNNEL.attempt(Engagement.ENGAGE, PROSPECT, SENT);

        assertThat(refused).isRefused().hasReason("engaged");
        fails(
                () -> assertThat(refused).isMoved(),
                "Expected it to be MOVED, but found: REFUSED, Prospect 'R-7' cannot ENGAGE from PROSPECT: 1 of 2 guards"
                        + " not met: engaged (not met: no form, download, reply or call of the party so far); other moves: PROMOTE to CUSTOMER");
    }

    @Test
    void knowsAnUndeterminedOutcome() {
        Outcome<?> open = FUNNEL.attemptByName(
                "QUALIFY", LEAD, Interaction.of("I-3", PERSON, StandardInteraction.CALL_ANSWERED, NOON.plusSeconds(3)));
        List<String> questions = open.questions();

        assertThat(questions).isNotEmpty();
        assertThat(open).isUndetermined().asks(questions.toArray(String[]::new));
        fails(
                () -> assertThat(open).asks("who?", "why?"),
                "Expected it to ask 'who?', 'why?', but it asks '" + String.join("', '", questions)
                        + "': UNDETERMINED, " + open.explain());
        fails(
                () -> assertThat(open).isRefused(),
                "Expected it to be REFUSED, but found: UNDETERMINED, " + open.explain());
        fails(
                () -> assertThat(open).isDuplicate(),
                "Expected it to be DUPLICATE, but found: UNDETERMINED, " + open.explain());
    }

    @Test
    void knowsADuplicate() {
        Outcome<?> duplicate = FUNNEL.record(LEAD, FORM);

        assertThat(duplicate).isDuplicate().asks();
        fails(
                () -> assertThat(duplicate).asks("why?"),
                "Expected it to ask 'why?', but it asks nothing: DUPLICATE, " + duplicate.explain());
        fails(
                () -> assertThat(duplicate).isUndetermined(),
                "Expected it to be UNDETERMINED, but found: DUPLICATE, " + duplicate.explain());
    }

    @Test
    void saysItsDescription() {
        fails(
                () -> assertThat(FUNNEL.record(LEAD, FORM)).as("second form").isMoved(),
                "[second form] Expected it to be MOVED, but found: DUPLICATE, Lead 'R-7' stays in LEAD: 'I-1' was taken"
                        + " into account before");
    }

    @Test
    void knowsAnAdmission() {
        Admission<?> admitted = FUNNEL.enter(Engagement.PROSPECT, "R-7", PERSON, FITS);
        Admission<?> refused = FUNNEL.enter(Engagement.LEAD, "R-7", PERSON, FITS);
        Admission<?> open = FUNNEL.enter(Engagement.PROSPECT, "R-7", PERSON, FORM);

        assertThat(admitted)
                .isAdmitted()
                .isAdmittedTo(Engagement.PROSPECT)
                .record()
                .isIn(Engagement.PROSPECT);
        assertThat(refused).isRefused().hasReason("no-entry");
        assertThat(open).isUndetermined().hasReason("fit").asks(open.questions().toArray(String[]::new));
        fails(
                () -> assertThat(admitted).isRefused(),
                "Expected it to be refused, but found: Prospect 'R-7' is in PROSPECT");
        fails(
                () -> assertThat(admitted).isAdmittedTo(Engagement.LEAD),
                "Expected it to be admitted to LEAD, but found: Prospect 'R-7' is in PROSPECT");
        fails(
                () -> assertThat(admitted).isUndetermined(),
                "Expected it to be undetermined, but found: Prospect 'R-7' is in PROSPECT");
        fails(() -> assertThat(refused).record(), "Expected it to be admitted, but found: " + refused.explain());
        fails(() -> assertThat(refused).isAdmitted(), "Expected it to be admitted, but found: " + refused.explain());
        fails(() -> assertThat(open).isRefused(), "Expected it to be refused, but found: " + open.explain());
    }

    private enum Light {
        RED,
        GREEN
    }

    private enum Press {
        BUTTON
    }

    @Test
    void knowsADecision() {
        StageMachine<Light, Press, String> machine = StageMachine.named("light", Light.class, Press.class, String.class)
                .initial(Light.RED)
                .terminal(Light.GREEN)
                .move(Press.BUTTON)
                .from(Light.RED)
                .to(Light.GREEN)
                .when(Guard.judging(
                        "free",
                        street -> street.isEmpty()
                                ? Finding.unknown("who is in the street?")
                                : Finding.of(street.equals("free") ? Finding.Status.MET : Finding.Status.NOT_MET)))
                .build();
        Decision<Light, Press> moved = machine.decide(Light.RED, Press.BUTTON, "free");
        Decision<Light, Press> refused = machine.decide(Light.RED, Press.BUTTON, "full");
        Decision<Light, Press> open = machine.decide(Light.RED, Press.BUTTON, "");

        assertThat(moved).isMovedTo(Light.GREEN).asks();
        assertThat(refused).isRefused().hasReason("free").asks();
        assertThat(open).isUndetermined().asks("who is in the street?");
        fails(
                () -> assertThat(moved).isMovedTo(Light.RED),
                "Expected it to be MOVED to RED, but found: MOVED, Machine 'light' moves from RED to GREEN on BUTTON:"
                        + " free (met)");
        fails(
                () -> assertThat(refused).isMovedTo(Light.GREEN),
                "Expected it to be MOVED to GREEN, but found: REFUSED, " + refused.explain());
        fails(() -> assertThat(moved).isRefused(), "Expected it to be REFUSED, but found: MOVED, " + moved.explain());
        fails(
                () -> assertThat(moved).isUndetermined(),
                "Expected it to be UNDETERMINED, but found: MOVED, " + moved.explain());
    }

    @Test
    void knowsAFinding() {
        Finding part = Finding.unknown("what is the budget?").named("budget");
        Finding whole = Finding.notMet("{seen} of {needed}")
                .with("seen", 1)
                .with("needed", 2)
                .with(List.of(Finding.met().named("need"), part))
                .named("fit");

        assertThat(whole)
                .isNotMet()
                .because("1 of 2")
                .hasParameter("seen", 1)
                .hasPart("need")
                .hasReason("budget")
                .asks("what is the budget?")
                .part("budget")
                .isUnknown()
                .because("what is the budget?");
        assertThat(whole).part("need").isMet().asks();
        fails(
                () -> assertThat(whole).isMet(),
                "Expected it to be MET, but found: fit (not met: 1 of 2; budget (unknown: what is the budget?))");
        fails(() -> assertThat(whole).isUnknown(), "Expected it to be UNKNOWN, but found: " + whole.describe());
        fails(() -> assertThat(part).isNotMet(), "Expected it to be NOT_MET, but found: " + part.describe());
        fails(() -> assertThat(whole).because("2 of 2"), "Expected it to say '2 of 2', but found: " + whole.describe());
        fails(
                () -> assertThat(whole).hasParameter("seen", 2),
                "Expected it to have the parameter 'seen' of 2, but it has {seen=1, needed=2}: " + whole.describe());
        fails(
                () -> assertThat(whole).hasPart("means"),
                "Expected it to have the part 'means', but it has 'need', 'budget': " + whole.describe());
    }

    @Test
    void knowsAQualification() {
        QualificationRule need = Criterion.isTrue(Facts.NEED).freshFor(Duration.ofDays(30));
        RuleSet fit = RuleSet.named("fit", 1).of(need);
        Qualification qualified = fit.judge(PERSON, log(true), NOON);
        Qualification disqualified =
                RuleSet.named("fit", 1).of(Criterion.isTrue(Facts.NEED)).judge(PERSON, log(false), NOON);
        Qualification open = fit.judge(PERSON, EvidenceLog.empty(), NOON);

        assertThat(qualified)
                .isQualified()
                .holdsUntil(NOON.plus(Duration.ofDays(30)))
                .asks()
                .finding()
                .isMet();
        assertThat(disqualified).isDisqualified().holdsUntilSomethingHappens().hasReason("fit");
        assertThat(open).isUndetermined().asks("need: yes or no?");
        fails(
                () -> assertThat(open).isQualified(),
                "Expected it to be qualified, but found: Party 'P-7' is undetermined: fit (unknown: need: yes or no?)");
        fails(() -> assertThat(open).isDisqualified(), "Expected it to be disqualified, but found: " + open.explain());
        fails(
                () -> assertThat(qualified).isUndetermined(),
                "Expected it to be undetermined, but found: " + qualified.explain());
        fails(
                () -> assertThat(qualified).holdsUntil(NOON),
                "Expected it to hold until 2026-03-02T12:00:00Z, but found: " + qualified.explain());
        fails(
                () -> assertThat(qualified).holdsUntilSomethingHappens(),
                "Expected it to hold until something happens, but found: " + qualified.explain());
    }

    private static EvidenceLog log(boolean need) {
        return EvidenceLog.of(List.of(Fact.of(Facts.NEED, need, "call", NOON)));
    }

    @Test
    void knowsAHistory() {
        FunnelRecord lost = FUNNEL.record(
                        LEAD, HumanDecision.by("seller-4", StandardDecision.LOSS_DECIDED, "gone", NOON.plusSeconds(9)))
                .record();

        assertThat(lost)
                .isIn(Engagement.LEAD)
                .hasStatus(RecordStatus.LOST)
                .visits(Engagement.PROSPECT, Engagement.LEAD)
                .took(Engagement.ENGAGE, "LOSE")
                .isNotNull();
        String history = "Lead 'R-7' in LEAD, LOST: OUTSIDE to PROSPECT on ENTER_PROSPECT: fit (met";
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(lost).visits(Engagement.LEAD))
                .withMessageStartingWith("Expected it to have visited [LEAD], but found: " + history)
                .withMessageContaining(
                        "; PROSPECT to LEAD on ENGAGE: engaged (met), identified (met); LEAD to LEAD on" + " LOSE");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(lost).took(Engagement.ENGAGE))
                .withMessageStartingWith("Expected it to have taken [ENGAGE], but found: " + history);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(lost).isIn(Engagement.CONTACT))
                .withMessageStartingWith("Expected it to be in CONTACT, but found: " + history);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(lost).hasStatus(RecordStatus.OPEN))
                .withMessageStartingWith("Expected it to be OPEN, but found: " + history);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        fails(() -> assertThat((Finding) null).isMet(), "\nExpecting actual not to be null");
        fails(() -> assertThat((Finding) null).asks(), "\nExpecting actual not to be null");
        fails(() -> assertThat((Outcome<?>) null).isMoved(), "\nExpecting actual not to be null");
        fails(() -> assertThat((FunnelRecord) null).visits(), "\nExpecting actual not to be null");
    }
}
