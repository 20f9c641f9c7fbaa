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

/** Evidence about Cam, one piece a minute. */
final class CrmLog {

    static final Person CAM = Person.builder().id("p-1").name("Cam Marker").build();
    static final Person STRANGER = Person.builder().id("p-1").build();

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private CrmLog() {}

    /** Cam from a bought list to the contract. */
    static List<Evidence> cam() {
        return List.of(
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
                        Facts.MEANS),
                decided(StandardDecision.QUALIFICATION_CONFIRMED, 9),
                HumanDecision.builder()
                        .actor("rep-1")
                        .type(StandardDecision.PURSUIT_DECIDED)
                        .reason("because")
                        .decidedAt(at(10))
                        .addFact(Fact.of(Facts.ACCOUNT_MANAGER, "rep-2", "desk", at(10)))
                        .build(),
                did(StandardInteraction.QUOTE_ISSUED, 11),
                did(StandardInteraction.CONTRACT_SIGNED, 12));
    }

    static Interaction did(InteractionType type, int minute, FactKey<?>... learned) {
        return Interaction.builder()
                .id(type.name() + "-" + minute)
                .partyId("p-1")
                .type(type)
                .occurredAt(at(minute))
                .addAllFacts(facts(minute, learned))
                .build();
    }

    static HumanDecision decided(DecisionType type, int minute) {
        return HumanDecision.by("rep-1", type, "because", at(minute));
    }

    static HumanDecision set(Funnel funnel, Stage<?> stage, int minute) {
        return decided(new StageChosen(funnel.id(), stage.name()), minute);
    }

    static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    /** Tells what happens one after the other, each a minute after the one before. */
    static Story story(Funnel funnel, String name, Object... happens) {
        return Story.named(name, CAM).with(log(funnel, happens).toArray(Evidence[]::new));
    }

    /** Interactions and decisions by their types, and stages that somebody sets, each a minute after the one before. */
    static List<Evidence> log(Funnel funnel, Object... happens) {
        return IntStream.range(0, happens.length)
                .mapToObj(minute -> evidence(funnel, happens[minute], minute))
                .toList();
    }

    private static Evidence evidence(Funnel funnel, Object happens, int minute) {
        if (happens instanceof Stage<?> stage) {
            return set(funnel, stage, minute);
        }
        return happens instanceof InteractionType type ? did(type, minute) : decided((DecisionType) happens, minute);
    }

    /** The record that a replay of all that happened makes. */
    static FunnelRecord after(Funnel funnel, Object... happens) {
        return funnel.replay("R-1", CAM, log(funnel, happens)).orElseThrow();
    }

    static String stageAfter(Funnel funnel, Object... happens) {
        return after(funnel, happens).stage().name();
    }

    /** The stage after each piece of evidence, by a replay of all until then; {@code -} while there is no record. */
    static List<String> stages(Funnel funnel, List<Evidence> log) {
        return IntStream.rangeClosed(1, log.size())
                .mapToObj(length -> funnel.replay("R-1", CAM, log.subList(0, length))
                        .record()
                        .map(record -> record.stage().name())
                        .orElse("-"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Fact<?>> facts(int minute, FactKey<?>... learned) {
        return Arrays.stream(learned)
                .<Fact<?>>map(key -> Fact.of((FactKey<Boolean>) key, true, "call", at(minute)))
                .toList();
    }
}
