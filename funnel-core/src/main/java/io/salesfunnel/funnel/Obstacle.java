package io.salesfunnel.funnel;

import io.salesfunnel.definition.Move;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.Transition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What keeps a funnel from even considering a record or a piece of evidence. */
final class Obstacle {

    private Obstacle() {}

    static @Nullable Finding of(Engine engine, FunnelRecord record) {
        Journal journal = record.journal();
        StageChange last = Objects.requireNonNull(journal.lastChange());
        if (!last.funnelId().equals(engine.id)) {
            return Finding.notMet("it is in funnel {funnel}; replay its journal in this one")
                    .with("funnel", last.funnelId())
                    .named("other-funnel");
        }
        if (last.funnelVersion() != engine.version) {
            return Finding.notMet("it is in version {version} of the funnel; restore its snapshot with a migration")
                    .with("version", last.funnelVersion())
                    .named("other-version");
        }
        if (!journal.stage().type().isInstance(record)) {
            return Finding.notMet(
                            "a record in {stage} is a {wanted}, and this is a {type}; hand in the one the funnel made")
                    .with("stage", journal.stage())
                    .with("wanted", journal.stage().type().getSimpleName())
                    .with("type", record.getClass().getSimpleName())
                    .named("wrong-type");
        }
        return null;
    }

    /**
     * What keeps a funnel from considering a piece of evidence.
     *
     * @param stored the evidence of its id that the record has, or null
     */
    static @Nullable Finding of(Engine engine, FunnelRecord record, Evidence evidence, @Nullable Evidence stored) {
        Finding obstacle = of(engine, record);
        if (obstacle != null) {
            return obstacle;
        }
        if (evidence instanceof Interaction interaction && !record.concerns(interaction)) {
            return otherParty(interaction);
        }
        return stored != null && !stored.equals(evidence) ? contradiction(evidence) : null;
    }

    static Finding otherParty(Interaction interaction) {
        return Finding.notMet("'{evidence}' is of party '{party}'; record it on a record of that party")
                .with("evidence", interaction.id())
                .with("party", interaction.partyId())
                .named("other-party");
    }

    static Finding contradiction(Evidence evidence) {
        return Finding.notMet(
                        "'{evidence}' is known with other content; give a correction an id or a sequence of its own")
                .with("evidence", evidence.id())
                .named("contradiction");
    }

    static Finding backward(Evidence evidence, Evidence latest) {
        boolean same = evidence.occurredAt().equals(latest.occurredAt());
        return Finding.notMet(
                        same
                                ? "'{evidence}' and '{latest}' are both of {at}, and the latter comes last by its"
                                        + " sequence and id; give what comes later a higher sequence"
                                : "'{evidence}' is of {at}, and '{latest}' of {after} is known; record what comes late")
                .with("evidence", evidence.id())
                .with("at", evidence.occurredAt())
                .with("latest", latest.id())
                .with("after", latest.occurredAt())
                .named("time-runs-backward");
    }

    static Finding late(Evidence evidence) {
        return Finding.notMet("'{evidence}' of {at} came late and was judged in its place")
                .with("evidence", evidence.id())
                .with("at", evidence.occurredAt())
                .named("came-late");
    }

    static Finding closed(Journal journal) {
        return Finding.notMet("it is {status}; {remedy} it first")
                .with("status", journal.status())
                .with("remedy", journal.status() == RecordStatus.PARKED ? "WAKE" : "REOPEN")
                .named("record-closed");
    }

    static Finding closedByStage(Journal journal) {
        return Finding.notMet("{stage} closes it; only a transition that leaves {stage} changes that")
                .with("stage", journal.stage())
                .named("stage-closed");
    }

    static Finding nothingAnswers(Journal journal, HumanDecision decision) {
        return Finding.notMet("no transition leaves {stage} on {decision}")
                .with("stage", journal.stage())
                .with("decision", decision.type().name())
                .named("nothing-answers");
    }

    static Finding nothingFollows(Journal journal, List<Move<Stage<?>, Transition<?, ?>>> exits) {
        String transitions =
                exits.stream().map(exit -> exit.trigger().name()).distinct().collect(Collectors.joining(", "));
        return Finding.notMet(
                        transitions.isEmpty()
                                ? "no transition leaves {stage}"
                                : "nothing leaves {stage} by itself; to be decided or asked for: {transitions}")
                .with("stage", journal.stage())
                .with("transitions", transitions)
                .named("nothing-follows");
    }
}
