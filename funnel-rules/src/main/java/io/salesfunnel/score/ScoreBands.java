package io.salesfunnel.score;

import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells the temperature by the band in which a score lies.
 *
 * <pre>{@code
 * TemperatureClassifier bands = ScoreBands.named("by-engagement").over(EngagementScore.standard())
 *         .from(COLD, 1).from(LUKEWARM, 20).from(WARM, 50)
 *         .margin(5);
 * }</pre>
 *
 * <p>A band begins at its limit and ends where the next one begins: a score exactly at a limit is in the upper band.
 * Below the lowest limit the reading is unclassified, and so it is while nothing was scored, for that is not a score of
 * 0. Rules of a {@link FitScore} that are unknown give no points yet; the reading tells them with what to ask.
 *
 * <p>No band makes a party hot. Points are inferred from what it does, and only a declaration makes it hot.
 *
 * <p>With a margin, a band that was entered is left only when the score falls below its limit by more than the margin.
 * Which bands were entered is told from the interactions, each time anew: just before each of them, at it, and now. A
 * score that rises between two interactions, since points against the party fade faster than those for it, enters a
 * band for the time being only.
 *
 * <p>A reading about points that fade says until when the temperature holds: never too long, to the nanosecond where
 * no points count against the party, and perhaps too short where some do. The points in its reasons are those of the
 * instant.
 *
 * <p>Immutable and safe for use by many threads, provided that the rules of its score are; cannot be extended by users.
 *
 * @since 0.1
 */
public final class ScoreBands implements TemperatureClassifier {

    private static final int REASONS = 3;

    private final String name;
    private final Score score;
    private final Scale scale;

    private ScoreBands(String name, Score score, Scale scale) {
        this.name = Code.require("ScoreBands", "name", name);
        this.score = score;
        this.scale = scale;
    }

    /**
     * One band of the scale.
     *
     * @param temperature the temperature that it tells
     * @param from the lower limit in points, inclusive
     * @since 0.1
     */
    public record Band(Temperature temperature, int from) {

        /**
         * Keeps both.
         *
         * @param temperature the temperature that it tells
         * @param from the lower limit in points
         */
        public Band {
            Objects.requireNonNull(temperature, "temperature");
        }
    }

    /**
     * Starts a classifier.
     *
     * @param name the name, such as {@code by-engagement}, a code
     * @return the next step: say by which score
     */
    public static Start named(String name) {
        return new Start(Objects.requireNonNull(name, "name"));
    }

    /**
     * The same classifier with one more band above the others.
     *
     * @param temperature the temperature, above that of the others and below {@link Temperature#HOT}
     * @param points the lower limit, inclusive, above that of the others
     * @return the classifier
     * @throws IllegalArgumentException if the band is not above the others, begins within the margin, or is hot
     */
    public ScoreBands from(Temperature temperature, int points) {
        if (temperature == Temperature.HOT) {
            throw new IllegalArgumentException(
                    subject() + " cannot begin HOT at " + points
                            + ": points are inferred, and only a declaration makes a party hot; let WARM be the uppermost band");
        }
        List<Band> bands = new ArrayList<>(scale.bands());
        Band added = new Band(temperature, points);
        if (!bands.isEmpty()) {
            requireAbove(bands.get(bands.size() - 1), added);
        }
        bands.add(added);
        return new ScoreBands(name, score, new Scale(List.copyOf(bands), 0)).margin(scale.margin());
    }

    private void requireAbove(Band last, Band added) {
        if (added.from() <= last.from() || added.temperature().compareTo(last.temperature()) <= 0) {
            throw new IllegalArgumentException(
                    subject() + " cannot begin " + added.temperature() + " at " + added.from()
                            + ": " + last.temperature() + " begins at " + last.from()
                            + "; name the bands from the coldest up, each with a higher limit");
        }
    }

    /**
     * The same classifier with a margin, so that a score close to a limit does not change the temperature again and
     * again.
     *
     * @param points how far the score may fall below a limit before the band is left, 0 or more, and at most the
     *     distance of two limits
     * @return the classifier
     * @throws IllegalArgumentException if the bands would overlap, or the score is a {@link FitScore}, which does not fade
     */
    public ScoreBands margin(int points) {
        if (points < 0) {
            throw new IllegalArgumentException(
                    subject() + " cannot keep a margin of " + points + "; a margin of 0 or more is possible");
        }
        if (points > 0 && score instanceof FitScore) {
            throw new IllegalArgumentException(subject() + " cannot keep a margin of " + points + ": '" + score.name()
                    + "' is a score of fit, which does not fade; leave the margin out");
        }
        for (int i = 1; i < scale.bands().size(); i++) {
            Band lower = scale.bands().get(i - 1);
            Band upper = scale.bands().get(i);
            if ((long) upper.from() - points < lower.from()) {
                throw new IllegalArgumentException(subject() + " cannot keep a margin of " + points + ": "
                        + upper.temperature() + " begins at " + upper.from() + " and would be left below "
                        + ((long) upper.from() - points) + ", but " + lower.temperature() + " begins at " + lower.from()
                        + "; a margin up to " + ((long) upper.from() - lower.from()) + " is possible there");
            }
        }
        return new ScoreBands(name, score, new Scale(scale.bands(), points));
    }

