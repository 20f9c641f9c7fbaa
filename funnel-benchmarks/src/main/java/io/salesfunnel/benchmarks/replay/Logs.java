package io.salesfunnel.benchmarks.replay;

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
import io.salesfunnel.party.Party;
import io.salesfunnel.party.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generated logs of one person: mostly interactions, some facts and decisions, in order of time. */
public final class Logs {

    /** Whom the logs are about. */
    public static final Party PARTY =
            Person.builder().id("P-1").email("cam@example.com").build();

    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final List<InteractionType> TYPES = List.of(
            StandardInteraction.EMAIL_SENT,
            StandardInteraction.EMAIL_OPENED,
            StandardInteraction.WEBSITE_VISITED,
            StandardInteraction.PAGE_VIEWED,
            StandardInteraction.FORM_SUBMITTED,
            StandardInteraction.CALL_ATTEMPTED,
            StandardInteraction.CALL_ANSWERED,
            StandardInteraction.MEETING_HELD,
            StandardInteraction.DEMO_REQUESTED,
            StandardInteraction.QUOTE_ISSUED);

    private Logs() {}

    /**
     * A log.
     *
     * @param length how many events, 10 or more
     * @param seed equal seeds give equal logs
     * @return the events, the first of which lets the person in
     */
    public static List<Evidence> generated(int length, long seed) {
        Random random = new Random(seed);
        List<Evidence> told = new ArrayList<>(List.of(
                fact(Facts.TARGET_GROUP, random.nextInt(8) > 0, at(random, length)),
                fact(Facts.IDEAL_CUSTOMER_PROFILE, random.nextInt(8) > 0, at(random, length)),
                fact(Facts.MEANS, random.nextInt(8) > 0, at(random, length)),
                fact(Facts.ACCOUNT_MANAGER, "sam", at(random, length)),
                decision(StandardDecision.QUALIFICATION_CONFIRMED, at(random, length)),
                decision(StandardDecision.PURSUIT_DECIDED, at(random, length))));
        List<Evidence> log = new ArrayList<>();
        log.add(decision(StandardDecision.FIT_ASSERTED, START));
        log.addAll(told);
        boolean buys = random.nextBoolean();
        while (log.size() < length) {
            int number = log.size();
            boolean last = number == length - 1;
            InteractionType type =
                    last && buys ? StandardInteraction.ORDER_PLACED : TYPES.get(random.nextInt(TYPES.size()));
            Instant when = START.plusSeconds(last ? 60L * length + 1 : 60L * number - 1);
            log.add(Interaction.of("I-" + number, PARTY, type, when));
        }
        log.sort(Evidence.ORDER);
        return List.copyOf(log);
    }

    private static Instant at(Random random, int length) {
        return START.plusSeconds(60L * (1 + random.nextInt(length - 1)));
    }

    private static <T> Fact<T> fact(FactKey<T> key, T value, Instant at) {
        return Fact.of(key, value, "call", at);
    }

    private static HumanDecision decision(DecisionType type, Instant at) {
        return HumanDecision.by("sam", type, "as agreed", at);
    }
}
