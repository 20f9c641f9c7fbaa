package io.salesfunnel.framework;

import static io.salesfunnel.evidence.Facts.ANNUAL_REVENUE;
import static io.salesfunnel.evidence.Facts.AUTHORITY;
import static io.salesfunnel.evidence.Facts.EMPLOYEES;
import static io.salesfunnel.evidence.Facts.IDEAL_CUSTOMER_PROFILE;
import static io.salesfunnel.evidence.Facts.INDUSTRY;
import static io.salesfunnel.evidence.Facts.INTEREST;
import static io.salesfunnel.evidence.Facts.MEANS;
import static io.salesfunnel.evidence.Facts.NEED;
import static io.salesfunnel.evidence.Facts.TARGET_GROUP;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.eur;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the articles contradict each other in, each side judged on one and the same log. */
class OneLogTest {

    private static final RuleSet INTENT = StandardRuleSets.intent();
    private static final RuleSet FIT = StandardRuleSets.fit();
    private static final RuleSet NEED_MATCH = StandardRuleSets.needMatch();
    private static final RuleSet ENTRY = StandardRuleSets.prospectEntry();
    private static final RuleSet THRESHOLDS = StandardRuleSets.thresholds(50, eur(1_000_000), "retail");
    private static final RuleSet DIALOGUE = StandardRuleSets.dialogue(THRESHOLDS);

    private static final Case LISTED =
            cam(told(TARGET_GROUP, true), told(IDEAL_CUSTOMER_PROFILE, true), told(MEANS, true), told(AUTHORITY, true));
    private static final Case LARGE =
            LISTED.and(told(INDUSTRY, "retail"), told(EMPLOYEES, 80), told(ANNUAL_REVENUE, eur(5_000_000)));
    private static final Case ASKED = LARGE.and(did(DEMO_REQUESTED, 1));
    private static final Case SPOKEN = ASKED.and(did(CALL_ANSWERED, 2));

    private static List<String> prospectBy(Case some) {
        return List.of(INTENT, FIT, ENTRY, DIALOGUE).stream()
                .filter(set -> some.judged(set).isQualified())
                .map(RuleSet::name)
                .toList();
    }

    @Test
    @DisplayName("X2, S0.3, S1.4, S3.3, S4.5 contact: needed, no matter, not allowed, both ways")
    void readsContactInFourWays() {
        assertThat(prospectBy(LARGE)).containsExactly("fit", "prospect-entry");
        assertThat(prospectBy(ASKED)).containsExactly("intent", "fit");
        assertThat(prospectBy(SPOKEN)).containsExactly("intent", "fit", "dialogue");
    }

    @Test
    @DisplayName("X3, S0.3, S1.4 interest: suspected, no matter; fit, interest and intent are told apart")
    void readsInterestInTwoWays() {
        Case uninterested = LISTED.and(did(FORM_SUBMITTED, 1), told(INTEREST, false, 1));

        assertThat(uninterested.judged(FIT).isQualified()).isTrue();
        assertThat(uninterested.judged(INTENT).isDisqualified()).isTrue();
        assertThat(uninterested.judged(StandardRuleSets.contactEntry()).isDisqualified())
                .isTrue();
        assertThat(cam(did(DEMO_REQUESTED, 1)).judged(INTENT).isQualified()).isTrue();
        assertThat(cam(did(DEMO_REQUESTED, 1)).judged(FIT).isUndetermined()).isTrue();
    }

    @Test
    @DisplayName("S4.6 a dialogue suggests real interest: who spoke is not asked for it, where others still ask")
    void takesADialogueForInterest() {
        Case spoken = LARGE.and(did(CALL_ANSWERED, 1));

        assertThat(LARGE.judged(DIALOGUE).isDisqualified()).isTrue();
        assertThat(spoken.judged(DIALOGUE).isQualified()).isTrue();
        assertThat(spoken.judged(DIALOGUE).finding().describe()).contains("two-way (met)");
        assertThat(spoken.judged(StandardRuleSets.contactEntry()).finding().questions())
                .containsExactly("is the party interested in buying?");
    }

    @Test
    @DisplayName("X6, S4.7 when to qualify: before contact, or after it just as well")
    void qualifiesBeforeOrAfterContact() {
        Case late = cam(did(DEMO_REQUESTED, 1), did(CALL_ANSWERED, 2))
                .and(told(INDUSTRY, "retail", 3), told(EMPLOYEES, 80, 3), told(ANNUAL_REVENUE, eur(5_000_000), 3));

        assertThat(SPOKEN.judged(DIALOGUE).isQualified()).isTrue();
        assertThat(late.judged(DIALOGUE).isDisqualified()).isTrue();
        assertThat(late.judged(THRESHOLDS).isQualified()).isTrue();
    }

    @Test
    @DisplayName("X7, S1.6, S2.3, S3.4, S4.9 each has criteria of its own, of one vocabulary")
    void hasCriteriaOfItsOwn() {
        assertThat(FIT.reads()).startsWith(MEANS, TARGET_GROUP, AUTHORITY);
        assertThat(ENTRY.reads()).containsExactly(TARGET_GROUP, IDEAL_CUSTOMER_PROFILE, MEANS);
        assertThat(NEED_MATCH.reads()).containsExactly(NEED);
        assertThat(THRESHOLDS.reads()).containsExactly(INDUSTRY, EMPLOYEES, ANNUAL_REVENUE);
        assertThat(LARGE.judged(THRESHOLDS).isQualified()).isTrue();
        assertThat(LARGE.judged(FIT).isQualified()).isTrue();
        assertThat(LARGE.judged(NEED_MATCH).isUndetermined()).isTrue();
        assertThat(LARGE.and(told(NEED, false)).judged(NEED_MATCH).isDisqualified())
                .isTrue();
        assertThat(LARGE.and(told(NEED, false)).judged(FIT).isQualified()).isTrue();
    }

    @Test
    @DisplayName("X8, S1.15, S4.12, S3.4 authority: needed of a prospect, looked for in a lead, or not asked for")
    void readsAuthorityInThreeWays() {
        Case clerk = LARGE.and(told(AUTHORITY, false, 1), did(DEMO_REQUESTED, 2));
        QualificationRule rightPerson = StandardCriteria.authority();

        assertThat(clerk.judged(FIT).isDisqualified()).isTrue();
        assertThat(clerk.judged(INTENT).isQualified()).isTrue();
        assertThat(clerk.judged(rightPerson).isDisqualified()).isTrue();
        assertThat(clerk.judged(ENTRY, 1).isQualified()).isTrue();
    }

    @Test
    @DisplayName("S1.22 lead and prospect are often confused: by one log, what one calls a prospect another does not")
    void tellsLeadsFromProspectsInSeveralWays() {
        Case asksOnly = cam(did(FORM_SUBMITTED, 1));

        assertThat(prospectBy(asksOnly)).isEmpty();
        assertThat(prospectBy(LISTED)).containsExactly("fit", "prospect-entry");
        assertThat(prospectBy(cam(did(DEMO_REQUESTED, 1)))).containsExactly("intent");
    }
}
