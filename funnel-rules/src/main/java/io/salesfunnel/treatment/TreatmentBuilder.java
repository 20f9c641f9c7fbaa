package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.Channel;
import io.salesfunnel.treatment.Treatment.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Treatment}. This class is <em>not</em> safe for use by many threads, and cannot be extended by users.
 *
 * @since 0.1
 */
public final class TreatmentBuilder {

    final String name;
    final Map<String, Step> steps = new LinkedHashMap<>();
    final Set<Action> avoided = new LinkedHashSet<>();
    final List<Source> sources = new ArrayList<>();
    Attention attention = Attention.PERSONAL;
    private @Nullable Channel channel;

    @Nullable
    Team team;

    @Nullable
    Tone tone;

    @Nullable
    Deadline deadline;

    TreatmentBuilder(String name) {
        this.name = name;
    }

    /**
     * Chooses the channel for the actions that follow and have none of their own.
     *
     * @param way the channel
     * @return this builder
     */
    public TreatmentBuilder over(Channel way) {
        this.channel = Objects.requireNonNull(way, "way");
        return this;
    }

    /**
     * Adds what to do.
     *
     * @param actions the actions, in order
     * @return this builder
     * @throws IllegalArgumentException if one is a mistake, is here already, or reaches the party without a
     *     channel
     */
    public TreatmentBuilder does(Action... actions) {
        for (Action action : actions) {
            if (action.kind() == Action.Kind.MISTAKE) {
                throw new IllegalArgumentException("Treatment '" + name + "' cannot do " + action.name()
                        + ": that is a mistake; name it among what to avoid");
            }
            Step step = new Step(action, channelOf(action));
            if (steps.putIfAbsent(action.name(), step) != null) {
                throw new IllegalArgumentException(
                        "Treatment '" + name + "' cannot do " + action.name() + " twice; name each action once");
            }
        }
        return this;
    }

    private Optional<Channel> channelOf(Action action) {
        if (!action.kind().reachesParty()) {
            return Optional.empty();
        }
        Optional<Channel> way = action.channel().or(() -> Optional.ofNullable(channel));
        if (way.isEmpty()) {
            throw new IllegalArgumentException("Treatment '" + name + "' cannot do " + action.name()
                    + ": it reaches the party over no channel; name one before the action");
        }
        return way;
    }

    /**
     * Adds what not to do. An action that is avoided here is not advised by another treatment either.
     *
     * @param actions the actions
     * @return this builder
     */
    public TreatmentBuilder avoids(Action... actions) {
        avoided.addAll(List.of(actions));
        return this;
    }

    /**
     * Says how to speak with the party.
     *
     * @param tone the tone
     * @return this builder
     */
    public TreatmentBuilder tone(Tone tone) {
        this.tone = Objects.requireNonNull(tone, "tone");
        return this;
    }

    /**
     * Says by when to do it.
     *
     * @param deadline the deadline
     * @return this builder
     */
    public TreatmentBuilder deadline(Deadline deadline) {
        this.deadline = Objects.requireNonNull(deadline, "deadline");
        return this;
    }

    /**
     * Says how much of a person it takes.
     *
     * @param attention the attention, {@link Attention#PERSONAL} unless said otherwise
     * @return this builder
     */
    public TreatmentBuilder attention(Attention attention) {
        this.attention = Objects.requireNonNull(attention, "attention");
        return this;
    }

    /**
     * Says whose work it is.
     *
     * @param team the team
     * @return this builder
     */
    public TreatmentBuilder team(Team team) {
        this.team = Objects.requireNonNull(team, "team");
        return this;
    }

    /**
     * Says where it comes from.
     *
     * @param number the number of the statement, a code
     * @param language the language of the phrase, a code of ISO 639
     * @param phrase the phrase, not translated
     * @return this builder
     */
    public TreatmentBuilder source(String number, String language, String phrase) {
        sources.add(new Source(number, language, phrase));
        return this;
    }

    /**
     * The treatment.
     *
     * @return the treatment
     * @throws IllegalArgumentException if there is nothing to do, or something to do and to avoid
     */
    public Treatment build() {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "Treatment '" + name + "' cannot consist of nothing; name an action to do");
        }
        for (Action action : avoided) {
            if (steps.containsKey(action.name())) {
                throw new IllegalArgumentException("Treatment '" + name + "' cannot do and avoid " + action.name()
                        + "; take it out of one of the two");
            }
        }
        return new Treatment(this);
    }
}
