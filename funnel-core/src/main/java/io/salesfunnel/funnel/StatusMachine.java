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
import java.util.Optional;
import java.util.Set;

/** The machine that closes and reopens, the same in every funnel but for the reasons of a loss. */
final class StatusMachine {

    private static final Guard<Situation> WAKE_UP_AHEAD =
            new KnownGuard(Guard.judging("wake-up-ahead", StatusMachine::wakeUpAhead));

    private StatusMachine() {}

    static StageMachine<RecordStatus, StatusTransition, Situation> of(String id, int version, Set<String> lossReasons) {
        MoveBuilder<RecordStatus, StatusTransition, Situation> lose = StageMachine.named(
                        id + ".status", RecordStatus.class, StatusTransition.class, Situation.class)
                .version(version)
                .initial(OPEN, WON)
                .terminal(WON, LOST, DISQUALIFIED, ABANDONED)
                .move(LOSE)
                .from(OPEN, PARKED)
                .to(LOST)
                .when(decided(LOSE));
        if (!lossReasons.isEmpty()) {
            lose.when(reasonListed(lossReasons));
        }
        return lose.move(DISQUALIFY)
                .from(OPEN, PARKED)
                .to(DISQUALIFIED)
                .when(decided(DISQUALIFY))
                .move(PARK)
                .from(OPEN)
                .to(PARKED)
                .when(decided(PARK))
                .when(WAKE_UP_AHEAD)
                .move(WAKE)
                .from(PARKED)
                .to(OPEN)
                .when(decided(WAKE))
                .move(ABANDON)
                .from(OPEN, PARKED)
                .to(ABANDONED)
                .when(decided(ABANDON))
                .reopen(REOPEN)
                .from(LOST, DISQUALIFIED, ABANDONED)
                .to(OPEN)
                .because(decided(REOPEN))
                .build();
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

    private static Guard<Situation> reasonListed(Set<String> lossReasons) {
        return Guard.judging("loss-reason-listed", situation -> reasonListed(lossReasons, situation));
    }

    private static Finding reasonListed(Set<String> lossReasons, Situation situation) {
        boolean listed = situation.evidence() instanceof HumanDecision decision
                && decision.code().filter(lossReasons::contains).isPresent();
        return listed
                ? Finding.met()
                : Finding.unknown("the code of the decision has to be one of {reasons}")
                        .with("reasons", String.join(", ", lossReasons));
    }
}
