package io.salesfunnel.sales;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import java.util.List;
import java.util.Optional;

/** What the stages of the engagement funnel are told apart by. */
final class Criteria {

    static final List<QualificationRule> REQUIREMENTS = List.of(
            Criterion.isTrue(Facts.TARGET_GROUP).ask("does the party belong to the target group?"),
            Criterion.isTrue(Facts.IDEAL_CUSTOMER_PROFILE).ask("does the party fit the ideal customer profile?"),
            Criterion.isTrue(Facts.MEANS).ask("does the party have the means to buy?"));

    static final QualificationRule FIT = QualificationRule.any(
            "fit",
            QualificationRule.of("asserted-by-seller", Criteria::assertedBySeller),
            all("known-to-fit", REQUIREMENTS));

    static final QualificationRule ENGAGED = QualificationRule.of(
            "engaged",
            known -> known.isEngaged()
                    ? Finding.met()
                    : Finding.notMet("no form, download, reply or call of the party so far"));

    static final QualificationRule IDENTIFIED = QualificationRule.of(
            "identified", known -> known.party().isIdentified() ? Finding.met() : asking("who is it?"));

    static final QualificationRule INTEREST_SHOWN = QualificationRule.of("interest-shown", Criteria::interestShown);

    static final QualificationRule SPOKEN_WITH = QualificationRule.of(
            "spoken-with",
            known -> known.isTwoWay() ? Finding.met() : Finding.notMet("nobody has spoken with the party"));

    static final QualificationRule SUITABILITY_CONFIRMED = QualificationRule.of(
            "suitability-confirmed",
            known -> known.decision(StandardDecision.QUALIFICATION_CONFIRMED).isPresent()
                    ? Finding.met()
                    : asking("is the party suitable as a customer?"));

    static final QualificationRule ACCOUNT_MANAGER_NAMED = Criterion.named("account-manager-named")
            .reads(Facts.ACCOUNT_MANAGER)
            .metWhen(id -> !id.isBlank())
            .ask("who is the account manager?");

    private Criteria() {}

    static QualificationRule all(String name, List<QualificationRule> rules) {
        return QualificationRule.all(
                name, rules.get(0), rules.subList(1, rules.size()).toArray(QualificationRule[]::new));
    }

    private static Finding assertedBySeller(Known known) {
        return known.decision(StandardDecision.FIT_ASSERTED).isPresent()
                ? Finding.met()
                : asking("does the party fit?");
    }

    private static Finding interestShown(Known known) {
        Optional<Boolean> told = known.value(Facts.INTEREST);
        if (told.isPresent()) {
            return told.get() ? Finding.met() : Finding.notMet("the party is not interested");
        }
        return known.shows(Strength.INFERRED_INTENT) ? Finding.met() : asking("is there interest in buying?");
    }

    private static Finding asking(String question) {
        return Finding.unknown("{question}").with("question", question);
    }
}
