package io.salesfunnel.score;

import io.salesfunnel.score.ScoreGroup.Limit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which interactions of a group count, when only so many do within a time. They are asked in order. */
final class Window {

    private static final int NANOS = 1_000_000_000;

    private final Limit limit;

    /** When the last ones were that counted, the oldest at the next place. */
    private final @Nullable Instant[] counted;

    private int next;

    Window(Limit limit, int interactions) {
        this.limit = limit;
        this.counted = new @Nullable Instant[Math.min(limit.times(), interactions)];
    }

    boolean admits(Instant at) {
        Instant oldest = counted[next];
        if (oldest != null && isWithin(oldest, at)) {
            return false;
        }
        counted[next] = at;
        next = (next + 1) % counted.length;
        return true;
    }

    private boolean isWithin(Instant from, Instant to) {
        boolean borrows = to.getNano() < from.getNano();
        long seconds = to.getEpochSecond() - from.getEpochSecond() - (borrows ? 1 : 0);
        int nanos = to.getNano() - from.getNano() + (borrows ? NANOS : 0);
        long most = limit.within().toSeconds();
        return seconds < most || (seconds == most && nanos < limit.within().toNanosPart());
    }
}
