package io.salesfunnel.prospecting;

import io.salesfunnel.finding.Code;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.TemperatureClassifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How a seller's prospects are put in order.
 *
 * <pre>{@code
 * ProspectList today = ProspectRanking.by(classifier).qualifiedBy(fit).select("today", "rep-1", records, now).list();
 * }</pre>
 *
 * <p>Only records that are open come on a list, so no customers and nobody who is lost, disqualified, parked or
 * abandoned. The order is, one after the other:
 *
 * <ol>
 *   <li>the hotter first, and those of whom nothing tells the temperature last;
 *   <li>the qualified before the undetermined, if there is a rule;
 *   <li>the higher score first, if there is a score;
 *   <li>whoever was not spoken with for the longest time first, and those never spoken with before them;
 *   <li>by the id of the record.
 * </ol>
 *
 * <p>So equal records give an equal list, in whatever order they come. Whether somebody may be approached at all, such
 * as after a withdrawn consent, is a matter of the rule.
 *
 * <p>Immutable and safe for use by many threads, provided that what it is given is; cannot be extended by users.
 *
 * @since 0.1
 */
public final class ProspectRanking {

    private static final Duration WEEK = Duration.ofDays(7);

    private static final Duration LONGEST = Duration.ofDays(36_525);

    private final Settings settings;

    private ProspectRanking(Settings settings) {
        this.settings = settings;
    }

    /**
     * A ranking by temperature, without rule and score, of records in all stages, due at once and to be reviewed every
     * week.
     *
     * @param classifier tells the temperature
     * @return the ranking
     */
    public static ProspectRanking by(TemperatureClassifier classifier) {
        return new ProspectRanking(new Settings(
                Objects.requireNonNull(classifier, "classifier"),
                null,
                Settings.Score.NONE,
                known -> Optional.empty(),
                EnumSet.allOf(StageKind.class),
                WEEK));
    }

    /**
     * The same with a rule: who does not meet it is left out, and who is undetermined comes after those who meet it,
     * with the questions to ask.
     *
     * @param qualification the rule, often a {@link io.salesfunnel.ruleset.RuleSet}
     * @return the ranking
     */
    public ProspectRanking qualifiedBy(QualificationRule qualification) {
        Code.require("ProspectRanking", "name of a rule", qualification.name());
        return new ProspectRanking(settings.with(qualification));
    }

    /**
     * The same with a score: among those of one temperature and verdict, the higher comes first. A score that fades is
     * another at every instant, so {@link ProspectList#reviewAt()} does not wait for it: among these, the order is that
     * of the instant of the list.
     *
     * @param name the name of the score, a code
     * @param value tells the score, which is a number; reads time by {@link Known#timed} only
     * @return the ranking
     */
    public ProspectRanking preferring(String name, ToDoubleFunction<? super Known> value) {
        Code.require("ProspectRanking", "name of a score", name);
        Objects.requireNonNull(value, "value");
        return new ProspectRanking(settings.with(Settings.Score.of(name, value)));
    }

    /**
     * The same with a time of its own for each approach, such as a fact that holds the next step.
     *
     * @param time tells when the approach is due; empty means the instant of the list
     * @return the ranking
     */
    public ProspectRanking dueAt(Function<? super Known, Optional<Instant>> time) {
        return new ProspectRanking(settings.with(Objects.requireNonNull(time, "time")));
    }

    /**
     * The same with records in stages of some kinds only; the others are left out.
     *
     * @param first a kind of stage
     * @param more further kinds
     * @return the ranking
     */
    public ProspectRanking only(StageKind first, StageKind... more) {
        return new ProspectRanking(settings.with(EnumSet.of(first, more)));
    }

    /**
     * The same with another time until the list is made again.
     *
     * @param interval the time, more than nothing
     * @return the ranking
     * @throws IllegalArgumentException if it is not
     */
    public ProspectRanking reviewedEvery(Duration interval) {
        if (interval.isNegative() || interval.isZero() || interval.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("ProspectRanking cannot be reviewed every " + interval
                    + "; take more than no time, and at most " + LONGEST.toDays() + " days");
        }
        return new ProspectRanking(settings.with(interval));
    }

    /**
     * Makes a list.
     *
     * <p>The list is to be made again after the interval of {@link #reviewedEvery}, or earlier: at the first instant
     * at which time alone may change who is on it or in which order.
     *
     * @param name the name of the list, a code
     * @param seller whose list it is, an id
     * @param records the records as they are now, each once
     * @param asOf the instant, inclusive
     * @return the list, and the reason of each record that is not on it
     * @throws io.salesfunnel.funnel.AssessmentFailedException if the classifier, the rule, the score or the time
     *     throws or returns null, or the score is not a number; it names the record
     * @throws IllegalArgumentException if the name or the seller is no code, or a record is handed in twice, in two
     *     states
     */
    public Selection select(String name, String seller, Collection<? extends FunnelRecord> records, Instant asOf) {
        return new Selecting(settings, asOf).select(name, seller, records);
    }

    @Override
    public String toString() {
        return "ProspectRanking{by " + settings.classifier().name() + "}";
    }
}
