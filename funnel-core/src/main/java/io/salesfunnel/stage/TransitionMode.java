package io.salesfunnel.stage;

/**
 * What sets a transition off.
 *
 * @since 0.1
 */
public enum TransitionMode {
    /** Any evidence with which its guards are met. */
    AUTOMATIC,
    /** A caller who asks for it by name. */
    ON_REQUEST,
    /** A person who decides it. */
    HUMAN_DECISION
}
