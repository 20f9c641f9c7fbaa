package io.salesfunnel.preset;

import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.StageChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever happens: Tryton goes its fourteen ways, and wins by what is new. */
class TrytonWalkPropertyTest {

    private static final Funnel TRYTON = Presets.tryton().funnel();

    private static final List<IntFunction<Evidence>> STEPS = List.of(
            Told::pursued,
            minute -> did(StandardInteraction.EMAIL_OPENED, minute),
            minute -> did(StandardInteraction.QUOTE_ISSUED, minute),
            minute -> did(StandardInteraction.ORDER_PLACED, minute),
            minute -> did(StandardInteraction.ORDER_CANCELLED, minute),
            minute -> decided(StandardDecision.OWNER_ASSIGNED, minute),
            minute -> decided(StandardDecision.LOSS_DECIDED, minute),
            minute -> decided(StandardDecision.DISQUALIFICATION_DECIDED, minute),
            minute -> decided(StandardDecision.REOPENING_DECIDED, minute),
            minute -> chosen("LEAD", minute),
            minute -> chosen("CONVERTED", minute));

    private static HumanDecision chosen(String stage, int minute) {
        return Told.chosen(TRYTON, stage, minute);
    }

    @Property(tries = 1000)
    @Label("every walk goes declared ways only, and all of them together go every one")
    void goesTheFourteenWays(@ForAll("walks") List<Integer> walk) {
        List<String> declared = TRYTON.definition().moves().stream()
                .map(move -> move.from() + " -> " + move.to())
                .distinct()
                .toList();
        List<String> gone = walked(log(walk)).history().stream()
                .filter(change -> !change.from().equals(change.to()))
                .map(change -> change.from() + " -> " + change.to())
                .toList();

        assertThat(declared).hasSize(15).containsAll(gone);
        gone.forEach(way -> Statistics.label("ways").collect(way));
        Statistics.label("ways")
                .coverage(
                        coverage -> declared.forEach(way -> coverage.check(way).count(times -> times > 0)));
    }

    @Property(tries = 1000)
    @Label("whoever is won again has committed since the conversion was taken up again")
    void winsByWhatIsNew(@ForAll("walks") List<Integer> walk) {
        List<Evidence> log = log(walk);
        FunnelRecord record = walked(log);
        int wins = 0;
        for (StageChange won : record.history()) {
            if (!"WON".equals(won.to())) {
                continue;
            }
            List<Evidence> before = log.stream()
                    .filter(evidence -> !evidence.occurredAt().isAfter(won.occurredAt()))
                    .toList();
            int commitment = last(before, "ORDER_PLACED");
            int conversion = last(before, "decision|STAGE_CHOSEN.tryton.CONVERTED");

            assertThat(commitment).as("%s of %s", won, log).isGreaterThan(conversion);
            wins++;
        }
        Statistics.label("won twice")
                .collect(wins > 1)
                .coverage(coverage -> coverage.check(true).count(times -> times > 3));
    }

    @Property(tries = 300)
    @Label("every walk is derived again from its journal, and from its evidence in any order")
    void replaysEveryWalk(@ForAll("walks") List<Integer> walk) {
        FunnelRecord record = walked(log(walk));
        List<Evidence> backward = new ArrayList<>(log(walk));
        Collections.reverse(backward);

        assertThat(TRYTON.replay(record.journal()).orElseThrow().journal()).isEqualTo(record.journal());
        assertThat(TRYTON.replay("R-1", Told.CAM, backward).orElseThrow().history())
                .isEqualTo(record.history());
    }

    @Provide
    Arbitrary<List<Integer>> walks() {
        return Arbitraries.integers()
                .between(0, STEPS.size() - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static List<Evidence> log(List<Integer> walk) {
        List<Evidence> log = new ArrayList<>(List.of(did(StandardInteraction.LIST_IMPORTED, 0)));
        for (int step : walk) {
            log.add(STEPS.get(step).apply(log.size()));
        }
        return log;
    }

    private static FunnelRecord walked(List<Evidence> log) {
        return Told.and(
                TRYTON,
                Told.live(TRYTON, log.get(0)),
                log.subList(1, log.size()).toArray(Evidence[]::new));
    }

    private static int last(List<Evidence> log, String id) {
        int last = -1;
        for (int i = 0; i < log.size(); i++) {
            last = log.get(i).id().startsWith(id) ? i : last;
        }
        return last;
    }
}
