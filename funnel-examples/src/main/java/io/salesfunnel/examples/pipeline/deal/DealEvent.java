package io.salesfunnel.examples.pipeline.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a deal.
 *
 * @param on the day, if it is known
 * @param value what the deal was worth, if it is known
 */
public record DealEvent(DealMove move, Optional<LocalDate> on, Optional<BigDecimal> value) {}
