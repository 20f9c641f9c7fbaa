package io.salesfunnel.funnel;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.party.Person;
import java.util.ArrayList;
import java.util.List;

/** A funnel, an entry into it, and what comes after: evidence to record, or to ask for a transition with. */
public record Life(Funnel funnel, Stage<?> entry, Evidence first, List<Request> requests) {

    public static final String MARKER = "Zyxw";
    public static final Person PARTY = Person.builder()
            .id("P-1")
            .name(MARKER + " Name")
            .email(MARKER + "@example.org")
            .phone(MARKER + " 123")
            .build();

    /** What comes next; without a transition it is only recorded. */
    public record Request(Evidence evidence, String transition) {

        Outcome<FunnelRecord> of(Funnel funnel, FunnelRecord record) {
            return transition.isEmpty()
                    ? funnel.record(record, evidence)
                    : funnel.attemptByName(transition, record, evidence);
        }
    }

    /** One step of a life: the record before it, what was asked, and the answer. */
    record Walked(FunnelRecord before, Request request, Outcome<FunnelRecord> outcome) {

        FunnelRecord after() {
            return outcome.record();
        }
    }

    FunnelRecord begin() {
        return funnel.enter(entry, "R-1", PARTY, first).orElseThrow();
    }

    List<Walked> walk() {
        return walk(requests);
    }

    List<Walked> walk(List<Request> order) {
        List<Walked> walk = new ArrayList<>();
        FunnelRecord record = begin();
        for (Request request : order) {
            Outcome<FunnelRecord> outcome = request.of(funnel, record);
            walk.add(new Walked(record, request, outcome));
            record = outcome.record();
        }
        return walk;
    }

    FunnelRecord end() {
        List<Walked> walk = walk();
        return walk.isEmpty() ? begin() : walk.get(walk.size() - 1).after();
    }

    /** The same evidence, all of it recorded only. */
    List<Request> recordings() {
        return requests.stream()
                .map(request -> new Request(request.evidence(), ""))
                .toList();
    }
}
