/**
 * Step 7 of the rules: how ready a party is to buy, read in several ways, and the scales of others. Reads the core only;
 * is read by what follows.
 *
 * <p>Start at {@link io.salesfunnel.classifier.TemperatureClassifiers}; results are {@link
 * io.salesfunnel.temperature.TemperatureReading}s.
 */
@NullMarked
package io.salesfunnel.classifier;

import org.jspecify.annotations.NullMarked;
