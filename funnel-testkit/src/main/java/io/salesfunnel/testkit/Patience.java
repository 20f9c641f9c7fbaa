package io.salesfunnel.testkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Asks in a thread of its own, so that a question without end ends a test and not the build. */
final class Patience {

    private static final int KEPT_SECONDS = 1;

    private final Duration limit;
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private final ThreadPoolExecutor one =
            new ThreadPoolExecutor(1, 1, KEPT_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);

    Patience(Duration limit) {
        this.limit = limit;
        one.allowCoreThreadTimeOut(true);
    }

    private Thread thread(Runnable work) {
        Thread asked = new Thread(work, "funnel-testkit");
        asked.setDaemon(true);
        thread.set(asked);
        return asked;
    }

    Duration limit() {
        return limit;
    }

    /**
     * The answer.
     *
     * @throws ExecutionException if the question throws
     * @throws TimeoutException if it does not end, with the place where it was
     */
    <T extends @Nullable Object> T await(Callable<T> question) throws ExecutionException, TimeoutException {
        Future<T> answer = one.submit(question);
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw interrupted(answer);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Test was interrupted", e);
        }
    }

    private TimeoutException interrupted(Future<?> answer) {
        TimeoutException place = new TimeoutException("it was here after " + limit);
        Thread asked = thread.get();
        if (asked != null) {
            place.setStackTrace(asked.getStackTrace());
        }
        answer.cancel(true);
        one.shutdown();
        return place;
    }
}
