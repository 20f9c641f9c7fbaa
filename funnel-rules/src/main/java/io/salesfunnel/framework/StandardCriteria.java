package io.salesfunnel.framework;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The usual criteria about facts, each with the question to ask while its fact is not known. Every limit is
 * inclusive. All are data, so rule sets made of them can be compared, written down and analysed.
 *
 * <p>The methods {@code ask} and {@code freshFor} of {@link Criterion} give a copy with another question, or for facts
 * that go stale. Has no instances.
 *
 * @see ProfileCriteria the criteria that describe a target group
 * @see InteractionRules the rules about what happened
 * @since 0.1
 */
public final class StandardCriteria {

    /** Belongs to the target group, as far as somebody has told; see {@link ProfileCriteria#targetGroup} to judge it. */
    public static final Criterion<Boolean> TARGET_GROUP =
            isTrue(Facts.TARGET_GROUP, "does the party belong to the target group?");

    /** Fits the ideal customer profile. */
    public static final Criterion<Boolean> IDEAL_CUSTOMER_PROFILE =
            isTrue(Facts.IDEAL_CUSTOMER_PROFILE, "does the party fit the ideal customer profile?");

    /** Needs what is sold. */
    public static final Criterion<Boolean> NEED = isTrue(Facts.NEED, "does the party need what is sold?");

    /** Has the means to buy. */
    public static final Criterion<Boolean> MEANS = isTrue(Facts.MEANS, "does the party have the means to buy?");

    /** May conclude a contract by law, as far as somebody has told; see {@link #legalCapacity} to judge by age. */
    public static final Criterion<Boolean> LEGAL_CAPACITY =
            isTrue(Facts.LEGAL_CAPACITY, "may the party conclude a contract by law?");

    /** Says that it is interested in buying. */
    public static final Criterion<Boolean> INTEREST = isTrue(Facts.INTEREST, "is the party interested in buying?");

    /** Puts the purchase before others. */
    public static final Criterion<Boolean> PRIORITY = isTrue(Facts.PRIORITY, "does the purchase come before others?");

    /** Has a day on which it means to buy, whichever; see {@link #timelineWithin} for one that comes soon. */
    public static final Criterion<LocalDate> TIMELINE = Criterion.named("timeline")
            .reads(Facts.PURCHASE_PLANNED)
            .metWhen(Condition.isKnown())
            .ask("when does the party mean to buy?");

    /** Has a problem that hurts. */
    public static final Criterion<Boolean> PAIN =
            isTrue(Facts.PAIN, "is there a problem that hurts enough to be solved?");

    /** Has agreed on how to measure success. */
    public static final Criterion<Boolean> METRICS =
            isTrue(Facts.METRICS, "is it agreed by which numbers a success is measured?");

    /** Whoever releases the money was reached. */
    public static final Criterion<Boolean> ECONOMIC_BUYER =
            isTrue(Facts.ECONOMIC_BUYER, "was the person who releases the money reached?");

    /** What the party decides by is known. */
    public static final Criterion<Boolean> DECISION_CRITERIA =
            isTrue(Facts.DECISION_CRITERIA, "is it known what the party decides by?");

    /** How the party decides is known. */
    public static final Criterion<Boolean> DECISION_PROCESS =
            isTrue(Facts.DECISION_PROCESS, "is it known how the party decides, and who takes part?");

    /** What has to be signed is known. */
    public static final Criterion<Boolean> PAPER_PROCESS =
            isTrue(Facts.PAPER_PROCESS, "is it known what has to be signed, and by whom?");

    /** Somebody inside speaks for the purchase. */
    public static final Criterion<Boolean> CHAMPION =
            isTrue(Facts.CHAMPION, "is there somebody inside who wants it and has influence?");

    /** What else the party considers is known. */
    public static final Criterion<Boolean> COMPETITION =
            isTrue(Facts.COMPETITION, "is it known what else the party considers?");

    /** Has a challenge that what is sold meets. */
    public static final Criterion<Boolean> CHALLENGES =
            isTrue(Facts.CHALLENGES, "does the party have a challenge that the offer meets?");

    /** Has goals that what is sold serves. */
    public static final Criterion<Boolean> GOALS =
            isTrue(Facts.GOALS, "does the party have goals that the offer serves?");

    /** Has plans to reach its goals. */
    public static final Criterion<Boolean> PLANS = isTrue(Facts.PLANS, "does the party have plans to reach its goals?");

    /** What follows if the goals are missed is known. */
    public static final Criterion<Boolean> CONSEQUENCES =
            isTrue(Facts.CONSEQUENCES, "is it known what follows if the goals are missed?");

