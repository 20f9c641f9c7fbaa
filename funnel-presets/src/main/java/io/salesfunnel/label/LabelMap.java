package io.salesfunnel.label;

/**
 * The labels that a system has for its stages.
 *
 * @since 0.1
 */
public final class LabelMap {

    private LabelMap() {}
}
