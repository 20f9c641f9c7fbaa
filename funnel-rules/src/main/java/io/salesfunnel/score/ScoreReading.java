package io.salesfunnel.score;

import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A score as of an instant, with all that it is made of. {@link #value()} is the sum of the contributions, added in the
 * order of the list: nothing else is in it.
 *
 * @param score the name of the score
 * @param asOf the instant it was asked about
 * @param contributions what was added, also where it is 0; interactions in the order of {@link
 *     io.salesfunnel.evidence.Evidence#ORDER}, then caps, in the order of the groups; rules in the order of the score
 * @param open what rules that are unknown would add if they were met; not part of the value
 * @since 0.1
 */
public record ScoreReading(String score, Instant asOf, List<Contribution> contributions, List<Contribution> open) {

    private static final Comparator<Contribution> LARGEST = Comparator.comparingDouble(
                    (Contribution part) -> StrictMath.abs(part.points()))
            .reversed();

    /**
     * Keeps the parts.
     *
     * @param score the name of the score
     * @param asOf the instant it was asked about
     * @param contributions what was added
     * @param open what rules that are unknown would add
     */
    public ScoreReading {
        Code.require("ScoreReading", "score", score);
        Objects.requireNonNull(asOf, "asOf");
        contributions = List.copyOf(contributions);
        open = List.copyOf(open);
    }

    /**
     * The score.
     *
     * @return the sum of the contributions, in points
     */
    public double value() {
        double value = 0;
        for (Contribution contribution : contributions) {
            value += contribution.points();
        }
        return value;
    }

    /**
     * The score if all that is unknown turned out for the worse.
     *
     * @return the value, less what may count against
     */
    public double lowest() {
        double lowest = value();
        for (Contribution contribution : open) {
            lowest += StrictMath.min(contribution.points(), 0);
        }
        return lowest;
    }

    /**
     * The score if all that is unknown turned out for the better.
     *
     * @return the value, and what may count for it
     */
    public double highest() {
        double highest = value();
        for (Contribution contribution : open) {
            highest += StrictMath.max(contribution.points(), 0);
        }
        return highest;
    }

    /**
     * Whether nothing was scored: no rule is known, or nothing happened that gives points. That is not a low score.
     *
     * @return true if there is no contribution
     */
    public boolean isEmpty() {
        return contributions.isEmpty();
    }

    /**
     * What counts most, for or against.
     *
     * @param most how many at most
     * @return an unmodifiable list, the largest first and without those of 0 points
     */
    public List<Contribution> largest(int most) {
        return contributions.stream()
                .filter(part -> part.points() != 0)
                .sorted(LARGEST)
                .limit(most)
                .toList();
    }

    /**
     * The score and all that it is made of in one sentence, with points rounded down to hundredths.
     *
     * @return the text
     */
    public String explain() {
        return "Score '" + score + "' is " + Points.shown(value()) + " as of " + asOf
                + told(": ", contributions)
                + told("; open: ", open);
    }

    private static String told(String before, List<Contribution> parts) {
        return parts.isEmpty()
                ? ""
                : parts.stream()
                        .map(Contribution::finding)
                        .map(ScoreReading::told)
                        .collect(Collectors.joining(", ", before, ""));
    }

    private static String told(Finding finding) {
        return finding.name() + " " + finding.reason();
    }
}
