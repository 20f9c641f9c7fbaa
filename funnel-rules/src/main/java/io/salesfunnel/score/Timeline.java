package io.salesfunnel.score;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.score.Contribution.Origin;
import io.salesfunnel.score.Slots.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an engagement score makes of interactions, given in order, at any instant. */
final class Timeline {

    private final String score;
    private final List<ScoreGroup> groups;
    private final Slots slots;
    private final List<Interaction> interactions;

    Timeline(String score, List<ScoreGroup> groups, Slots slots, List<Interaction> interactions) {
        this.score = score;
        this.groups = groups;
        this.slots = slots;
        this.interactions = interactions;
    }

    Tally at(Instant asOf) {
        return add(asOf, asOf, asOf, null);
    }

    ScoreReading read(Instant asOf) {
        List<Contribution> contributions = new ArrayList<>();
        add(asOf, asOf, asOf, contributions);
        return new ScoreReading(score, asOf, contributions, List.of());
    }

    /** What the score is at least between two instants: all that counts for it has faded until the end. */
    double least(Instant from, Instant to) {
        return add(from, to, from, null).total();
    }

    /** What the score is at most between two instants: all that counts against it has faded until the end. */
    double most(Instant from, Instant to) {
        return add(from, from, to, null).total();
    }

    private Tally add(Instant seen, Instant gains, Instant losses, @Nullable List<Contribution> listed) {
        Tally tally = new Tally(groups, interactions.size());
        for (Interaction interaction : interactions) {
            Slot slot = slots.of(interaction.type());
            Instant since = interaction.occurredAt();
            if (slot == null || since.isAfter(seen)) {
                continue;
            }
            boolean counts = tally.admits(slot.place(), since);
            double points = counts ? slot.faded(since, slot.points() > 0 ? gains : losses) : 0;
            tally.add(slot.place(), points);
            if (listed != null) {
                Origin origin = counts ? Origin.INTERACTION : Origin.TOO_SOON;
                listed.add(new Contribution(
                        slot.group(), origin, interaction.id(), Optional.of(interaction.type()), points));
            }
        }
        cap(tally, listed);
        return tally;
    }

    private void cap(Tally tally, @Nullable List<Contribution> listed) {
        for (int i = 0; i < groups.size(); i++) {
            double above = tally.cap(i);
            if (listed != null && above != 0) {
                String group = groups.get(i).name();
                listed.add(new Contribution(group, Origin.CAP, group, Optional.empty(), above));
            }
        }
    }

    /** When something happened that counts, each instant once and in order. */
    List<Instant> moments() {
        return interactions.stream()
                .filter(interaction -> slots.of(interaction.type()) != null)
                .map(Interaction::occurredAt)
                .distinct()
                .toList();
    }

    /** From when on nothing is left. */
    Instant end(Instant asOf) {
        Duration longest = groups.stream()
                .map(ScoreGroup::halfLife)
                .max(Duration::compareTo)
                .orElseThrow();
        return Points.gone(longest, asOf);
    }
}
