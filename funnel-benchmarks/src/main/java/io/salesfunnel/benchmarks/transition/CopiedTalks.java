package io.salesfunnel.benchmarks.transition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limit: a record written by hand, copied with one entry more. It keeps the same columns of a change, and the
 * evidence. It looks for no duplicates, checks no order, and has one guard.
 */
final class CopiedTalks implements Talks {

    enum Stage {
        TALKING,
        OFFERED
    }

    record Event(
            String id, String party, String type, @Nullable String actor, Instant occurredAt) {}

    record Events(@Nullable Events before, Event last, int size) {}

    record Change(
            int sequence,
            Stage from,
            Stage to,
            String transition,
            String cause,
            List<String> findings,
            @Nullable String actor,
            Instant occurredAt,
            String funnel,
            int version) {}

    record Changes(@Nullable Changes before, Change last, int size) {}

    record Talk(
            String id,
            String party,
            Stage stage,
            boolean decisionMaker,
            @Nullable Events events,
            @Nullable Changes changes) {

        int evidence() {
            return events == null ? 0 : events.size();
        }

        int history() {
            return changes == null ? 0 : changes.size();
        }

        Talk with(Event event) {
            return new Talk(id, party, stage, decisionMaker, new Events(events, event, evidence() + 1), changes);
        }

        Talk without(Event event) {
            return new Talk(id, party, stage, false, new Events(events, event, evidence() + 1), changes);
        }

        Talk to(Stage next, String transition, Event event) {
            Change change = new Change(
                    evidence() + history(),
                    stage,
                    next,
                    transition,
                    event.id(),
                    MET,
                    event.actor(),
                    event.occurredAt(),
                    "talks",
                    1);
            Changes more = new Changes(changes, change, history() + 1);
            return new Talk(id, party, next, decisionMaker, new Events(events, event, evidence() + 1), more);
        }
    }

    record Answer(Talk talk, boolean moved, List<String> reasons) {}

    private static final List<String> MET = List.of("decision-maker-known", "offer-decided");
    private static final List<String> MISSING = List.of("decision-maker-known");
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

    private Talk talk = new Talk("T-1", "P-1", Stage.TALKING, false, null, null);
    private Event decision = decision(0);
    private Event call = decision(0);

    @Override
    public void prepare(int history, boolean decisionMaker) {
        talk = new Talk("T-1", "P-1", Stage.TALKING, true, null, null).to(Stage.TALKING, "ENTER", decision(0));
        for (int i = 1; i < history; i++) {
            Stage next = talk.stage() == Stage.TALKING ? Stage.OFFERED : Stage.TALKING;
            talk = talk.to(next, "OFFER", decision(i));
        }
        if (!decisionMaker) {
            talk = talk.without(decision(history));
        }
        decision = decision(history + 1);
        call = new Event("C-1", "P-1", "CALL_ANSWERED", null, decision.occurredAt());
    }

    private static Event decision(int number) {
        return new Event("D-" + number, "P-1", "PURSUIT_DECIDED", "sam", START.plusSeconds(number));
    }

    @Override
    public Object offer() {
        if (talk.stage() != Stage.TALKING || !talk.decisionMaker()) {
            return new Answer(talk, false, MISSING);
        }
        return new Answer(talk.to(Stage.OFFERED, "OFFER", decision), true, List.of());
    }

    @Override
    public Object call() {
        return new Answer(talk.with(call), false, List.of());
    }

    @Override
    public List<Object> read(Object answer) {
        Answer read = (Answer) answer;
        Talk now = read.talk();
        return List.of(now.stage().name(), now.history(), now.evidence(), read.moved());
    }
}
