package io.salesfunnel.party;

import io.salesfunnel.finding.Code;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A human being who may buy, for themselves or for an organization. A name, a company and a phone number
 * are enough, and none of them is required.
 *
 * <p>{@link #toString()} prints ids only. Immutable and safe for use by many threads; cannot be extended
 * by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Person implements Party permits ImmutablePerson {

    Person() {}

    /**
     * Starts a person.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public abstract String id();

    /**
     * The name, as the person writes it.
     *
     * @return the name, or empty if it is not known; never blank, at most 200 characters
     */
    @Value.Redacted
    public abstract Optional<String> name();

    /**
     * The e-mail address, of the form that browsers accept in an e-mail field (HTML Standard), with letters
     * of any script.
     *
     * @return the address, or empty if it is not known
     */
    @Value.Redacted
    public abstract Optional<String> email();

    /**
     * The phone number, in any notation.
     *
     * @return the number, or empty if it is not known; never blank, at most 50 characters
     */
    @Value.Redacted
    public abstract Optional<String> phone();

    /**
     * The organization the person would buy for.
     *
     * @return the organization, or empty if the person buys for themselves or it is not known
     */
    public abstract Optional<Organization> organization();

    @Override
    public final boolean isIdentified() {
        return name().isPresent() || email().isPresent() || phone().isPresent();
    }

    @Value.Check
    void check() {
        String owner = "Person '" + Code.require("Person", "id", id()) + "'";
        Text.check(owner, "name", name(), 200);
        Text.check(owner, "phone number", phone(), 50);
        email().ifPresent(address -> EmailAddress.check(owner, address));
    }

    /** Builds a {@link Person}. This class is <em>not</em> safe for use by many threads. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
