package io.salesfunnel.machine;

import static io.salesfunnel.definition.Definition.nameOf;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would happen on one trigger: a button on a screen, with the reason why it is grey.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @param <S> the type of the stages
 * @param <T> the type of the triggers
 * @since 0.1
 */
public final class PossibleMove<S, T> {

    private final T trigger;
    private final @Nullable Decision<S, T> decision;
    private final @Nullable GuardFailedException failure;
    private final @Nullable String subject;

    PossibleMove(T trigger, @Nullable Decision<S, T> decision, @Nullable GuardFailedException failure) {
        this(trigger, decision, failure, null);
    }

    private PossibleMove(
            T trigger,
            @Nullable Decision<S, T> decision,
            @Nullable GuardFailedException failure,
            @Nullable String subject) {
        this.trigger = trigger;
        this.decision = decision;
        this.failure = failure;
        this.subject = subject;
    }

    /**
     * The same move, told of somebody else than the machine.
     *
     * @param subject what begins the texts, such as {@code Lead 'L-7'}; an id or a code, never personal data
     * @return the move
     */
    public PossibleMove<S, T> about(String subject) {
        return new PossibleMove<>(trigger, decision, failure == null ? null : failure.about(subject), subject);
    }

    /**
     * What asks for the move.
     *
     * @return the trigger
     */
    public T trigger() {
        return trigger;
    }

    /**
     * Whether the move would be made.
     *
     * @return true if deciding the same question moves
     */
    public boolean isLegal() {
        return decision != null && decision.isMoved();
    }

    /**
     * The answer that deciding the same question gives.
     *
     * @return the decision, or empty if a guard failed
     */
    public Optional<Decision<S, T>> decision() {
        return Optional.ofNullable(decision);
    }

    /**
     * Why there is no decision.
     *
     * @return the failure that deciding the same question throws, or empty if there is a decision
     */
    public Optional<GuardFailedException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * The answer in one line.
     *
     * @return the explanation of the decision, or the message of the failure
     */
    public String explain() {
        return decision()
                .map(known -> subject == null ? known.explain() : known.explain(subject))
                .or(() -> failure().map(Throwable::getMessage))
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PossibleMove<?, ?> that
                && trigger.equals(that.trigger)
                && Objects.equals(decision, that.decision)
                && explain().equals(that.explain());
    }

    @Override
    public int hashCode() {
        return Objects.hash(trigger, decision);
    }

    @Override
    public String toString() {
        return decision == null ? "FAILED " + nameOf(trigger) : decision.toString();
    }
}
