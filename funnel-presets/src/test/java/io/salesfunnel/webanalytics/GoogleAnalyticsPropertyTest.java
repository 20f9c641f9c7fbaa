package io.salesfunnel.webanalytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.known.EvidenceLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.statistics.Statistics;

class GoogleAnalyticsPropertyTest {

    private static final GoogleAnalytics NAMES = GoogleAnalytics.standard();

    /** Events of a few names, parties and instants, so that they meet; some are not good. */
    @Provide
    Arbitrary<List<AnalyticsEvent>> events() {
        Arbitrary<String> names =
                Arbitraries.of("page_view", "purchase", "refund", "add_to_cart", "view_item", "book_demo");
        Arbitrary<AnalyticsEvent> plain = Combinators.combine(
                        names,
                        Arbitraries.of("p-1", "p-2", "p-1", "p-2", "p 3"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2))
                .as((name, party, minute, place) ->
                        AnalyticsEvent.of(1, name, party, Visits.minute(minute)).inSequence(place));
        Arbitrary<AnalyticsEvent> events = Combinators.combine(
                        plain,
                        parameter("transaction_id", "T-1", "T-2"),
                        parameter("event_id", "e-1", "e-2", "e 3"),
                        parameter("value", "1", "2.50", "much"),
                        parameter("currency", "EUR", "euro"),
                        parameter("campaign", "spring", "spring sale"))
                .as((event, transaction, id, value, currency, campaign) ->
                        with(with(with(with(with(event, transaction), id), value), currency), campaign));
        return events.list().ofMaxSize(10).map(GoogleAnalyticsPropertyTest::numbered);
    }

    private record Parameter(String name, Optional<String> value) {}

    private static Arbitrary<Parameter> parameter(String name, String... values) {
        return Arbitraries.of(values).optional(0.4).map(value -> new Parameter(name, value));
    }

    private static AnalyticsEvent with(AnalyticsEvent event, Parameter parameter) {
        return parameter
                .value()
                .map(value -> event.with(parameter.name(), value))
                .orElse(event);
    }

    private static List<AnalyticsEvent> numbered(List<AnalyticsEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> {
                    AnalyticsEvent event = events.get(i);
                    return new AnalyticsEvent(
                            i + 1,
                            event.name(),
                            event.partyId(),
                            event.occurredAt(),
                            event.sequence(),
                            event.parameters());
                })
                .toList();
    }

    @Property(tries = 500)
    void losesNoEvent(@ForAll("events") List<AnalyticsEvent> events) {
        for (AnalyticsReading reading : List.of(NAMES.read(events), NAMES.readUntilProblem(events))) {
            long notKept = reading.problems().stream()
                    .filter(problem -> !problem.kept())
                    .map(EventProblem::number)
                    .distinct()
                    .count();
            assertThat(reading.interactions().size() + reading.repeated().size() + notKept + reading.notRead())
                    .isEqualTo(events.size());
            assertThat(reading.interactions()).isSortedAccordingTo(Evidence.ORDER);
            assertThat(EvidenceLog.of(reading.interactions()).arrivals()).hasSameSizeAs(reading.interactions());
        }
        AnalyticsReading all = NAMES.read(events);
        Statistics.label("kind of problem")
                .collect(
                        all.problems().stream().anyMatch(EventProblem::kept),
                        all.problems().stream().anyMatch(problem -> !problem.kept()),
                        !all.repeated().isEmpty())
                .coverage(coverage -> {
                    coverage.check(true, true, false).count(found -> found > 20);
                    coverage.check(false, false, false).count(found -> found > 5);
                });
    }

    @Property(tries = 300)
    void readsTheSameFromASecondDelivery(@ForAll("events") List<AnalyticsEvent> events) {
        List<AnalyticsEvent> twice = new ArrayList<>(events);
        twice.addAll(events);

        assertThat(NAMES.read(twice).interactions())
                .isEqualTo(NAMES.read(events).interactions());
    }

    @Property(tries = 300)
    void readsTheSameWhateverTheOrderUnlessIdsContradict(
            @ForAll("events") List<AnalyticsEvent> events, @ForAll Random random) {
        List<AnalyticsEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        AnalyticsReading reading = NAMES.read(events);
        boolean contradicts = reading.problems().stream()
                .anyMatch(problem -> problem.reason().endsWith("has the same id and other content"));

        if (!contradicts) {
            assertThat(NAMES.read(shuffled).interactions()).isEqualTo(reading.interactions());
        }
        Statistics.label("contradicts").collect(contradicts).coverage(coverage -> {
            coverage.check(false).count(found -> found > 50);
            coverage.check(true).count(found -> found > 5);
        });
    }

    @Provide
    Arbitrary<List<Interaction>> interactions() {
        Arbitrary<InteractionType> types = Arbitraries.oneOf(
                Arbitraries.of(StandardInteraction.class), Arbitraries.of(GoogleAnalyticsEvent.class));
        return Combinators.combine(
                        types,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("spring", "fair").optional(0.3),
                        Arbitraries.bigDecimals().optional(0.4))
                .as((type, minute, place, campaign, amount) -> {
                    Interaction.Builder one = Interaction.builder();
                    one.partyId("p-1")
                            .type(type)
                            .occurredAt(Visits.minute(minute))
                            .sequence(place)
                            .campaign(campaign)
                            .id("x");
                    amount.filter(value -> value.scale() < 99)
                            .ifPresent(value -> one.addFacts(Fact.<Money>builder()
                                    .key(
                                            List.of(
                                                                    StandardInteraction.ORDER_PLACED,
                                                                    GoogleAnalyticsEvent.CLOSE_CONVERT_LEAD)
                                                            .contains(type)
                                                    ? Facts.AMOUNT
                                                    : GoogleAnalytics.VALUE)
                                    .value(Money.of(value, "EUR"))
                                    .source("ga4")
                                    .asOf(Visits.minute(minute))
                                    .sequence(place)
                                    .build()));
                    return one;
                })
                .list()
                .ofMaxSize(8)
                .map(builders -> IntStream.range(0, builders.size())
                        .mapToObj(i -> builders.get(i).id("i-" + i).build())
                        .toList());
    }

    @Property(tries = 300)
    void readsWhatItWrites(@ForAll("interactions") List<Interaction> interactions) {
        AnalyticsWriting writing = NAMES.write(interactions);
        AnalyticsReading reading = NAMES.read(writing.events());

        List<Interaction> all = new ArrayList<>(reading.interactions());
        all.addAll(writing.withoutName());
        assertThat(all).containsExactlyInAnyOrderElementsOf(interactions);
        assertThat(reading.isComplete()).isTrue();
        assertThat(writing.withoutName())
                .allSatisfy(one -> assertThat(NAMES.eventName(one.type())).isEmpty());
        Statistics.label("complete").collect(writing.isComplete()).coverage(coverage -> {
            coverage.check(true).count(found -> found > 5);
            coverage.check(false).count(found -> found > 5);
        });
    }

    @Property(tries = 100)
    void namesAndTypesAreTheSameBothWays(@ForAll("known") @UniqueElements List<String> names) {
        assertThat(names.stream()
                        .map(name -> NAMES.type(name).orElseThrow())
                        .map(type -> NAMES.eventName(type).orElseThrow()))
                .containsExactlyElementsOf(names);
    }

    @Provide
    Arbitrary<List<String>> known() {
        return Arbitraries.of(NAMES.names().stream().map(EventName::name).toList())
                .list()
                .ofMaxSize(20);
    }
}
