package io.salesfunnel.prospecting;

import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Asking;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.question.Question;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** By what prospects are put in order. */
record Settings(
        TemperatureClassifier classifier,
        @Nullable QualificationRule rule,
        Score score,
        Function<? super Known, Optional<Instant>> due,
        EnumSet<StageKind> kinds,
        Duration every) {

    record Score(String name, Function<? super Known, OptionalDouble> reading) {

        static final Score NONE = new Score("none", known -> OptionalDouble.empty());

        static Score of(String name, ToDoubleFunction<? super Known> value) {
            return new Score(name, known -> OptionalDouble.of(number(name, value.applyAsDouble(known))));
        }

        private static double number(String name, double value) {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("Score '" + name
                        + "' cannot decide a place: it is not a number; take 0 where nothing is known");
            }
            return value + 0.0;
        }
    }

    Settings with(QualificationRule other) {
        return new Settings(classifier, other, score, due, kinds, every);
    }

    Settings with(Score other) {
        return new Settings(classifier, rule, other, due, kinds, every);
    }

    Settings with(Function<? super Known, Optional<Instant>> other) {
        return new Settings(classifier, rule, score, other, kinds, every);
    }

    Settings with(EnumSet<StageKind> other) {
        return new Settings(classifier, rule, score, due, other, every);
    }

    Settings with(Duration other) {
        return new Settings(classifier, rule, score, due, kinds, other);
    }

    /** Why a record is not even looked at. */
    Optional<Finding> obstacle(FunnelRecord record) {
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

    Place place(String recordId, Known known) {
        Optional<Finding> verdict = Optional.ofNullable(rule).map(asked -> Asking.finding(asked, known));
        boolean out =
                verdict.filter(finding -> finding.status() == Status.NOT_MET).isPresent();
        return new Place(
                recordId,
                classifier.name(),
                out ? TemperatureReading.unclassified() : TemperatureClassifiers.ask(classifier, known),
                verdict,
                score.name(),
                OptionalDouble.empty(),
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
}
