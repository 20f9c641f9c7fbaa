package io.salesfunnel.treatment;

/**
 * How to speak with a party.
 *
 * @since 0.1
 */
public enum Tone {
    /** Without pressure. */
    NOT_PUSHY,
    /** With courage for the last step. */
    ENCOURAGING,
    /** Without obstacles. */
    SMOOTH,
    /** Quick and clear. */
    QUICK_AND_CLEAR,
    /** With understanding for doubts. */
    UNDERSTANDING,
    /** Straight to the question. */
    DIRECT,
    /** Benevolent and without haste. */
    BENEVOLENT,
    /** Before the competition. */
    PROMPT,
    /** Sure of the own strengths. */
    CONFIDENT,
    /** Such that no question stays open. */
    REASSURING,
    /** As to somebody who is known. */
    PERSONAL,
    /** With thanks for the purchase. */
    APPRECIATIVE
}
