package io.salesfunnel.sales;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.known.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The pursuit of one sale: with whom, how much, until when. A record of its own with a pipeline of its own;
 * the contacts in it live on in their funnel, and may be in several.
 *
 * <p>Its party is who would buy. What it is worth, when it is expected to close and who takes part are facts
 * in its journal, and the latest counts.
 *
 * <p>Made by a funnel: entered, moved or restored. Immutable and safe for use by many threads; cannot be
 * extended by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Opportunity implements FunnelRecord permits ImmutableOpportunity {

    Opportunity() {}

    /**
     * The opportunity whose journal this is; meant for the definition of a stage.
     *
     * @param journal a journal that is in a stage of opportunities
     * @return the opportunity
     * @throws IllegalArgumentException if the journal is in a stage of other records
     */
    public static Opportunity of(Journal journal) {
        return ImmutableOpportunity.builder().journal(journal).build();
    }

    @Override
    public abstract Journal journal();

    /**
     * What the deal is worth.
     *
     * @return the amount, or empty while it is not known; never zero for that reason
     */
    public final Optional<Money> amount() {
        return latest(Facts.AMOUNT);
    }

    /**
     * When the deal is expected to be closed.
     *
     * @return the date, or empty while it is not known
     */
    public final Optional<LocalDate> expectedClose() {
        return latest(Facts.EXPECTED_CLOSE);
    }

    /**
     * Who tries to close the deal.
     *
     * @return the id of the account manager, or empty while nobody is named
     */
    public final Optional<String> accountManager() {
        return latest(Facts.ACCOUNT_MANAGER);
    }

    /**
     * Who takes part on the side of the buyer.
     *
     * @return the group, or empty while nobody is named
     */
    public final Optional<BuyingGroup> buyingGroup() {
        return latest(BuyingGroup.KEY);
    }

    /**
     * Interactions of the buyer and of everybody who is or was in the buying group belong to the opportunity.
     *
     * @param interaction the interaction
     * @return true if it is one of them
     */
    @Override
    public final boolean concerns(Interaction interaction) {
        return FunnelRecord.super.concerns(interaction)
                || known().facts(BuyingGroup.KEY).stream()
                        .anyMatch(group -> group.value().has(interaction.partyId()));
    }

    private <T> Optional<T> latest(FactKey<T> key) {
        return known().value(key);
    }

    private Known known() {
        Instant latest = journal().log().latest().map(Evidence::occurredAt).orElse(Instant.MIN);
        return Known.of(party(), journal().log(), latest);
    }

    @Value.Check
    void check() {
        journal().requireRecordsOf(Opportunity.class);
    }

    @Override
    public final String toString() {
        return journal().toString();
    }
}
