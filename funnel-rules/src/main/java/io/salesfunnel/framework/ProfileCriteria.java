package io.salesfunnel.framework;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the members of a target group have in common: criteria to describe it by, each with the question to ask while
 * its fact is not known. Every limit is inclusive. All are data.
 *
 * <pre>{@code
 * QualificationRule group = ProfileCriteria.targetGroup(marketIn("cars"), interestedIn("motor-sport"));
 * }</pre>
 *
 * <p>Has no instances.
 *
 * @see StandardCriteria the criteria that somebody answers with yes or no
 * @since 0.1
 */
public final class ProfileCriteria {

    private ProfileCriteria() {}

    /**
     * The target group by what its members have in common: one of several descriptions has to fit.
     *
     * @param first a rule, such as {@link #marketIn}
     * @param more further rules
     * @return the rule, called {@code target-group}
     */
    public static QualificationRule targetGroup(QualificationRule first, QualificationRule... more) {
        return QualificationRule.any("target-group", first, more);
    }

    /**
     * In one of some industries.
     *
     * @param first the code of an industry
     * @param more further codes
     * @return the criterion, called {@code industry}
     */
    public static Criterion<String> industryIn(String first, String... more) {
        return oneOf("industry", Facts.INDUSTRY, "which industry is the party in?", first, more);
    }

    /**
     * Active in one of some markets.
     *
     * @param first the code of a market
     * @param more further codes
     * @return the criterion, called {@code market}
     */
    public static Criterion<String> marketIn(String first, String... more) {
        return oneOf("market", Facts.MARKET, "in which market is the party active?", first, more);
    }

    /**
     * Lives, or has its seat, in one of some places.
     *
     * @param first the code of a place
     * @param more further codes
     * @return the criterion, called {@code residence}
     */
    public static Criterion<String> residenceIn(String first, String... more) {
        return oneOf("residence", Facts.RESIDENCE, "where does the party live, or have its seat?", first, more);
    }

    /**
     * Interested in one of some things.
     *
     * @param first a tag
     * @param more further tags
     * @return the criterion, called {@code interests}
     */
    public static Criterion<Tags> interestedIn(String first, String... more) {
        return Criterion.named("interests")
                .reads(Facts.INTERESTS)
                .metWhen(Condition.sharesTag(first, more))
                .ask("what is the party interested in?");
    }

    /**
     * As large as that, or larger.
     *
     * @param employees how many people work there, inclusive
     * @return the criterion, called {@code company-size}
     */
    public static Criterion<Integer> employeesAtLeast(int employees) {
        return Criterion.named("company-size")
                .reads(Facts.EMPLOYEES)
                .metWhen(Condition.atLeast(employees))
                .ask("how many people work for the organization?");
    }

    /**
     * Takes in as much in a year, or more. Revenue in another currency is not compared; the criterion is unknown.
     *
     * @param revenue the revenue of a year, inclusive
     * @return the criterion, called {@code annual-revenue}
     */
    public static Criterion<Money> annualRevenueAtLeast(Money revenue) {
        return Criterion.named("annual-revenue")
                .reads(Facts.ANNUAL_REVENUE)
                .metWhen(Condition.atLeast(revenue))
                .ask("what does the organization take in a year?");
    }

    /**
     * Can spend as much in a year, or more.
     *
     * @param money what can be spent in a year, inclusive
     * @return the criterion, called {@code purchasing-power}
     */
    public static Criterion<Money> purchasingPowerAtLeast(Money money) {
        return Criterion.named("purchasing-power")
                .reads(Facts.PURCHASING_POWER)
                .metWhen(Condition.atLeast(money))
                .ask("what can the party spend in a year?");
    }

    /**
     * Of an age between two, in whole years.
     *
     * @param low the lower limit, inclusive
     * @param high the upper limit, inclusive
     * @param zone the zone in which a birthday begins
     * @return the criterion, called {@code age}
     */
    public static Criterion<LocalDate> ageBetween(int low, int high, ZoneId zone) {
        return age("age", Condition.ageBetween(low, high, zone));
    }

    private static Criterion<String> oneOf(
            String name, FactKey<String> key, String question, String first, String... more) {
        return Criterion.named(name)
                .reads(key)
                .metWhen(Condition.oneOf(first, more))
                .ask(question);
    }

    static Criterion<LocalDate> age(String name, Condition<LocalDate> condition) {
        return Criterion.named(name)
                .reads(Facts.DATE_OF_BIRTH)
                .metWhen(condition)
                .ask("when was the person born?");
    }
}
