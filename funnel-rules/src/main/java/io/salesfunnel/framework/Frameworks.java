package io.salesfunnel.framework;

import static io.salesfunnel.framework.StandardCriteria.CHALLENGES;
import static io.salesfunnel.framework.StandardCriteria.CHAMPION;
import static io.salesfunnel.framework.StandardCriteria.COMPETITION;
import static io.salesfunnel.framework.StandardCriteria.CONSEQUENCES;
import static io.salesfunnel.framework.StandardCriteria.DECISION_CRITERIA;
import static io.salesfunnel.framework.StandardCriteria.DECISION_PROCESS;
import static io.salesfunnel.framework.StandardCriteria.ECONOMIC_BUYER;
import static io.salesfunnel.framework.StandardCriteria.GOALS;
import static io.salesfunnel.framework.StandardCriteria.IMPLICATIONS;
import static io.salesfunnel.framework.StandardCriteria.INTEREST;
import static io.salesfunnel.framework.StandardCriteria.MEANS;
import static io.salesfunnel.framework.StandardCriteria.METRICS;
import static io.salesfunnel.framework.StandardCriteria.NEED;
import static io.salesfunnel.framework.StandardCriteria.PAIN;
import static io.salesfunnel.framework.StandardCriteria.PAPER_PROCESS;
import static io.salesfunnel.framework.StandardCriteria.PLANS;
import static io.salesfunnel.framework.StandardCriteria.PRIORITY;
import static io.salesfunnel.framework.StandardCriteria.TIMELINE;
import static io.salesfunnel.framework.StandardCriteria.authority;
import static io.salesfunnel.framework.StandardCriteria.budgetCoversDeal;

import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;

/**
 * The well-known frameworks of qualification, over the same facts. Each is a rule set of version 1, with its criteria
 * in the order in which the framework asks.
 *
 * <p>All criteria have to be met, and one that is unknown leaves the whole undetermined. That is the strict reading;
 * for another one take the parts of {@link StandardCriteria}, such as three of the four of BANT:
 *
 * <pre>{@code
 * RuleSet bant = RuleSet.named("bant-of-ours", 1)
 *         .of(QualificationRule.atLeast("bant", 3, budgetCoversDeal(), authority(), NEED, TIMELINE));
 * }</pre>
 *
 * <p>Has no instances.
 *
 * @since 0.1
 */
public final class Frameworks {

    private static final RuleSet BANT = all("bant", budgetCoversDeal(), authority(), NEED, TIMELINE);
    private static final RuleSet CHAMP = all("champ", CHALLENGES, authority(), budgetCoversDeal(), PRIORITY);
    private static final RuleSet MEDDIC =
            all("meddic", METRICS, ECONOMIC_BUYER, DECISION_CRITERIA, DECISION_PROCESS, PAIN, CHAMPION);
    private static final RuleSet MEDDPICC = all(
            "meddpicc",
            METRICS,
            ECONOMIC_BUYER,
            DECISION_CRITERIA,
            DECISION_PROCESS,
            PAPER_PROCESS,
            PAIN,
            CHAMPION,
            COMPETITION);
    private static final RuleSet GPCTBA_CI = all(
            "gpctba-ci",
            GOALS,
            PLANS,
            CHALLENGES,
            TIMELINE,
            budgetCoversDeal(),
            authority(),
            CONSEQUENCES,
            IMPLICATIONS);
    private static final RuleSet ANUM = all("anum", authority(), NEED, PRIORITY, budgetCoversDeal());
    private static final RuleSet FAINT = all("faint", MEANS, authority(), INTEREST, NEED, TIMELINE);

    private Frameworks() {}

    /**
     * Budget, authority, need, timeline. The term is of IBM, which is said to have been content with three of four.
     *
     * @return the rule set, called {@code bant}
     */
    public static RuleSet bant() {
        return BANT;
    }

    /**
     * Challenges, authority, money, prioritization: the need of the buyer comes first. The term is of InsightSquared.
     *
     * @return the rule set, called {@code champ}
     */
    public static RuleSet champ() {
        return CHAMP;
    }

    /**
     * Metrics, economic buyer, decision criteria, decision process, identified pain, champion: for long sales to large
     * organizations. The term is of Dick Dunkel at PTC.
     *
     * @return the rule set, called {@code meddic}
     */
    public static RuleSet meddic() {
        return MEDDIC;
    }

    /**
     * MEDDIC with the paper process and the competition.
     *
     * @return the rule set, called {@code meddpicc}
     */
    public static RuleSet meddpicc() {
        return MEDDPICC;
    }

    /**
     * Goals, plans, challenges, timeline, budget, authority, negative consequences and positive implications. The term
     * is of HubSpot.
     *
     * @return the rule set, called {@code gpctba-ci}
     */
    public static RuleSet gpctbaCi() {
        return GPCTBA_CI;
    }

    /**
     * Authority, need, urgency, money: first whether one speaks with the right person. Urgency is the fact of priority.
     * The term is of Ken Krogue at InsideSales.
     *
     * @return the rule set, called {@code anum}
     */
    public static RuleSet anum() {
        return ANUM;
    }

    /**
     * Funds, authority, interest, need, timing: who has the means can find a budget, so none is asked for. The term is
     * of RAIN Group.
     *
     * @return the rule set, called {@code faint}
     */
    public static RuleSet faint() {
        return FAINT;
    }

    private static RuleSet all(String name, QualificationRule first, QualificationRule... more) {
        return RuleSet.named(name, 1).of(QualificationRule.all("criteria", first, more));
    }
}
