package io.salesfunnel.sales;

import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import org.immutables.value.Value;

/**
 * Somebody who was found suitable as a customer and with whom the seller speaks. A contact that becomes part
 * of an {@link Opportunity} stays a contact.
 *
 * <p>Made by a funnel: entered, moved or restored. Immutable and safe for use by many threads; cannot be
 * extended by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Contact implements FunnelRecord permits ImmutableContact {

    Contact() {}

    /**
     * The contact whose journal this is; meant for the definition of a stage.
     *
     * @param journal a journal that is in a stage of contacts
     * @return the contact
     * @throws IllegalArgumentException if the journal is in a stage of other records
     */
    public static Contact of(Journal journal) {
        return ImmutableContact.builder().journal(journal).build();
    }

    @Override
    public abstract Journal journal();

    @Value.Check
    void check() {
        journal().requireRecordsOf(Contact.class);
    }

    @Override
    public final String toString() {
        return journal().toString();
    }
}
