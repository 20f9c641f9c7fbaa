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
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.party.Person;
import io.salesfunnel.testkit.Story;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is told about Cam, and the record that a funnel makes of it; instants are counted in days after noon. */
final class Told {

    static final Person CAM = Person.builder()
            .id("p-1")
            .name("Cam Marker")
            .email("cam@marker.example")
            .build();
    static final Person STRANGER = Person.builder().id("p-1").build();

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** From the list to the contract, one piece of evidence a day. */
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
                    told(Facts.INTEREST, true, 8),
                    told(Facts.TARGET_GROUP, true, 8),
                    told(Facts.IDEAL_CUSTOMER_PROFILE, true, 8),
                    told(Facts.MEANS, true, 8),
                    told(Facts.NEED, true, 8)),
            decided(StandardDecision.QUALIFICATION_CONFIRMED, 9),
            pursued(10),
            did(StandardInteraction.QUOTE_ISSUED, 11),
            did(StandardInteraction.CONTRACT_SIGNED, 12));

    private Told() {}

    static Instant day(int day) {
        return NOON.plusSeconds(86_400L * day);
    }

    static Interaction did(InteractionType type, int day, Fact<?>... facts) {
        return Interaction.builder()
                .id(type.name() + "-" + day)
                .partyId(CAM.id())
                .type(type)
                .occurredAt(day(day))
                .addFacts(facts)
                .build();
    }

    static <T> Fact<T> told(FactKey<T> key, T value, int day) {
        return Fact.of(key, value, "call", day(day));
    }

    static HumanDecision decided(DecisionType type, int day, Fact<?>... facts) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(type)
                .reason("because")
                .decidedAt(day(day))
                .addFacts(facts)
                .build();
    }

    static HumanDecision decided(DecisionType type, String code, int day) {
        return HumanDecision.builder().from(decided(type, day)).code(code).build();
    }

    static HumanDecision pursued(int day) {
        return decided(StandardDecision.PURSUIT_DECIDED, day, told(Facts.ACCOUNT_MANAGER, "rep-2", day));
    }

    static HumanDecision chosen(Funnel funnel, String stage, int day) {
        return decided(new StageChosen(funnel.id(), stage), day);
    }

    static HumanDecision chosen(Funnel funnel, Stage<?> stage, int day) {
        return chosen(funnel, stage.name(), day);
    }

    /** Interactions and decisions by their types, and stages that somebody chooses, each a day after the one before. */
    static List<Evidence> log(Funnel funnel, Object... happens) {
        return IntStream.range(0, happens.length)
                .mapToObj(day -> evidence(funnel, happens[day], day))
                .toList();
    }

    private static Evidence evidence(Funnel funnel, Object happens, int day) {
        if (happens instanceof Stage<?> stage) {
            return chosen(funnel, stage, day);
        }
        return happens instanceof InteractionType type ? did(type, day) : decided((DecisionType) happens, day);
    }

    static Story story(Funnel funnel, String name, Object... happens) {
        return Story.named(name, CAM).with(log(funnel, happens).toArray(Evidence[]::new));
    }

    /** The record after all of it, or a failure that says why there is none. */
    static FunnelRecord live(Funnel funnel, Evidence... evidence) {
        return funnel.replay("R-1", CAM, List.of(evidence)).orElseThrow();
    }

    static FunnelRecord live(Preset preset, Evidence... evidence) {
        return live(preset.funnel(), evidence);
    }

    static FunnelRecord after(Funnel funnel, Object... happens) {
        return live(funnel, log(funnel, happens).toArray(Evidence[]::new));
    }

    static String stageAfter(Funnel funnel, Object... happens) {
        return after(funnel, happens).stage().name();
    }

    /** The record after more of it. */
    static FunnelRecord and(Funnel funnel, FunnelRecord record, Evidence... evidence) {
        return Arrays.stream(evidence)
                .reduce(record, (latest, next) -> funnel.record(latest, next).record(), (first, second) -> second);
    }

    static FunnelRecord and(Preset preset, FunnelRecord record, Evidence... evidence) {
        return and(preset.funnel(), record, evidence);
    }

    /** Where a replay of the log so far leads after each piece of it; {@code -} while it leads nowhere. */
    static List<String> stages(Funnel funnel, List<Evidence> log) {
        return IntStream.rangeClosed(1, log.size())
                .mapToObj(length -> funnel.replay("R-1", CAM, log.subList(0, length))
                        .record()
                        .map(record -> record.stage().name())
                        .orElse("-"))
                .toList();
    }

    /** A stage so many times. */
    static Stream<String> times(int times, String stage) {
        return Stream.generate(() -> stage).limit(times);
    }
}
