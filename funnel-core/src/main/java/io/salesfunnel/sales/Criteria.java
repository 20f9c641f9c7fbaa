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
import java.util.function.Predicate;

/** What the stages of the engagement funnel are told apart by. */
final class Criteria {

    static final List<QualificationRule> REQUIREMENTS = List.of(
            Criterion.isTrue(Facts.TARGET_GROUP).ask("does the party belong to the target group?"),
            Criterion.isTrue(Facts.IDEAL_CUSTOMER_PROFILE).ask("does the party fit the ideal customer profile?"),
            Criterion.isTrue(Facts.MEANS).ask("does the party have the means to buy?"));

    static final QualificationRule FIT = QualificationRule.any(
            "fit",
            rule(
                    "asserted-by-seller",
                    known -> known.decision(StandardDecision.FIT_ASSERTED).isPresent(),
                    asking("does the party fit?")),
            all("known-to-fit", REQUIREMENTS));

    static final QualificationRule ENGAGED =
            rule("engaged", Known::isEngaged, Finding.notMet("no form, download, reply or call of the party so far"));

    static final QualificationRule IDENTIFIED =
            rule("identified", known -> known.party().isIdentified(), asking("who is it?"));

    static final QualificationRule INTEREST_SHOWN = QualificationRule.of("interest-shown", Criteria::interestShown);

    static final QualificationRule SPOKEN_WITH =
            rule("spoken-with", Known::isTwoWay, Finding.notMet("nobody has spoken with the party"));

    static final QualificationRule SUITABILITY_CONFIRMED = rule(
            "suitability-confirmed",
            known -> known.decision(StandardDecision.QUALIFICATION_CONFIRMED).isPresent(),
            asking("is the party suitable as a customer?"));

    static final QualificationRule ACCOUNT_MANAGER_NAMED = Criterion.named("account-manager-named")
            .reads(Facts.ACCOUNT_MANAGER)
            .metWhen(id -> !id.isBlank())
            .ask("who is the account manager?");

    private static final Finding NOT_INTERESTED =
            Finding.notMet("the party is not interested").named(INTEREST_SHOWN.name());
    private static final Finding INTEREST_UNKNOWN =
            asking("is there interest in buying?").named(INTEREST_SHOWN.name());

    private Criteria() {}

    static QualificationRule all(String name, List<QualificationRule> rules) {
        return QualificationRule.all(
                name, rules.get(0), rules.subList(1, rules.size()).toArray(QualificationRule[]::new));
    }

    private static QualificationRule rule(String name, Predicate<Known> isMet, Finding otherwise) {
        Finding named = otherwise.named(name);
        return QualificationRule.of(name, known -> isMet.test(known) ? Finding.met() : named);
    }

    private static Finding interestShown(Known known) {
        Optional<Boolean> told = known.value(Facts.INTEREST);
        if (told.isPresent()) {
            return told.get() ? Finding.met() : NOT_INTERESTED;
        }
        return known.shows(Strength.INFERRED_INTENT) ? Finding.met() : INTEREST_UNKNOWN;
    }

    private static Finding asking(String question) {
        return Finding.unknown("{question}").with("question", question);
    }
}
