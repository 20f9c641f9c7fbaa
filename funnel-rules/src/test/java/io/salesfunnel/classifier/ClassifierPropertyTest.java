package io.salesfunnel.classifier;

import static io.salesfunnel.classifier.TemperatureClassifiers.byDeclaredIntent;
import static io.salesfunnel.classifier.TemperatureClassifiers.byProvenance;
import static io.salesfunnel.classifier.TemperatureClassifiers.byRecencyAndFrequency;
import static io.salesfunnel.classifier.TemperatureClassifiers.inOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.absence.Diary;
import io.salesfunnel.absence.DrawnLog;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.temperature.TemperatureReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class ClassifierPropertyTest {

    private static final List<InteractionType> TELLING = List.of(
            StandardInteraction.CAMPAIGN_TOUCHED,
            StandardInteraction.WEBSITE_VISITED,
            StandardInteraction.CONTENT_DOWNLOADED,
            StandardInteraction.CALL_ANSWERED,
            StandardInteraction.EMAIL_OPENED,
            StandardInteraction.FORM_SUBMITTED,
            StandardInteraction.NOT_INTERESTED,
            StandardInteraction.ORDER_PLACED,
            DrawnLog.Own.LETTER_OF_INTENT);

    private static List<TemperatureClassifier> classifiers(int hours) {
        Duration time = Duration.ofHours(hours);
        TemperatureClassifier often =
                byRecencyAndFrequency(Frequency.atLeast(2, time), Frequency.atLeast(1, time.multipliedBy(2)));
        return List.of(
                byDeclaredIntent(),
                byDeclaredIntent(time),
                byProvenance(time),
                often,
                inOrder("all", byDeclaredIntent(time), byProvenance(time, List.of()), often));
    }

    private static List<Evidence> log(Random random) {
        return DrawnLog.of(random, random.nextBoolean() ? TELLING : DrawnLog.anyTypes());
    }

    @Property // L10
    void theOrderOfArrivalNeverChangesAReading(
            @ForAll Random random,
            @ForAll @IntRange(max = DrawnLog.LAST + 8) int hour,
            @ForAll @IntRange(min = 1, max = 8) int hours) {
        List<Evidence> log = log(random);

        for (TemperatureClassifier classifier : classifiers(hours)) {
            collect(DrawnLog.anyOrder(classifier::classify, log, hour, random)
                    .value()
                    .temperature());
        }
        everyTemperature();
    }

    @Property // L11
    void aReadingHoldsAsLongAsItSays(
            @ForAll Random random,
            @ForAll @IntRange(max = DrawnLog.LAST + 8) int hour,
            @ForAll @IntRange(min = 1, max = 8) int hours) {
        List<Evidence> log = log(random);

        for (TemperatureClassifier classifier : classifiers(hours)) {
            collect(DrawnLog.holdsAsLongAsItSays(classifier::classify, log, hour)
                    .value()
                    .temperature());
        }
        everyTemperature();
    }

    @Property // S0.7, P6
    void noPileOfSignalsBelowADeclarationIsHot(@ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int hours) {
        List<Evidence> log = new ArrayList<>(DrawnLog.of(random, DrawnLog.typesBelow(Strength.DECLARED_INTENT)));

        for (TemperatureClassifier classifier : classifiers(hours)) {
            Optional<Temperature> temperature = Diary.assess(classifier::classify, Diary.at(DrawnLog.LAST), log)
                    .value()
                    .temperature();

            assertThat(temperature).isNotEqualTo(Optional.of(Temperature.HOT));
            collect(temperature);
        }
        Statistics.coverage(coverage -> coverage.check("WARM").count(count -> count > 0));
    }

    @Property
    void isHotByTheLastDeclarationThatNothingSettled(@ForAll Random random) {
        List<Evidence> log = DrawnLog.of(
                random,
                List.of(
                        DrawnLog.Own.LETTER_OF_INTENT,
                        StandardInteraction.PURCHASE_INTENT_DECLARED,
                        StandardInteraction.ORDER_PLACED,
                        StandardInteraction.NOT_INTERESTED,
                        StandardInteraction.CART_ITEM_ADDED));
        log.removeIf(one -> !(one instanceof Interaction) || !one.facts().isEmpty());
        boolean hot = false;
        for (Interaction one : DrawnLog.seen(log, DrawnLog.LAST)) {
            hot = one.type().strength() == Strength.DECLARED_INTENT
                    || (hot && one.type().equals(StandardInteraction.CART_ITEM_ADDED));
        }

        Optional<Temperature> temperature = Diary.assess(byDeclaredIntent()::classify, Diary.at(DrawnLog.LAST), log)
                .value()
                .temperature();

        assertThat(temperature.isPresent()).isEqualTo(hot);
        Statistics.collect(hot);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 5);
        });
    }

    @Property
    void isAsOftenThereAsCounted(@ForAll Random random, @ForAll @IntRange(max = DrawnLog.LAST + 8) int hour) {
        List<Evidence> log = DrawnLog.of(
                random,
                List.of(
                        StandardInteraction.CALL_ANSWERED,
                        StandardInteraction.FORM_SUBMITTED,
                        StandardInteraction.WEBSITE_VISITED));
        log.removeIf(one -> !(one instanceof Interaction) || !one.facts().isEmpty());
        TemperatureClassifier often = byRecencyAndFrequency(
                Frequency.atLeast(2, Duration.ofHours(6)), Frequency.atLeast(1, Duration.ofHours(9)));
        long six = count(log, hour, 6);
        long nine = count(log, hour, 9);
        Optional<Temperature> expected = count(log, hour, 99) == 0
                ? Optional.empty()
                : Optional.of(six >= 2 ? Temperature.WARM : nine >= 1 ? Temperature.LUKEWARM : Temperature.COLD);

        assertThat(Diary.assess(often::classify, Diary.at(hour), log).value().temperature())
                .isEqualTo(expected);
        collect(expected);
        Statistics.coverage(coverage -> {
            for (String each : List.of("WARM", "LUKEWARM", "COLD", "none")) {
                coverage.check(each).count(count -> count > 0);
            }
        });
    }

    private static long count(List<Evidence> log, int hour, int hours) {
        Instant from = Diary.at(hour - hours);
        return DrawnLog.seen(log, hour).stream()
                .filter(one -> one.type().isEngaging())
                .filter(one -> one.occurredAt().isAfter(from))
                .count();
    }

    @Property
    void tellsTheProvenanceByItsRulesInTheirOrder(
            @ForAll Random random,
            @ForAll @IntRange(max = DrawnLog.LAST + 8) int hour,
            @ForAll @IntRange(min = 1, max = 8) int hours) {
        List<Evidence> log = DrawnLog.of(random, TELLING);
        log.removeIf(one -> !(one instanceof Interaction) || !one.facts().isEmpty());
        Optional<Temperature> expected = provenance(DrawnLog.seen(log, hour), hour, hours);

        assertThat(Diary.assess(byProvenance(Duration.ofHours(hours))::classify, Diary.at(hour), log)
                        .value()
                        .temperature())
                .isEqualTo(expected);
        collect(expected);
        Statistics.coverage(coverage -> {
            for (String each : List.of("WARM", "LUKEWARM", "COLD", "none")) {
                coverage.check(each).count(count -> count > 0);
            }
        });
    }

    private static Optional<Temperature> provenance(List<Interaction> seen, int hour, int hours) {
        Set<InteractionType> silent = Set.of(
                StandardInteraction.CAMPAIGN_TOUCHED,
                StandardInteraction.EMAIL_OPENED,
                StandardInteraction.NOT_INTERESTED);
        List<Interaction> open = new ArrayList<>();
        Interaction campaign = null;
        for (Interaction one : seen) {
            boolean touches = one.campaign().isPresent() || one.type().equals(StandardInteraction.CAMPAIGN_TOUCHED);
            campaign = campaign == null && touches ? one : campaign;
            if (one.type().equals(StandardInteraction.NOT_INTERESTED)) {
                open.clear();
            } else if (!silent.contains(one.type())) {
                open.add(one);
            }
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (open.stream().anyMatch(one -> TemperatureClassifiers.OWN_RESPONSES.contains(one.type()))) {
            return Optional.of(Temperature.WARM);
        }
        Instant until = campaign == null ? Diary.at(hour) : campaign.occurredAt();
        if (!open.get(0).occurredAt().isAfter(until.minusSeconds(3600L * hours))) {
            return Optional.of(Temperature.LUKEWARM);
        }
        return campaign != null && Evidence.ORDER.compare(campaign, open.get(0)) <= 0
                ? Optional.of(Temperature.COLD)
                : Optional.empty();
    }

    @Property
    void aCompositionTellsWhatItsFirstTells(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -1, max = 3) Integer> answers) {
        List<TemperatureClassifier> parts = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            parts.add(new Fixed("c" + i, answers.get(i)));
        }
        TemperatureReading reading = Diary.assess(
                        inOrder(
                                "all",
                                parts.get(0),
                                parts.subList(1, parts.size()).toArray(TemperatureClassifier[]::new))::classify,
                        0)
                .value();
        int asked = 1;
        while (asked < answers.size() && answers.get(asked - 1) < 0) {
            asked++;
        }

        assertThat(reading.temperature()).isEqualTo(Fixed.temperature(answers.get(asked - 1)));
        assertThat(reading.reasons())
                .extracting(Finding::name)
                .isEqualTo(parts.subList(0, asked).stream()
                        .map(TemperatureClassifier::name)
                        .toList());
        Statistics.collect(reading.temperature().isPresent());
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    private record Fixed(String name, int answer) implements TemperatureClassifier {

        static Optional<Temperature> temperature(int answer) {
            return answer < 0 ? Optional.empty() : Optional.of(Temperature.values()[answer]);
        }

        @Override
        public TemperatureReading classify(Known known) {
            return new TemperatureReading(temperature(answer), List.of());
        }
    }

    private static void collect(Optional<Temperature> temperature) {
        Statistics.collect(temperature.map(Temperature::name).orElse("none"));
    }

    private static void everyTemperature() {
        Statistics.coverage(coverage -> {
            for (String each : List.of("HOT", "WARM", "LUKEWARM", "COLD", "none")) {
                coverage.check(each).count(count -> count > 0);
            }
        });
    }
}
