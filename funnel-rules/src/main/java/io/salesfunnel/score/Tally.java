package io.salesfunnel.score;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.score.Contribution.Origin;
import io.salesfunnel.score.Slots.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds points up: all of them, and those of each group. */
final class Tally {

    private final Slots slots;
    private final Fade fade;
    private final @Nullable List<Contribution> listed;
    private final @Nullable Window @Nullable [] windows;
    private final double[] sums;
    private double total;
    private boolean fading;

    /**
     * Until when points fade.
     *
     * @param seen what occurred later does not count
     * @param gains until when those fade that count for it
     * @param losses until when those fade that count against it
     */
    record Fade(Instant seen, Instant gains, Instant losses) {}

    Tally(Slots slots, Fade fade, int interactions, @Nullable List<Contribution> listed) {
        this.slots = slots;
        this.fade = fade;
        this.listed = listed;
        this.windows = slots.windows(interactions);
        this.sums = new double[slots.groups().size()];
    }

    /** Adds an interaction, of which each is no earlier than the one before where only so many count within a time. */
    void add(Interaction interaction) {
        Slot slot = slots.of(interaction.type());
        Instant since = interaction.occurredAt();
        if (slot == null || since.isAfter(fade.seen())) {
            return;
        }
        boolean counts = windows == null || admits(windows[slot.place()], since);
        double points = counts ? slot.faded(since, slot.points() > 0 ? fade.gains() : fade.losses()) : 0;
        sums[slot.place()] += points;
        total += points;
        fading |= points != 0;
        if (listed != null) {
            Origin origin = counts ? Origin.INTERACTION : Origin.TOO_SOON;
            listed.add(new Contribution(slot.group(), origin, interaction.id(), slot.type(), points));
        }
    }

    private static boolean admits(@Nullable Window window, Instant at) {
        return window == null || window.admits(at);
    }

    /** Takes away what groups have above their caps. */
    void cap() {
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > slots.cap(i)) {
                double above = slots.cap(i) - sums[i];
                total += above;
                list(slots.groups().get(i).name(), above);
            }
        }
    }

    private void list(String group, double above) {
        if (listed != null) {
            listed.add(new Contribution(group, Origin.CAP, group, Optional.empty(), above));
        }
    }

    double total() {
        return total;
    }

    /** Whether there is something left that can fade. */
    boolean isFading() {
        return fading;
    }
}
