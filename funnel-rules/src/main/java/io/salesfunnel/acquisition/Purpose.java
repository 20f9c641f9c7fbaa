package io.salesfunnel.acquisition;

import static io.salesfunnel.acquisition.StandardChannel.ADVERTISING;
import static io.salesfunnel.acquisition.StandardChannel.DIRECT_MAIL;
import static io.salesfunnel.acquisition.StandardChannel.E_MAIL;
import static io.salesfunnel.acquisition.StandardChannel.IN_PERSON;
import static io.salesfunnel.acquisition.StandardChannel.RADIO;
import static io.salesfunnel.acquisition.StandardChannel.SOCIAL;
import static io.salesfunnel.acquisition.StandardChannel.TELEPHONE;
import static io.salesfunnel.acquisition.StandardChannel.WEB;

import java.util.List;

/**
 * What a channel is chosen for, with the channels that suit. For other purposes, rank the channels yourself.
 *
 * @since 0.1
 */
public enum Purpose {
    /** A good relationship. */
    RELATIONSHIP,
    /** Questions of the party that have to be heard and answered; an e-mail leaves them open. */
    QUESTIONS,
    /** Reassurance by what others say. */
    REASSURANCE,
    /** Many people at once. */
    REACH;

    /**
     * The channels that suit.
     *
     * @return an unmodifiable list, the best one first
     */
    public List<Channel> channels() {
        return switch (this) {
            case RELATIONSHIP -> List.of(TELEPHONE, IN_PERSON, SOCIAL, E_MAIL);
            case QUESTIONS -> List.of(TELEPHONE, IN_PERSON, SOCIAL);
            case REASSURANCE -> List.of(SOCIAL, TELEPHONE, WEB);
            case REACH -> List.of(RADIO, ADVERTISING, E_MAIL, DIRECT_MAIL);
        };
    }
}
