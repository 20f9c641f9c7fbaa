package io.salesfunnel.funnel;

import static io.salesfunnel.stage.RecordStatus.ABANDONED;
import static io.salesfunnel.stage.RecordStatus.DISQUALIFIED;
import static io.salesfunnel.stage.RecordStatus.LOST;
import static io.salesfunnel.stage.RecordStatus.OPEN;
import static io.salesfunnel.stage.RecordStatus.PARKED;
import static io.salesfunnel.stage.RecordStatus.WON;
import static io.salesfunnel.stage.StatusTransition.ABANDON;
import static io.salesfunnel.stage.StatusTransition.DISQUALIFY;
import static io.salesfunnel.stage.StatusTransition.LOSE;
import static io.salesfunnel.stage.StatusTransition.PARK;
import static io.salesfunnel.stage.StatusTransition.REOPEN;
import static io.salesfunnel.stage.StatusTransition.WAKE;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Situation.DecidedGuard;
import io.salesfunnel.funnel.Situation.KnownGuard;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.MoveBuilder;
import io.salesfunnel.machine.StageMachine;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StatusTransition;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The machine that closes and reopens, the same in every funnel but for the reasons that are listed. */
final class StatusMachine {

    private static final Guard<Situation> WAKE_UP_AHEAD =
            new KnownGuard(Guard.judging("wake-up-ahead", StatusMachine::wakeUpAhead));

    private final Map<StatusTransition, Set<String>> reasons;

    private StatusMachine(Map<StatusTransition, Set<String>> reasons) {
        this.reasons = reasons;
    }

    static StageMachine<RecordStatus, StatusTransition, Situation> of(
            String id, int version, Map<StatusTransition, Set<String>> reasons) {
        StatusMachine status = new StatusMachine(reasons);
        MoveBuilder<RecordStatus, StatusTransition, Situation> move = StageMachine.named(
                        id + ".status", RecordStatus.class, StatusTransition.class, Situation.class)
                .version(version)
                .initial(OPEN, WON)
                .terminal(WON, LOST, DISQUALIFIED, ABANDONED)
                .move(LOSE)
                .from(OPEN, PARKED)
                .to(LOST);
        move = status.guarded(LOSE, move).move(DISQUALIFY).from(OPEN, PARKED).to(DISQUALIFIED);
        move = status.guarded(DISQUALIFY, move).move(PARK).from(OPEN).to(PARKED);
        move = status.guarded(PARK, move)
                .when(WAKE_UP_AHEAD)
                .move(WAKE)
                .from(PARKED)
                .to(OPEN);
        move = status.guarded(WAKE, move).move(ABANDON).from(OPEN, PARKED).to(ABANDONED);
        move = status.guarded(ABANDON, move)
                .reopen(REOPEN)
                .from(LOST, DISQUALIFIED, ABANDONED)
                .to(OPEN)
                .because(decided(REOPEN));
        return status.listed(REOPEN, move).build();
    }

    private MoveBuilder<RecordStatus, StatusTransition, Situation> guarded(
            StatusTransition transition, MoveBuilder<RecordStatus, StatusTransition, Situation> move) {
        return listed(transition, move.when(decided(transition)));
    }

    private MoveBuilder<RecordStatus, StatusTransition, Situation> listed(
            StatusTransition transition, MoveBuilder<RecordStatus, StatusTransition, Situation> move) {
        Set<String> codes = reasons.getOrDefault(transition, Set.of());
        return codes.isEmpty() ? move : move.when(reasonListed(transition, codes));
    }

    private static Finding wakeUpAhead(Known known) {
        Optional<Instant> wakeUp = known.value(Facts.WAKE_UP);
        if (wakeUp.filter(at -> !known.hasPassed(at)).isPresent()) {
            return Finding.met();
        }
        String question = "when shall somebody come back to this?";
        return wakeUp.isPresent()
                ? Finding.unknown("{wakeUp} is not ahead; {question}")
                        .with("wakeUp", wakeUp.get())
                        .with("question", question)
                : Finding.unknown("{question}").with("question", question);
    }

    private static Guard<Situation> decided(StatusTransition transition) {
        return new DecidedGuard(transition.decision());
    }

    private static Guard<Situation> reasonListed(StatusTransition transition, Set<String> codes) {
        String name = "reason-to-" + transition.name().toLowerCase(Locale.ROOT) + "-listed";
        return Guard.judging(name, situation -> reasonListed(codes, situation));
    }

    private static Finding reasonListed(Set<String> codes, Situation situation) {
        boolean listed = situation.evidence() instanceof HumanDecision decision
                && decision.code().filter(codes::contains).isPresent();
        return listed
                ? Finding.met()
                : Finding.unknown("the code of the decision has to be one of {reasons}")
                        .with("reasons", String.join(", ", codes));
    }
}