    private String subject() {
        return "ScoreBands '" + name + "'";
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * By which score the temperature is told.
     *
     * @return the score
     */
    public Score score() {
        return score;
    }

    /**
     * The bands.
     *
     * @return an unmodifiable list, the coldest first
     */
    public List<Band> bands() {
        return scale.bands();
    }

    /**
     * How far the score may fall below the limit of a band that was entered before the band is left.
     *
     * @return the margin in points, 0 if there is none
     */
    public int margin() {
        return scale.margin();
    }

    @Override
    public TemperatureReading classify(Known known) {
        if (score instanceof EngagementScore engagement) {
            return known.timed(asOf -> fading(engagement.over(known.interactions()), asOf));
        }
        FitScore fit = (FitScore) score;
        ScoreReading reading = fit.read(known);
        List<Finding> open = fit.open(known);
        return reading.isEmpty()
                ? nothing(open)
                : told(reading, scale.place(Scale.BELOW, reading.value()), false, open);
    }

    private Assessment<TemperatureReading> fading(Timeline timeline, Instant asOf) {
        ScoreReading reading = timeline.read(asOf);
        if (reading.isEmpty()) {
            return new Assessment<>(nothing(List.of()), asOf, Optional.empty());
        }
        Outlook outlook = new Outlook(scale, timeline, asOf, reading.value());
        TemperatureReading told = told(reading, outlook.place(), outlook.isKept(reading.value()), List.of());
        return new Assessment<>(told, asOf, outlook.end());
    }

    private TemperatureReading nothing(List<Finding> open) {
        return TemperatureReading.unclassified(
                Finding.unknown("nothing was scored").with(open).named(name));
    }

    private TemperatureReading told(ScoreReading reading, int place, boolean kept, List<Finding> open) {
        List<Finding> parts = new ArrayList<>();
        reading.largest(REASONS).forEach(contribution -> parts.add(contribution.finding()));
        parts.addAll(open);
        Finding finding = (place == Scale.BELOW ? below() : in(place, kept))
                .with("points", Points.shown(reading.value()))
                .with("score", score.name())
                .with(parts)
                .named(name);
        return place == Scale.BELOW
                ? TemperatureReading.unclassified(finding)
                : TemperatureReading.of(scale.bands().get(place).temperature(), finding);
    }

    private Finding below() {
        Band lowest = scale.bands().get(0);
        return Finding.notMet("{points} points of {score}, {band} begins at {from}")
                .with("band", lowest.temperature())
                .with("from", lowest.from());
    }

    private Finding in(int place, boolean kept) {
        Band band = scale.bands().get(place);
        Finding finding =
                Finding.met(words(place, kept)).with("band", band.temperature()).with("from", band.from());
        if (kept) {
            finding = finding.with("left", (long) band.from() - scale.margin());
        }
        return place == scale.top()
                ? finding
                : finding.with("to", scale.bands().get(place + 1).from());
    }

    private String words(int place, boolean kept) {
        if (kept) {
            return "{points} points of {score}, {band} from {from} is left below {left}";
        }
        return place == scale.top()
                ? "{points} points of {score}, {band} from {from}"
                : "{points} points of {score}, {band} from {from} to below {to}";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreBands that
                && name.equals(that.name)
                && score.equals(that.score)
                && scale.equals(that.scale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, score, scale);
    }

    @Override
    public String toString() {
        return "ScoreBands{" + name + " over " + score.name() + "}";
    }

    /**
     * The beginning of a classifier.
     *
     * @param name the name
     */
    public record Start(String name) {

        /**
         * Says by which score the temperature is told.
         *
         * @param score the score
         * @return the next step: say where the bands begin
         */
        public Middle over(Score score) {
            return new Middle(name, Objects.requireNonNull(score, "score"));
        }
    }

    /**
     * The middle of a classifier.
     *
     * @param name the name
     * @param score the score
     */
    public record Middle(String name, Score score) {

        /**
         * Says where the lowest band begins.
         *
         * @param temperature the temperature, below {@link Temperature#HOT}
         * @param points the lower limit, inclusive
         * @return the classifier
         * @throws IllegalArgumentException if the band is hot, or the name is no code
         */
        public ScoreBands from(Temperature temperature, int points) {
            return new ScoreBands(name, score, new Scale(List.of(), 0)).from(temperature, points);
        }
    }
}
