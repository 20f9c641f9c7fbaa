/**
 * Step 10 of 14: how ready a party is to buy. Reads {@code known}; is read by {@code funnel}.
 *
 * <p>Start at {@link io.salesfunnel.temperature.TemperatureClassifier}.
 */
@NullMarked
package io.salesfunnel.temperature;

import org.jspecify.annotations.NullMarked;
