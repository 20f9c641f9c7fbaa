package io.salesfunnel.evidence;

import io.salesfunnel.finding.Code;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a person decided: who, what, when and why.
 *
 * <p>The reason is free text and printed nowhere. A reason to count and to compare by, such as {@code price},
 * is the {@link #code()}. Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class HumanDecision implements Evidence permits ImmutableHumanDecision {

    private static final int LIMIT = 2000;

    HumanDecision() {}

    /**
     * Starts a decision.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A decision with a reason in free text.
     *
     * @param actor who decides, by id
     * @param type what is decided
     * @param reason why
     * @param decidedAt when
     * @return the decision
     */
    public static HumanDecision by(String actor, DecisionType type, String reason, Instant decidedAt) {
        return builder()
                .actor(actor)
                .type(type)
                .reason(reason)
                .decidedAt(decidedAt)
                .build();
    }

    /**
     * Made of type, actor, instant and, if there is one, sequence, so longer than a code may be: nobody decides the same twice at one instant.
     *
     * @return the id
     */
    @Override
    @Value.Lazy
    public String id() {
        return "decision|" + type().name() + "|" + actor() + "|" + decidedAt()
                + (sequence() == 0 ? "" : "|" + sequence());
    }

    /**
     * Who decided.
     *
     * @return the id, a code
     */
    public abstract String actor();

    /**
     * What was decided.
     *
     * @return the type
     */
    public abstract DecisionType type();

    /**
     * Why, in free text.
     *
     * @return the reason, never blank, at most 2000 characters
     */
    @Value.Redacted
    public abstract String reason();

    /**
     * Why, as a code to count by, such as one of the loss reasons of a funnel.
     *
     * @return the code, or empty if there is none
     */
    public abstract Optional<String> code();

    /**
     * When it was decided.
     *
     * @return the instant
     */
    public abstract Instant decidedAt();

    @Override
    public final Instant occurredAt() {
        return decidedAt();
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
        return decidedAt();
    }

    @Override
    public abstract List<Fact<?>> facts();

    @Value.Check
    void check() {
        String owner = "HumanDecision '" + Code.require("HumanDecision", "type name", type().name()) + "'";
        Code.require(owner, "actor", actor());
        code().ifPresent(given -> Code.require(owner, "code", given));
        if (reason().isBlank() || reason().length() > LIMIT) {
            throw new IllegalArgumentException(owner + " cannot have a reason of " + reason().length()
                    + " characters that is " + (reason().isBlank() ? "blank" : "too long")
                    + "; say why in 1 to " + LIMIT + " characters");
        }
        Fact.requireNoneAfter(decidedAt(), owner, facts());
    }

    /** Builds a {@link HumanDecision}. This class is <em>not</em> safe for use by many threads. */
    public static final class Builder extends ImmutableHumanDecision.Builder {
        Builder() {}
    }
}
