package io.salesfunnel.funnel;

import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a transition in a funnel: which stages it leaves. Only stages whose records the
 * transition takes and makes are accepted by the compiler. <em>Not</em> safe for use by many threads.
 *
 * @param <A> the type of the records the transition takes
 * @param <B> the type of the records the transition makes
 * @since 0.1
 */
public final class FunnelMoveStart<A, B> {

    private final FunnelBuilder funnel;
    private final FunnelDraft draft;

    FunnelMoveStart(FunnelBuilder funnel, FunnelDraft draft) {
        this.funnel = funnel;
        this.draft = draft;
    }

    /**
     * Names the stages that the transition leaves.
     *
     * @param first a stage
     * @param more further stages
     * @return the next step: name the target
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Target from(Stage<? extends A> first, Stage<? extends A>... more) {
        List<Stage<?>> stages = new ArrayList<>(List.of(first));
        stages.addAll(List.of(more));
        draft.leave(stages);
        return new Target();
    }

    /** The middle of a transition: which stage it enters. */
    public final class Target {

        private Target() {}

        /**
         * Names the stage that the transition enters.
         *
         * @param stage the stage
         * @return the next step
         */
        public FunnelMove to(Stage<? extends B> stage) {
            draft.enter(stage);
            return new FunnelMove(funnel, draft);
        }
    }
}
