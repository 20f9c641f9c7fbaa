package io.salesfunnel.testkit;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.known.Assessment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Goes through time from one change of a verdict to the next, and looks in between whether it changes there. */
final class Holding<A> {

    private static final int CHANGES = 20;
    private static final int DOUBLINGS = 43;
    private static final int DAYS = 40;
    private static final int MONTHS = 24;
    private static final int DAYS_OF_A_MONTH = 30;

    private final Examined<A> examined;
    private final Law law;

    Holding(Examined<A> examined) {
        this.examined = examined;
        this.law = examined.law(
                "a verdict holds until it says so",
                "read time by hasPassed(..), or give timed(..) the instant of the next change");
    }

    void check(List<Case> cases) {
        cases.forEach(this::check);
    }

    private void check(Case about) {
        List<Evidence> sorted = about.log().sorted();
        Instant first = sorted.isEmpty() ? about.asOf() : sorted.get(0).occurredAt();
        Optional<Instant> next = Optional.of(first.minus(Duration.ofDays(1)));
        for (int i = 0; i < CHANGES && next.isPresent(); i++) {
            next = check(about, next.get());
        }
    }

    private Optional<Instant> check(Case about, Instant from) {
        Assessment<A> then = examined.assess(about.as(from));
        Optional<Instant> end = then.validUntil();
        law.require(
                end.filter(until -> !until.isAfter(from)).isEmpty(),
                () -> "asked about " + about.as(from) + " it holds until " + end.orElse(from) + ", which is not later");
        probes(from, end)
                .sorted()
                .filter(probe -> end.filter(until -> !probe.isBefore(until)).isEmpty())
                .forEach(probe -> compare(about, then, probe));
        return end;
    }

    private void compare(Case about, Assessment<A> then, Instant probe) {
        A now = examined.ask(about.as(probe));
        law.require(
                examined.verdict(then.value()).equals(examined.verdict(now)),
                () -> "asked about " + about.as(then.asOf()) + " it found " + examined.words(then.value())
                        + ", to hold "
                        + then.validUntil().map(until -> "until " + until).orElse("for ever") + ", and as of " + probe
                        + " it finds " + examined.words(now));
    }

    private static Stream<Instant> probes(Instant from, Optional<Instant> end) {
        Stream<Duration> doubling = IntStream.range(0, DOUBLINGS).mapToObj(i -> Duration.ofMillis(1L << i));
        Stream<Duration> days = IntStream.rangeClosed(1, DAYS).mapToObj(Duration::ofDays);
        Stream<Duration> months =
                IntStream.rangeClosed(1, MONTHS).mapToObj(month -> Duration.ofDays((long) month * DAYS_OF_A_MONTH));
        Stream<Instant> last = end.stream()
                .flatMap(until -> Stream.of(
                        until.minusNanos(1),
                        from.plus(Duration.between(from, until).dividedBy(2))));
        return Stream.concat(
                Stream.of(doubling, days, months).flatMap(all -> all).map(from::plus), last);
    }
}
