package io.salesfunnel.framework;

import static io.salesfunnel.evidence.Facts.AUTHORITY;
import static io.salesfunnel.evidence.Facts.INTEREST;
import static io.salesfunnel.evidence.Facts.MEANS;
import static io.salesfunnel.evidence.Facts.TARGET_GROUP;
import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.DETAILS_LEFT;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.framework.Case.AMSTERDAM;
import static io.salesfunnel.framework.Case.GARAGE;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.day;
import static io.salesfunnel.framework.Case.decided;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.told;
import static io.salesfunnel.framework.StandardCriteria.authority;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.question.Question;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.BuyingContact;
import io.salesfunnel.sales.BuyingGroup;
import io.salesfunnel.sales.BuyingRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever is told apart by fit: a prospect meets criteria, a lead need not. */
class FitTest {

    private static final RuleSet FIT = StandardRuleSets.fit();
    private static final Case GOOD = cam(told(TARGET_GROUP, true), told(MEANS, true), told(AUTHORITY, true));

    @Test
    @DisplayName("S1.1, S1.6 a prospect belongs to the target group, has the means and may decide")
    void meetsThreeCriteria() {
        assertThat(GOOD.judged(FIT).explain())
                .isEqualTo("Party 'p-1' is qualified: fit (met: means (met), target-group (met), authority (met: told"
                        + " (met)))");
        for (var key : List.of(TARGET_GROUP, MEANS, AUTHORITY)) {
            assertThat(GOOD.and(told(key, false, 1)).judged(FIT).isDisqualified())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("S1.2 a company may fit as well as a person")
    void judgesAnOrganizationToo() {
        BuyingGroup group = BuyingGroup.of(BuyingContact.of(Case.CAM, BuyingRole.DECISION_MAKER));
        Case company = Case.of(GARAGE, told(TARGET_GROUP, true), told(MEANS, true), told(BuyingGroup.KEY, group));

        assertThat(company.judged(FIT).isQualified()).isTrue();
    }

    @Test
    @DisplayName("S1.4, S1.8 whether there is interest does not matter for fit")
    void ignoresInterest() {
        assertThat(GOOD.judged(FIT).isQualified()).isTrue();
        assertThat(GOOD.and(told(INTEREST, false)).judged(FIT).isQualified()).isTrue();
        assertThat(FIT.reads()).doesNotContain(INTEREST);
        assertThat(GOOD.status(InteractionRules.INTEREST_SHOWN)).isEqualTo(Status.UNKNOWN);
    }

    @Test
    @DisplayName("S1.5 a seller who sees an interesting addition may say so, and that counts for the profile")
    void takesTheWordOfASeller() {
        Case asserted = cam(decided(FIT_ASSERTED, 1));

        assertThat(asserted.status(InteractionRules.FITS_PROFILE)).isEqualTo(Status.MET);
        assertThat(InteractionRules.FITS_PROFILE
                        .check(asserted.known(1))
                        .named("profile")
                        .describe())
                .contains("asserted-to-fit (met: by rep-1)");
        assertThat(asserted.status(InteractionRules.FITS_PROFILE, 0)).isEqualTo(Status.UNKNOWN);
        assertThat(cam(told(Facts.IDEAL_CUSTOMER_PROFILE, true)).status(InteractionRules.FITS_PROFILE))
                .isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("S1.7, S1.9 a target group by age, interests or market: one of them is enough")
    void describesTheTargetGroup() {
        QualificationRule group = ProfileCriteria.targetGroup(
                ProfileCriteria.ageBetween(30, 50, AMSTERDAM),
                ProfileCriteria.interestedIn("motor-sport"),
                ProfileCriteria.marketIn("cars", "motorcycles"));

        assertThat(cam(told(Facts.MARKET, "motorcycles")).status(group)).isEqualTo(Status.MET);
        assertThat(cam(told(Facts.INTERESTS, Tags.of("chess", "motor-sport"))).status(group))
                .isEqualTo(Status.MET);
        assertThat(cam(told(Facts.DATE_OF_BIRTH, LocalDate.of(1990, 1, 1))).status(group))
                .isEqualTo(Status.MET);
        assertThat(cam(told(Facts.MARKET, "boats")).status(group)).isEqualTo(Status.UNKNOWN);
        assertThat(cam(
                                told(Facts.MARKET, "boats"),
                                told(Facts.INTERESTS, Tags.of("chess")),
                                told(Facts.DATE_OF_BIRTH, LocalDate.of(2001, 1, 1)))
                        .status(group))
                .isEqualTo(Status.NOT_MET);
        assertThat(group.name()).isEqualTo("target-group");
    }

    @Test
    @DisplayName("S1.10, S1.25 who has no means is disqualified, and the reason is the means")
    void vetoesWithoutMeans() {
        Qualification without = GOOD.and(told(MEANS, false, 1)).judged(FIT);

        assertThat(without.explain())
                .isEqualTo("Party 'p-1' is disqualified: fit (not met: vetoed by [means]; means (not met))");
        assertThat(cam(told(MEANS, false)).judged(FIT).isDisqualified()).isTrue();
    }

    @Test
    @DisplayName("S1.12, P3 means may be unknown beforehand: that is undetermined, and never a no")
    void asksForTheMeans() {
        Qualification unknown =
                cam(told(TARGET_GROUP, true), told(AUTHORITY, true)).judged(FIT);

        assertThat(unknown.isUndetermined()).isTrue();
        assertThat(unknown.questions())
                .extracting(Question::text)
                .containsExactly("does the party have the means to buy?");
    }

    @Test
    @DisplayName("S1.12, S1.13, S1.14 means unknown pass for a while, and have to be known soon after the approach")
    void passesUntilSoonAfterTheApproach() {
        RuleSet provisional = StandardRuleSets.fit(
                StandardCriteria.TARGET_GROUP, StandardCriteria.meansKnownWithin(Duration.ofDays(14)), authority());
        Case open = cam(told(TARGET_GROUP, true), told(AUTHORITY, true));
        Case approached = open.and(did(EMAIL_SENT, 10), did(CALL_ANSWERED, 11));

        assertThat(open.judged(provisional, 9).isQualified()).isTrue();
        assertThat(open.judged(provisional, 9).validUntil()).isEmpty();
        assertThat(approached.judged(provisional, 10).isQualified()).isTrue();
        assertThat(approached.judged(provisional, 10).validUntil()).contains(day(11));
        assertThat(approached.judged(provisional, 11).validUntil()).contains(day(24));
        assertThat(approached.judged(provisional, 24).isUndetermined()).isTrue();
        assertThat(approached.and(told(MEANS, true, 20)).judged(provisional, 24).isQualified())
                .isTrue();
        assertThat(approached
                        .and(told(MEANS, false, 20))
                        .judged(provisional, 21)
                        .isDisqualified())
                .isTrue();
    }

    @Test
    @DisplayName("A4, S1.6, S1.10 often three criteria: all of them with means as a veto, or two of three")
    void readsOftenInTwoWays() {
        Case withoutMeans = cam(told(TARGET_GROUP, true), told(MEANS, false), told(AUTHORITY, true));
        Case withoutAuthority = cam(told(TARGET_GROUP, true), told(MEANS, true), told(AUTHORITY, false));
        Case halfKnown = cam(told(TARGET_GROUP, true), told(MEANS, true));

        assertThat(withoutMeans.judged(FIT).isDisqualified()).isTrue();
        assertThat(withoutAuthority.judged(FIT).isDisqualified()).isTrue();
        assertThat(halfKnown.judged(FIT).isUndetermined()).isTrue();
        for (Case some : List.of(withoutMeans, withoutAuthority, halfKnown)) {
            assertThat(some.judged(StandardRuleSets.fitOften()).isQualified()).isTrue();
        }
        assertThat(cam(told(TARGET_GROUP, true), told(MEANS, false))
                        .judged(StandardRuleSets.fitOften())
                        .isUndetermined())
                .isTrue();
    }

    @Test
    @DisplayName("S1.6 other policies: weighted criteria with a threshold, and vetoes first")
    void takesAnotherPolicy() {
        Combination weighted = Combination.named("weighted")
                .veto(StandardCriteria.MEANS)
                .weigh(60, StandardCriteria.TARGET_GROUP)
                .weigh(40, authority())
                .weigh(20, StandardCriteria.NEED)
                .threshold(80);

        assertThat(GOOD.judged(weighted).isQualified()).isTrue();
        assertThat(GOOD.and(told(AUTHORITY, false, 1)).judged(weighted).isUndetermined())
                .isTrue();
        assertThat(GOOD.and(told(AUTHORITY, false, 1), told(Facts.NEED, true, 1))
                        .judged(weighted)
                        .explain())
                .isEqualTo("Party 'p-1' is qualified: rules (met: 80 of 80 points; means (met), target-group (met),"
                        + " authority (not met: told (not met)), need (met))");
    }

    @Test
    @DisplayName("S1.23, S1.24, S1.27 who leaves details is not yet qualified; only the criteria tell")
    void isNotMetByEngagement() {
        Case lead = cam(did(DETAILS_LEFT, 0), did(FORM_SUBMITTED, 1), did(CALL_ANSWERED, 2));

        assertThat(lead.judged(FIT).isUndetermined()).isTrue();
        assertThat(lead.and(told(TARGET_GROUP, true, 3), told(MEANS, true, 3), told(AUTHORITY, true, 3))
                        .judged(FIT)
                        .isQualified())
                .isTrue();
    }

    @Test
    @DisplayName("S1.26, P38 who is too young is so until a birthday, which the answer tells")
    void tellsUntilWhenSomebodyIsTooYoung() {
        QualificationRule legal = StandardCriteria.legalCapacity(18, AMSTERDAM);
        Case young = cam(told(Facts.DATE_OF_BIRTH, LocalDate.of(2008, 7, 1)));
        Instant birthday = Instant.parse("2026-06-30T22:00:00Z");
        RuleSet rules = RuleSet.named("legal", 1).of(legal);

        Qualification before = young.judged(rules, 1);

        assertThat(before.isDisqualified()).isTrue();
        assertThat(before.validUntil()).contains(birthday);
        assertThat(before.explain())
                .isEqualTo("Party 'p-1' is disqualified: legal (not met: old-enough (not met: younger than 18)), until"
                        + " 2026-06-30T22:00:00Z");
        assertThat(rules.judge(young.party(), young.log(), birthday).isQualified())
                .isTrue();
        assertThat(rules.judge(young.party(), young.log(), birthday).validUntil())
                .isEmpty();
        assertThat(young.and(told(Facts.LEGAL_CAPACITY, true)).judged(rules, 1).isQualified())
                .isTrue();
        assertThat(young.and(told(Facts.LEGAL_CAPACITY, false))
                        .judged(rules, 200)
                        .isDisqualified())
                .isTrue();
        assertThat(cam().judged(rules).finding().questions())
                .containsExactly("may the party conclude a contract by law?", "when was the person born?");
    }
}
