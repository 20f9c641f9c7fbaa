package io.salesfunnel.score;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.score.ScoreGroup.Limit;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which group each type of interaction counts, and how; laid out for those who look it up for every interaction. */
final class Slots {

    /** Where one type counts. */
    record Slot(int place, String group, Optional<InteractionType> type, double points, double rate) {

        double faded(Instant since, Instant at) {
            return Points.faded(points, rate, Points.seconds(since, at));
        }
    }

    private final @Nullable Slot[] standard = new @Nullable Slot[StandardInteraction.values().length];
    private final Map<InteractionType, Slot> others = new HashMap<>();
    private final List<ScoreGroup> groups;
    private final double[] rates;
    private final double[] caps;
    private final boolean limited;

    Slots(String owner, List<ScoreGroup> groups) {
        this.groups = groups;
        this.rates = groups.stream()
                .mapToDouble(group -> Points.rate(group.halfLife()))
                .toArray();
        this.caps = groups.stream()
                .mapToDouble(group -> group.cap().isPresent() ? group.cap().getAsInt() : Double.POSITIVE_INFINITY)
                .toArray();
        this.limited = groups.stream().anyMatch(group -> group.limit().isPresent());
        for (int place = 0; place < groups.size(); place++) {
            ScoreGroup group = groups.get(place);
            for (Map.Entry<InteractionType, Integer> entry : group.points().entrySet()) {
                Slot before = of(entry.getKey());
                if (before != null) {
                    throw new IllegalArgumentException(owner + " cannot count "
                            + entry.getKey().name() + " in '" + group.name() + "': it counts in '" + before.group()
                            + "'; what happened once counts once");
                }
                put(entry.getKey(), slot(place, entry.getKey(), entry.getValue()));
            }
        }
    }

    private Slot slot(int place, InteractionType type, int points) {
        return new Slot(place, groups.get(place).name(), Optional.of(type), points, rates[place]);
    }

    private void put(InteractionType type, Slot slot) {
        if (type instanceof StandardInteraction known) {
            standard[known.ordinal()] = slot;
        } else {
            others.put(type, slot);
        }
    }

    @Nullable
    Slot of(InteractionType type) {
        return type instanceof StandardInteraction known ? standard[known.ordinal()] : others.get(type);
    }

    List<ScoreGroup> groups() {
        return groups;
    }

    /** How many half-lives of a group pass in a second. */
    double rate(int place) {
        return rates[place];
    }

    /** How many points a group gives at most; infinitely many if there is no limit to them. */
    double cap(int place) {
        return caps[place];
    }

    /** Whether the order of interactions matters: only so many of some group count within a time. */
    boolean isLimited() {
        return limited;
    }

    /** What tells how often the interactions of each group count, or null if all of them do. */
    @Nullable
    Window @Nullable [] windows(int interactions) {
        if (!limited) {
            return null;
        }
        @Nullable Window[] windows = new @Nullable Window[groups.size()];
        for (int i = 0; i < windows.length; i++) {
            Limit limit = groups.get(i).limit().orElse(null);
            windows[i] = limit == null ? null : new Window(limit, interactions);
        }
        return windows;
    }
}
