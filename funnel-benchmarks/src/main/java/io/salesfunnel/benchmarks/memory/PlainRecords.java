package io.salesfunnel.benchmarks.memory;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limit: plain records that hold the same data in lists cut to size. Of the findings they hold the names. */
final class PlainRecords implements Held {

    record PlainPerson(
            String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String organization) {}

    record PlainEvent(
            String id,
            @Nullable String party,
            Object type,
            Instant occurredAt,
            long sequence,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String code,
            @Nullable String text,
            List<Object> facts) {}

    record PlainChange(
            int sequence,
            String kind,
            String from,
            String to,
            String status,
            int cycle,
            String transition,
            String cause,
            boolean requested,
            List<String> findings,
            @Nullable String actor,
            Instant occurredAt,
            Instant recordedAt,
            String funnel,
            int version) {}

    record PlainRecord(String id, PlainPerson party, List<PlainEvent> events, List<PlainChange> history) {}

    @Override
    public Object record(int number) {
        PlainPerson party = new PlainPerson("P-" + number, null, "p" + number + "@example.com", null, null);
        List<PlainEvent> events = new ArrayList<>(EVENTS);
        Instant start = FunnelRecords.at(number, 0);
        String decision = "decision|FIT_ASSERTED|sam|" + start;
        events.add(new PlainEvent(
                decision,
                null,
                StandardDecision.FIT_ASSERTED,
                start,
                0,
                start,
                "sam",
                null,
                "met at the fair",
                List.of()));
        for (int i = 1; i < EVENTS; i++) {
            InteractionType type = FunnelRecords.TYPES.get(i - 1);
            Instant at = FunnelRecords.at(number, i);
            events.add(
                    new PlainEvent("I-" + number + "-" + i, party.id(), type, at, 0, at, null, null, null, List.of()));
        }
        List<PlainChange> history = List.of(
                change(1, "OUTSIDE", "PROSPECT", "ENTER_PROSPECT", List.of("fit"), events.get(0)),
                change(6, "PROSPECT", "LEAD", "ENGAGE", List.of("engaged", "identified"), events.get(4)));
        return new PlainRecord("R-" + number, party, List.copyOf(events), history);
    }

    private static PlainChange change(
            int sequence, String from, String to, String transition, List<String> findings, PlainEvent cause) {
        return new PlainChange(
                sequence,
                "MOVED",
                from,
                to,
                "OPEN",
                1,
                transition,
                cause.id(),
                false,
                findings,
                cause.actor(),
                cause.occurredAt(),
                cause.recordedAt(),
                "engagement",
                1);
    }
}
