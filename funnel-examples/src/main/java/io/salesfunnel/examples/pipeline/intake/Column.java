package io.salesfunnel.examples.pipeline.intake;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the file of deals. */
final class Column {

    static final String ID = "opportunity_id";
    static final String SALES_AGENT = "sales_agent";
    static final String PRODUCT = "product";
    static final String ACCOUNT = "account";
    static final String STAGE = "deal_stage";
    static final String ENGAGED = "engage_date";
    static final String CLOSED = "close_date";
    static final String VALUE = "close_value";

    /** Without one of these no life can be followed. */
    static final List<String> OF_LIFE = List.of(ID, STAGE, ENGAGED, CLOSED, VALUE);

    static final List<String> ALL = Stream.concat(OF_LIFE.stream(), Stream.of(SALES_AGENT, PRODUCT, ACCOUNT))
            .toList();

    private Column() {}
}
