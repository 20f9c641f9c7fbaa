package io.salesfunnel.preset;

import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.day;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.DecisionType;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What holds for whatever log is read through the funnels of the articles. */
class ArticlePropertyTest {

    private static final List<Preset> ARTICLES = ArticlePitfallsTest.articles();
    private static final int LONGEST = 30;
    private static final List<StandardInteraction> TYPES = List.of(StandardInteraction.values());
    private static final List<StandardInteraction> SALES = List.of(
            StandardInteraction.ORDER_PLACED,
            StandardInteraction.ORDER_CANCELLED,
            StandardInteraction.CONTRACT_SIGNED,
            StandardInteraction.CONTRACT_CANCELLED,
            StandardInteraction.QUOTE_CONVERTED_TO_INVOICE,
            StandardInteraction.CALL_ANSWERED,
            StandardInteraction.EMAIL_REPLIED,
            StandardInteraction.LIST_IMPORTED);
    private static final List<FactKey<Boolean>> FACTS = List.of(
            Facts.TARGET_GROUP, Facts.IDEAL_CUSTOMER_PROFILE, Facts.MEANS, Facts.AUTHORITY, Facts.NEED, Facts.INTEREST);
    private static final List<DecisionType> DECISIONS = List.of(
            StandardDecision.FIT_ASSERTED,
            StandardDecision.QUALIFICATION_CONFIRMED,
            StandardDecision.LOSS_DECIDED,
            StandardDecision.REOPENING_DECIDED,
            StandardDecision.CUSTOMER_IMPORTED,
            new StageChosen("commitment", "PROSPECT"));

    private static List<Evidence> log(Random random) {
        List<Evidence> log = new ArrayList<>();
        int length = 1 + random.nextInt(1 + random.nextInt(LONGEST));
        for (int day = 0; day < length; day++) {
            log.add(
                    switch (random.nextInt(7)) {
                        case 0 -> told(one(FACTS, random), random.nextInt(4) > 0, day);
                        case 1 -> decided(one(DECISIONS, random), "price", day);
                        case 2, 3, 4 -> did(one(SALES, random), day);
                        default -> did(one(TYPES, random), day);
                    });
        }
        return log;
    }

    /** Somebody who buys, cancels and is taken back, over and over. */
    private static List<Evidence> changeable(Random random) {
        List<Evidence> log = new ArrayList<>();
        for (int day = 0; day < LONGEST; day++) {
            log.add(
                    switch (random.nextInt(4)) {
                        case 0 -> did(StandardInteraction.ORDER_PLACED, day);
                        case 1, 2 -> did(StandardInteraction.ORDER_CANCELLED, day);
                        default -> decided(new StageChosen("commitment", "PROSPECT"), day);
                    });
        }
        return log;
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static Admission<FunnelRecord> read(Preset preset, List<Evidence> log) {
        return preset.funnel().replay("R-1", CAM, log);
    }

    @Property
    @Label("L6 the order of arrival does not matter to a replay")
    void replaysInWhateverOrder(@ForAll Random random) {
        List<Evidence> log = log(random);
        List<Evidence> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);

        for (Preset preset : ARTICLES) {
            Admission<FunnelRecord> one = read(preset, log);
            Admission<FunnelRecord> other = read(preset, shuffled);

            assertThat(other.isAdmitted()).isEqualTo(one.isAdmitted());
            one.record()
                    .ifPresent(
                            record -> assertThat(other.orElseThrow().history()).isEqualTo(record.history()));
            Statistics.label(preset.id())
                    .collect(one.record().map(record -> record.stage().name()).orElse("outside"));
        }
        Statistics.label("intent")
                .coverage(seen -> List.of("LEAD", "PROSPECT", "CUSTOMER", "outside")
                        .forEach(stage -> seen.check(stage).count(times -> times > 0)));
        Statistics.label("fit")
                .coverage(seen -> List.of("LEAD", "PROSPECT", "CUSTOMER", "outside")
                        .forEach(stage -> seen.check(stage).count(times -> times > 0)));
        Statistics.label("commitment")
                .coverage(seen -> List.of("PROSPECT", "CUSTOMER", "LOYAL", "outside")
                        .forEach(stage -> seen.check(stage).count(times -> times > 0)));
        Statistics.label("dialogue")
                .coverage(seen -> List.of("LEAD", "PROSPECT", "outside")
                        .forEach(stage -> seen.check(stage).count(times -> times > 0)));
    }

    @Property
    @Label("L8 nobody is a customer without a commitment that makes one, or an import that says so")
    void makesNoCustomerOutOfNothing(@ForAll Random random) {
        List<Evidence> log = log(random);

        for (Preset preset : ARTICLES) {
            boolean bought = log.stream()
                    .anyMatch(one -> one instanceof Interaction interaction
                            && preset.funnel().promotedBy().contains(interaction.type()));
            boolean imported = log.stream().anyMatch(one -> one.id().contains("CUSTOMER_IMPORTED"));
            boolean customer = read(preset, log)
                    .record()
                    .filter(record -> record.stage().kind() == StageKind.CUSTOMER)
                    .isPresent();

            assertThat(!customer || bought || imported).isTrue();
            Statistics.collect(customer);
        }
        Statistics.coverage(seen ->
                List.of(true, false).forEach(customer -> seen.check(customer).count(times -> times > 0)));
    }

    @Property
    @Label("P23 no change goes back but one that a person decided")
    void goesBackByADecisionOnly(@ForAll Random random) {
        List<Evidence> log = random.nextBoolean() ? log(random) : changeable(random);

        for (Preset preset : ARTICLES) {
            List<String> order =
                    preset.funnel().stages().stream().map(stage -> stage.name()).toList();
            for (StageChange change :
                    read(preset, log).record().map(FunnelRecord::history).orElse(List.of())) {
                boolean back = order.indexOf(change.to()) < order.indexOf(change.from());

                assertThat(!back || change.cause().orElseThrow().startsWith("decision|"))
                        .isTrue();
                Statistics.collect(back);
            }
        }
        Statistics.coverage(seen ->
                List.of(true, false).forEach(back -> seen.check(back).count(times -> times > 0)));
    }

    @Property
    @Label("S2.36 a loyal customer has committed twice in one way at some time")
    void isLoyalByBuyingTwice(@ForAll Random random) {
        List<Evidence> log = log(random);
        boolean loyal = read(Presets.commitment(), log)
                .record()
                .filter(record -> record.stage().equals(CommitmentFunnel.LOYAL))
                .isPresent();
        boolean twice = Presets.commitment().funnel().promotedBy().stream()
                .anyMatch(type -> log.stream()
                                .filter(one -> one instanceof Interaction interaction && interaction.type() == type)
                                .count()
                        > 1);

        assertThat(!loyal || twice).isTrue();
        Statistics.collect(loyal, twice);
        Statistics.coverage(seen -> {
            seen.check(true, true).count(times -> times > 0);
            seen.check(false, false).count(times -> times > 0);
        });
    }

    @Property
    @Label("an advice and a temperature can be had of every record")
    void advisesWhoeverIsIn(@ForAll Random random) {
        List<Evidence> log = log(random);

        for (Preset preset : ARTICLES) {
            read(preset, log).record().ifPresent(record -> {
                assertThat(preset.treatments()
                                .advise(record, day(LONGEST))
                                .value()
                                .explain())
                        .doesNotContain("Cam Marker", "marker.example");
                assertThat(record.assess(day(LONGEST), preset.temperature()::classify)
                                .value()
                                .reasons())
                        .isNotEmpty();
            });
        }
    }
}
