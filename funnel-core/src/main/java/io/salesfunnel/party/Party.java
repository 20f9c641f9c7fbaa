package io.salesfunnel.party;

/**
 * Somebody who may buy: a {@link Person} or an {@link Organization}, the same for life whatever the stage.
 *
 * <p>Immutable and safe for use by many threads; cannot be implemented by users.
 *
 * @since 0.1
 */
public sealed interface Party permits Person, Organization {

    /**
     * The id in the caller's own records; appears in messages, so it is a code and never personal data.
     *
     * @return the id
     */
    String id();

    /**
     * Whether it is known who this is: a visitor without name, e-mail address and phone number is not
     * identified.
     *
     * @return true if there is a way to name or reach the party
     */
    boolean isIdentified();
}
