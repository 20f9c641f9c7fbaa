package io.salesfunnel.funnel;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Life.Request;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.StatusTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generates lives in the ready-made funnel and in funnels drawn by lot, weighted so that they get somewhere. */
public class LifeDomain extends DomainContextBase {

    static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    public static final Funnel ENGAGEMENT =
            Engagement.standard().lossReasons("price", "time").funnel();

    private static final List<FactKey<Boolean>> KEYS =
            List.of(Facts.TARGET_GROUP, Facts.IDEAL_CUSTOMER_PROFILE, Facts.MEANS, Facts.INTEREST);

    @Provide
    Arbitrary<Life> lives() {
        return Arbitraries.randomValue(random -> random.nextInt(3) > 0 ? engagement(random) : drawn(random));
    }

    private static Life engagement(Random random) {
        boolean imported = random.nextInt(12) == 0;
        StandardDecision first = imported ? StandardDecision.CUSTOMER_IMPORTED : StandardDecision.FIT_ASSERTED;
        return life(
                random,
                ENGAGEMENT,
                imported ? Engagement.CUSTOMER : Engagement.PROSPECT,
                decision(random, first, 0, START),
                random.nextInt(3) == 0 ? LifeDomain::helpful : LifeDomain::ofEngagement);
    }

    private static Life drawn(Random random) {
        Funnel funnel = Drawn.funnel(random);
        Evidence first = Interaction.of("I-0", Life.PARTY, StandardInteraction.LIST_IMPORTED, START);
        return life(random, funnel, funnel.stages().get(0), first, LifeDomain::ofDrawn);
    }

    private interface Maker {
        Evidence make(Random random, int i, Instant at);
    }

    private static Life life(Random random, Funnel funnel, Stage<?> entry, Evidence first, Maker maker) {
        List<String> names = Stream.concat(
                        funnel.definition().moves().stream()
                                .map(move -> move.trigger().name()),
                        Stream.of(StatusTransition.values()).map(Enum::name))
                .distinct()
                .toList();
        List<Request> requests = new ArrayList<>();
        Instant at = START;
        for (int i = 1, size = random.nextInt(30); i <= size; i++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(4)));
            boolean repeats = i > 1 && random.nextInt(12) == 0;
            Evidence evidence = repeats ? requests.get(i - 2).evidence() : maker.make(random, i, at);
            String name = random.nextInt(20) == 0 ? "NO_SUCH" : names.get(random.nextInt(names.size()));
            requests.add(new Request(evidence, random.nextInt(5) == 0 ? name : ""));
        }
        return new Life(funnel, entry, first, requests);
    }

    private static Evidence ofEngagement(Random random, int i, Instant at) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> interaction(i, pick(StandardInteraction.values(), random), at);
            case 2, 3 -> fact(KEYS.get(random.nextInt(KEYS.size())), random.nextInt(5) > 0, random, i, at);
            case 4, 5 -> decision(random, Drawn.anyDecision(random), i, at);
            default -> helpful(random, i, at);
        };
    }

    /** What leads from the first stage to the last but one, in about that order. */
    private static Evidence helpful(Random random, int i, Instant at) {
        return switch (i % 12) {
            case 1 -> interaction(i, StandardInteraction.FORM_SUBMITTED, at);
            case 2 -> interaction(i, StandardInteraction.CALL_ANSWERED, at);
            case 3, 4, 5, 6 -> fact(KEYS.get(i % KEYS.size()), true, random, i, at);
            case 7 -> decision(random, StandardDecision.QUALIFICATION_CONFIRMED, i, at);
            case 8 ->
                Fact.<String>builder()
                        .key(Facts.ACCOUNT_MANAGER)
                        .value("A-1")
                        .source("s" + i)
                        .asOf(at)
                        .sequence(i)
                        .build();
            case 9 -> decision(random, StandardDecision.PURSUIT_DECIDED, i, at);
            case 10 -> decision(random, StandardDecision.PURSUIT_ENDED, i, at);
            case 11 -> decision(random, StandardDecision.PARKING_DECIDED, i, at);
            case 0 -> decision(random, StandardDecision.WAKE_UP_DECIDED, i, at);
            default -> throw new IllegalStateException();
        };
    }

    private static Evidence ofDrawn(Random random, int i, Instant at) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> fact(Drawn.FACTS.get(random.nextInt(3)), random.nextInt(5) > 0, random, i, at);
            case 3, 4, 5 -> decision(random, pick(Drawn.Say.values(), random), i, at);
            case 6 -> decision(random, Drawn.anyDecision(random), i, at);
            default ->
                interaction(
                        i,
                        random.nextInt(4) == 0 ? StandardInteraction.CONTRACT_SIGNED : StandardInteraction.EMAIL_OPENED,
                        at);
        };
    }

    private static Interaction interaction(int i, StandardInteraction type, Instant at) {
        return Interaction.builder()
                .id("I-" + i)
                .partyId("P-1")
                .type(type)
                .occurredAt(at)
                .sequence(i)
                .build();
    }

    private static Fact<Boolean> fact(FactKey<Boolean> key, boolean value, Random random, int i, Instant at) {
        Fact.Builder<Boolean> fact = Fact.builder();
        fact.key(key).value(value).source("s" + i).asOf(at).sequence(i);
        return random.nextInt(6) == 0
                ? fact.validUntil(at.plus(Duration.ofMinutes(1 + random.nextInt(20))))
                        .build()
                : fact.build();
    }

    private static HumanDecision decision(Random random, DecisionType type, int i, Instant at) {
        HumanDecision.Builder decision = HumanDecision.builder()
                .type(type)
                .actor("S-" + i)
                .sequence(i)
                .reason(Life.MARKER + " says so")
                .decidedAt(at);
        if (random.nextBoolean()) {
            decision.code(random.nextBoolean() ? "price" : "weather");
        }
        if (type == StandardDecision.PARKING_DECIDED && random.nextBoolean()) {
            decision.addFact(Fact.of(Facts.WAKE_UP, at.plus(Duration.ofDays(90)), "seller", at));
        }
        return decision.build();
    }

    private static <E> E pick(E[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
