package io.salesfunnel.absence;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Logs drawn by lot, with ties, late arrivals, campaigns and facts that run out; and the laws over them. */
public final class DrawnLog {

    /** Types that are not standard. */
    public enum Own implements InteractionType {
        STAND_VISITED(Flow.INBOUND, Strength.ATTENTION),
        TEST_DRIVEN(Flow.MUTUAL, Strength.DIALOGUE),
        LETTER_OF_INTENT(Flow.MUTUAL, Strength.DECLARED_INTENT),
        INTENT_RUMOURED(Flow.INTERNAL, Strength.DECLARED_INTENT),
        INTENT_PRESUMED(Flow.OUTBOUND, Strength.DECLARED_INTENT),
        BROCHURE_SENT(Flow.OUTBOUND, Strength.NONE);

        private final Flow flow;
        private final Strength strength;

        Own(Flow flow, Strength strength) {
            this.flow = flow;
            this.strength = strength;
        }

        @Override
        public Flow flow() {
            return flow;
        }

        @Override
        public Strength strength() {
            return strength;
        }
    }

    /** Which cart it was. */
    public static final FactKey<Integer> CART = new FactKey<>("cart", Integer.class);

    /** After this hour nothing happens any more. */
    public static final int LAST = 12;

    private static final int HORIZON = 40;

    private DrawnLog() {}

    public static List<Evidence> of(Random random, List<? extends InteractionType> types) {
        List<Evidence> log = new ArrayList<>();
        for (int i = 0, size = random.nextInt(9); i < size; i++) {
            int hour = random.nextInt(LAST + 1);
            log.add(
                    switch (random.nextInt(6)) {
                        case 0 -> fact(random, i, hour);
                        default -> interaction(random, types, i, hour);
                    });
        }
        return log;
    }

    public static List<InteractionType> anyTypes() {
        List<InteractionType> types = new ArrayList<>(List.of(StandardInteraction.values()));
        types.addAll(List.of(Own.values()));
        return types;
    }

    public static List<InteractionType> typesBelow(Strength strength) {
        return anyTypes().stream()
                .filter(type -> type.strength().compareTo(strength) < 0)
                .toList();
    }

    private static Interaction interaction(Random random, List<? extends InteractionType> types, int i, int hour) {
        Interaction.Builder one = Interaction.builder();
        one.id((random.nextBoolean() ? "a" : "z") + i)
                .partyId(Diary.CAM.id())
                .type(types.get(random.nextInt(types.size())))
                .sequence(random.nextInt(3))
                .occurredAt(Diary.at(hour));
        if (random.nextInt(4) == 0) {
            one.campaign("spring");
        }
        if (random.nextInt(3) == 0) {
            one.addFacts(Fact.of(CART, random.nextInt(2), "shop", Diary.at(hour)));
        }
        if (random.nextInt(6) == 0) {
            one.addFacts(fact(random, i, random.nextInt(hour + 1)));
        }
        return one.build();
    }

    private static Fact<Boolean> fact(Random random, int i, int hour) {
        Fact.Builder<Boolean> fact = Fact.builder();
        fact.key(random.nextInt(3) > 0 ? Facts.INTEREST : Absence.CART_FORGOTTEN)
                .value(random.nextBoolean())
                .source("source-" + i)
                .asOf(Diary.at(hour));
        if (random.nextInt(3) == 0) {
            fact.validUntil(Diary.at(hour + 1 + random.nextInt(6)));
        }
        return fact.build();
    }

    /** L10: equal evidence gives equal answers, reasons and bounds included, in whatever order it arrived. */
    public static <T> Assessment<T> anyOrder(Function<Known, T> question, List<Evidence> log, int hour, Random random) {
        List<Evidence> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);

        Assessment<T> answer = Diary.assess(question, Diary.at(hour), log);

        assertThat(Diary.assess(question, Diary.at(hour), shuffled)).isEqualTo(answer);
        return answer;
    }

    /** L11: the answer is the same at every instant before its end, and from then on for good if it has none. */
    public static <T> Assessment<T> holdsAsLongAsItSays(Function<Known, T> question, List<Evidence> log, int hour) {
        Assessment<T> answer = Diary.assess(question, Diary.at(hour), log);
        Instant end = answer.validUntil().orElse(Diary.at(HORIZON));
        assertThat(end).isAfter(Diary.at(hour));
        for (int later = hour; Diary.at(later).isBefore(end); later++) {
            assertThat(Diary.assess(question, Diary.at(later), log).value()).isEqualTo(answer.value());
        }
        assertThat(Diary.assess(question, end.minusNanos(1), log).value()).isEqualTo(answer.value());
        return answer;
    }

    /** What has happened by then, in its order. */
    public static List<Interaction> seen(List<Evidence> log, int hour) {
        return log.stream()
                .filter(Interaction.class::isInstance)
                .map(Interaction.class::cast)
                .filter(one -> !one.occurredAt().isAfter(Diary.at(hour)))
                .sorted(Evidence.ORDER)
                .toList();
    }
}
