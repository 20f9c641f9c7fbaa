package io.salesfunnel.framework;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.known.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The six questions that tell how far a prospect is on the way to buying.
 *
 * @see BuyingStage
 * @since 0.1
 */
public enum BuyingQuestion {
    /** How much the party knows of the offer. */
    KNOWS_OFFER("how much does the party know about the offer?"),
    /** How much is known of its business, or by it of the seller's: the question is asked both ways. */
    KNOWS_BUSINESS("how well are the business, the industry and the challenges known?"),
    /** How often it visited the site in the last 30 days: not at all, once or twice, more often. Told by the log. */
    VISIT_FREQUENCY("how often has the party visited the site?"),
    /** How well it understands what the offer could do for it. */
    UNDERSTANDS_VALUE("what does the party understand about how the offer could help it?"),
    /** Whether it has a budget; one of nothing is none. */
    BUDGET("does the party have a budget?"),
    /** Whether it would appreciate a proposal. */
    WANTS_PROPOSAL("would the party appreciate a proposal?");

    /** The highest level of an answer. */
    static final int HIGHEST = 2;

    private static final Duration RECENT = Duration.ofDays(30);

    private final String text;

    BuyingQuestion(String text) {
        this.text = text;
    }

    /**
     * The question in words.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The fact that answers the question.
     *
     * @return its key, or empty if the log answers it
     */
    public Optional<FactKey<?>> fact() {
        return switch (this) {
            case KNOWS_OFFER -> Optional.of(Facts.KNOWS_OFFER);
            case KNOWS_BUSINESS -> Optional.of(Facts.KNOWS_BUSINESS);
            case VISIT_FREQUENCY -> Optional.empty();
            case UNDERSTANDS_VALUE -> Optional.of(Facts.UNDERSTANDS_VALUE);
            case BUDGET -> Optional.of(Facts.BUDGET);
            case WANTS_PROPOSAL -> Optional.of(Facts.WANTS_PROPOSAL);
        };
    }

    /**
     * How far the answer speaks for buying.
     *
     * @param known what is known
     * @return the level from 0 to 2, or empty while there is no answer
     */
    public Optional<Integer> level(Known known) {
        return switch (this) {
            case KNOWS_OFFER -> known.value(Facts.KNOWS_OFFER).map(BuyingQuestion::within);
            case KNOWS_BUSINESS -> known.value(Facts.KNOWS_BUSINESS).map(BuyingQuestion::within);
            case VISIT_FREQUENCY -> visits(known);
            case UNDERSTANDS_VALUE -> known.value(Facts.UNDERSTANDS_VALUE).map(BuyingQuestion::within);
            case BUDGET ->
                known.value(Facts.BUDGET).map(budget -> levelOf(budget.amount().signum() > 0));
            case WANTS_PROPOSAL -> known.value(Facts.WANTS_PROPOSAL).map(BuyingQuestion::levelOf);
        };
    }

    private static int levelOf(boolean yes) {
        return yes ? HIGHEST : 0;
    }

    private static int within(int level) {
        return Math.max(0, Math.min(HIGHEST, level));
    }

    /** A party of which no visit was ever seen may visit unrecognized, so that is no answer. */
    private static Optional<Integer> visits(Known known) {
        List<Instant> visits = known.interactions().stream()
                .filter(interaction -> interaction.type() == StandardInteraction.WEBSITE_VISITED)
                .map(Interaction::occurredAt)
                .toList();
        long recent = visits.stream()
                .filter(visit -> visit.isAfter(Instant.MAX.minus(RECENT)) || !known.hasPassed(visit.plus(RECENT)))
                .count();
        return visits.isEmpty() ? Optional.empty() : Optional.of(recent == 0 ? 0 : recent <= 2 ? 1 : HIGHEST);
    }
}
