package io.salesfunnel.benchmarks.qualification;

import org.jspecify.annotations.Nullable;

/**
 * A lead as a row holds it; what is not known is null.
 *
 * @param targetGroup whether it belongs to the target group
 * @param need whether it needs what is sold
 * @param authority whether it may decide
 * @param interest whether it is interested
 * @param employees how many people work there
 * @param budget what it can spend
 * @param industry its industry
 * @param residence its country
 */
public record Lead(
        @Nullable Boolean targetGroup,
        @Nullable Boolean need,
        @Nullable Boolean authority,
        @Nullable Boolean interest,
        @Nullable Integer employees,
        @Nullable Integer budget,
        @Nullable String industry,
        @Nullable String residence) {}
