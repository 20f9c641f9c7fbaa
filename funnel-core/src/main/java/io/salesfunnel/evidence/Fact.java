package io.salesfunnel.evidence;

import io.salesfunnel.finding.Code;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is known about a party: what, from which source, as of when and until when. A fact can be
 * evidence of its own, or come with an interaction or a decision by which it was learned.
 *
 * <p>Of several facts under one key the one with the latest {@link #asOf()} counts; once that has run out,
 * the answer is unknown again. {@link #toString()} does not print the value. Immutable and safe for use by
 * many threads, provided that the value is; cannot be extended by users.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Fact<T> implements Evidence permits ImmutableFact {

    Fact() {}

    /**
     * Starts a fact.
     *
     * @param <T> the type of the value
     * @return an empty builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * A fact that holds until something newer is known.
     *
     * @param key what it is about
     * @param value what is so
     * @param source where it comes from, a code
     * @param asOf since when it is known to be so
     * @param <T> the type of the value
     * @return the fact
     */
    public static <T> Fact<T> of(FactKey<T> key, T value, String source, Instant asOf) {
        return Fact.<T>builder().key(key).value(value).source(source).asOf(asOf).build();
    }

    /**
     * Made of key, source, instant and, if there is one, sequence, so longer than a code may be: the same source cannot say two things as of one instant.
     *
     * @return the id
     */
    @Override
    @Value.Lazy
    public String id() {
        return "fact|" + key().name() + "|" + source() + "|" + asOf() + (sequence() == 0 ? "" : "|" + sequence());
    }

    /**
     * What it is about.
     *
     * @return the key
     */
    public abstract FactKey<T> key();

    /**
     * What is so.
     *
     * @return the value
     */
    @Value.Redacted
    public abstract T value();

    /**
     * Where it comes from, such as {@code call} or {@code trade-register}.
     *
     * @return the source, a code
     */
    public abstract String source();

    /**
     * Since when it is known to be so.
     *
     * @return the instant, inclusive
     */
    public abstract Instant asOf();

    /**
     * Until when it can be relied on.
     *
     * @return the instant, exclusive, or empty if it holds until something newer is known
     */
    public abstract Optional<Instant> validUntil();

    @Override
    public final Instant occurredAt() {
        return asOf();
    }

    @Override
    @Value.Default
    public long sequence() {
        return 0;
    }

    @Override
    @Value.Auxiliary
    @Value.Default
    public Instant recordedAt() {
        return asOf();
    }

    @Override
    public final List<Fact<?>> facts() {
        return List.of(this);
    }

    @Value.Check
    void check() {
        String owner = "Fact '" + key().name() + "'";
        Code.require(owner, "source", source());
        if (!key().type().isInstance(value())) {
            throw new IllegalArgumentException(owner + " cannot hold a value of "
                    + value().getClass().getName() + ": it is of type "
                    + key().type().getName());
        }
        if (validUntil().filter(end -> !end.isAfter(asOf())).isPresent()) {
            throw new IllegalArgumentException(owner + " cannot be valid until "
                    + validUntil().get() + ": it is known as of " + asOf() + "; name a later end, or none");
        }
    }

    static void requireNoneAfter(Instant occurredAt, String owner, List<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (fact.asOf().isAfter(occurredAt)) {
                throw new IllegalArgumentException(owner + " of " + occurredAt + " cannot tell the fact '"
                        + fact.key().name() + "' as of " + fact.asOf()
                        + ": that is later; record the fact by itself");
            }
        }
    }

    /**
     * Builds a {@link Fact}. This class is <em>not</em> safe for use by many threads.
     *
     * @param <T> the type of the value
     */
    public static final class Builder<T> extends ImmutableFact.Builder<T> {
        Builder() {}
    }
}
