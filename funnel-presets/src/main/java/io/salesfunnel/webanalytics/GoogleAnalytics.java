package io.salesfunnel.webanalytics;

/**
 * The events of Google Analytics.
 *
 * @since 0.1
 */
public final class GoogleAnalytics {

    private GoogleAnalytics() {}
}
