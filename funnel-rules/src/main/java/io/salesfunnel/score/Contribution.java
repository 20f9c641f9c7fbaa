package io.salesfunnel.score;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Finding;
import java.util.Objects;
import java.util.Optional;

/**
 * What one rule or one interaction adds to a score, or what a limit takes away from it.
 *
 * @param group the group in which it counts; for a fit, the name of the score
 * @param origin what it comes from
 * @param source the name of the rule, the id of the interaction, or the group whose cap it is; a code
 * @param type the type of the interaction, or empty if it comes from none
 * @param points the points, exactly as they are added; below 0 they count against
 * @since 0.1
 */
public record Contribution(String group, Origin origin, String source, Optional<InteractionType> type, double points) {

    /** What a contribution comes from. */
    public enum Origin {
        /** A rule that is met, or not met for no points. */
        RULE,
        /** An interaction, as much as is left of its points. */
        INTERACTION,
        /** An interaction that gives no points, since it came sooner than the limit of its group allows. */
        TOO_SOON,
        /** What a group has above its cap, taken away again. */
        CAP
    }

    /**
     * Keeps the parts.
     *
     * @param group the group in which it counts
     * @param origin what it comes from
     * @param source the name of the rule, the id of the interaction, or the group
     * @param type the type of the interaction
     * @param points the points
     */
    public Contribution {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
    }

    /**
     * This contribution as a reason, with points rounded down to hundredths.
     *
     * @return the finding, under the name of the rule or of the group
     */
    public Finding finding() {
        return words().with("points", Points.shown(points))
                .with("source", source)
                .with("type", type.map(InteractionType::name).orElse(""))
                .named(origin == Origin.RULE ? source : group);
    }

    private Finding words() {
        return switch (origin) {
            case RULE -> Finding.met("{points} points");
            case INTERACTION -> Finding.met("{points} points for {type} {source}");
            case TOO_SOON -> Finding.met("{points} points for {type} {source}, which came too soon");
            case CAP -> Finding.met("{points} points, since it is capped");
        };
    }
}
