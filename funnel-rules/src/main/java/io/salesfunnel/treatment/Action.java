package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.Channel;
import java.util.Optional;

/**
 * Something that may be done with a party, or that is better left undone. The usual ones are {@link
 * StandardAction}s; an enum of your own adds others.
 *
 * <p><b>For implementers.</b> You may implement this interface, best with an enum. Instances must be immutable,
 * keep their answers and be equal when their names are.
 *
 * @since 0.1
 */
public interface Action {

    /**
     * What an action means for the party. The order of the constants is the order of the pressure.
     *
     * @since 0.1
     */
    enum Kind {
        /** Is never advised, and named in order to be avoided. */
        MISTAKE,
        /** Is done by the seller alone. */
        INTERNAL,
        /** Serves what the party wants, such as the answer to a question. */
        SERVICE,
        /** Promotes, and so needs permission where the channel does, and a party that does not object. */
        MARKETING,
        /** Pushes for the sale, and so is kept from leads. */
        PITCH,
        /** Pushes by a limit, and so needs a {@link Claim} that is true. */
        URGENCY;

        /**
         * Whether the party notices it.
         *
         * @return true from {@link #SERVICE} on
         */
        public boolean reachesParty() {
            return compareTo(SERVICE) >= 0;
        }

        /**
         * Whether it is a marketing message.
         *
         * @return true from {@link #MARKETING} on
         */
        public boolean isMarketing() {
            return compareTo(MARKETING) >= 0;
        }

        /**
         * Whether it pushes for the sale.
         *
         * @return true from {@link #PITCH} on
         */
        public boolean isPitch() {
            return compareTo(PITCH) >= 0;
        }
    }

    /**
     * The stable name, a code.
     *
     * @return the name
     */
    String name();

    /**
     * What it means for the party.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The channel that belongs to it, such as the telephone to a call.
     *
     * @return the channel, or empty if the treatment chooses one
     */
    default Optional<Channel> channel() {
        return Optional.empty();
    }
}
