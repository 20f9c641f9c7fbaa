package io.salesfunnel.party;

import io.salesfunnel.finding.Code;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A company, an authority, an association: whoever buys and is not a single human being.
 *
 * <p>{@link #toString()} prints the id only. Immutable and safe for use by many threads; cannot be extended
 * by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Organization implements Party permits ImmutableOrganization {

    Organization() {}

    /**
     * Starts an organization.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public abstract String id();

    /**
     * The name of the organization.
     *
     * @return the name, or empty if it is not known; never blank, at most 200 characters
     */
    @Value.Redacted
    public abstract Optional<String> name();

    @Override
    public final boolean isIdentified() {
        return name().isPresent();
    }

    @Value.Check
    void check() {
        Text.check("Organization '" + Code.require("Organization", "id", id()) + "'", "name", name(), 200);
    }

    /** Builds an {@link Organization}. This class is <em>not</em> safe for use by many threads. */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
