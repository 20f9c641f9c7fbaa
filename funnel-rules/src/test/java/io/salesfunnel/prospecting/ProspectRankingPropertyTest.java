package io.salesfunnel.prospecting;

import static io.salesfunnel.prospecting.Market.HEAT;
import static io.salesfunnel.prospecting.Market.NEED;
import static io.salesfunnel.prospecting.Market.NOON;
import static io.salesfunnel.prospecting.Market.SIZE;
import static io.salesfunnel.prospecting.Market.TOLD;
import static io.salesfunnel.prospecting.Market.after;
import static io.salesfunnel.prospecting.Market.closed;
import static io.salesfunnel.prospecting.Market.customer;
import static io.salesfunnel.prospecting.Market.prospect;
import static io.salesfunnel.prospecting.Market.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.temperature.Temperature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class ProspectRankingPropertyTest {

    private static final ProspectRanking RANKING = ProspectRanking.by(TOLD)
            .qualifiedBy(NEED)
            .preferring("size", known -> known.value(SIZE).orElse(0));

    /** What is known of somebody, in numbers; an id is given later. */
    private record Life(int heat, int until, int need, int size, int spoken, int end) {

        FunnelRecord record(String id) {
            List<Fact<?>> facts = new ArrayList<>();
            if (heat > 0) {
                facts.add(told(HEAT, Temperature.values()[heat - 1], until));
            }
            if (need > 0) {
                facts.add(told(Facts.NEED, need > 1, until + 7));
            }
            facts.add(told(SIZE, size));
            FunnelRecord record = prospect(id, facts.toArray(Fact<?>[]::new));
            if (spoken > 0) {
                record = after(record, StandardInteraction.CALL_ANSWERED, -20 * spoken);
            }
            return switch (end) {
                case 1 -> customer(record);
                case 2 -> closed(record, StandardDecision.LOSS_DECIDED);
                case 3 -> closed(record, StandardDecision.PARKING_DECIDED);
                case 4 -> closed(record, StandardDecision.DISQUALIFICATION_DECIDED);
                case 5 -> closed(record, StandardDecision.ABANDONMENT_DECIDED);
                default -> record;
            };
        }
    }

    @Provide
    Arbitrary<List<FunnelRecord>> records() {
        return records(Arbitraries.integers().between(0, 9));
    }

    @Provide
    Arbitrary<List<FunnelRecord>> open() {
        return records(Arbitraries.just(0));
    }

    private static Arbitrary<List<FunnelRecord>> records(Arbitrary<Integer> end) {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 90),
                        few,
                        few,
                        few,
                        end)
                .as(Life::new)
                .list()
                .ofMaxSize(12)
                .map(lives -> IntStream.range(0, lives.size())
                        .mapToObj(i -> lives.get(i).record("r-" + i))
                        .toList());
    }

    private static Selection select(List<FunnelRecord> records, Instant asOf) {
        return RANKING.select("today", "rep-1", records, asOf);
    }

    private static int heat(Approach approach) {
        return approach.temperature().map(found -> found.ordinal() + 1).orElse(0);
    }

    @Property(tries = 200)
    void theOrderDoesNotDependOnTheOrderOfTheRecords(@ForAll("records") List<FunnelRecord> records, @ForAll long seed) {
        List<FunnelRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(select(shuffled, NOON)).isEqualTo(select(records, NOON));
    }

    @Property(tries = 200)
    void everyRecordIsOnTheListOrLeftOut(@ForAll("records") List<FunnelRecord> records) {
        Selection selection = select(records, NOON);

        List<String> ids = new ArrayList<>(selection.leftOut().keySet());
        selection.list().approaches().forEach(approach -> ids.add(approach.recordId()));
        Statistics.collect(selection.leftOut().isEmpty(), selection.list().size() > 1);
        Statistics.coverage(coverage -> coverage.check(false, true).percentage(at -> at > 20));

        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(FunnelRecord::id).toList());
    }

    @Property(tries = 200)
    void theHotterIsNeverBehind(@ForAll("open") List<FunnelRecord> records) {
        List<Approach> approaches = select(records, NOON).list().approaches();

        Statistics.collect(approaches.stream()
                        .map(ProspectRankingPropertyTest::heat)
                        .distinct()
                        .count()
                > 2);
        Statistics.coverage(coverage -> coverage.check(true).percentage(at -> at > 20));
        assertThat(approaches.stream().map(ProspectRankingPropertyTest::heat).toList())
                .isSortedAccordingTo(Collections.reverseOrder());
        assertThat(approaches.stream().map(Approach::rank).toList())
                .isEqualTo(IntStream.rangeClosed(1, approaches.size()).boxed().toList());
    }

    @Property(tries = 200)
    void takingOneAwayLeavesTheOthersInOrder(
            @ForAll("open") List<FunnelRecord> records, @ForAll @IntRange(max = 11) int which) {
        List<FunnelRecord> fewer = new ArrayList<>(records);
        List<String> ids = ids(records);
        if (which < records.size()) {
            ids.remove(records.get(which).id());
            fewer.remove(which);
        }

        assertThat(ids(fewer)).isEqualTo(ids);
    }

    private static List<String> ids(List<FunnelRecord> records) {
        return select(records, NOON).list().approaches().stream()
                .map(Approach::recordId)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Property(tries = 200)
    void nothingChangesBeforeTheReviewIfNothingHappens(
            @ForAll("records") List<FunnelRecord> records, @ForAll @IntRange(max = 99) int percent) {
        Selection now = select(records, NOON);
        long until = NOON.until(now.list().reviewAt(), ChronoUnit.SECONDS);
        Instant then = NOON.plusSeconds(until * percent / 100);

        Statistics.collect(until < 3600);
        Statistics.coverage(coverage -> coverage.check(true).percentage(at -> at > 20));
        assertThat(undated(select(records, then))).isEqualTo(undated(now));
        assertThat(select(records, then).leftOut()).isEqualTo(now.leftOut());
    }

    private static List<Approach> undated(Selection selection) {
        return selection.list().approaches().stream()
                .map(one -> new Approach(
                        one.rank(),
                        one.recordId(),
                        one.partyId(),
                        one.stage(),
                        one.temperature(),
                        NOON,
                        Optional.empty(),
                        one.reasons(),
                        one.questions()))
                .toList();
    }

    @Property(tries = 200)
    void theCountsOfProgressSumToTheListWhateverHappens(
            @ForAll("open") List<FunnelRecord> before, @ForAll("records") List<FunnelRecord> now) {
        ProspectList list = select(before, NOON).list();

        Progress progress = Progress.of(list, now);

        int sum = progress.missing().size();
        for (RecordStatus status : RecordStatus.values()) {
            sum += progress.count(status);
        }
        Statistics.collect(progress.missing().isEmpty(), progress.count(RecordStatus.OPEN) < list.size());
        Statistics.coverage(coverage -> coverage.check(false, true).percentage(at -> at > 10));
        assertThat(sum).isEqualTo(list.size()).isEqualTo(progress.size());
    }
}
