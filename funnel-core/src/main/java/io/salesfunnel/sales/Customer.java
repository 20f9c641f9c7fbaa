package io.salesfunnel.sales;

import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import org.immutables.value.Value;

/**
 * Somebody who has bought, by the promotion policy of the funnel.
 *
 * <p>Made by a funnel: entered, moved or restored. Immutable and safe for use by many threads; cannot be
 * extended by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Customer implements FunnelRecord permits ImmutableCustomer {

    Customer() {}

    /**
     * The customer whose journal this is; meant for the definition of a stage.
     *
     * @param journal a journal that is in a stage of customers
     * @return the customer
     * @throws IllegalArgumentException if the journal is in a stage of other records
     */
    public static Customer of(Journal journal) {
        return ImmutableCustomer.builder().journal(journal).build();
    }

    @Override
    public abstract Journal journal();

    @Value.Check
    void check() {
        journal().requireRecordsOf(Customer.class);
    }

    @Override
    public final String toString() {
        return journal().toString();
    }
}
