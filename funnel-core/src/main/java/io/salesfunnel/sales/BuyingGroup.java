package io.salesfunnel.sales;

import io.salesfunnel.evidence.FactKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The people who take part in a deal: one primary contact, and any number of others. Each may take part in
 * other deals as well.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class BuyingGroup permits ImmutableBuyingGroup {

    /** The fact that tells the group of an opportunity; one known as of later replaces it. */
    public static final FactKey<BuyingGroup> KEY = new FactKey<>("buying-group", BuyingGroup.class);

    BuyingGroup() {}

    /**
     * Starts a group.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A group of one.
     *
     * @param primary the primary contact
     * @return the group
     */
    public static BuyingGroup of(BuyingContact primary) {
        return builder().primary(primary).build();
    }

    /**
     * The one contact that the seller turns to first.
     *
     * @return the contact
     */
    public abstract BuyingContact primary();

    /**
     * The others.
     *
     * @return an unmodifiable list in the order of their joining
     */
    public abstract List<BuyingContact> others();

    /**
     * Everybody, the primary contact first.
     *
     * @return an unmodifiable list
     */
    public final List<BuyingContact> contacts() {
        return Stream.concat(Stream.of(primary()), others().stream()).toList();
    }

    /**
     * The group which somebody joined.
     *
     * @param contact the contact; a person who is in the group already gets these roles instead
     * @return the group
     */
    public final BuyingGroup joinedBy(BuyingContact contact) {
        String id = contact.person().id();
        if (primary().person().id().equals(id)) {
            return builder().primary(contact).others(others()).build();
        }
        List<BuyingContact> more = new ArrayList<>(others());
        more.removeIf(other -> other.person().id().equals(id));
        more.add(contact);
        return builder().primary(primary()).others(more).build();
    }

    /**
     * The group with another of its people as primary contact.
     *
     * @param personId who becomes the primary contact
     * @return the group
     * @throws IllegalArgumentException if the person is not in the group
     */
    public final BuyingGroup ledBy(String personId) {
        List<BuyingContact> others = new ArrayList<>(contacts());
        BuyingContact leader = others.stream()
                .filter(contact -> contact.person().id().equals(personId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "BuyingGroup cannot be led by somebody who is not in it; let them join first"));
        others.remove(leader);
        return builder().primary(leader).others(others).build();
    }

    /**
     * Whether somebody takes part.
     *
     * @param personId the id of the person
     * @return true if the person is in the group
     */
    public final boolean has(String personId) {
        return contacts().stream().anyMatch(contact -> contact.person().id().equals(personId));
    }

    @Value.Check
    void check() {
        Set<String> seen = new HashSet<>();
        for (BuyingContact contact : contacts()) {
            if (!seen.add(contact.person().id())) {
                throw new IllegalArgumentException("BuyingGroup cannot have Person '"
                        + contact.person().id() + "' twice; give one contact all the roles");
            }
        }
    }

    /** Builds a {@link BuyingGroup}. This class is <em>not</em> safe for use by many threads. */
    public static final class Builder extends ImmutableBuyingGroup.Builder {
        Builder() {}
    }
}
