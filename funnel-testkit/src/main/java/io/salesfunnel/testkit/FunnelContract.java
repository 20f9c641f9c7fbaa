package io.salesfunnel.testkit;

import io.salesfunnel.funnel.Funnel;
import java.time.Duration;
import java.util.Collection;
import org.junit.jupiter.api.Test;

/**
 * What a {@link Funnel} of your own promises, as tests. Implement it in a test class, supply the funnel, its
 * transitions once more as text, and stories that take each of them:
 *
 * <pre>{@code
 * class GymTest implements FunnelContract {
 *
 *     public Funnel funnel() {
 *         return Gym.FUNNEL;
 *     }
 *
 *     public String table() {
 *         return """
 *                 OUTSIDE -> VISITOR : ENTER_VISITOR
 *                 VISITOR -> TRIAL   : TRY [trial-started]
 *                 TRIAL   -> MEMBER  : JOIN [has-trained, commercial-commitment]
 *                 """;
 *     }
 *
 *     public Collection<Story> stories() {
 *         return List.of(Story.named("joins", PERSON).with(visit, trialStarted, trained, paid));
 *     }
 * }
 * }</pre>
 *
 * <p>The table is an independent copy, so that a change of policy is seen in a second place. The stories tell
 * whether guards and record types of your own keep what the engine relies on. Rules have a contract of their own,
 * {@link QualificationRuleContract}, which sees more.
 *
 * <p><b>For implementers.</b> You may implement this interface, in test classes.
 *
 * @since 0.1
 */
public interface FunnelContract {

    /**
     * The funnel to be tested.
     *
     * @return the funnel
     */
    Funnel funnel();

    /**
     * The transitions, one a line in any order: {@code FROM -> TO : TRANSITION [guard, other-guard]}, without
     * brackets if nothing guards it, and with {@code otherwise}, {@code on-request}, {@code regress} or {@code
     * reopen} at the end where the definition says so. Entries lead from {@code OUTSIDE} and are called such as {@code
     * ENTER_LEAD}. Empty lines and those that begin with {@code #} do not count.
     *
     * @return the text
     */
    String table();

    /**
     * Stories that together take every transition and see every guard met and not met.
     *
     * @return the stories, each with a name of its own
     */
    Collection<Story> stories();

    /**
     * How long the funnel may take for one story.
     *
     * @return the time, 5 seconds unless overridden
     */
    default Duration timeLimit() {
        return Sample.TIME_LIMIT;
    }

    /** The definition has the transitions of the table, with their guards in that order, and no others. */
    @Test
    default void hasExactlyTheTransitionsOfTheTable() {
        new FunnelLaws(this).hasTheTransitionsOfTheTable();
    }

    /** Every transition is taken in some story; those that are not are named. */
    @Test
    default void takesEveryTransition() {
        new FunnelLaws(this).takesEveryTransition();
    }

    /** Each guard is met in some story, and not met or unknown in some; those that are not are named. */
    @Test
    default void seesEachGuardBothWays() {
        new FunnelLaws(this).seesEachGuardBothWays();
    }

    /** No guard throws, returns null or takes longer than the {@link #timeLimit()}. */
    @Test
    default void answersInEveryStory() {
        new FunnelLaws(this).tell();
    }

    /** The history begins outside, has no gaps, never shrinks, takes declared transitions, and ends in the stage of the record. */
    @Test
    default void keepsAHistoryWithoutGaps() {
        new FunnelLaws(this).keepsItsHistory();
    }

    /** What is refused gives back the very same record; what is recorded twice is a duplicate. */
    @Test
    default void countsEvidenceOnce() {
        new FunnelLaws(this).countsEvidenceOnce();
    }

    /** A record that is restored from its snapshot is equal. */
    @Test
    default void restoresWhatWasStored() {
        new FunnelLaws(this).restoresWhatWasStored();
    }

    /** A replay of the journal leads to an equal record; if something came late, to the stage where the evidence leads. */
    @Test
    default void replaysToTheSameRecord() {
        new FunnelLaws(this).replaysToTheSame();
    }

    /** No answer, finding or record quotes the name, the e-mail address or the phone number of the party of a story. */
    @Test
    default void quotesNoPersonalData() {
        new FunnelLaws(this).quotesNoPersonalData();
    }
}
