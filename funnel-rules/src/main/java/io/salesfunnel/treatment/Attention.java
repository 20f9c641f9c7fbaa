package io.salesfunnel.treatment;

/**
 * How much of a person a party gets. The order of the constants is the order of the personal attention.
 *
 * @since 0.1
 */
public enum Attention {
    /** A machine does it. */
    AUTOMATED,
    /** A machine does it, with a personal touch. */
    AUTOMATED_WITH_PERSONAL_TOUCH,
    /** A person does it. */
    PERSONAL,
    /** One person is there for this party. */
    DEDICATED;

    /**
     * Whether a machine does it.
     *
     * @return true below {@link #PERSONAL}
     */
    public boolean isAutomated() {
        return compareTo(PERSONAL) < 0;
    }
}
