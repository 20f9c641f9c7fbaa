package io.salesfunnel.examples.pipeline.report;

import io.salesfunnel.examples.pipeline.deal.Deal;
import io.salesfunnel.examples.pipeline.deal.DealStage;
import io.salesfunnel.examples.pipeline.intake.DealBook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a book of deals amounts to. A number of nothing, such as an average of no deals, is empty. */
public record Summary(DealBook book) {

    /** How many deals there are. */
    public int deals() {
        return book.deals().size();
    }

    /** How many deals ended in a stage. */
    public long count(DealStage stage) {
        return in(stage).count();
    }

    /** How many moves were made. */
    public int transitions() {
        return book.deals().stream().mapToInt(deal -> deal.history().size()).sum();
    }

    /** How many deals can still move. */
    public long openAtEnd() {
        return book.deals().stream().filter(deal -> deal.stage().isOpen()).count();
    }

    /** Won among won and lost. */
    public Optional<BigDecimal> winRateOfClosed() {
        return ratio(BigDecimal.valueOf(count(DealStage.WON)), deals() - openAtEnd());
    }

    /** Won among all that were ever engaged. */
    public Optional<BigDecimal> winRateOfEngaged() {
        long engaged = book.deals().stream().filter(Deal::wasEngaged).count();
        return ratio(BigDecimal.valueOf(count(DealStage.WON)), engaged);
    }

    /** What the won deals are worth together. */
    public Optional<BigDecimal> wonValue() {
        return in(DealStage.WON).map(Deal::value).flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    /** What a won deal is worth on average. */
    public Optional<BigDecimal> averageWonValue() {
        return wonValue().flatMap(sum -> ratio(sum, count(DealStage.WON)));
    }

    /** How long it took from the engagement to the end, for the deals that ended in one of the stages. */
    public Optional<BigDecimal> medianDaysEngagedToClosed(DealStage... stages) {
        return Median.of(in(stages).flatMapToLong(deal -> deal.daysEngagedToClosed().stream()));
    }

    private Stream<Deal> in(DealStage... stages) {
        return book.deals().stream().filter(deal -> List.of(stages).contains(deal.stage()));
    }

    private static Optional<BigDecimal> ratio(BigDecimal part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(part.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }
}
