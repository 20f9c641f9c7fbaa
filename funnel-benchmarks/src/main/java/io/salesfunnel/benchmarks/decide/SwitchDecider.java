package io.salesfunnel.benchmarks.decide;

import static io.salesfunnel.benchmarks.decide.DealStage.DISCOVERY;
import static io.salesfunnel.benchmarks.decide.DealStage.LOST;
import static io.salesfunnel.benchmarks.decide.DealStage.NEGOTIATION;
import static io.salesfunnel.benchmarks.decide.DealStage.PROPOSAL;
import static io.salesfunnel.benchmarks.decide.DealStage.WON;

import io.salesfunnel.benchmarks.decide.Deal.Answer;
import java.util.ArrayList;
import java.util.List;

/** The limit: written by hand for this table, with every reason. */
final class SwitchDecider implements Decider {

    private static final List<Object> NONE = List.of();
    private static final List<Object> NO_SUCH_MOVE = List.of("no-such-move");
    private static final List<Object> TERMINAL = List.of("terminal-stage");
    private static final List<Object> DECISION_MAKER = List.of("decision-maker-on-board");
    private static final List<Object> BUDGET = List.of("budget-covers-price");
    private static final List<Object> BOTH = List.of("decision-maker-on-board", "budget-covers-price");

    /** What may come of a question. */
    enum Kind {
        MOVED,
        REFUSED,
        UNDETERMINED
    }

    /** The answer. */
    record Verdict(Kind kind, DealStage to, List<Object> reasons) {}

    /** A reason that tells what was seen and what was needed. */
    record Below(String name, int budget, int price) {}

    private final boolean numbers;

    SwitchDecider(boolean numbers) {
        this.numbers = numbers;
    }

    @Override
    public Object decide(Deal deal, DealEvent event) {
        return decide(deal.stage(), event, deal);
    }

    Verdict decide(DealStage stage, DealEvent event, Deal deal) {
        return switch (stage) {
            case NEW -> event == DealEvent.QUALIFY ? moved(DISCOVERY) : open(deal, event);
            case DISCOVERY -> event == DealEvent.PROPOSE ? propose(deal) : open(deal, event);
            case PROPOSAL -> event == DealEvent.NEGOTIATE ? moved(NEGOTIATION) : open(deal, event);
            case NEGOTIATION -> event == DealEvent.WIN ? win(deal) : open(deal, event);
            case WON, LOST -> new Verdict(Kind.REFUSED, deal.stage(), TERMINAL);
        };
    }

    private static Verdict open(Deal deal, DealEvent event) {
        return event == DealEvent.LOSE ? moved(LOST) : new Verdict(Kind.REFUSED, deal.stage(), NO_SUCH_MOVE);
    }

    private static Verdict propose(Deal deal) {
        return switch (deal.decisionMaker()) {
            case YES -> moved(PROPOSAL);
            case NO -> new Verdict(Kind.REFUSED, DISCOVERY, DECISION_MAKER);
            case UNKNOWN -> new Verdict(Kind.UNDETERMINED, DISCOVERY, DECISION_MAKER);
        };
    }

    private Verdict win(Deal deal) {
        boolean covered = deal.budgetCoversPrice();
        if (deal.decisionMaker() == Answer.YES) {
            return covered ? moved(WON) : new Verdict(Kind.REFUSED, NEGOTIATION, numbers ? below(deal) : BUDGET);
        }
        if (covered) {
            Kind kind = deal.decisionMaker() == Answer.NO ? Kind.REFUSED : Kind.UNDETERMINED;
            return new Verdict(kind, NEGOTIATION, DECISION_MAKER);
        }
        return new Verdict(Kind.REFUSED, NEGOTIATION, numbers ? both(deal) : BOTH);
    }

    private static List<Object> below(Deal deal) {
        return List.of(new Below("budget-covers-price", deal.budget(), deal.price()));
    }

    private static List<Object> both(Deal deal) {
        List<Object> reasons = new ArrayList<>(DECISION_MAKER);
        reasons.addAll(below(deal));
        return reasons;
    }

    private static Verdict moved(DealStage to) {
        return new Verdict(Kind.MOVED, to, NONE);
    }

    @Override
    public DealStage after(Deal deal, Object answer) {
        return ((Verdict) answer).to();
    }
}
