package io.salesfunnel.funnel;

import static io.salesfunnel.stage.RecordStatus.ABANDONED;
import static io.salesfunnel.stage.RecordStatus.DISQUALIFIED;
import static io.salesfunnel.stage.RecordStatus.LOST;
import static io.salesfunnel.stage.RecordStatus.OPEN;
import static io.salesfunnel.stage.RecordStatus.PARKED;
import static io.salesfunnel.stage.RecordStatus.WON;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.StageMachine;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StatusTransition;
import java.util.Set;

/** The machine that closes and reopens, the same in every funnel but for the reasons of a loss. */
final class StatusMachine {

    private static final Guard<Situation> WAKE_UP_KNOWN = new KnownGuard(
            Guard.judging("wake-up-known", known -> known.value(Facts.WAKE_UP).isPresent()
                    ? Finding.met()
                    : Finding.unknown("{fact} is not known; ask: {question}")
                            .with("fact", Facts.WAKE_UP.name())
                            .with("question", "when shall somebody come back to this?")));

    private StatusMachine() {}

    static StageMachine<RecordStatus, StatusTransition, Situation> of(
            String id, int version, Set<String> lossReasons) {
        return StageMachine.named(
                        id + ".status", RecordStatus.class, StatusTransition.class, Situation.class)
                .version(version)
                .initial(OPEN, WON)
                .terminal(WON, LOST, DISQUALIFIED, ABANDONED)
                .move(StatusTransition.LOSE)
                .from(OPEN, PARKED)
                .to(LOST)
                .when(decided(StatusTransition.LOSE))
                .when(reasonListed(lossReasons))
                .move(StatusTransition.DISQUALIFY)
                .from(OPEN, PARKED)
                .to(DISQUALIFIED)
                .when(decided(StatusTransition.DISQUALIFY))
                .move(StatusTransition.PARK)
                .from(OPEN)
                .to(PARKED)
                .when(decided(StatusTransition.PARK))
                .when(WAKE_UP_KNOWN)
                .move(StatusTransition.WAKE)
                .from(PARKED)
                .to(OPEN)
                .when(decided(StatusTransition.WAKE))
                .move(StatusTransition.ABANDON)
                .from(OPEN, PARKED)
                .to(ABANDONED)
                .when(decided(StatusTransition.ABANDON))
                .reopen(StatusTransition.REOPEN)
                .from(LOST, DISQUALIFIED, ABANDONED)
                .to(OPEN)
                .because(decided(StatusTransition.REOPEN))
                .build();
    }

    private static Guard<Situation> decided(StatusTransition transition) {
        return new DecidedGuard(transition.decision());
    }

    private static Guard<Situation> reasonListed(Set<String> lossReasons) {
        return Guard.judging(
                "loss-reason-listed",
                situation -> lossReasons.isEmpty() ? Finding.met() : reasonListed(lossReasons, situation));
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
