package io.salesfunnel.acquisition;

/**
 * The usual channels.
 *
 * @since 0.1
 */
public enum StandardChannel implements Channel {
    /** A call: the best one for a good relationship. */
    TELEPHONE(true, true),
    /** A meeting. */
    IN_PERSON(true, true),
    /** An e-mail. */
    E_MAIL(false, true),
    /** A letter. */
    DIRECT_MAIL(false, true),
    /** A page in a social network, where parties write too. */
    SOCIAL(true, true),
    /** The web site, where a party may leave details. */
    WEB(false, true),
    /** An advertisement, on line or in print. */
    ADVERTISING(false, false),
    /** An announcement on the radio. */
    RADIO(false, false);

    private final boolean twoWay;
    private final boolean identifies;

    StandardChannel(boolean twoWay, boolean identifies) {
        this.twoWay = twoWay;
        this.identifies = identifies;
    }

    @Override
    public boolean isTwoWay() {
        return twoWay;
    }

    @Override
    public boolean identifies() {
        return identifies;
    }
}
