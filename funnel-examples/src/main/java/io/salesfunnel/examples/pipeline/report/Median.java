package io.salesfunnel.examples.pipeline.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/** The middle of a set of numbers, by linear interpolation (type 7 of Hyndman and Fan). */
final class Median {

    private static final Quantile QUANTILE = Quantile.withDefaults().with(EstimationMethod.HF7);

    private Median() {}

    static Optional<BigDecimal> of(LongStream numbers) {
        double[] values = numbers.asDoubleStream().toArray();
        return values.length == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(QUANTILE.evaluate(values, 0.5)).stripTrailingZeros());
    }
}
