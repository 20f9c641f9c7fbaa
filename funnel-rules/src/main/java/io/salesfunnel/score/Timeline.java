package io.salesfunnel.score;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.score.Tally.Fade;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an engagement score makes of interactions, given in order, at any instant. */
final class Timeline {

    private final String score;
    private final Slots slots;
    private final List<Interaction> interactions;

    Timeline(String score, Slots slots, List<Interaction> interactions) {
        this.score = score;
        this.slots = slots;
        this.interactions = interactions;
    }

    Tally at(Instant asOf) {
        return add(new Fade(asOf, asOf, asOf), null);
    }

    ScoreReading read(Instant asOf) {
        List<Contribution> contributions =
                new ArrayList<>(interactions.size() + slots.groups().size());
        add(new Fade(asOf, asOf, asOf), contributions);
        return new ScoreReading(score, asOf, contributions, List.of());
    }

    /** What the score is at least between two instants: all that counts for it has faded until the end. */
    double least(Instant from, Instant to) {
        return add(new Fade(from, to, from), null).total();
    }

    /** What the score is at most between two instants: all that counts against it has faded until the end. */
    double most(Instant from, Instant to) {
        return add(new Fade(from, from, to), null).total();
    }

    private Tally add(Fade fade, @Nullable List<Contribution> listed) {
        Tally tally = new Tally(slots, fade, interactions.size(), listed);
        for (Interaction interaction : interactions) {
            tally.add(interaction);
        }
        tally.cap();
        return tally;
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
        Duration longest = slots.groups().stream()
                .map(ScoreGroup::halfLife)
                .max(Duration::compareTo)
                .orElseThrow();
        return Points.gone(longest, asOf);
    }
}
