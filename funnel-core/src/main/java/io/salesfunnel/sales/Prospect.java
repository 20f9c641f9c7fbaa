package io.salesfunnel.sales;

import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import org.immutables.value.Value;

/**
 * A potential buyer who belongs to the target group, fits the profile of an ideal customer and has the means
 * to buy, and who need not have heard of the seller. Where a prospect stands among the stages is up to the
 * funnel.
 *
 * <p>Made by a funnel: entered, moved or restored. Immutable and safe for use by many threads; cannot be
 * extended by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Prospect implements FunnelRecord permits ImmutableProspect {

    Prospect() {}

    /**
     * The prospect whose journal this is; meant for the definition of a stage.
     *
     * @param journal a journal that is in a stage of prospects
     * @return the prospect
     * @throws IllegalArgumentException if the journal is in a stage of other records
     */
    public static Prospect of(Journal journal) {
        return ImmutableProspect.builder().journal(journal).build();
    }

    @Override
    public abstract Journal journal();

    @Value.Check
    void check() {
        journal().requireRecordsOf(Prospect.class);
    }

    @Override
    public final String toString() {
        return journal().toString();
    }
}
