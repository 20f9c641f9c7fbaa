package io.salesfunnel.evidence;

/**
 * A kind of interaction. The usual ones are {@link StandardInteraction}s; an enum of your own adds others:
 *
 * <pre>{@code
 * enum Showroom implements InteractionType {
 *     TEST_DRIVE(Flow.MUTUAL, Strength.DIALOGUE);
 *     ...
 * }
 * }</pre>
 *
 * <p><b>For implementers.</b> You may implement this interface, best with an enum. Instances must be
 * immutable, keep their answers and be equal when their names are.
 *
 * @since 0.1
 */
public interface InteractionType {

    /**
     * The stable name, a code.
     *
     * @return the name
     */
    String name();

    /**
     * Who speaks to whom.
     *
     * @return the flow
     */
    Flow flow();

    /**
     * How much it says about the wish to buy.
     *
     * @return the strength
     */
    Strength strength();

    /**
     * Whether the party takes part: in a dialogue, or with something of its own that is more than
     * attention. Opening an e-mail is attention, so it does not engage.
     *
     * @return true if a party that does this is engaged
     */
    default boolean isEngaging() {
        return flow() == Flow.MUTUAL || (flow() == Flow.INBOUND && strength().compareTo(Strength.ENGAGEMENT) >= 0);
    }
}
