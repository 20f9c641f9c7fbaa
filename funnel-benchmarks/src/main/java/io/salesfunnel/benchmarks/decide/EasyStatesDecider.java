package io.salesfunnel.benchmarks.decide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jeasy.states.api.AbstractEvent;
import org.jeasy.states.api.FiniteStateMachine;
import org.jeasy.states.api.FiniteStateMachineException;
import org.jeasy.states.api.State;
import org.jeasy.states.api.Transition;
import org.jeasy.states.core.FiniteStateMachineBuilder;
import org.jeasy.states.core.TransitionBuilder;

/**
 * Easy States: shared transitions, a machine for each row. It has no guards: a handler that throws serves as one. The
 * line that it logs for each refusal is switched off, after its builder has set up logging in its own way.
 */
final class EasyStatesDecider implements Decider {

    /** An event is told by its class. */
    abstract static class DealHappening extends AbstractEvent {

        final Deal deal;

        DealHappening(Deal deal) {
            this.deal = deal;
        }
    }

    static final class Qualify extends DealHappening {
        Qualify(Deal deal) {
            super(deal);
        }
    }

    static final class Propose extends DealHappening {
        Propose(Deal deal) {
            super(deal);
        }
    }

    static final class Negotiate extends DealHappening {
        Negotiate(Deal deal) {
            super(deal);
        }
    }

    static final class Win extends DealHappening {
        Win(Deal deal) {
            super(deal);
        }
    }

    static final class Lose extends DealHappening {
        Lose(Deal deal) {
            super(deal);
        }
    }

    private final Map<DealStage, State> states = new EnumMap<>(DealStage.class);
    private final Set<State> all = new LinkedHashSet<>();
    private final List<Transition> transitions = new ArrayList<>();

    // Held, since java.util.logging forgets the level of a logger that nobody holds.
    private final Logger log = Logger.getLogger("FiniteStateMachineImpl");

    EasyStatesDecider() {
        for (DealStage stage : DealStage.values()) {
            State state = new State(stage.name());
            states.put(stage, state);
            all.add(state);
        }
        move(DealStage.NEW, Qualify.class, DealStage.DISCOVERY, deal -> true);
        move(DealStage.DISCOVERY, Propose.class, DealStage.PROPOSAL, Deal::decisionMakerIsOnBoard);
        move(DealStage.PROPOSAL, Negotiate.class, DealStage.NEGOTIATION, deal -> true);
        move(
                DealStage.NEGOTIATION,
                Win.class,
                DealStage.WON,
                deal -> deal.decisionMakerIsOnBoard() && deal.budgetCoversPrice());
        for (DealStage stage : DealStage.values()) {
            if (stage != DealStage.WON && stage != DealStage.LOST) {
                move(stage, Lose.class, DealStage.LOST, deal -> true);
            }
        }
        decide(new Deal(DealStage.NEW, Deal.Answer.YES, 1, 1), DealEvent.QUALIFY);
        log.setLevel(Level.OFF);
    }

    private <E extends DealHappening> void move(DealStage from, Class<E> event, DealStage to, Predicate<Deal> guard) {
        transitions.add(new TransitionBuilder()
                .name(from + "-" + to)
                .sourceState(states.get(from))
                .eventType(event)
                .eventHandler((E happening) -> {
                    if (!guard.test(happening.deal)) {
                        throw new IllegalStateException("refused");
                    }
                })
                .targetState(states.get(to))
                .build());
    }

    @Override
    public Object decide(Deal deal, DealEvent event) {
        FiniteStateMachineBuilder builder = new FiniteStateMachineBuilder(all, states.get(deal.stage()));
        transitions.forEach(builder::registerTransition);
        FiniteStateMachine machine = builder.build();
        try {
            return machine.fire(happening(deal, event));
        } catch (FiniteStateMachineException e) {
            return e;
        }
    }

    private static DealHappening happening(Deal deal, DealEvent event) {
        return switch (event) {
            case QUALIFY -> new Qualify(deal);
            case PROPOSE -> new Propose(deal);
            case NEGOTIATE -> new Negotiate(deal);
            case WIN -> new Win(deal);
            case LOSE -> new Lose(deal);
        };
    }

    @Override
    public DealStage after(Deal deal, Object answer) {
        return answer instanceof State state ? DealStage.valueOf(state.getName()) : deal.stage();
    }
}
