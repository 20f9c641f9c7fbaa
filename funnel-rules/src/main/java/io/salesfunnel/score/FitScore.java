package io.salesfunnel.score;

import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Asking;
import io.salesfunnel.qualification.Combination.Weighted;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How well a party fits: points for each rule that it meets.
 *
 * <pre>{@code
 * FitScore fit = FitScore.named("fit").points(30, targetGroup).points(20, need).points(-50, competitor);
 * }</pre>
 *
 * <p>The score is the sum of the points of the rules that are met. It does not fade. A rule that is unknown gives no
 * points yet; it is told as open, and {@link ScoreReading#lowest()} and {@link ScoreReading#highest()} say between
 * which the score lies once everything is known.
 *
 * <p>Immutable and safe for use by many threads, provided that its rules are; cannot be extended by users.
 *
 * @since 0.1
 */
public final class FitScore implements Score {

    private final String name;
    private final List<Weighted> terms;

    private FitScore(String name, List<Weighted> terms) {
        this.name = Code.require("FitScore", "name", name);
        this.terms = List.copyOf(terms);
    }

    /**
     * Starts a score.
     *
     * @param name the name, such as {@code fit}, a code
     * @return the next step: say what gives points
     */
    public static Start named(String name) {
        return new Start(Objects.requireNonNull(name, "name"));
    }

    /**
     * The same score with points for one more rule.
     *
     * @param points the points of a party that meets it, from 1 to 10,000; below 0 they count against
     * @param rule the rule
     * @return the score
     * @throws IllegalArgumentException if the score has a rule of that name, or so many points are not possible
     */
    public FitScore points(int points, QualificationRule rule) {
        String owner = "FitScore '" + name + "'";
        String added = Code.require(
                owner, "name of a rule", Objects.requireNonNull(rule, "rule").name());
        if (terms.stream().anyMatch(term -> term.rule().name().equals(added))) {
            throw new IllegalArgumentException(
                    owner + " cannot have two rules named '" + added + "'; give each a name of its own");
        }
        List<Weighted> more = new ArrayList<>(terms);
        more.add(new Weighted(Points.require(owner, added, points), rule));
        return new FitScore(name, more);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The rules with their points.
     *
     * @return an unmodifiable list, in the order given
     */
    public List<Weighted> terms() {
        return terms;
    }

    @Override
    public double value(Known known) {
        int value = 0;
        for (Weighted term : terms) {
            value += Asking.answer(term.rule(), known) == Status.MET ? term.weight() : 0;
        }
        return value;
    }

    @Override
    public ScoreReading read(Known known) {
        List<Contribution> contributions = new ArrayList<>();
        List<Contribution> open = new ArrayList<>();
        for (Weighted term : terms) {
            switch (Asking.answer(term.rule(), known)) {
                case MET -> contributions.add(contribution(term, term.weight()));
                case NOT_MET -> contributions.add(contribution(term, 0));
                case UNKNOWN -> open.add(contribution(term, term.weight()));
            }
        }
        return new ScoreReading(name, asOf(known), contributions, open);
    }

    private Contribution contribution(Weighted term, double points) {
        return new Contribution(name, Contribution.Origin.RULE, term.rule().name(), Optional.empty(), points);
    }

    /** When the score was read does not change what it is. */
    private static Instant asOf(Known known) {
        return known.timed(asOf -> new Assessment<>(asOf, asOf, Optional.empty()));
    }

    /** The findings of the rules that are unknown, with what to ask. */
    List<Finding> open(Known known) {
        return terms.stream()
                .map(term -> Asking.finding(term.rule(), known))
                .filter(finding -> finding.status() == Status.UNKNOWN)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FitScore that && name.equals(that.name) && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, terms);
    }

    @Override
    public String toString() {
        return "FitScore{" + name + "}";
    }

    /**
     * The beginning of a score.
     *
     * @param name the name
     */
    public record Start(String name) {

        /**
         * Says what gives points.
         *
         * @param points the points of a party that meets the rule, from 1 to 10,000; below 0 they count against
         * @param rule the rule
         * @return the score
         * @throws IllegalArgumentException if so many points are not possible, or the name is no code
         */
        public FitScore points(int points, QualificationRule rule) {
            return new FitScore(name, List.of()).points(points, rule);
        }
    }
}
