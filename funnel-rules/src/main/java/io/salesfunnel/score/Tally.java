package io.salesfunnel.score;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds points up: all of them, and those of each group. */
final class Tally {

    private final List<ScoreGroup> groups;
    private final double[] sums;
    private final @Nullable Window[] windows;
    private double total;
    private boolean fading;

    Tally(List<ScoreGroup> groups, int interactions) {
        this.groups = groups;
        this.sums = new double[groups.size()];
        this.windows = new @Nullable Window[groups.size()];
        for (int i = 0; i < windows.length; i++) {
            windows[i] = groups.get(i)
                    .limit()
                    .map(limit -> new Window(limit, interactions))
                    .orElse(null);
        }
    }

    boolean admits(int group, Instant at) {
        Window window = windows[group];
        return window == null || window.admits(at);
    }

    void add(int group, double points) {
        sums[group] += points;
        total += points;
        fading |= points != 0;
    }

    /** Takes away what a group has above its cap. */
    double cap(int group) {
        ScoreGroup limited = groups.get(group);
        if (limited.cap().isEmpty() || sums[group] <= limited.cap().getAsInt()) {
            return 0;
        }
        double above = limited.cap().getAsInt() - sums[group];
        total += above;
        return above;
    }

    double total() {
        return total;
    }

    /** Whether there is something left that can fade. */
    boolean isFading() {
        return fading;
    }
}
