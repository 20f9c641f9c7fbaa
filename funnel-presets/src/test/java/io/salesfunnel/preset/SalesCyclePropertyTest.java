package io.salesfunnel.preset;

import static io.salesfunnel.preset.Told.chosen;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.pursued;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.StageChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever the sales cycle: skips, quotes and nothing else say where an opportunity may go. */
class SalesCyclePropertyTest {

    private static final int FIRST_MINUTE = 10;

    @Property(tries = 200)
    @Label("by hand an opportunity goes forward over stages that all allow to be skipped, and nowhere else")
    void jumpsOnlyOverStagesThatAllowIt(@ForAll("cycles") List<CycleStage> cycle) {
        Funnel funnel = funnel(cycle);
        int jumps = 0;
        for (int from = 0; from < cycle.size(); from++) {
            FunnelRecord there = inStage(funnel, cycle, from);
            for (int to = from + 1; to < cycle.size(); to++) {
                FunnelRecord after = funnel.record(
                                there, chosen(funnel, cycle.get(to).name(), 90))
                        .record();
                boolean allowed =
                        IntStream.range(from + 1, to).allMatch(i -> cycle.get(i).skipAllowed());

                assertThat(after.stage().name())
                        .isEqualTo(cycle.get(allowed ? to : from).name());
                jumps += allowed && to > from + 1 ? 1 : 0;
            }
            for (CycleStage earlier : cycle.subList(0, from)) {
                assertThat(funnel.record(there, chosen(funnel, earlier.name(), 90))
                                .record()
                                .stage()
                                .name())
                        .isEqualTo(earlier.name());
            }
        }
        covers("jumps over stages", jumps > 0, 20);
    }

    @Property(tries = 500)
    @Label("a stage that requires a quote is never left forward before there is a quote, whatever happens")
    void leavesNoGateWithoutAQuote(@ForAll("cycles") List<CycleStage> cycle, @ForAll("walks") List<Integer> walk) {
        Funnel funnel = funnel(cycle);
        List<String> names =
                new ArrayList<>(cycle.stream().map(CycleStage::name).toList());
        names.add("WON");
        FunnelRecord record =
                funnel.replay("R-1", Told.CAM, List.of(pursued(0))).orElseThrow();
        boolean quoted = false;
        boolean left = false;
        boolean held = false;
        for (int i = 0; i < walk.size(); i++) {
            Evidence evidence = evidence(walk.get(i), funnel, cycle, FIRST_MINUTE + i);
            boolean waiting = !quoted && isGate(cycle, record.stage().name());
            int before = record.history().size();
            quoted |= evidence.id().startsWith("QUOTE");
            record = funnel.record(record, evidence).record();
            for (StageChange change :
                    record.history().subList(before, record.history().size())) {
                boolean forward = names.indexOf(change.to()) > names.indexOf(change.from());
                if (forward && isGate(cycle, change.from())) {
                    assertThat(quoted).as("%s of %s", change, cycle).isTrue();
                    left = true;
                }
            }
            held |= waiting && !quoted && record.history().size() == before;
        }
        covers("left a gate by a quote", left, 20);
        covers("was held at a gate", held, 20);
    }

    @Property(tries = 300)
    @Label("every walk is derived again from its journal, and from its evidence in any order")
    void replaysEveryWalk(@ForAll("cycles") List<CycleStage> cycle, @ForAll("walks") List<Integer> walk) {
        Funnel funnel = funnel(cycle);
        List<Evidence> log = new ArrayList<>(List.of(pursued(0)));
        for (int i = 0; i < walk.size(); i++) {
            log.add(evidence(walk.get(i), funnel, cycle, FIRST_MINUTE + i));
        }
        FunnelRecord record = Told.and(
                funnel,
                funnel.replay("R-1", Told.CAM, log.subList(0, 1)).orElseThrow(),
                log.subList(1, log.size()).toArray(Evidence[]::new));
        List<Evidence> backward = new ArrayList<>(log);
        Collections.reverse(backward);

        assertThat(funnel.replay(record.journal()).orElseThrow().journal()).isEqualTo(record.journal());
        assertThat(funnel.replay("R-1", Told.CAM, backward).orElseThrow().history())
                .isEqualTo(record.history());
    }

    @Provide
    Arbitrary<List<CycleStage>> cycles() {
        Arbitrary<Integer> flags = Arbitraries.integers().between(0, 3);
        return flags.list().ofMinSize(1).ofMaxSize(6).map(all -> {
            List<CycleStage> cycle = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                cycle.add(new CycleStage("S" + i, "Stage " + i, i * 10, all.get(i) % 2 == 1, all.get(i) > 1));
            }
            return cycle;
        });
    }

    @Provide
    Arbitrary<List<Integer>> walks() {
        return Arbitraries.integers().between(0, 15).list().ofMinSize(4).ofMaxSize(15);
    }

    /** Mostly somebody chooses a stage; now and then something happens. */
    private static Evidence evidence(int step, Funnel funnel, List<CycleStage> cycle, int minute) {
        return switch (step) {
            case 12 -> did(StandardInteraction.QUOTE_ISSUED, minute);
            case 13 -> did(StandardInteraction.EMAIL_OPENED, minute);
            case 14 -> did(StandardInteraction.QUOTE_ACCEPTED, minute);
            case 15 -> did(StandardInteraction.ORDER_PLACED, minute);
            default -> chosen(funnel, cycle.get(step % cycle.size()).name(), minute);
        };
    }

    private static void covers(String what, boolean seen, int percent) {
        Statistics.label(what)
                .collect(seen)
                .coverage(coverage -> coverage.check(true).percentage(found -> found > percent));
    }

    private static boolean isGate(List<CycleStage> cycle, String name) {
        return cycle.stream().anyMatch(stage -> stage.name().equals(name) && stage.quoteRequired());
    }

    private static Funnel funnel(List<CycleStage> cycle) {
        return Presets.businessCentral("generated", cycle, List.of("price")).funnel();
    }

    /** There is a quote; then somebody goes back to the beginning and on stage by stage. */
    private static FunnelRecord inStage(Funnel funnel, List<CycleStage> cycle, int index) {
        FunnelRecord record = Told.live(
                funnel,
                pursued(0),
                did(StandardInteraction.QUOTE_ISSUED, 1),
                chosen(funnel, cycle.get(0).name(), 2));
        for (int i = 1; i <= index; i++) {
            record = Told.and(funnel, record, chosen(funnel, cycle.get(i).name(), FIRST_MINUTE + i));
        }
        assertThat(record.stage().name()).isEqualTo(cycle.get(index).name());
        return record;
    }
}
