package io.salesfunnel.rules.json;

import static io.salesfunnel.rules.json.Words.JSON;
import static io.salesfunnel.rules.json.Words.OWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.rules.json.Words.Colour;
import io.salesfunnel.rules.json.Words.Showroom;
import io.salesfunnel.ruleset.RuleSet;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleSetJsonTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final QualificationRule NEED = Criterion.isTrue(Facts.NEED);
    private static final QualificationRule MEANS = Criterion.isTrue(Facts.MEANS);

    /** Every form that there is. */
    static RuleSet everything() {
        QualificationRule size = Criterion.named("large-enough")
                .reads(Facts.EMPLOYEES)
                .metWhen(Condition.atLeast(50))
                .ask("how many people work there?")
                .freshFor(Duration.ofDays(90));
        QualificationRule money = Criterion.named("affordable")
                .reads(Facts.AMOUNT)
                .metWhen(Condition.between(Money.of(1000, "EUR"), Money.of(new BigDecimal("5000.50"), "EUR")));
        QualificationRule budget =
                Criterion.named("budget-covers-deal").reads(Facts.BUDGET).metWhen(Condition.atLeastFact(Facts.AMOUNT));
        QualificationRule industry =
                Criterion.named("industry").reads(Facts.INDUSTRY).metWhen(Condition.oneOf("garage", "bodywork"));
        QualificationRule likes =
                Criterion.named("likes").reads(Facts.INTERESTS).metWhen(Condition.sharesTag("tools", "cars"));
        QualificationRule adult =
                Criterion.named("adult").reads(Facts.DATE_OF_BIRTH).metWhen(Condition.ageAtLeast(18, AMSTERDAM));
        QualificationRule young =
                Criterion.named("young").reads(Facts.DATE_OF_BIRTH).metWhen(Condition.ageBetween(18, 30, AMSTERDAM));
        QualificationRule soon = Criterion.named("soon")
                .reads(Facts.PURCHASE_PLANNED)
                .metWhen(Condition.comesWithin(Period.ofMonths(3), AMSTERDAM));
        QualificationRule cheap =
                Criterion.named("cheap").reads(Words.DISCOUNT).metWhen(Condition.atMost(new BigDecimal("0.10")));
        QualificationRule seen = Criterion.named("seen").reads(Facts.WAKE_UP).metWhen(Condition.isKnown());
        QualificationRule colours =
                Criterion.named("colours").reads(Words.COLOUR).metWhen(Condition.oneOf(Colour.RED, Colour.GREEN));
        QualificationRule numbers =
                Criterion.named("numbers").reads(Words.SCORE).metWhen(Condition.oneOf(10.0, 9.5, -2.0));
        QualificationRule tastes = Criterion.named("tastes")
                .reads(Facts.INTERESTS)
                .metWhen(Condition.oneOf(Tags.of("b", "a"), Tags.of("c")));
        QualificationRule points = Combination.named("points")
                .veto(adult)
                .weigh(30, size)
                .weigh(20, QualificationRule.any("way", money, budget))
                .weigh(-5, young)
                .threshold(25);
        RuleSet inner = RuleSet.named("legal", 2)
                .of(QualificationRule.not("not-cheap", cheap))
                .validUntil(Instant.parse("2027-01-01T00:00:00Z"));
        return RuleSet.named("everything", 3)
                .of(QualificationRule.all(
                        "requirements",
                        NEED.whenUnknown(UnknownPolicy.NO),
                        points,
                        QualificationRule.atLeast("some", 2, industry, likes, soon),
                        seen.whenUnknown(UnknownPolicy.provisional(
                                        Duration.ofDays(14), StandardInteraction.CALL_ANSWERED, Showroom.TEST_DRIVE))
                                .whenUnknown(UnknownPolicy.NO),
                        colours,
                        numbers,
                        tastes,
                        inner,
                        OWN))
                .validFrom(Instant.parse("2026-01-01T00:00:00Z"));
    }

    static String sample() throws IOException {
        try (var in = RuleSetJsonTest.class.getResourceAsStream("everything.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesEveryFormInTheSimplestWay() throws IOException {
        assertThat(JSON.write(everything())).isEqualTo(sample());
    }

    @Test
    void readsEveryForm() throws IOException {
        assertThat(JSON.read(sample())).isEqualTo(new Reading(Optional.of(everything()), List.of()));
    }

    @Test
    void readsALongTextFromAReaderAndLeavesItOpen() throws IOException {
        boolean[] closed = {false};
        try (Reader reader = new StringReader(sample() + " ".repeat(10_000)) {
            @Override
            public void close() {
                closed[0] = true;
                super.close();
            }
        }) {
            assertThat(JSON.read(reader).orElseThrow()).isEqualTo(everything());
            assertThat(closed[0]).isFalse();
        }
    }

    @Test
    void passesOnThatATextCannotBeRead() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw new IOException("disk");
            }

            @Override
            public void close() {}
        };

        assertThatIOException().isThrownBy(() -> JSON.read(broken)).withMessage("disk");
    }

    @Test
    void writesEqualSetsInTheSameCharacters() {
        RuleSet one = RuleSet.named("fit", 1)
                .of(Criterion.named("size").reads(Facts.EMPLOYEES).metWhen(Condition.oneOf(5, 100, 20)));
        RuleSet same = RuleSet.named("fit", 1)
                .of(Criterion.named("size").reads(Facts.EMPLOYEES).metWhen(Condition.oneOf(100, 20, 5)));

        assertThat(JSON.write(one)).isEqualTo(JSON.write(same)).contains("\"oneOf\": [ 5, 20, 100 ]");
    }

    @Test
    void takesWhatIsNotSaidAsUsual() {
        String text =
                "{\"funnel-rules\": 1, \"ruleSet\": \"fit\", \"version\": 1, \"rule\": {\"fact\": \"need\", \"is\": true}}";

        assertThat(JSON.read(text).orElseThrow())
                .isEqualTo(RuleSet.named("fit", 1).of(NEED));
        assertThat(JSON.write(RuleSet.named("fit", 1).of(NEED)).lines().map(String::strip))
                .containsExactly(
                        "{",
                        "\"funnel-rules\": 1,",
                        "\"ruleSet\": \"fit\",",
                        "\"version\": 1,",
                        "\"rule\": {",
                        "\"fact\": \"need\",",
                        "\"is\": true",
                        "}",
                        "}");
    }

    @Test
    void writesWhatNeedsTheLongForm() {
        QualificationRule against =
                Combination.named("against").veto(NEED).weigh(-1, MEANS).threshold(0);
        QualificationRule heavy = Combination.named("heavy").weigh(-2, MEANS).threshold(-1);

        assertThat(JSON.write(RuleSet.named("fit", 1).of(against))).contains("\"threshold\": 0", "\"vetoes\"");
        assertThat(JSON.write(RuleSet.named("fit", 1).of(heavy))).contains("\"threshold\": -1", "\"weight\": -2");
    }

    @Test
    void keepsVetoesBesideTheSimpleForms() {
        QualificationRule one = Combination.named("one")
                .veto(OWN)
                .weigh(1, NEED)
                .weigh(1, MEANS)
                .threshold(1);

        assertThat(JSON.write(RuleSet.named("fit", 1).of(one))).contains("\"any\"", "\"vetoes\"");
    }

    @Test
    void tellsAllThatCannotBeWritten() {
        FactKey<String> shoe = new FactKey<>("shoe", String.class);
        FactKey<Boolean> otherNeed = new FactKey<>("budget", Boolean.class);
        QualificationRule opaque =
                Criterion.named("opaque").reads(Facts.EMPLOYEES).metWhen(size -> size > 5);
        RuleSet set = RuleSet.named("fit", 4)
                .of(QualificationRule.all(
                        "all",
                        opaque,
                        QualificationRule.of("own", known -> Finding.met()),
                        Criterion.named("size").reads(shoe).metWhen(Condition.isKnown()),
                        Criterion.isTrue(otherNeed),
                        Criterion.named("nan").reads(Words.SCORE).metWhen(Condition.atLeast(Double.NaN))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSetJson.standard().write(set))
                .withMessage("RuleSet 'fit' version 4 cannot be written:"
                        + " rule opaque has no written form; give it to the vocabulary, and it is written by its name"
                        + ", and rule own has no written form; give it to the vocabulary, and it is written by its name"
                        + ", and fact shoe of java.lang.String is not in the vocabulary; give it to it"
                        + ", and fact budget of java.lang.Boolean is not in the vocabulary; give it to it"
                        + ", and fact score of java.lang.Double is not in the vocabulary; give it to it"
                        + ", and fact score is compared with a value of java.lang.Double that has no written form");
    }

    @Test
    void keepsTimesBeyondTheCalendar() {
        Duration endless = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        RuleSet set = RuleSet.named("patient", 1)
                .of(Criterion.named("far")
                        .reads(Facts.EXPECTED_CLOSE)
                        .metWhen(Condition.comesWithin(Period.of(Integer.MAX_VALUE, 0, Integer.MAX_VALUE), AMSTERDAM))
                        .freshFor(endless)
                        .whenUnknown(UnknownPolicy.provisional(endless, StandardInteraction.CALL_ANSWERED)));

        assertThat(JSON.read(JSON.write(set)).orElseThrow()).isEqualTo(set);
    }

    @Test
    void doesNotTakeAnotherRuleOfTheNameForTheOneInTheVocabulary() {
        RuleSet set = RuleSet.named("fit", 1).of(QualificationRule.of("own", known -> Finding.met()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(set))
                .withMessageContaining("rule own has no written form");
        assertThat(JSON.write(RuleSet.named("fit", 1).of(OWN))).contains("\"rule\": \"own\"");
    }

    @Test
    void doesNotWriteAnInteractionThatNobodyCouldRead() {
        RuleSet set = RuleSet.named("fit", 1)
                .of(NEED.whenUnknown(UnknownPolicy.provisional(Duration.ofDays(1), Showroom.TEST_DRIVE)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSetJson.standard().write(set))
                .withMessage("RuleSet 'fit' version 1 cannot be written:"
                        + " interaction TEST_DRIVE is not in the vocabulary; give it to it");
    }

    @Test
    void doesNotQuoteANameThatIsNoCode() {
        RuleSet set = RuleSet.named("fit", 1)
                .of(Criterion.named("Jane Doe").reads(Facts.NEED).metWhen(Condition.isKnown()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(set))
                .withMessage(
                        "RuleSet 'fit' version 1 cannot be written: criterion <8 characters> has a name that is no code");
    }

    @Test
    void writesNumbersOfAHundredDigitsAndNoLongerOnes() {
        BigDecimal longest = new BigDecimal("9".repeat(100));
        RuleSet possible = RuleSet.named("fit", 1)
                .of(QualificationRule.all(
                        "all",
                        Criterion.named("share").reads(Words.DISCOUNT).metWhen(Condition.atMost(longest)),
                        Criterion.named("budget")
                                .reads(Facts.BUDGET)
                                .metWhen(Condition.atMost(Money.of(longest, "EUR")))));

        assertThat(JSON.read(JSON.write(possible)).orElseThrow()).isEqualTo(possible);
        for (BigDecimal tooLong :
                List.of(new BigDecimal("9".repeat(101)), new BigDecimal("1e101"), new BigDecimal("1e-101"))) {
            RuleSet share = RuleSet.named("fit", 1)
                    .of(Criterion.named("share").reads(Words.DISCOUNT).metWhen(Condition.atMost(tooLong)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JSON.write(share))
                    .withMessageContaining(
                            "fact discount is compared with a value of java.math.BigDecimal that has no");
        }
        RuleSet money = RuleSet.named("fit", 1)
                .of(Criterion.named("budget")
                        .reads(Facts.BUDGET)
                        .metWhen(Condition.atMost(Money.of(new BigDecimal("9".repeat(101)), "EUR"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(money))
                .withMessageContaining(
                        "fact budget is compared with a value of io.salesfunnel.evidence.Money that has no");
    }

    @Test
    void takesAsManyRulesAsThereAreBesideEachOther() {
        QualificationRule[] many = IntStream.range(0, 200)
                .mapToObj(i -> Criterion.named("rule-" + i)
                        .reads(Facts.INTERESTS)
                        .metWhen(Condition.oneOf(Tags.of("a"), Tags.of("b"))))
                .toArray(QualificationRule[]::new);
        RuleSet set = RuleSet.named("many", 1).of(QualificationRule.all("all", NEED, many));

        assertThat(JSON.read(JSON.write(set)).orElseThrow()).isEqualTo(set);
    }

    @Test
    void doesNotWriteWhatIsTooDeepToBeRead() {
        QualificationRule deep = NEED;
        for (int i = 0; i < 62; i++) {
            deep = QualificationRule.not("not-" + i, deep);
        }
        RuleSet possible = RuleSet.named("deep", 1).of(deep);
        RuleSet tooDeep = RuleSet.named("deep", 1).of(QualificationRule.not("more", deep));

        assertThat(JSON.read(JSON.write(possible)).orElseThrow()).isEqualTo(possible);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(tooDeep))
                .withMessageStartingWith("RuleSet 'deep' version 1 cannot be written: line 1")
                .withMessageContaining("TOO_DEEP");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> RuleSetJson.of(null));
    }
}
