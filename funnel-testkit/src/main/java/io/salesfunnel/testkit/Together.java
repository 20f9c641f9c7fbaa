package io.salesfunnel.testkit;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks one instance in several threads at the same time. */
final class Together<A> {

    private static final int THREADS = 4;
    private static final int ROUNDS = 40;

    private final Examined<A> examined;
    private final Law law;

    Together(Examined<A> examined) {
        this.examined = examined;
        this.law = examined.law(
                "many threads get the answer that one gets",
                "keep no state: make all fields final, and what they hold immutable");
    }

    void check(List<Case> cases) {
        List<A> alone = cases.stream().map(examined::ask).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<String> work = () -> {
            start.await();
            return firstDifference(cases, alone);
        };
        Duration limit = examined.limit().multipliedBy((long) ROUNDS * cases.size());
        String seen = run(Collections.nCopies(THREADS, work), limit);
        law.require(seen.isEmpty(), () -> seen);
    }

    private String run(List<Callable<String>> works, Duration limit) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "funnel-testkit-many");
            thread.setDaemon(true);
            return thread;
        });
        try {
            String seen = "";
            for (Future<String> one : threads.invokeAll(works, limit.toNanos(), TimeUnit.NANOSECONDS)) {
                seen = seen.isEmpty() ? one.get() : seen;
            }
            return seen;
        } catch (ExecutionException e) {
            throw law.brokenBy("asked with others it threw what is the cause", e.getCause());
        } catch (CancellationException e) {
            throw law.brokenBy("asked with others it had no answer after " + limit, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Test was interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private String firstDifference(List<Case> cases, List<A> alone) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < cases.size(); i++) {
                Case about = cases.get(i);
                A usual = alone.get(i);
                A now = examined.answer(about.knownOf(examined.party()));
                if (!usual.equals(now)) {
                    return "asked about " + about + " alone it found " + examined.words(usual) + ", and with others "
                            + examined.words(now);
                }
            }
        }
        return "";
    }
}
