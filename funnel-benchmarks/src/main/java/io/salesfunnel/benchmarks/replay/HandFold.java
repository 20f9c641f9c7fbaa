package io.salesfunnel.benchmarks.replay;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The limit: the engagement funnel written by hand, over flags. It puts the log in order, drops what it holds twice,
 * and writes a history. It knows no fact that runs out or is replaced, and gives no findings.
 */
final class HandFold {

    enum Stage {
        OUTSIDE,
        PROSPECT,
        LEAD,
        CONTACT,
        OPPORTUNITY,
        CUSTOMER
    }

    record Change(int sequence, Stage from, Stage to, String transition, String cause, Instant occurredAt) {}

    record Life(Stage stage, List<Change> history, List<Evidence> log) {}

    private final List<Change> history = new ArrayList<>();
    private Stage stage = Stage.OUTSIDE;
    private boolean asserted;
    private boolean targetGroup;
    private boolean profile;
    private boolean means;
    private boolean accountManager;
    private boolean confirmed;
    private boolean engaged;
    private boolean spokenWith;
    private boolean interested;
    private boolean committed;

    private HandFold() {}

    static Life of(List<Evidence> evidence) {
        Set<String> ids = new HashSet<>();
        List<Evidence> log = new ArrayList<>(evidence.size());
        for (Evidence next : evidence) {
            if (ids.add(next.id())) {
                log.add(next);
            }
        }
        log.sort(Evidence.ORDER);
        HandFold fold = new HandFold();
        for (Evidence next : log) {
            fold.see(next);
            fold.follow(next);
        }
        return new Life(fold.stage, fold.history, log);
    }

    private void see(Evidence evidence) {
        if (evidence instanceof Interaction interaction) {
            see(interaction);
        } else if (evidence instanceof Fact<?> fact) {
            targetGroup |= fact.key().equals(Facts.TARGET_GROUP) && Boolean.TRUE.equals(fact.value());
            profile |= fact.key().equals(Facts.IDEAL_CUSTOMER_PROFILE) && Boolean.TRUE.equals(fact.value());
            means |= fact.key().equals(Facts.MEANS) && Boolean.TRUE.equals(fact.value());
            accountManager |= fact.key().equals(Facts.ACCOUNT_MANAGER);
        } else if (evidence instanceof HumanDecision decision) {
            asserted |= decision.type() == StandardDecision.FIT_ASSERTED;
            confirmed |= decision.type() == StandardDecision.QUALIFICATION_CONFIRMED;
        }
    }

    private void see(Interaction interaction) {
        StandardInteraction type = (StandardInteraction) interaction.type();
        boolean own = type.flow() == Flow.INBOUND || type.flow() == Flow.MUTUAL;
        engaged |= type.isEngaging();
        spokenWith |= type.flow() == Flow.MUTUAL;
        interested |= own && type.strength().compareTo(Strength.INFERRED_INTENT) >= 0;
        committed |= type == StandardInteraction.ORDER_PLACED;
    }

    private boolean meetsRequirements() {
        return targetGroup && profile && means;
    }

    private void follow(Evidence cause) {
        boolean pursued =
                cause instanceof HumanDecision decision && decision.type() == StandardDecision.PURSUIT_DECIDED;
        boolean ready = interested && spokenWith && meetsRequirements();
        if (pursued && (stage == Stage.CONTACT || stage == Stage.OPPORTUNITY)) {
            if (ready && confirmed && accountManager) {
                enter(Stage.OPPORTUNITY, "PURSUE", cause);
            }
        }
        if (stage == Stage.OUTSIDE && (asserted || meetsRequirements())) {
            enter(Stage.PROSPECT, "ENTER_PROSPECT", cause);
        }
        if (stage == Stage.OUTSIDE || stage == Stage.CUSTOMER) {
            return;
        }
        if (committed) {
            enter(Stage.CUSTOMER, "PROMOTE", cause);
        }
        if (stage == Stage.PROSPECT && engaged) {
            enter(Stage.LEAD, "ENGAGE", cause);
        }
        if (stage == Stage.LEAD && ready) {
            enter(Stage.CONTACT, "QUALIFY", cause);
        }
    }

    private void enter(Stage to, String transition, Evidence cause) {
        history.add(new Change(history.size(), stage, to, transition, cause.id(), cause.occurredAt()));
        stage = to;
    }
}
