package io.salesfunnel.framework;

import static io.salesfunnel.framework.Case.AMSTERDAM;
import static io.salesfunnel.framework.Case.CAM;
import static io.salesfunnel.framework.Case.day;
import static io.salesfunnel.framework.Case.decided;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.eur;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class StandardRulePropertyTest {

    private static final List<QualificationRule> RULES = List.of(
            StandardRuleSets.intent(),
            StandardRuleSets.fit(),
            StandardRuleSets.fit(
                    StandardCriteria.TARGET_GROUP.freshFor(Duration.ofDays(20)),
                    StandardCriteria.meansKnownWithin(Duration.ofDays(10)),
                    StandardCriteria.authority()),
            StandardRuleSets.fitOften(),
            StandardRuleSets.prospectEntry(),
            StandardRuleSets.contactEntry(),
            StandardRuleSets.dialogue(StandardRuleSets.fitOften()),
            StandardCriteria.legalCapacity(18, AMSTERDAM),
            ProfileCriteria.ageBetween(18, 19, AMSTERDAM),
            StandardCriteria.timelineWithin(Period.ofDays(10), AMSTERDAM),
            InteractionRules.contacted(2),
            Frameworks.bant(),
            Frameworks.faint());

    /** Something that was told, done or decided on a day from 0 to 40. */
    @Provide
    Arbitrary<Evidence> evidence() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 40);
        Arbitrary<Evidence> facts = days.flatMap(day -> Arbitraries.of(
                        Facts.TARGET_GROUP,
                        Facts.IDEAL_CUSTOMER_PROFILE,
                        Facts.MEANS,
                        Facts.AUTHORITY,
                        Facts.INTEREST,
                        Facts.NEED,
                        Facts.LEGAL_CAPACITY)
                .flatMap(key -> Arbitraries.of(true, false)
                        .map(value -> Fact.<Boolean>builder()
                                .from(told(key, value, day))
                                .validUntil(day(day + 15))
                                .build())));
        Arbitrary<Evidence> dates = days.flatMap(day -> Arbitraries.integers()
                .between(-20, 20)
                .flatMap(shift -> Arbitraries.of(
                        told(Facts.DATE_OF_BIRTH, LocalDate.of(2008, 3, 20).plusDays(shift), day),
                        told(Facts.PURCHASE_PLANNED, LocalDate.of(2026, 3, 20).plusDays(shift), day),
                        told(Facts.BUDGET, eur(100L + shift), day),
                        told(Facts.AMOUNT, eur(100L - shift), day),
                        told(Facts.JOB_ROLE, shift > 0 ? "owner" : "clerk", day))));
        Arbitrary<Evidence> deeds =
                days.flatMap(day -> Arbitraries.of(StandardInteraction.class).map(type -> did(type, day)));
        Arbitrary<Evidence> decisions = days.map(day -> decided(StandardDecision.FIT_ASSERTED, day));
        return Arbitraries.oneOf(List.of(facts, facts, dates, deeds, deeds, decisions));
    }

    @Provide
    Arbitrary<EvidenceLog> logs() {
        return evidence()
                .list()
                .ofMaxSize(14)
                .map(all -> all.stream()
                        .reduce(
                                EvidenceLog.empty(),
                                (log, next) -> log.find(next.id()).isPresent() ? log : log.append(next),
                                (one, other) -> other));
    }

    @Property(edgeCases = EdgeCasesMode.NONE) // L11
    void noVerdictChangesBeforeItSaysSo(
            @ForAll("logs") EvidenceLog log, @ForAll @IntRange(min = -1, max = 60) int day, @ForAll Random random) {
        for (QualificationRule rule : RULES) {
            Assessment<Status> now = Known.assess(CAM, log, day(day), rule::answer);
            Instant end = now.validUntil().orElse(day(200));
            long seconds = Duration.between(day(day), end).toSeconds();
            for (Instant later : List.of(
                    end.minusNanos(1), day(day).plusSeconds(random.nextLong(seconds)), day(day).plusSeconds(1))) {
                if (later.isBefore(end)) {
                    assertThat(rule.answer(Known.of(CAM, log, later))).isEqualTo(now.value());
                }
            }
            Statistics.collect(now.value(), now.validUntil().isPresent());
        }
        Statistics.coverage(coverage -> {
            for (Status status : Status.values()) {
                coverage.check(status, true).count(count -> count > 0);
                coverage.check(status, false).count(count -> count > 0);
            }
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE) // L11
    void noBuyingStageChangesBeforeItSaysSo(
            @ForAll("logs") EvidenceLog log, @ForAll @IntRange(min = -1, max = 80) int day) {
        Assessment<BuyingStage> now = Known.assess(CAM, log, day(day), BuyingStage::of);
        Instant end = now.validUntil().orElse(day(200));

        assertThat(BuyingStage.of(Known.of(CAM, log, end.minusNanos(1)))).isEqualTo(now.value());
    }

    @Property(edgeCases = EdgeCasesMode.NONE) // L10
    void theAnswerIsTheStatusOfTheFindingAndAlwaysTheSame(
            @ForAll("logs") EvidenceLog log, @ForAll @IntRange(min = -1, max = 60) int day) {
        for (QualificationRule rule : RULES) {
            Known known = Known.of(CAM, log, day(day));

            assertThat(rule.check(known).status()).isEqualTo(rule.answer(known));
            assertThat(rule.check(known)).isEqualTo(rule.check(Known.of(CAM, log, day(day))));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE) // L12
    void noReasonTellsAName(@ForAll("logs") EvidenceLog log, @ForAll @IntRange(min = -1, max = 60) int day) {
        for (QualificationRule rule : RULES) {
            assertThat(RuleSet.named("set", 1)
                            .of(rule)
                            .judge(CAM, log, day(day))
                            .explain())
                    .doesNotContain("Marker")
                    .doesNotContain("2008");
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theMoreIsAnsweredTheCloserAreTheBoundsOfABuyingStage(
            @ForAll("logs") EvidenceLog log, @ForAll @IntRange(min = 0, max = 60) int day) {
        BuyingStage stage = BuyingStage.of(Known.of(CAM, log, day(day)));

        assertThat(stage.points()).isBetween(0, stage.possible());
        assertThat(stage.possible()).isBetween(stage.points(), 12);
        assertThat(stage.levels().size() + stage.open().size()).isEqualTo(6);
    }
}
