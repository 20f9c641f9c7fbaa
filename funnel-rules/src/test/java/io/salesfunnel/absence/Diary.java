package io.salesfunnel.absence;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Evidence about one person; instants are counted in hours after noon. */
public final class Diary {

    public static final Person CAM =
            Person.builder().id("p-1").name("Cam Marker").build();

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Diary() {}

    public static Instant at(long hour) {
        return NOON.plusSeconds(3600 * hour);
    }

    public static Interaction did(InteractionType type, long hour, Fact<?>... facts) {
        return start(type, hour).addFacts(facts).build();
    }

    public static Interaction campaign(InteractionType type, long hour, String campaign) {
        return start(type, hour).campaign(campaign).build();
    }

    public static Interaction inSequence(InteractionType type, long hour, long sequence) {
        return start(type, hour).sequence(sequence).build();
    }

    private static Interaction.Builder start(InteractionType type, long hour) {
        Interaction.Builder builder = Interaction.builder();
        builder.id(type.name() + "." + hour).partyId(CAM.id()).type(type).occurredAt(at(hour));
        return builder;
    }

    public static <T> Fact<T> told(FactKey<T> key, T value, long hour) {
        return Fact.of(key, value, "call", at(hour));
    }

    public static Fact<Boolean> interest(boolean is, long hour) {
        return told(Facts.INTEREST, is, hour);
    }

    public static <T> Assessment<T> assess(Function<Known, T> question, long hour, Evidence... evidence) {
        return assess(question, at(hour), List.of(evidence));
    }

    public static <T> Assessment<T> assess(Function<Known, T> question, Instant asOf, List<Evidence> evidence) {
        return Known.assess(CAM, EvidenceLog.of(evidence), asOf, question);
    }
}
