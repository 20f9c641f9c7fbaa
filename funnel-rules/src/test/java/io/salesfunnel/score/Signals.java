package io.salesfunnel.score;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.UNSUBSCRIBED;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What one person did, in logs that are written down or generated. */
final class Signals {

    enum Showroom implements InteractionType {
        TEST_DRIVE;

        @Override
        public Flow flow() {
            return Flow.MUTUAL;
        }

        @Override
        public Strength strength() {
            return Strength.DIALOGUE;
        }
    }

    static final Person JANE = Person.builder().id("p-1").build();
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Duration DAY = Duration.ofDays(1);
    static final List<InteractionType> TYPES =
            List.of(EMAIL_OPENED, FORM_SUBMITTED, CALL_ANSWERED, UNSUBSCRIBED, Showroom.TEST_DRIVE, EMAIL_SENT);

    private static final int HOURS = 240;

    private Signals() {}

    static Instant day(double days) {
        return NOON.plusSeconds((long) (days * DAY.toSeconds()));
    }

    static Interaction did(String id, InteractionType type, Instant at) {
        return Interaction.of(id, JANE, type, at);
    }

    static List<Interaction> times(int times, InteractionType type, Instant at) {
        List<Interaction> done = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            done.add(did("%s-%03d".formatted(type.name(), i), type, at));
        }
        return done;
    }

    static Known known(Instant asOf, Evidence... arrivals) {
        return known(asOf, List.of(arrivals));
    }

    static Known known(Instant asOf, Collection<? extends Evidence> arrivals) {
        return Known.of(JANE, EvidenceLog.of(arrivals), asOf);
    }

    /** Up to 20 interactions in 10 days, some at one instant, in the order of their arrival. */
    static Arbitrary<List<Interaction>> logs() {
        Arbitrary<Interaction> interaction = Combinators.combine(
                        Arbitraries.of(TYPES),
                        Arbitraries.integers().between(0, HOURS),
                        Arbitraries.of(0, 1, 999_999_999))
                .as((type, hour, nanos) -> Interaction.builder()
                        .id("i")
                        .partyId("p-1")
                        .type(type)
                        .occurredAt(NOON.plusSeconds(3600L * hour).plusNanos(nanos))
                        .build());
        return interaction.list().ofMaxSize(20).map(Signals::numbered);
    }

    private static List<Interaction> numbered(List<Interaction> interactions) {
        List<Interaction> numbered = new ArrayList<>();
        for (Interaction interaction : interactions) {
            numbered.add(Interaction.builder()
                    .from(interaction)
                    .id("i-" + numbered.size())
                    .build());
        }
        return numbered;
    }

    /** One to three groups; points against the party only where asked for. */
    static EngagementScore score(Random random, boolean against) {
        List<InteractionType> types = new ArrayList<>(TYPES.subList(0, 5));
        Collections.shuffle(types, random);
        EngagementScore score = EngagementScore.named("engagement").group(group("first", random, against, types));
        while (!types.isEmpty() && random.nextBoolean()) {
            score = score.group(group("group-" + types.size(), random, against, types));
        }
        return score;
    }

    private static ScoreGroup group(String name, Random random, boolean against, List<InteractionType> types) {
        List<Duration> halfLives = List.of(Duration.ofHours(5), DAY.plusNanos(3), Duration.ofDays(30));
        ScoreGroup.Middle start = ScoreGroup.named(name).halvingEvery(halfLives.get(random.nextInt(3)));
        ScoreGroup group = start.points(points(random, against), types.remove(0));
        while (!types.isEmpty() && random.nextBoolean()) {
            group = group.points(points(random, against), types.remove(0));
        }
        group = random.nextInt(3) == 0 ? group.cap(1 + random.nextInt(12)) : group;
        return random.nextInt(3) == 0 ? group.atMost(1 + random.nextInt(3), Duration.ofHours(12)) : group;
    }

    private static int points(Random random, boolean against) {
        int points = 1 + random.nextInt(20);
        return against && random.nextInt(3) == 0 ? -points : points;
    }

    static Instant instant(Random random) {
        return NOON.plusSeconds(3600L * random.nextInt(2 * HOURS)).plusNanos(random.nextInt(1_000_000_000));
    }
}