    /** What follows if the goals are reached is known. */
    public static final Criterion<Boolean> IMPLICATIONS =
            isTrue(Facts.IMPLICATIONS, "is it known what follows if the goals are reached?");

    /** Would appreciate a proposal. */
    public static final Criterion<Boolean> WANTS_PROPOSAL =
            isTrue(Facts.WANTS_PROPOSAL, "would the party appreciate a proposal?");

    private StandardCriteria() {}

    /**
     * Has a budget that covers the amount of the deal. Unknown while either is not known, or when they are in two
     * currencies.
     *
     * @return the criterion, called {@code budget-covers-deal}
     */
    public static Criterion<Money> budgetCoversDeal() {
        return Criterion.named("budget-covers-deal")
                .reads(Facts.BUDGET)
                .metWhen(Condition.atLeastFact(Facts.AMOUNT))
                .ask("what is the budget?");
    }

    /**
     * Means to buy today or within some time. Unknown again once the planned day has passed.
     *
     * @param ahead how far away the planned day may be, inclusive
     * @param zone the zone in which a day begins
     * @return the criterion, called {@code timeline}
     */
    public static Criterion<LocalDate> timelineWithin(Period ahead, ZoneId zone) {
        return Criterion.named("timeline")
                .reads(Facts.PURCHASE_PLANNED)
                .metWhen(Condition.comesWithin(ahead, zone))
                .ask(TIMELINE.question());
    }

    /**
     * Old enough to buy. Who is too young is so until a birthday, which the answer tells as the instant until which it
     * holds.
     *
     * @param years the age in whole years, inclusive
     * @param zone the zone in which a birthday begins
     * @return the criterion, called {@code old-enough}
     */
    public static Criterion<LocalDate> oldEnough(int years, ZoneId zone) {
        return ProfileCriteria.age("old-enough", Condition.ageAtLeast(years, zone));
    }

    /**
     * May conclude a contract by law: as somebody has told, or else by age.
     *
     * @param years the age in whole years at which the law allows it, inclusive
     * @param zone the zone in which a birthday begins
     * @return the rule, called {@code legal-capacity}
     */
    public static QualificationRule legalCapacity(int years, ZoneId zone) {
        return new FirstKnown(
                "legal-capacity",
                List.of(told(Facts.LEGAL_CAPACITY, LEGAL_CAPACITY.question()), oldEnough(years, zone)));
    }

    /**
     * May decide to buy, which is judged on a person in a role and never on a company.
     *
     * <p>A person may as somebody has told, by {@link Facts#AUTHORITY}; or else by {@link Facts#JOB_ROLE}, which is one
     * of the deciding roles or is not. Of an organization, somebody in its {@link io.salesfunnel.sales.BuyingGroup} has
     * to decide or to release the money; until such a person is named, it is unknown.
     *
     * @param first the code of a role that decides, such as {@code owner}
     * @param more further roles; whoever has another one may not decide
     * @return the rule, called {@code authority}
     */
    public static QualificationRule authority(String first, String... more) {
        Set<String> roles = new LinkedHashSet<>(List.of(first));
        roles.addAll(List.of(more));
        return Authority.of(roles);
    }

    /**
     * May decide to buy, with the usual roles that decide: {@code owner}, {@code founder}, {@code partner}, {@code
     * manager}, {@code director}, {@code managing-director} and {@code chief-executive}.
     *
     * @return the rule, called {@code authority}
     * @see #authority(String, String...)
     */
    public static QualificationRule authority() {
        return authority("owner", "founder", "partner", "manager", "director", "managing-director", "chief-executive");
    }

    /**
     * Has the means to buy, or may have them: while nobody has told, it passes, until some time after the first
     * outreach.
     *
     * @param grace how long after the first of {@link InteractionRules#OUTREACH}, more than nothing
     * @return the rule, called {@code means}
     */
    public static QualificationRule meansKnownWithin(Duration grace) {
        return MEANS.whenUnknown(new UnknownPolicy.Provisional(grace, InteractionRules.OUTREACH));
    }

    /** True as somebody has told, as a part of a criterion that may be concluded as well. */
    static Criterion<Boolean> told(FactKey<Boolean> key, String question) {
        return Criterion.named("told").reads(key).metWhen(Condition.oneOf(true)).ask(question);
    }

    private static Criterion<Boolean> isTrue(FactKey<Boolean> key, String question) {
        return Criterion.isTrue(key).ask(question);
    }
}
