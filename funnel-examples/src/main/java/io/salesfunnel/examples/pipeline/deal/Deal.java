package io.salesfunnel.examples.pipeline.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A deal as it stands after everything that happened to it. */
@Value.Immutable
public abstract sealed class Deal permits ImmutableDeal {

    Deal() {}

    /** Begins a deal, in prospecting. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name of the opportunity in the data. */
    public abstract String id();

    /** Who sells; a person, so never shown. */
    @Value.Redacted
    public abstract String salesAgent();

    /** What is sold, empty if not known. */
    public abstract String product();

    /** Who buys, empty if not known. */
    public abstract String account();

    /** Where the deal stands. */
    @Value.Default
    public DealStage stage() {
        return DealStage.PROSPECTING;
    }

    /** What happened, one event for every move that was made. */
    public abstract List<DealEvent> history();

    /** Whether the deal was ever engaged, on a known day or not. */
    public final boolean wasEngaged() {
        return engagement().isPresent();
    }

    /** The day on which the deal was engaged, if known. */
    public final Optional<LocalDate> engagedOn() {
        return engagement().flatMap(DealEvent::on);
    }

    /** How long it took from the engagement to the end, if both days are known. */
    public final OptionalLong daysEngagedToClosed() {
        Optional<LocalDate> closed = closing().flatMap(DealEvent::on);
        return engagedOn().isPresent() && closed.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(engagedOn().get(), closed.get()))
                : OptionalLong.empty();
    }

    /** What the deal was worth when it was won or lost, if known. */
    public final Optional<BigDecimal> value() {
        return closing().flatMap(DealEvent::value);
    }

    final Deal after(DealEvent event, DealStage entered) {
        return builder().from(this).stage(entered).addHistory(event).build();
    }

    private Optional<DealEvent> engagement() {
        return history().stream()
                .filter(event -> event.move() == DealMove.ENGAGE)
                .findFirst();
    }

    private Optional<DealEvent> closing() {
        return history().stream()
                .filter(event -> event.move() != DealMove.ENGAGE)
                .findFirst();
    }

    /** Builds a deal. */
    public static final class Builder extends ImmutableDeal.Builder {
        Builder() {}
    }
}
