package io.salesfunnel.score;

import io.salesfunnel.known.Known;

/**
 * Points for what is known about a party. Whether it fits is a {@link FitScore}, whether it takes part an {@link
 * EngagementScore}; the two answer different questions and are kept apart.
 *
 * <p>A score is made from what is known as of an instant, never from an earlier score, so it is the same however often
 * it was asked for before. It moves nobody to another stage.
 *
 * <p>Immutable and safe for use by many threads, provided that its rules are; cannot be implemented by users.
 *
 * @since 0.1
 */
public sealed interface Score permits FitScore, EngagementScore {

    /**
     * The name, such as {@code engagement}.
     *
     * @return the name, a code
     */
    String name();

    /**
     * The points, with all that they are made of. An answer about points that fade holds for an instant only.
     *
     * @param known what is known
     * @return the reading
     */
    ScoreReading read(Known known);

    /**
     * The points alone, for those who ask often and explain seldom.
     *
     * @param known what is known
     * @return the same as {@link ScoreReading#value()} of {@link #read}, in points
     */
    double value(Known known);
}
