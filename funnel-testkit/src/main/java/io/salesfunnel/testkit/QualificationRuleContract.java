package io.salesfunnel.testkit;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Party;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a {@link QualificationRule} promises, as tests. Implement it in a test class, supply a rule with evidence
 * for it and against it, and run the class with JUnit Jupiter:
 *
 * <pre>{@code
 * class LargeEnoughTest implements QualificationRuleContract {
 *
 *     public QualificationRule rule() {
 *         return new LargeEnough(50);
 *     }
 *
 *     public EvidenceLog met(Instant at) {
 *         return EvidenceLog.of(List.of(Fact.of(Facts.EMPLOYEES, 50, "register", at)));
 *     }
 *
 *     public EvidenceLog notMet(Instant at) {
 *         return EvidenceLog.of(List.of(Fact.of(Facts.EMPLOYEES, 49, "register", at)));
 *     }
 * }
 * }</pre>
 *
 * <p>Apart from that evidence the rule is asked about it mixed, with parts left out, in other orders of arrival, at
 * other times, in several threads, and about nothing. Every question has a {@link #timeLimit()}. A law that is
 * broken says which, by which question, what the rule found, and what would help.
 *
 * <p>The more facts the evidence holds that the rule reads, the more the laws see. A test class for each
 * interesting pair of evidence is a good habit.
 *
 * <p><b>For implementers.</b> You may implement this interface, in test classes.
 *
 * @since 0.1
 */
public interface QualificationRuleContract {

    /**
     * The rule to be tested.
     *
     * @return the rule, always the same or a new one that is made alike
     */
    QualificationRule rule();

    /**
     * Evidence with which the rule is met.
     *
     * @param at the instant that will be asked about; make every instant in the evidence from it
     * @return the evidence, equal for equal instants
     */
    EvidenceLog met(Instant at);

    /**
     * Evidence with which the rule is not met; if it has the facts that {@link #met} has, the laws see more.
     *
     * @param at the instant that will be asked about; make every instant in the evidence from it
     * @return the evidence, equal for equal instants
     */
    EvidenceLog notMet(Instant at);

    /**
     * Whom the evidence is about.
     *
     * @return the party; a person with a name, an e-mail address and a phone number that no text may quote, unless
     *     overridden
     */
    default Party party() {
        return PersonalData.marked();
    }

    /**
     * What the rule answers about a party of which nothing is known. Override it for a rule that makes something
     * of the unknown on purpose, such as one {@code whenUnknown} counts as no; its answers may then turn from this
     * one into others as more gets known.
     *
     * @return unknown, unless overridden
     */
    default Status whenNothingIsKnown() {
        return Status.UNKNOWN;
    }

    /**
     * The times at which the rule is asked; the first is that of the laws that need one only. Override it for a rule
     * to which dates in the calendar matter, such as one that is valid for a year, and name times in which it
     * answers alike.
     *
     * @return the instants, one or more; unless overridden three Mondays 400 years apart, after which the calendar
     *     repeats itself
     */
    default List<Instant> instants() {
        return Sample.MONDAYS;
    }

    /**
     * How long the rule may take for one answer.
     *
     * @return the time, 5 seconds unless overridden
     */
    default Duration timeLimit() {
        return Sample.TIME_LIMIT;
    }

    /** The name is a code, and the same whenever it is asked for: findings, diagrams and histories hold it. */
    @Test
    default void keepsANameThatIsACode() {
        new RuleLaws(this).keepsAName();
    }

    /** The evidence for the rule is enough. */
    @Test
    default void isMetByTheEvidenceForIt() {
        new RuleLaws(this).isMet();
    }

    /** The evidence against the rule is a no, not an unknown. */
    @Test
    default void isNotMetByTheEvidenceAgainstIt() {
        new RuleLaws(this).isNotMet();
    }

    /** Unknown is not no: about a party of which nothing is known the rule answers as was said. */
    @Test
    default void answersAsSaidWhenNothingIsKnown() {
        new RuleLaws(this).knowsNothingOfNothing();
    }

    /** Whatever is missing, there is an answer: no exception and no null, of {@code check}, {@code answer} or {@code reads}. */
    @Test
    default void neverThrowsAndNeverReturnsNull() {
        new RuleLaws(this).alwaysAnswers();
    }

    /** Equal questions have equal findings, however often and in whatever order they are asked: nothing is random or remembered. */
    @Test
    default void findsTheSameWhenAskedAgain() {
        new RuleLaws(this).repeatsItself();
    }

    /** Evidence that arrives in another order leads to the same finding. */
    @Test
    default void doesNotMindTheOrderOfArrival() {
        new RuleLaws(this).common().doesNotMindTheOrder();
    }

    /**
     * When a fact gets known, an unknown may turn into an answer, and met never turns into not met or the
     * reverse. Left out are the facts that the rule declares to read, or all if it declares none.
     */
    @Test
    default void takesNoAnswerBackWhenMoreGetsKnown() {
        new RuleLaws(this).takesNothingBack();
    }

    /** The answer without a finding is the status of the finding. */
    @Test
    default void answersAsItChecks() {
        new RuleLaws(this).answersAsItChecks();
    }

    /** What is not met says why; what is unknown says what to ask; every place in a reason is filled. */
    @Test
    default void explainsWhatIsNotMetOrUnknown() {
        new RuleLaws(this).explainsItself();
    }

    /** The same evidence has the same verdict centuries earlier or later: no clock is read. */
    @Test
    default void readsNoClock() {
        new RuleLaws(this).common().readsNoClock();
    }

    /** The verdict does not change before the time until which an assessment says it holds, when nothing new happens. */
    @Test
    default void holdsUntilItSays() {
        new RuleLaws(this).common().holdsUntilItSays();
    }

    /** Every answer comes within the {@link #timeLimit()}. */
    @Test
    default void endsInTime() {
        new RuleLaws(this).common().endsInTime();
    }

    /** Several threads that ask at the same time find what one finds. */
    @Test
    default void answersAlikeInManyThreads() {
        new RuleLaws(this).common().answersAlikeInManyThreads();
    }

    /** Neither a finding nor the name of the rule quotes the name, the e-mail address or the phone number of the {@link #party()}. */
    @Test
    default void quotesNoPersonalData() {
        new RuleLaws(this).quotesNoPersonalData();
    }
}
