/**
 * Step 4 of the presets: the events of web analytics, read and written as interactions. Reads the core; is read by
 * nothing.
 *
 * <p>Start at {@link io.salesfunnel.webanalytics.GoogleAnalytics}; what is read is an {@link
 * io.salesfunnel.webanalytics.AnalyticsEvent}.
 */
@NullMarked
package io.salesfunnel.webanalytics;

import org.jspecify.annotations.NullMarked;
