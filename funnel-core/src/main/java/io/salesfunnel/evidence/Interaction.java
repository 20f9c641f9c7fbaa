package io.salesfunnel.evidence;

import io.salesfunnel.finding.Code;
import io.salesfunnel.party.Party;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened between a party and the seller, or to a party: a visit, a call, an order.
 *
 * <p>{@link #toString()} prints ids, type and times only. Immutable and safe for use by many threads; cannot
 * be extended by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Interaction implements Evidence permits ImmutableInteraction {

    Interaction() {}

    /**
     * Starts an interaction.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An interaction of which nothing else is known.
     *
     * @param id the id, a code
     * @param party whose interaction it is
     * @param type the kind
     * @param occurredAt when it happened
     * @return the interaction
     */
    public static Interaction of(String id, Party party, InteractionType type, Instant occurredAt) {
        return builder()
                .id(id)
                .partyId(party.id())
                .type(type)
                .occurredAt(occurredAt)
                .build();
    }

    @Override
    public abstract String id();

    /**
     * Whose interaction it is.
     *
     * @return the id of the party
     */
    public abstract String partyId();

    /**
     * The kind of interaction.
     *
     * @return the type
     */
    public abstract InteractionType type();

    @Override
    public abstract Instant occurredAt();

    @Override
    @Value.Default
    public long sequence() {
        return 0;
    }

    @Override
    @Value.Auxiliary
    @Value.Default
    public Instant recordedAt() {
        return occurredAt();
    }

    /**
     * Who on the seller's side took part.
     *
     * @return the id, a code, or empty if nobody did or it is not known
     */
    public abstract Optional<String> actor();

    /**
     * Which campaign it belongs to.
     *
     * @return the id, a code, or empty if it belongs to none
     */
    public abstract Optional<String> campaign();

    @Override
    public abstract List<Fact<?>> facts();

    @Value.Check
    void check() {
        String owner = "Interaction '" + Code.require("Interaction", "id", id()) + "'";
        Code.require(owner, "party id", partyId());
        Code.require(owner, "type name", type().name());
        Objects.requireNonNull(type().flow(), "flow");
        Objects.requireNonNull(type().strength(), "strength");
        actor().ifPresent(code -> Code.require(owner, "actor", code));
        campaign().ifPresent(code -> Code.require(owner, "campaign", code));
        Fact.requireNoneAfter(occurredAt(), owner, facts());
    }

    /** Builds an {@link Interaction}. This class is <em>not</em> safe for use by many threads. */
    public static final class Builder extends ImmutableInteraction.Builder {
        Builder() {}
    }
}
