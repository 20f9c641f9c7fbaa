package io.salesfunnel.funnel;

import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.funnel.Situation.KnownGuard;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.stage.Transition;
import java.util.function.Predicate;

/**
 * The end of a transition in a funnel: its guards. Then the next one follows, or {@link #build()}.
 * <em>Not</em> safe for use by many threads.
 *
 * @since 0.1
 */
public final class FunnelMove {

    private final FunnelBuilder funnel;
    private final FunnelDraft draft;

    FunnelMove(FunnelBuilder funnel, FunnelDraft draft) {
        this.funnel = funnel;
        this.draft = draft;
    }

    /**
     * Puts a guard that knows yes and no on the transition.
     *
     * @param name the name of the guard, unique within the funnel
     * @param holds tells whether the condition is met
     * @return this step
     */
    public FunnelMove when(String name, Predicate<? super Known> holds) {
        return when(Guard.of(name, holds));
    }

    /**
     * Puts a guard on the transition, such as a {@link
     * io.salesfunnel.qualification.QualificationRule}.
     *
     * @param guard the guard; to use it on several transitions, keep it in a constant
     * @return this step
     */
    public FunnelMove when(Guard<? super Known> guard) {
        draft.guards.add(new KnownGuard(guard));
        return this;
    }

    /**
     * Says that the transition comes into question only when those of the same name and from the same stage
     * declared before it are not met.
     *
     * @return this step
     */
    public FunnelMove otherwise() {
        draft.otherwise = true;
        return this;
    }

    /**
     * Declares an entry.
     *
     * @param stage the stage in which a life may begin
     * @return the entry, to be guarded
     * @see FunnelBuilder#entry(Stage)
     */
    public FunnelMove entry(Stage<?> stage) {
        return funnel.entry(stage);
    }

    /**
     * Begins a transition that any evidence may set off.
     *
     * @param transition its typed name
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> automatic(Transition<A, B> transition) {
        return funnel.automatic(transition);
    }

    /**
     * Begins a transition that is taken only when asked for by name.
     *
     * @param transition its typed name
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> onRequest(Transition<A, B> transition) {
        return funnel.onRequest(transition);
    }

    /**
     * Begins a transition that a person decides.
     *
     * @param transition its typed name
     * @param decision what has to be decided
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> decided(Transition<A, B> transition, DecisionType decision) {
        return funnel.decided(transition, decision);
    }

    /**
     * Begins a transition back to an earlier stage, which a person decides.
     *
     * @param transition its typed name
     * @param decision what has to be decided
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> regress(Transition<A, B> transition, DecisionType decision) {
        return funnel.regress(transition, decision);
    }

    /**
     * Begins a transition out of a stage that is closed by its kind, which a person decides.
     *
     * @param transition its typed name
     * @param decision what has to be decided
     * @param <A> the type of the records it takes
     * @param <B> the type of the records it makes
     * @return the next step: name the stages it leaves
     */
    public <A, B> FunnelMoveStart<A, B> reopen(Transition<A, B> transition, DecisionType decision) {
        return funnel.reopen(transition, decision);
    }

    /**
     * Checks the funnel and builds it.
     *
     * @return the funnel
     * @throws InvalidDefinitionException with every problem, if there is one
     */
    public Funnel build() {
        return funnel.build();
    }
}
