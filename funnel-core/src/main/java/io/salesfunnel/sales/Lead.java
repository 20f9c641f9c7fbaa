package io.salesfunnel.sales;

import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import org.immutables.value.Value;

/**
 * Somebody who is known to the seller and takes part, such as by filling in a form.
 *
 * <p>Made by a funnel: entered, moved or restored. Immutable and safe for use by many threads; cannot be
 * extended by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Lead implements FunnelRecord permits ImmutableLead {

    Lead() {}

    /**
     * The lead whose journal this is; meant for the definition of a stage.
     *
     * @param journal a journal that is in a stage of leads
     * @return the lead
     * @throws IllegalArgumentException if the journal is in a stage of other records
     */
    public static Lead of(Journal journal) {
        return ImmutableLead.builder().journal(journal).build();
    }

    @Override
    public abstract Journal journal();

    @Value.Check
    void check() {
        journal().requireRecordsOf(Lead.class);
    }

    @Override
    public final String toString() {
        return journal().toString();
    }
}
