package io.salesfunnel.prospecting;

import io.salesfunnel.finding.Code;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.question.Question;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

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

    private final TemperatureClassifier classifier;
    private final @Nullable QualificationRule rule;
    private final Score score;
    private final Function<? super Known, Optional<Instant>> due;
    private final Set<StageKind> kinds;
    private final Duration every;

    private record Score(String name, Function<? super Known, OptionalDouble> of) {}

    private ProspectRanking(
            TemperatureClassifier classifier,
            @Nullable QualificationRule rule,
            Score score,
            Function<? super Known, Optional<Instant>> due,
            Set<StageKind> kinds,
            Duration every) {
        this.classifier = classifier;
        this.rule = rule;
        this.score = score;
        this.due = due;
        this.kinds = kinds;
        this.every = every;
    }

    /**
     * A ranking by temperature, without rule and score, of records in all stages, due at once and to be reviewed every
     * week.
     *
     * @param classifier tells the temperature
     * @return the ranking
     */
    public static ProspectRanking by(TemperatureClassifier classifier) {
        return new ProspectRanking(
                Objects.requireNonNull(classifier, "classifier"),
                null,
                new Score("none", known -> OptionalDouble.empty()),
                known -> Optional.empty(),
                EnumSet.allOf(StageKind.class),
                WEEK);
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
        return new ProspectRanking(classifier, qualification, score, due, kinds, every);
    }

    /**
     * The same with a score: among those of one temperature and verdict, the higher comes first.
     *
     * @param name the name of the score, a code
     * @param value tells the score, which is a number; reads time by {@link Known#timed} only
     * @return the ranking
     */
    public ProspectRanking preferring(String name, ToDoubleFunction<? super Known> value) {
        Code.require("ProspectRanking", "name of a score", name);
        Objects.requireNonNull(value, "value");
        Score preferred = new Score(name, known -> OptionalDouble.of(number(name, value.applyAsDouble(known))));
        return new ProspectRanking(classifier, rule, preferred, due, kinds, every);
    }

    /**
     * The same with a time of its own for each approach, such as a fact that holds the next step.
     *
     * @param time tells when the approach is due; empty means the instant of the list
     * @return the ranking
     */
    public ProspectRanking dueAt(Function<? super Known, Optional<Instant>> time) {
        return new ProspectRanking(classifier, rule, score, Objects.requireNonNull(time, "time"), kinds, every);
    }

    /**
     * The same with records in stages of some kinds only; the others are left out.
     *
     * @param first a kind of stage
     * @param more further kinds
     * @return the ranking
     */
    public ProspectRanking only(StageKind first, StageKind... more) {
        return new ProspectRanking(classifier, rule, score, due, EnumSet.of(first, more), every);
    }

    /**
     * The same with another time until the list is made again.
     *
     * @param interval the time, more than nothing
     * @return the ranking
     * @throws IllegalArgumentException if it is not
     */
    public ProspectRanking reviewedEvery(Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException(
                    "ProspectRanking cannot be reviewed every " + interval + "; take more than no time");
        }
        return new ProspectRanking(classifier, rule, score, due, kinds, interval);
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
        Map<String, Finding> leftOut = new TreeMap<>();
        Map<String, FunnelRecord> byId = Records.byId(records);
        List<Assessment<Place>> places = new ArrayList<>();
        Instant review = asOf.plus(every);
        for (FunnelRecord record : byId.values()) {
            Optional<Finding> obstacle = obstacle(record);
            if (obstacle.isPresent()) {
                leftOut.put(record.id(), obstacle.get());
                continue;
            }
            Assessment<Place> place = record.assess(asOf, known -> place(record.id(), known));
            review = earlier(review, place.validUntil());
            if (place.value().isDisqualified()) {
                leftOut.put(record.id(), place.value().verdict().orElseThrow());
            } else {
                places.add(place);
            }
        }
        places.sort((one, other) -> Place.ORDER.compare(one.value(), other.value()));
        List<Approach> approaches = new ArrayList<>();
        for (Assessment<Place> place : places) {
            FunnelRecord record = Objects.requireNonNull(byId.get(place.value().recordId()));
            approaches.add(approach(approaches.size() + 1, record, place));
        }
        return new Selection(new ProspectList(name, seller, asOf, review, approaches), leftOut);
    }

    private Optional<Finding> obstacle(FunnelRecord record) {
        RecordStatus status = record.status();
        if (status == RecordStatus.WON) {
            return Optional.of(Finding.notMet("it is a customer").named("no-customer-yet"));
        }
        if (status != RecordStatus.OPEN) {
            return Optional.of(
                    Finding.notMet("it is {status}").with("status", status).named("open"));
        }
        StageKind kind = record.stage().kind();
        return kinds.contains(kind)
                ? Optional.empty()
                : Optional.of(Finding.notMet("its stage is of the kind {kind}; the list is of {kinds}")
                        .with("kind", kind)
                        .with("kinds", List.copyOf(kinds))
                        .named("stage"));
    }

    private Place place(String recordId, Known known) {
        Optional<Finding> verdict =
                Optional.ofNullable(rule).map(asked -> asked.check(known).named(asked.name()));
        boolean out =
                verdict.filter(finding -> finding.status() == Status.NOT_MET).isPresent();
        return new Place(
                recordId,
                classifier.name(),
                out ? TemperatureReading.unclassified() : classifier.classify(known),
                verdict,
                score.name(),
                out ? OptionalDouble.empty() : score.of().apply(known),
                Place.lastContact(known),
                out ? Optional.empty() : due.apply(known),
                questions(verdict, known));
    }

    private List<String> questions(Optional<Finding> verdict, Known known) {
        QualificationRule asked = rule;
        if (asked == null
                || verdict.filter(finding -> finding.status() == Status.UNKNOWN).isEmpty()) {
            return List.of();
        }
        List<String> questions = Question.next(asked, known).stream()
                .map(Question::text)
                .filter(text -> !text.isBlank())
                .toList();
        return questions.isEmpty() ? List.of(asked.name()) : questions;
    }

    private static Approach approach(int rank, FunnelRecord record, Assessment<Place> placed) {
        Place place = placed.value();
        return new Approach(
                rank,
                record.id(),
                record.party().id(),
                record.stage().name(),
                place.reading().temperature(),
                place.due().orElse(placed.asOf()),
                placed.validUntil(),
                place.reasons(),
                place.questions());
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(one::isAfter).orElse(one);
    }

    private static double number(String name, double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException(
                    "Score '" + name + "' cannot decide a place: it is not a number; take 0 where nothing is known");
        }
        return value + 0.0;
    }

    @Override
    public String toString() {
        return "ProspectRanking{by " + classifier.name() + "}";
    }
}
