package io.salesfunnel.funnel;

import io.salesfunnel.evidence.AppendOnlyList;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.machine.Decision;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.StageChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The life that a funnel derives from evidence in its order: the fold behind replays and late arrivals. */
final class Replay {

    private final Engine engine;
    private final Map<String, List<StageChange>> requests = new HashMap<>();

    /** The journal as of the last change. */
    private Journal changed;

    private EvidenceLog log;

    /** Why the last piece of evidence changed nothing. */
    private AppendOnlyList<Decision<?, ?>> stayed = AppendOnlyList.empty();

    /** When something came late, what was asked for may not be all that could have followed. */
    private final boolean late;

    /** By evidence alone: nothing was asked for. */
    Replay(Engine engine, Journal outside) {
        this(engine, outside, List.of(), false);
    }

    /** Does again what was asked for in a history that this funnel made. */
    Replay(Engine engine, Journal outside, List<StageChange> history, boolean late) {
        this.engine = engine;
        this.changed = outside;
        this.log = outside.log();
        this.late = late;
        for (StageChange change : history) {
            boolean taken = change.kind() == StageChange.Kind.MOVED || change.kind() == StageChange.Kind.REOPENED;
            if (taken && change.funnelId().equals(engine.id)) {
                change.cause()
                        .ifPresent(cause -> requests.computeIfAbsent(cause, id -> new ArrayList<>())
                                .add(change));
            }
        }
    }

    List<Decision<?, ?>> stayed() {
        return stayed.toList();
    }

    /** Goes through the evidence in its order. */
    Journal run(EvidenceLog all) {
        all.unfold(this::next);
        return journal();
    }

    /** Goes on with the latest of a log that goes on from the one before. */
    void next(EvidenceLog longer) {
        Evidence evidence = longer.latest().orElseThrow();
        Step step = new Step(engine, changed, longer, evidence);
        boolean follows = false;
        for (StageChange change : requested(evidence)) {
            if (change.requested()) {
                request(step, change);
            } else if (!follows) {
                step.follow();
                follows = true;
            }
        }
        if (!follows && (late || !step.hasMoved())) {
            step.follow();
        }
        log = longer;
        stayed = step.stayed();
        if (step.hasMoved()) {
            changed = step.journal();
        }
    }

    Journal journal() {
        return changed.with(log);
    }

    private List<StageChange> requested(Evidence evidence) {
        return requests.isEmpty() ? List.of() : requests.getOrDefault(evidence.id(), List.of());
    }

    private void request(Step step, StageChange change) {
        engine.transition(change.transition()).ifPresent(step::request);
        Engine.statusTransition(change.transition()).ifPresent(step::request);
    }

    /** Compares a journal with what its evidence gives in order: restated if that is further, else drifting. */
    static Journal settle(Engine engine, Journal journal, Evidence late, boolean mayRestate) {
        Journal outside = Journal.outside(journal.recordId(), journal.party());
        Journal derived = new Replay(engine, outside, journal.history(), true).run(journal.log());
        if (derived.stage().equals(journal.stage()) && derived.status() == journal.status()) {
            return journal.with((Drift) null);
        }
        if (mayRestate && engine.isAhead(journal, derived)) {
            return journal.with((Drift) null).with(restated(engine, journal, derived, late), derived.stage());
        }
        return journal.with(new Drift(derived.stage().name(), derived.status()));
    }

    private static StageChange restated(Engine engine, Journal journal, Journal derived, Evidence late) {
        return StageChange.builder()
                .sequence(journal.entries())
                .kind(StageChange.Kind.RESTATED)
                .from(journal.stage().name())
                .to(derived.stage().name())
                .status(derived.status())
                .cycle(journal.cycle())
                .transition(StageChange.Kind.RESTATED.name())
                .cause(late.id())
                .findings(Objects.requireNonNull(derived.lastChange()).findings())
                .occurredAt(late.occurredAt())
                .recordedAt(late.recordedAt())
                .funnelId(engine.id)
                .funnelVersion(engine.version)
                .build();
    }
}
