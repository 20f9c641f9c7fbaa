package io.salesfunnel.testkit;

import io.salesfunnel.machine.StageMachine;
import java.time.Duration;
import java.util.Collection;
import org.junit.jupiter.api.Test;

/**
 * What a {@link StageMachine} of your own promises, as tests. Implement it in a test class, supply the machine,
 * contexts with which its guards answer differently, and its legal moves once more as text:
 *
 * <pre>{@code
 * class DealsTest implements StageMachineContract<Stage, Action, Deal> {
 *
 *     public StageMachine<Stage, Action, Deal> machine() {
 *         return Deals.MACHINE;
 *     }
 *
 *     public Collection<Deal> contexts() {
 *         return List.of(new Deal(true, 5000), new Deal(true, 10), new Deal(false, 5000));
 *     }
 *
 *     public String table() {
 *         return """
 *                 DISCOVERY -> PROPOSAL : PROPOSE [decision-maker-known]
 *                 PROPOSAL  -> WON      : WIN [decision-maker-known, budget-covers-price]
 *                 """;
 *     }
 * }
 * }</pre>
 *
 * <p>The machine is asked about every stage, every trigger and every context. The table is an independent copy, so
 * that a change of the definition is seen in a second place; it does not say which stages are initial or terminal.
 *
 * <p><b>For implementers.</b> You may implement this interface, in test classes.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @param <C> the type of the context
 * @since 0.1
 */
public interface StageMachineContract<S, T, C> {

    /**
     * The machine to be tested.
     *
     * @return the machine
     */
    StageMachine<S, T, C> machine();

    /**
     * What the guards read. With one of them at least each guard is met, and with another it is not met or unknown;
     * each is combined with every stage, whatever stage it may name itself.
     *
     * @return the contexts
     */
    Collection<? extends C> contexts();

    /**
     * The legal moves, one a line in any order: {@code FROM -> TO : TRIGGER [guard, other-guard]}, without brackets
     * if nothing guards the move, and with {@code otherwise}, {@code regress} or {@code reopen} at the end where the
     * definition says so. Empty lines and those that begin with {@code #} do not count.
     *
     * @return the text
     */
    String table();

    /**
     * How long the machine may take for one decision.
     *
     * @return the time, 5 seconds unless overridden
     */
    default Duration timeLimit() {
        return Sample.TIME_LIMIT;
    }

    /** The definition has the moves of the table, with their guards in that order, and no others. */
    @Test
    default void hasExactlyTheMovesOfTheTable() {
        new MachineLaws<>(this).hasTheMovesOfTheTable();
    }

    /** Every legal move is made with some context, from a stage that is reached from an initial one by such moves. */
    @Test
    default void makesEveryLegalMove() {
        new MachineLaws<>(this).makesEveryMove();
    }

    /** Each guard is met with some context, and not met or unknown with another. */
    @Test
    default void asksEachGuardBothWays() {
        new MachineLaws<>(this).asksEachGuardBothWays();
    }

    /** Equal questions have equal decisions: guards read nothing but the context. */
    @Test
    default void decidesTheSameWhenAskedAgain() {
        new MachineLaws<>(this).decidesTheSameAgain();
    }

    /** No guard throws, returns null or takes longer than the {@link #timeLimit()}. */
    @Test
    default void answersWhateverTheContext() {
        new MachineLaws<>(this).walk();
    }
}
