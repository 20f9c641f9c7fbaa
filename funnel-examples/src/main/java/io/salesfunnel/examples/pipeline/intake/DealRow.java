package io.salesfunnel.examples.pipeline.intake;

import io.salesfunnel.examples.pipeline.csv.BadRowException;
import io.salesfunnel.examples.pipeline.csv.Row;
import io.salesfunnel.examples.pipeline.deal.Deal;
import io.salesfunnel.examples.pipeline.deal.DealEvent;
import io.salesfunnel.examples.pipeline.deal.DealMove;
import io.salesfunnel.examples.pipeline.deal.DealStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a row tells: how a deal began, and what happened to it. Whether that was possible is not asked here.
 */
record DealRow(Deal opened, List<DealEvent> events) {

    static DealRow of(Row row) throws BadRowException {
        DealCells cells = new DealCells(row);
        Deal opened = Deal.builder()
                .id(cells.id())
                .salesAgent(row.cell(Column.SALES_AGENT))
                .product(row.cell(Column.PRODUCT))
                .account(row.cell(Column.ACCOUNT))
                .build();
        return new DealRow(opened, events(cells));
    }

    private static List<DealEvent> events(DealCells cells) throws BadRowException {
        DealStage stage = cells.stage();
        Optional<LocalDate> engaged = cells.date(Column.ENGAGED);
        Optional<LocalDate> closed = cells.date(Column.CLOSED);
        Optional<BigDecimal> value = cells.value();
        if (stage == DealStage.PROSPECTING && engaged.isPresent()) {
            throw cells.contradiction(stage, Column.ENGAGED);
        }
        if (stage.isOpen() && closed.isPresent()) {
            throw cells.contradiction(stage, Column.CLOSED);
        }
        List<DealEvent> events = new ArrayList<>();
        if (stage == DealStage.ENGAGING || engaged.isPresent()) {
            events.add(new DealEvent(DealMove.ENGAGE, engaged, Optional.empty()));
        }
        if (!stage.isOpen()) {
            events.add(new DealEvent(stage == DealStage.WON ? DealMove.WIN : DealMove.LOSE, closed, value));
        }
        return events;
    }
}
