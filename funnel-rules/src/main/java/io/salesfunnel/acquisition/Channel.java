package io.salesfunnel.acquisition;

/**
 * A way to reach a party. The usual ones are {@link StandardChannel}s; an enum of your own adds others.
 *
 * <p><b>For implementers.</b> You may implement this interface, best with an enum. Instances must be immutable,
 * keep their answers and be equal when their names are.
 *
 * @since 0.1
 */
public interface Channel {

    /**
     * The stable name, a code.
     *
     * @return the name
     */
    String name();

    /**
     * Whether the party can answer at once, so that there is a dialogue.
     *
     * @return true if both speak
     */
    boolean isTwoWay();

    /**
     * Whether it tells by itself who was reached. Nobody knows who heard an announcement on the radio, so it makes
     * no evidence about a party; the call or the form that follows does.
     *
     * @return true if it is known who was reached
     */
    boolean identifies();
}
