package io.salesfunnel.absence;

import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CHECKOUT_STARTED;
import static io.salesfunnel.evidence.StandardInteraction.NOT_INTERESTED;
import static io.salesfunnel.evidence.StandardInteraction.OBJECTION_RAISED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.TRIAL_STARTED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class AbsencePropertyTest {

    private static final List<InteractionType> BEGIN = List.of(CART_ITEM_ADDED, CHECKOUT_STARTED);
    private static final List<InteractionType> END = List.of(ORDER_PLACED, NOT_INTERESTED);
    private static final List<InteractionType> TYPES = List.of(
            CART_ITEM_ADDED,
            CHECKOUT_STARTED,
            ORDER_PLACED,
            NOT_INTERESTED,
            OBJECTION_RAISED,
            WEBSITE_VISITED,
            TRIAL_STARTED);

    private static List<Absence> rules(int hours) {
        Duration time = Duration.ofHours(hours);
        AbsenceStart.Without own =
                Absence.named("own").after(CART_ITEM_ADDED, CHECKOUT_STARTED).without(ORDER_PLACED, NOT_INTERESTED);
        return List.of(
                own.within(time),
                own.per(DrawnLog.CART).within(time),
                Absence.cartAbandoned(time),
                Absence.cartAbandoned(time, DrawnLog.CART),
                Absence.noContactFor(time),
                Absence.trialExpired(time));
    }

    private static List<Evidence> log(Random random) {
        return DrawnLog.of(random, random.nextBoolean() ? TYPES : DrawnLog.anyTypes());
    }

    @Property // L10
    void theOrderOfArrivalNeverChangesAnAnswer(
            @ForAll Random random,
            @ForAll @IntRange(max = DrawnLog.LAST + 8) int hour,
            @ForAll @IntRange(min = 1, max = 8) int hours) {
        List<Evidence> log = log(random);

        for (Absence rule : rules(hours)) {
            Statistics.collect(
                    DrawnLog.anyOrder(rule::check, log, hour, random).value().status());
        }
        bothWays();
    }

    @Property // L11
    void aVerdictHoldsAsLongAsItSays(
            @ForAll Random random,
            @ForAll @IntRange(max = DrawnLog.LAST + 8) int hour,
            @ForAll @IntRange(min = 1, max = 8) int hours) {
        List<Evidence> log = log(random);

        for (Absence rule : rules(hours)) {
            Statistics.collect(
                    DrawnLog.holdsAsLongAsItSays(rule::check, log, hour).value().status());
        }
        bothWays();
    }

    @Property
    void isMetWhenTheTimeIsUpAfterSomethingThatNothingFollowed(
            @ForAll Random random,
            @ForAll @IntRange(max = DrawnLog.LAST + 8) int hour,
            @ForAll @IntRange(min = 1, max = 8) int hours) {
        List<Evidence> log = log(random);
        List<Absence> rules = rules(hours);

        for (boolean apart : new boolean[] {false, true}) {
            List<Interaction> relevant = DrawnLog.seen(log, hour).stream()
                    .filter(one -> BEGIN.contains(one.type()) || END.contains(one.type()))
                    .toList();
            boolean expected = false;
            for (int i = 0; i < relevant.size(); i++) {
                Interaction one = relevant.get(i);
                boolean followed = relevant.subList(i + 1, relevant.size()).stream()
                        .anyMatch(later -> !apart || sameCart(one, later));
                boolean up = !one.occurredAt().plusSeconds(3600L * hours).isAfter(Diary.at(hour));
                expected |= BEGIN.contains(one.type()) && !followed && up;
            }
            Status status = Diary.assess(rules.get(apart ? 1 : 0)::answer, Diary.at(hour), log)
                    .value();

            assertThat(status).isEqualTo(expected ? Status.MET : Status.NOT_MET);
            Statistics.collect(status);
        }
        bothWays();
    }

    private static boolean sameCart(Interaction one, Interaction other) {
        Optional<Object> cart = cart(one);
        return cart.isEmpty() || cart(other).isEmpty() || cart.equals(cart(other));
    }

    private static Optional<Object> cart(Interaction one) {
        return one.facts().stream()
                .filter(fact -> fact.key().equals(DrawnLog.CART))
                .map(Fact::value)
                .map(Object.class::cast)
                .findFirst();
    }

    private static void bothWays() {
        Statistics.coverage(coverage -> {
            coverage.check(Status.MET).percentage(share -> share > 5);
            coverage.check(Status.NOT_MET).percentage(share -> share > 5);
        });
    }
}
