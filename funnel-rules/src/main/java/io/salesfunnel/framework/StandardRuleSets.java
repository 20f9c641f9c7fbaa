package io.salesfunnel.framework;

import static io.salesfunnel.framework.InteractionRules.ASSERTED_TO_FIT;
import static io.salesfunnel.framework.InteractionRules.CONTACTED;
import static io.salesfunnel.framework.InteractionRules.INTENT_INFERRED;
import static io.salesfunnel.framework.InteractionRules.INTEREST_SHOWN;
import static io.salesfunnel.framework.InteractionRules.NOT_YET_ENGAGED;
import static io.salesfunnel.framework.InteractionRules.TWO_WAY;
import static io.salesfunnel.framework.StandardCriteria.IDEAL_CUSTOMER_PROFILE;
import static io.salesfunnel.framework.StandardCriteria.MEANS;
import static io.salesfunnel.framework.StandardCriteria.NEED;
import static io.salesfunnel.framework.StandardCriteria.TARGET_GROUP;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;

/**
 * Ready-made answers to the question what makes a prospect, a lead that is worth the effort, or a contact. People mean
 * different things by these words: one tests the wish to buy, another whether the party fits, a third whether there is
 * a dialogue. So one log can be judged by each. All are of version 1, and what is unknown leaves them undetermined.
 *
 * <p>Has no instances.
 *
 * @see Frameworks the frameworks known by their initials
 * @since 0.1
 */
public final class StandardRuleSets {

    private static final RuleSet INTENT = all("intent", CONTACTED, INTENT_INFERRED);
    private static final RuleSet NEED_MATCH = all("need-match", NEED);
    private static final RuleSet PROSPECT_ENTRY = all(
            "prospect-entry",
            QualificationRule.any(
                    "fit",
                    ASSERTED_TO_FIT,
                    QualificationRule.all("known-to-fit", TARGET_GROUP, IDEAL_CUSTOMER_PROFILE, MEANS)),
            NOT_YET_ENGAGED);
    private static final RuleSet CONTACT_ENTRY =
            all("contact-entry", TWO_WAY, INTEREST_SHOWN, TARGET_GROUP, IDEAL_CUSTOMER_PROFILE, MEANS);

    private StandardRuleSets() {}

    /**
     * By intent: there was contact, and the wish to buy can be inferred at least. Whether the party fits does not
     * matter.
     *
     * @return the rule set, called {@code intent}
     */
    public static RuleSet intent() {
        return INTENT;
    }

    /**
     * By fit: belongs to the target group, has the means, and the person may decide. Interest does not matter. Without
     * the means nothing else helps: they are a veto.
     *
     * @return the rule set, called {@code fit}
     */
    public static RuleSet fit() {
        return fit(TARGET_GROUP, MEANS, StandardCriteria.authority());
    }

    /**
     * By fit, with criteria of one's own.
     *
     * @param targetGroup who belongs to the target group, such as {@link ProfileCriteria#targetGroup}
     * @param means who has the means, such as {@link StandardCriteria#meansKnownWithin}; a veto
     * @param authority who may decide, such as {@link StandardCriteria#authority(String, String...)}
     * @return the rule set, called {@code fit}
     */
    public static RuleSet fit(QualificationRule targetGroup, QualificationRule means, QualificationRule authority) {
        return RuleSet.named("fit", 1)
                .of(Combination.named("criteria")
                        .veto(means)
                        .weigh(1, targetGroup)
                        .weigh(1, authority)
                        .threshold(2));
    }

    /**
     * By fit as it often is: two of target group, means and authority are enough, whichever.
     *
     * @return the rule set, called {@code fit-often}
     */
    public static RuleSet fitOften() {
        return RuleSet.named("fit-often", 1)
                .of(QualificationRule.atLeast("criteria", 2, TARGET_GROUP, MEANS, StandardCriteria.authority()));
    }

    /**
     * By need: needs what is sold.
     *
     * @return the rule set, called {@code need-match}
     */
    public static RuleSet needMatch() {
        return NEED_MATCH;
    }

    /**
     * By thresholds, below which no effort pays: is in one of some industries, is large enough, takes in enough. As much
     * as a threshold is enough.
     *
     * @param employees how many people work there at least, inclusive
     * @param annualRevenue the revenue of a year, inclusive
     * @param industry the code of an industry
     * @param more further industries
     * @return the rule set, called {@code thresholds}
     */
    public static RuleSet thresholds(int employees, Money annualRevenue, String industry, String... more) {
        return all(
                "thresholds",
                ProfileCriteria.industryIn(industry, more),
                ProfileCriteria.employeesAtLeast(employees),
                ProfileCriteria.annualRevenueAtLeast(annualRevenue));
    }

    /**
     * By dialogue: met a rule before the seller reached out, and has spoken with the seller since.
     *
     * @param qualification what has to be met first
     * @return the rule set, called {@code dialogue}
     */
    public static RuleSet dialogue(QualificationRule qualification) {
        return all("dialogue", InteractionRules.metBeforeOutreach(qualification), TWO_WAY);
    }

    /**
     * A prospect who has not taken part yet: a seller said that it fits, or it belongs to the target group, fits the
     * ideal customer profile and has the means. Who decides does not matter yet.
     *
     * @return the rule set, called {@code prospect-entry}
     */
    public static RuleSet prospectEntry() {
        return PROSPECT_ENTRY;
    }

    /**
     * A contact: was spoken with, is interested, belongs to the target group, fits the ideal customer profile and has
     * the means. A wish to buy may show, and need not if the party says that it is interested.
     *
     * @return the rule set, called {@code contact-entry}
     */
    public static RuleSet contactEntry() {
        return CONTACT_ENTRY;
    }

    private static RuleSet all(String name, QualificationRule first, QualificationRule... more) {
        return RuleSet.named(name, 1).of(QualificationRule.all("criteria", first, more));
    }
}
