package io.salesfunnel.preset;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.party.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is told to the funnels of systems with leads and opportunities: by the minute, about Cam. */
final class Told {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static final Person CAM = Person.builder().id("p-1").name("Cam Marker").build();
    static final Person STRANGER = Person.builder().id("p-1").build();

    /** From the list to the contract, one piece of evidence a minute. */
    static final List<Evidence> CAMS_LOG = List.of(
            did(StandardInteraction.LIST_IMPORTED, 0),
            decided(StandardDecision.FIT_ASSERTED, 1),
            did(StandardInteraction.EMAIL_SENT, 2),
            did(StandardInteraction.EMAIL_OPENED, 3),
            did(StandardInteraction.WEBSITE_VISITED, 4),
            did(StandardInteraction.FORM_SUBMITTED, 5),
            did(StandardInteraction.CONTENT_DOWNLOADED, 6),
            did(StandardInteraction.CALL_ATTEMPTED, 7),
            did(
                    StandardInteraction.CALL_ANSWERED,
                    8,
                    Facts.INTEREST,
                    Facts.TARGET_GROUP,
                    Facts.IDEAL_CUSTOMER_PROFILE,
                    Facts.MEANS,
                    Facts.NEED),
            decided(StandardDecision.QUALIFICATION_CONFIRMED, 9),
            pursued(10),
            did(StandardInteraction.QUOTE_ISSUED, 11),
            did(StandardInteraction.CONTRACT_SIGNED, 12));

    private Told() {}

    static Interaction did(InteractionType type, int minute, FactKey<?>... learned) {
        return Interaction.builder()
                .id(type.name() + "-" + minute)
                .partyId(CAM.id())
                .type(type)
                .occurredAt(at(minute))
                .addAllFacts(facts(minute, learned))
                .build();
    }

    static HumanDecision decided(DecisionType type, int minute) {
        return HumanDecision.by("rep-1", type, "because", at(minute));
    }

    static HumanDecision decided(DecisionType type, String code, int minute) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(type)
                .reason("because")
                .code(code)
                .decidedAt(at(minute))
                .build();
    }

    static HumanDecision chosen(Funnel funnel, String stage, int minute) {
        return decided(new StageChosen(funnel.id(), stage), minute);
    }

    static HumanDecision pursued(int minute) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(StandardDecision.PURSUIT_DECIDED)
                .reason("because")
                .decidedAt(at(minute))
                .addFact(Fact.of(Facts.ACCOUNT_MANAGER, "rep-2", "desk", at(minute)))
                .build();
    }

    static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    /** The record after all of it, or a failure that says why there is none. */
    static FunnelRecord told(Funnel funnel, Evidence... evidence) {
        return funnel.replay("R-1", CAM, List.of(evidence)).orElseThrow();
    }

    /** The record after more of it. */
    static FunnelRecord and(Funnel funnel, FunnelRecord record, Evidence... evidence) {
        FunnelRecord latest = record;
        for (Evidence next : evidence) {
            latest = funnel.record(latest, next).record();
        }
        return latest;
    }

    /** Where a replay of the log so far leads after each piece of it; {@code -} while it leads nowhere. */
    static List<String> stagesAlong(Funnel funnel, List<Evidence> log) {
        List<String> stages = new ArrayList<>();
        for (int length = 1; length <= log.size(); length++) {
            stages.add(funnel.replay("R-1", CAM, log.subList(0, length))
                    .record()
                    .map(record -> record.stage().name())
                    .orElse("-"));
        }
        return stages;
    }

    /** A stage so many times. */
    static Stream<String> times(int times, String stage) {
        return Stream.generate(() -> stage).limit(times);
    }

    @SuppressWarnings("unchecked")
    private static List<Fact<?>> facts(int minute, FactKey<?>... learned) {
        return Arrays.stream(learned)
                .<Fact<?>>map(key -> Fact.of((FactKey<Boolean>) key, true, "call", at(minute)))
                .toList();
    }
}
