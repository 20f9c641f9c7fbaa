package io.salesfunnel.evidence;

/**
 * How much an interaction says about the wish to buy, from nothing to a commitment. The order of the
 * constants is the order of strength.
 *
 * @since 0.1
 */
public enum Strength {
    /** Says nothing, such as a letter that was sent. */
    NONE,
    /** Was noticed, such as an e-mail that was opened; machines open e-mails too. */
    ATTENTION,
    /** The party did something of its own, such as filling in a form. */
    ENGAGEMENT,
    /** Seller and party spoke with each other. */
    DIALOGUE,
    /** A wish to buy that can be inferred, such as a question for the price. */
    INFERRED_INTENT,
    /** A wish to buy that was declared. */
    DECLARED_INTENT,
    /** Belongs to a sale, such as a quote, an order or a payment. */
    COMMERCIAL
}
