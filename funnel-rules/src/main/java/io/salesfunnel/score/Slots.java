package io.salesfunnel.score;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which group each type of interaction counts, and how; looked up for every interaction. */
final class Slots {

    /** Where one type counts. */
    record Slot(int place, String group, int points, double rate) {

        double faded(Instant since, Instant at) {
            return Points.faded(points, rate, since, at);
        }
    }

    private final @Nullable Slot[] standard = new @Nullable Slot[StandardInteraction.values().length];
    private final Map<InteractionType, Slot> others = new HashMap<>();

    Slots(String owner, List<ScoreGroup> groups) {
        for (int place = 0; place < groups.size(); place++) {
            ScoreGroup group = groups.get(place);
            double rate = Points.rate(group.halfLife());
            for (Map.Entry<InteractionType, Integer> entry : group.points().entrySet()) {
                Slot before = of(entry.getKey());
                if (before != null) {
                    throw new IllegalArgumentException(owner + " cannot count "
                            + entry.getKey().name() + " in '" + group.name() + "': it counts in '" + before.group()
                            + "'; what happened once counts once");
                }
                put(entry.getKey(), new Slot(place, group.name(), entry.getValue(), rate));
            }
        }
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
}
