package io.salesfunnel.known;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.known.Story.JANE;
import static io.salesfunnel.known.Story.at;
import static io.salesfunnel.known.Story.did;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class KnownFactPropertyTest {

    private static final int KEYS = 5;
    private static final int MINUTES = 6;

    @Property
    void tellsTheNewestOfWhatIsSeenWhateverTheArrival(
            @ForAll("logs") List<Evidence> arrivals,
            @ForAll @IntRange(max = MINUTES + 1) int minute,
            @ForAll @IntRange(max = KEYS) int number) {
        FactKey<Integer> key = key(number);
        EvidenceLog log = EvidenceLog.of(arrivals);
        Known known = Known.of(JANE, log, at(minute));

        Optional<Fact<Integer>> newest = newest(arrivals, key, at(minute));
        Optional<Fact<Integer>> expected = newest.filter(fact -> holds(fact, at(minute)));

        assertThat(known.fact(key)).isEqualTo(expected);
        assertThat(known.value(key)).isEqualTo(expected.map(Fact::value));
        assertThat(Optional.ofNullable(known.valueOrNull(key))).isEqualTo(expected.map(Fact::value));
        assertThat(Known.assess(JANE, log, at(minute), whole -> whole.value(key))
                        .validUntil())
                .isEqualTo(end(arrivals, expected, at(minute)));
        Statistics.collect(newest.isEmpty() ? "unknown" : expected.isPresent() ? "known" : "run out");
        Statistics.label("looking back").collect(log.endsBy(at(minute)) ? "all is seen" : "something follows");
        Statistics.coverage(coverage -> {
            coverage.check("unknown").count(count -> count > 0);
            coverage.check("known").count(count -> count > 0);
            coverage.check("run out").count(count -> count > 0);
        });
        Statistics.label("looking back")
                .coverage(coverage -> coverage.check("something follows").count(count -> count > 0));
    }

    /** Keys are equal, and never the same instance. */
    private static FactKey<Integer> key(int number) {
        return new FactKey<>("key-" + number, Integer.class);
    }

    private static boolean holds(Fact<Integer> fact, Instant asOf) {
        return fact.validUntil().filter(end -> !asOf.isBefore(end)).isEmpty();
    }

    private static Optional<Fact<Integer>> newest(List<Evidence> arrivals, FactKey<Integer> key, Instant asOf) {
        Fact<Integer> newest = null;
        for (Evidence evidence : arrivals.stream().sorted(Evidence.ORDER).toList()) {
            for (Fact<?> fact : evidence.occurredAt().isAfter(asOf) ? List.<Fact<?>>of() : evidence.facts()) {
                boolean counts = newest == null || !fact.asOf().isBefore(newest.asOf());
                newest = fact.key().equals(key) && counts ? integer(fact) : newest;
            }
        }
        return Optional.ofNullable(newest);
    }

    /** The next evidence or the end of the fact, whichever comes first. */
    private static Optional<Instant> end(List<Evidence> arrivals, Optional<Fact<Integer>> read, Instant asOf) {
        return Stream.concat(
                        arrivals.stream().map(Evidence::occurredAt).filter(instant -> instant.isAfter(asOf)),
                        read.flatMap(Fact::validUntil).stream())
                .min(Instant::compareTo);
    }

    @SuppressWarnings("unchecked")
    private static Fact<Integer> integer(Fact<?> fact) {
        return (Fact<Integer>) fact;
    }

    @Provide
    Arbitrary<List<Evidence>> logs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MINUTES),
                        told().list().ofMaxSize(3))
                .as(Call::new)
                .list()
                .ofMaxSize(10)
                .map(KnownFactPropertyTest::log);
    }

    private record Call(int minute, List<Told> facts) {}

    private record Told(int number, int value, int minutesAgo, Optional<Integer> minutesValid) {

        Fact<Integer> in(int minute) {
            return Fact.<Integer>builder()
                    .key(key(number))
                    .value(value)
                    .source("call")
                    .asOf(at(minute - minutesAgo))
                    .validUntil(minutesValid.map(minutes -> at(minute - minutesAgo + minutes)))
                    .build();
        }
    }

    private static Arbitrary<Told> told() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KEYS - 1),
                        Arbitraries.integers(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, MINUTES).optional(0.3))
                .as(Told::new);
    }

    private static List<Evidence> log(List<Call> calls) {
        List<Evidence> log = new ArrayList<>();
        for (Call call : calls) {
            Fact<?>[] facts =
                    call.facts().stream().map(told -> told.in(call.minute())).toArray(Fact<?>[]::new);
            log.add(did("c-" + log.size(), CALL_ANSWERED, call.minute(), facts));
        }
        return log;
    }
}
