package io.salesfunnel.ruleset;

import static io.salesfunnel.ruleset.Bench.FIT;
import static io.salesfunnel.ruleset.Bench.NEED;
import static io.salesfunnel.ruleset.Bench.SIZE;
import static io.salesfunnel.ruleset.Bench.day;
import static io.salesfunnel.ruleset.Bench.opaque;
import static io.salesfunnel.ruleset.Bench.setOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleSetHashTest {

    private static final FactKey<String> CODE = new FactKey<>("code", String.class);

    /** A type of interaction that does not say how it prints. */
    private static final class Visit implements InteractionType {

        @Override
        public String name() {
            return "VISIT";
        }

        @Override
        public Flow flow() {
            return Flow.OUTBOUND;
        }

        @Override
        public Strength strength() {
            return Strength.NONE;
        }
    }

    record Custom(String name, String content, List<QualificationRule> parts) implements DataRule {

        @Override
        public Finding check(Known known) {
            return Finding.met();
        }
    }

    private static Criterion<String> code(Condition<String> condition) {
        return Criterion.named("code").reads(CODE).metWhen(condition);
    }

    private static <T> QualificationRule about(FactKey<T> key, Condition<T> condition) {
        return Criterion.named("about").reads(key).metWhen(condition);
    }

    private static String hash(QualificationRule rule) {
        return setOf(rule).hash();
    }

    @Test
    void isSha256InHexadecimalDigits() {
        assertThat(FIT.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void isEqualWhenTheContentIs() {
        assertThat(hash(QualificationRule.all("both", SIZE, NEED))).isEqualTo(FIT.hash());
        assertThat(RuleSet.named("other", 7).of(FIT.rule()).validFrom(day(1)).hash())
                .isEqualTo(FIT.hash());
        assertThat(hash(code(Condition.oneOf("a", "b")))).isEqualTo(hash(code(Condition.oneOf("b", "a"))));
        assertThat(hash(about(Facts.INTERESTS, Condition.sharesTag("a", "b"))))
                .isEqualTo(hash(about(Facts.INTERESTS, Condition.sharesTag("b", "a"))));
        assertThat(hash(about(Facts.BUDGET, Condition.atLeast(Money.of(new BigDecimal("10.00"), "EUR")))))
                .isEqualTo(hash(about(Facts.BUDGET, Condition.atLeast(Money.of(10, "EUR")))));
    }

    @Test
    void changesWithEverythingThatIsData() {
        FactKey<Integer> boats = new FactKey<>("boats", Integer.class);
        FactKey<Long> staff = new FactKey<>("employees", Long.class);
        Combination.Parts parts = Combination.named("both").weigh(2, SIZE).weigh(1, NEED);
        UnknownPolicy week = UnknownPolicy.provisional(Duration.ofDays(7), StandardInteraction.EMAIL_SENT);
        List<QualificationRule> different = List.of(
                SIZE,
                SIZE.ask("how many?"),
                SIZE.freshFor(Duration.ofDays(1)),
                SIZE.freshFor(Duration.ofDays(2)),
                SIZE.whenUnknown(UnknownPolicy.NO),
                SIZE.whenUnknown(week),
                SIZE.whenUnknown(UnknownPolicy.provisional(Duration.ofDays(8), StandardInteraction.EMAIL_SENT)),
                SIZE.whenUnknown(UnknownPolicy.provisional(Duration.ofDays(7), StandardInteraction.AD_SHOWN)),
                SIZE.whenUnknown(UnknownPolicy.provisional(Duration.ofDays(7), new Visit())),
                about(Facts.EMPLOYEES, Condition.atLeast(50)),
                about(Facts.EMPLOYEES, Condition.atLeast(51)),
                about(Facts.EMPLOYEES, Condition.atMost(50)),
                about(Facts.EMPLOYEES, Condition.isKnown()),
                about(Facts.EMPLOYEES, Condition.between(50, 60)),
                about(Facts.EMPLOYEES, Condition.between(50, 61)),
                about(Facts.EMPLOYEES, Condition.atLeastFact(boats)),
                about(boats, Condition.atLeast(50)),
                about(staff, Condition.atLeast(50L)),
                about(Facts.BUDGET, Condition.atLeast(Money.of(50, "EUR"))),
                about(Facts.BUDGET, Condition.atLeast(Money.of(50, "USD"))),
                about(Facts.BUDGET, Condition.atLeastFact(Facts.AMOUNT)),
                about(Facts.DATE_OF_BIRTH, Condition.ageAtLeast(18, ZoneOffset.UTC)),
                about(Facts.DATE_OF_BIRTH, Condition.ageBetween(18, 60, ZoneOffset.UTC)),
                about(Facts.DATE_OF_BIRTH, Condition.ageAtLeast(18, ZoneOffset.ofHours(1))),
                about(Facts.PURCHASE_PLANNED, Condition.comesWithin(Period.ofDays(1), ZoneOffset.UTC)),
                code(Condition.oneOf("a", "b")),
                code(Condition.oneOf("a, b")),
                code(Condition.between("a", "b, high=c")),
                code(Condition.between("a, high=b", "c")),
                about(Facts.INTERESTS, Condition.sharesTag("a", "b")),
                about(Facts.INTERESTS, Condition.sharesTag("a")),
                QualificationRule.all("both", SIZE, NEED),
                QualificationRule.all("both", NEED, SIZE),
                QualificationRule.all("these", SIZE, NEED),
                QualificationRule.any("both", SIZE, NEED),
                QualificationRule.not("both", SIZE),
                parts.threshold(2),
                parts.threshold(3),
                Combination.named("both").weigh(3, SIZE).weigh(1, NEED).threshold(3),
                Combination.named("both").veto(SIZE).weigh(1, NEED).threshold(1),
                Combination.named("both").veto(NEED).weigh(1, SIZE).threshold(1),
                FIT,
                FIT.validFrom(day(0)),
                FIT.validUntil(day(0)),
                RuleSet.named("fit", 2).of(FIT.rule()),
                RuleSet.named("fits", 1).of(FIT.rule()),
                RuleSets.of(FIT),
                RuleSets.of(
                        FIT.validUntil(day(0)), RuleSet.named("fit", 2).of(SIZE).validFrom(day(0))),
                new Custom("custom", "one", List.of()),
                new Custom("custom", "two", List.of()),
                new Custom("other", "one", List.of()),
                new Custom("custom", "one", List.of(SIZE)),
                new Custom("custom", "one", List.of(SIZE, NEED)));

        assertThat(different.stream().map(RuleSetHashTest::hash)).doesNotHaveDuplicates();
        assertThat(different)
                .allSatisfy(rule -> assertThat(setOf(rule).opaque()).isEmpty());
    }

    @Test
    void isTheSameInEveryRun() {
        assertThat(hash(SIZE.whenUnknown(UnknownPolicy.provisional(Duration.ofDays(7), new Visit()))))
                .isEqualTo(hash(SIZE.whenUnknown(UnknownPolicy.provisional(Duration.ofDays(7), new Visit()))));
        assertThat(FIT.reference()).isEqualTo("fit:1:4e9cae123cd1");
    }

    @Test
    void listsWhatIsOpaqueInOrder() {
        Criterion<Integer> lambda =
                Criterion.named("even").reads(Facts.EMPLOYEES).metWhen(size -> size % 2 == 0);
        Combination rule = Combination.named("whole")
                .veto(opaque("veto"))
                .weigh(1, NEED)
                .weigh(1, lambda)
                .weigh(1, new Custom("custom", "", List.of(opaque("inner"), SIZE)))
                .weigh(1, RuleSets.of(setOf(opaque("nested").whenUnknown(UnknownPolicy.NO))))
                .threshold(1);

        assertThat(setOf(rule).opaque()).containsExactly("veto", "even", "inner", "nested");
        assertThat(FIT.opaque()).isEmpty();
    }

    @Test
    void takesWhatIsOpaqueByItsName() {
        assertThat(hash(opaque("one"))).isEqualTo(hash(opaque("one"))).isNotEqualTo(hash(opaque("two")));
        assertThat(Stream.of("one", "two").map(name -> setOf(opaque(name)).opaque()))
                .containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void isTheSameForEqualTagsInAnotherOrder() {
        assertThat(likes("a", "b").hash()).isEqualTo(likes("b", "a").hash());
        assertThat(likes("a", "b").hash()).isNotEqualTo(likes("a", "c").hash());
    }

    private static RuleSet likes(String... tags) {
        return RuleSet.named("likes", 1)
                .of(Criterion.named("likes").reads(Facts.INTERESTS).metWhen(Condition.oneOf(Tags.of(tags))));
    }
}
