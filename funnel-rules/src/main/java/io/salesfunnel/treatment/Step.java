package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.Channel;
import java.util.Objects;
import java.util.Optional;

/**
 * An action over a channel.
 *
 * @param action what to do
 * @param channel the channel, or empty if the action does not reach the party
 * @since 0.1
 */
public record Step(Action action, Optional<Channel> channel) {

    /**
     * Keeps both.
     *
     * @param action what to do
     * @param channel the channel
     */
    public Step {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(channel, "channel");
        if (action.kind().reachesParty() && channel.isEmpty()) {
            throw new IllegalArgumentException(
                    "Step '" + action.name() + "' cannot go without a channel: it reaches the party; name one");
        }
    }

    @Override
    public String toString() {
        return action.name() + channel.map(way -> " over " + way.name()).orElse("");
    }
}
