package io.salesfunnel.acquisition;

import java.util.List;

/**
 * What a channel is chosen for, with the channels that suit, the best one first. For other purposes, rank the
 * channels yourself.
 *
 * @since 0.1
 */
public enum Purpose {
    /** A good relationship. */
    RELATIONSHIP(StandardChannel.TELEPHONE, StandardChannel.IN_PERSON, StandardChannel.SOCIAL, StandardChannel.E_MAIL),
    /** Questions of the party that have to be heard and answered; an e-mail leaves them open. */
    QUESTIONS(StandardChannel.TELEPHONE, StandardChannel.IN_PERSON, StandardChannel.SOCIAL),
    /** Reassurance by what others say. */
    REASSURANCE(StandardChannel.SOCIAL, StandardChannel.TELEPHONE, StandardChannel.WEB),
    /** Many people at once. */
    REACH(StandardChannel.RADIO, StandardChannel.ADVERTISING, StandardChannel.E_MAIL, StandardChannel.DIRECT_MAIL);

    private final List<Channel> channels;

    Purpose(Channel... channels) {
        this.channels = List.of(channels);
    }

    /**
     * The channels that suit.
     *
     * @return an unmodifiable list, the best one first
     */
    public List<Channel> channels() {
        return channels;
    }
}
