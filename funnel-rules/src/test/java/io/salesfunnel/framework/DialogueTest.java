package io.salesfunnel.framework;

import static io.salesfunnel.evidence.Facts.EMPLOYEES;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CAMPAIGN_TOUCHED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.INFORMATION_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.framework.Case.CAM;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.day;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever is told apart by dialogue: a lead asked for information, a prospect was qualified, then spoken with. */
class DialogueTest {

    private static final RuleSet LARGE = RuleSet.named("large", 1).of(ProfileCriteria.employeesAtLeast(50));
    private static final QualificationRule FIRST = InteractionRules.metBeforeOutreach(LARGE);
    private static final RuleSet DIALOGUE = StandardRuleSets.dialogue(LARGE);

    @Test
    @DisplayName("S4.7, A12 first qualified, then contacted, then spoken with: a prospect")
    void qualifiesBeforeItReachesOut() {
        Case sequence = cam(told(EMPLOYEES, 60, 1), did(EMAIL_SENT, 2), did(EMAIL_REPLIED, 3));

        assertThat(sequence.status(DIALOGUE, 1)).isEqualTo(Status.NOT_MET);
        assertThat(sequence.status(FIRST, 1)).isEqualTo(Status.MET);
        assertThat(sequence.status(DIALOGUE, 2)).isEqualTo(Status.NOT_MET);
        assertThat(sequence.status(DIALOGUE, 3)).isEqualTo(Status.MET);
        assertThat(FIRST.check(sequence.known(3)).named(FIRST.name()).describe())
                .isEqualTo("large-before-outreach (met: before 2026-03-03T12:00:00Z; large (met: 60 is at least 50))");
    }

    @Test
    @DisplayName("S4.7 reaching out to somebody who was not yet qualified is noticed, and not mended later")
    void noticesOutreachThatCameFirst() {
        Case tooEarly = cam(did(CALL_ATTEMPTED, 1), told(EMPLOYEES, 60, 2), did(CALL_ANSWERED, 3));

        assertThat(tooEarly.status(FIRST)).isEqualTo(Status.NOT_MET);
        assertThat(tooEarly.judged(DIALOGUE).explain())
                .isEqualTo("Party 'p-1' is disqualified: dialogue (not met: large-before-outreach (not met: not before"
                        + " 2026-03-02T12:00:00Z; large (unknown: how many people work for the organization?)))");
        assertThat(cam(told(EMPLOYEES, 10, 0), did(CALL_ANSWERED, 1), told(EMPLOYEES, 60, 2))
                        .status(FIRST))
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("S4.7 what is learned in the first call was not known before it")
    void doesNotCountWhatTheOutreachBrought() {
        assertThat(cam(told(EMPLOYEES, 60, 1), did(CALL_ANSWERED, 1)).status(FIRST))
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void judgesByWhatIsKnownNowWhileNobodyHasReachedOut() {
        Case advertised = cam(did(CAMPAIGN_TOUCHED, 1), did(LIST_IMPORTED, 1));

        assertThat(advertised.status(FIRST)).isEqualTo(Status.UNKNOWN);
        assertThat(advertised.and(told(EMPLOYEES, 60, 2)).status(FIRST)).isEqualTo(Status.MET);
        assertThat(advertised.and(told(EMPLOYEES, 9, 2)).status(FIRST)).isEqualTo(Status.NOT_MET);
        assertThat(advertised.judged(FIRST).questions())
                .extracting(question -> question.text())
                .containsExactly("how many people work for the organization?");
    }

    @Test
    void keepsItsVerdictOnceTheSellerHasReachedOut() {
        Case reached = cam(told(EMPLOYEES, 60, 1), did(EMAIL_SENT, 2), told(EMPLOYEES, 9, 5));

        assertThat(reached.status(FIRST)).isEqualTo(Status.MET);
        assertThat(RuleSet.named("first", 1)
                        .of(FIRST)
                        .judge(CAM, reached.log(), day(6))
                        .validUntil())
                .isEmpty();
    }

    @Test
    void takesOtherWaysToReachOut() {
        QualificationRule byCampaign = InteractionRules.metBeforeOutreach(LARGE, CAMPAIGN_TOUCHED);

        assertThat(cam(did(CAMPAIGN_TOUCHED, 1), told(EMPLOYEES, 60, 2)).status(byCampaign))
                .isEqualTo(Status.NOT_MET);
        assertThat(cam(did(EMAIL_SENT, 1), told(EMPLOYEES, 60, 2)).status(byCampaign))
                .isEqualTo(Status.MET);
        assertThat(byCampaign)
                .isNotEqualTo(FIRST)
                .isEqualTo(InteractionRules.metBeforeOutreach(LARGE, CAMPAIGN_TOUCHED));
        assertThat(RuleSet.named("x", 1).of(byCampaign).hash())
                .isNotEqualTo(RuleSet.named("x", 1).of(FIRST).hash());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        InteractionRules.metBeforeOutreach(QualificationRule.of("our fit", known -> Finding.met())))
                .withMessageStartingWith("Rule cannot have this name of 7 characters");
    }

    @Test
    @DisplayName("S4.5, S3.31, P6, P9 one-way messages and unanswered calls, however many, are no dialogue")
    void needsTwoWays() {
        Case oneWay = cam(IntStream.range(0, 30)
                .mapToObj(i -> did(i % 3 == 0 ? EMAIL_SENT : i % 3 == 1 ? EMAIL_OPENED : CALL_ATTEMPTED, i))
                .toArray(Evidence[]::new));

        assertThat(oneWay.status(InteractionRules.TWO_WAY)).isEqualTo(Status.NOT_MET);
        assertThat(oneWay.and(did(CALL_ANSWERED, 40)).status(InteractionRules.TWO_WAY))
                .isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("S4.13 not everybody in the database becomes a prospect: of an import none does")
    void makesNoProspectsByImport() {
        assertThat(IntStream.range(0, 20)
                        .mapToObj(i -> Case.of(Person.builder().id("p-" + i).build(), did(LIST_IMPORTED, 0)))
                        .filter(each -> each.judged(DIALOGUE).isQualified()))
                .isEmpty();
    }

    @Test
    @DisplayName("S4.14, S4.3, A11 a lead identified itself and asked for information; nothing else is known of it")
    void knowsALeadByItsRequest() {
        Case lead = cam(did(INFORMATION_REQUESTED, 1));

        assertThat(lead.status(InteractionRules.IDENTIFIED)).isEqualTo(Status.MET);
        assertThat(lead.status(InteractionRules.ENGAGED)).isEqualTo(Status.MET);
        assertThat(lead.status(InteractionRules.TWO_WAY)).isEqualTo(Status.NOT_MET);
        assertThat(lead.status(StandardCriteria.TIMELINE)).isEqualTo(Status.UNKNOWN);
        assertThat(Case.of(Person.builder().id("p-9").build())
                        .judged(InteractionRules.IDENTIFIED)
                        .questions())
                .extracting(question -> question.text())
                .containsExactly("who is it?");
    }

    @Test
    @DisplayName("S4.5 a declaration alone is no dialogue")
    void doesNotTakeADeclarationForADialogue() {
        assertThat(cam(told(EMPLOYEES, 60, 0), did(PURCHASE_INTENT_DECLARED, 1))
                        .judged(DIALOGUE)
                        .isDisqualified())
                .isTrue();
    }
}
