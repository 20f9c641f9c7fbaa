package io.salesfunnel.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Drawn.Plain;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LongJournalTest {

    private static final int LONG = 10_000;
    private static final int SMALL_STACK = 160 * 1024;
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final Stage<Plain> ONE = Stage.of("ONE", StageKind.TARGET, Plain.class, Plain::new);
    private static final Stage<Plain> TWO = Stage.of("TWO", StageKind.CUSTOMER, Plain.class, Plain::new);
    private static final Transition<Plain, Plain> AGAIN = new Transition<>("AGAIN", Plain.class, Plain.class);
    private static final Transition<Plain, Plain> BUY = new Transition<>("BUY", Plain.class, Plain.class);

    private final AtomicInteger asked = new AtomicInteger();

    /** Every form loops, so that the history grows with the evidence. */
    private final Funnel funnel = Funnel.named("long")
            .stages(ONE, TWO)
            .promotedBy(StandardInteraction.CONTRACT_SIGNED)
            .entry(ONE)
            .automatic(BUY)
            .from(ONE)
            .to(TWO)
            .when("counted", known -> asked.incrementAndGet() > 0)
            .onRequest(AGAIN)
            .from(ONE)
            .to(ONE)
            .build();

    @Test
    void growsWithoutCopyingWhatWasThere() {
        FunnelRecord small = grown(100);
        FunnelRecord large = grown(LONG);
        bytes(small, 101);
        bytes(large, LONG + 1);

        long few = bytes(small, 102);
        long many = bytes(large, LONG + 2);

        assertThat(many).isLessThan(2 * few);
    }

    @Test
    void comesBackFromSnapshotAndJournalWithASmallStack() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, this::roundTrips, "small-stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((where, error) -> failure.set(error));

        thread.start();
        thread.join();

        assertThat(failure.get()).isNull();
    }

    private void roundTrips() {
        Plain record = funnel.enter(ONE, "R-1", Life.PARTY, form(0)).orElseThrow();
        for (int i = 1; i <= LONG; i++) {
            record = funnel.attempt(AGAIN, record, form(i)).orElseThrow();
        }
        FunnelRecord restored = funnel.restore(record.snapshot()).orElseThrow();

        assertThat(record.history()).hasSize(LONG + 1);
        assertThat(restored).isEqualTo(record).hasSameHashCodeAs(record).isNotSameAs(record);
        assertThat(funnel.replay(record.journal()).orElseThrow()).isEqualTo(record);
    }

    @Test
    void isReplayedByAskingEachGuardOnceForEachEntry() {
        assertThat(guardsAskedByReplaying(LONG)).isEqualTo(10 * guardsAskedByReplaying(LONG / 10));
    }

    private int guardsAskedByReplaying(int entries) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            evidence.add(form(i));
        }
        Collections.shuffle(evidence, new Random(1));
        asked.set(0);
        funnel.replay("R-1", Life.PARTY, evidence).orElseThrow();
        return asked.get();
    }

    private FunnelRecord grown(int entries) {
        FunnelRecord record = funnel.enter(ONE, "R-1", Life.PARTY, form(0)).orElseThrow();
        for (int i = 1; i <= entries; i++) {
            record = funnel.record(record, form(i)).record();
        }
        return record;
    }

    private long bytes(FunnelRecord record, int i) {
        Evidence next = form(i);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Outcome<FunnelRecord> outcome = funnel.record(record, next);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(outcome.record()).isNotSameAs(record);
        return after - before;
    }

    private static Interaction form(int i) {
        return Interaction.of("I-" + i, Life.PARTY, StandardInteraction.FORM_SUBMITTED, START.plusSeconds(i));
    }
}
