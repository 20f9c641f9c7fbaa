package io.salesfunnel.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.lint.LintProblem.Code;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Parts;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.ruleset.RuleSets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleSetLintTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final FactKey<Integer> EMPLOYEES = new FactKey<>("staff", Integer.class);
    private static final FactKey<Money> BUDGET = new FactKey<>("deal-budget", Money.class);
    private static final FactKey<Money> PRICE = new FactKey<>("deal-price", Money.class);
    private static final FactKey<LocalDate> BORN = new FactKey<>("born", LocalDate.class);
    private static final FactKey<LocalDate> PLANNED = new FactKey<>("planned", LocalDate.class);
    private static final FactKey<Tags> LIKES = new FactKey<>("likes", Tags.class);
    private static final FactKey<String> SECTOR = new FactKey<>("sector", String.class);
    private static final Criterion<Boolean> NEED = Criterion.isTrue(Facts.NEED);
    private static final Criterion<Boolean> MEANS = Criterion.isTrue(Facts.MEANS);
    private static final Criterion<Integer> LARGE = staff("large", Condition.atLeast(50));
    private static final Criterion<Integer> SMALL = staff("small", Condition.atMost(49));
    private static final String NEVER_MET = "as if it were never met; leave it out, or ask less of it";
    private static final String ALWAYS_MET = "as if it were always met; leave it out, or ask more of it";
    private static final QualificationRule GUESS = QualificationRule.of("guess", known -> Finding.met());

    private static Criterion<Integer> staff(String name, Condition<Integer> condition) {
        return Criterion.named(name).reads(EMPLOYEES).metWhen(condition);
    }

    private static Criterion<Money> budget(String name, Condition<Money> condition) {
        return Criterion.named(name).reads(BUDGET).metWhen(condition);
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    private static List<LintProblem> check(QualificationRule rule) {
        return RuleSetLint.check(RuleSet.named("fit", 3).of(rule));
    }

    private static QualificationRule all(QualificationRule first, QualificationRule... more) {
        return QualificationRule.all("whole", first, more);
    }

    private static QualificationRule any(QualificationRule first, QualificationRule... more) {
        return QualificationRule.any("whole", first, more);
    }

    private static List<Code> codes(QualificationRule rule) {
        return check(rule).stream().map(LintProblem::code).toList();
    }

    private static LintProblem idle(String path, String as) {
        return new LintProblem(
                Code.NEVER_MATTERS, List.of(path), "Rule '" + path + "' never matters: the answer is the same " + as);
    }

    @Test
    @DisplayName("S2.4 means criteria that nobody can meet are found before anybody is judged by them")
    void findsAContradiction() {
        assertThat(check(all(NEED, LARGE, MEANS, SMALL)))
                .containsExactly(new LintProblem(
                        Code.CONTRADICTION,
                        List.of("whole/large", "whole/small"),
                        "RuleSet 'fit' version 3 can never be met because of 'whole/large', 'whole/small';"
                                + " change one of them"));
    }

    @Test
    @DisplayName("S2.4 means coherent criteria have no problem")
    void findsNothingInACoherentSet() {
        QualificationRule fit = Combination.named("fit")
                .veto(Criterion.isTrue(Facts.LEGAL_CAPACITY))
                .weigh(30, Criterion.named("sector").reads(SECTOR).metWhen(Condition.oneOf("bakery", "brewery")))
                .weigh(20, staff("medium", Condition.between(10, 49)))
                .weigh(30, LARGE)
                .weigh(-10, QualificationRule.not("no-need", NEED))
                .weigh(20, budget("budget", Condition.atLeastFact(PRICE)))
                .weigh(10, Criterion.named("adult").reads(BORN).metWhen(Condition.ageAtLeast(18, BRUSSELS)))
                .threshold(50);

        assertThat(check(fit)).isEmpty();
    }

    @Test
    void namesTheRuleThatContradictsByBeingNegated() {
        assertThat(check(all(LARGE, NEED, QualificationRule.not("not-big", staff("big", Condition.atLeast(20))))))
                .extracting(LintProblem::rules)
                .containsExactly(List.of("whole/large", "whole/not-big/big"));
    }

    @Test
    void findsASetThatIsAlwaysMet() {
        assertThat(check(any(NEED, LARGE, SMALL)))
                .filteredOn(problem -> problem.code() == Code.VACUOUS)
                .containsExactly(new LintProblem(
                        Code.VACUOUS,
                        List.of("whole/large", "whole/small"),
                        "RuleSet 'fit' version 3 is always met because of 'whole/large', 'whole/small';"
                                + " change one of them"));
        assertThat(codes(staff("any-number", Condition.between(1, 2)))).isEmpty();
    }

    @Test
    void findsARuleThatAnotherOneImplies() {
        assertThat(check(all(NEED, LARGE, staff("not-tiny", Condition.atLeast(5)))))
                .containsExactly(idle("whole/not-tiny", "as if it were always met; leave it out, or ask more of it"));
        assertThat(check(any(NEED, LARGE, staff("not-tiny", Condition.atLeast(5)))))
                .containsExactly(idle("whole/large", "as if it were never met; leave it out, or ask less of it"));
    }

    @Test
    void findsARuleThatWeighsTooLittle() {
        QualificationRule fit = Combination.named("whole")
                .weigh(10, NEED)
                .weigh(5, LARGE)
                .weigh(10, MEANS)
                .threshold(20);

        assertThat(check(fit))
                .containsExactly(idle("whole/large", "whether it is met or not; leave it out, or give it more weight"));
    }

    @Test
    void namesTheWholePartThatNeverMatters() {
        QualificationRule impossible = QualificationRule.all("impossible", LARGE, SMALL);

        assertThat(check(any(NEED, impossible)))
                .containsExactly(idle("whole/impossible", "as if it were never met; leave it out, or ask less of it"));
    }

    @Test
    @DisplayName("P41 means limits in two currencies are found, since they are never compared")
    void findsLimitsInTwoCurrencies() {
        QualificationRule inEuros = budget("enough", Condition.atLeast(eur(5000)));
        QualificationRule inDollars = budget("not-too-much", Condition.atMost(Money.of(9000, "USD")));

        assertThat(check(QualificationRule.any("whole", NEED, inEuros, inDollars)))
                .containsExactly(new LintProblem(
                        Code.TWO_CURRENCIES,
                        List.of("whole/enough", "whole/not-too-much"),
                        "Rules 'whole/enough', 'whole/not-too-much' cannot be judged together: they have limits in"
                                + " EUR and USD, and no rate of exchange is known; take one currency"));
        assertThat(codes(all(inEuros, inDollars))).containsExactly(Code.CONTRADICTION, Code.TWO_CURRENCIES);
    }

    @Test
    void findsTwoCurrenciesInFactsThatAreCompared() {
        QualificationRule covers = budget("covers", Condition.atLeastFact(PRICE));
        QualificationRule cheap = Criterion.named("cheap").reads(PRICE).metWhen(Condition.between(eur(1), eur(100)));
        QualificationRule listed = budget("listed", Condition.oneOf(Money.of(5, "USD"), Money.of(10, "USD")));

        assertThat(check(any(covers, cheap, listed)))
                .extracting(LintProblem::code, LintProblem::rules)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Code.TWO_CURRENCIES, List.of("whole/cheap", "whole/listed")));
        assertThat(codes(any(cheap, listed))).isEmpty();
    }

    @Test
    @DisplayName("P41 means bands that share their inclusive limit are found")
    void findsBandsThatOverlap() {
        QualificationRule bands = Combination.named("size")
                .weigh(10, staff("medium", Condition.between(10, 50)))
                .weigh(5, staff("tiny", Condition.atMost(9)))
                .weigh(20, LARGE)
                .weigh(10, NEED)
                .weigh(5, MEANS)
                .threshold(20);

        assertThat(check(bands))
                .containsExactly(new LintProblem(
                        Code.OVERLAPPING_RANGES,
                        List.of("size/medium", "size/large"),
                        "Rules 'size/medium' and 'size/large' overlap: both take staff at 50;"
                                + " end the first before the second begins, since limits are inclusive"));
        assertThat(check(any(staff("a", Condition.between(1, 20)), staff("b", Condition.between(10, 30)))))
                .extracting(LintProblem::message)
                .containsExactly("Rules 'whole/a' and 'whole/b' overlap: both take staff from 10 to 20;"
                        + " end the first before the second begins, since limits are inclusive");
    }

    @Test
    @DisplayName("P41 means amounts between two bands are found, and whole numbers have none between neighbours")
    void findsGapsBetweenBandsThatHavePoints() {
        QualificationRule amounts = Combination.named("money")
                .weigh(10, budget("low", Condition.between(eur(10), eur(50))))
                .weigh(20, budget("high", Condition.atLeast(eur(51))))
                .weigh(10, NEED)
                .threshold(20);
        QualificationRule numbers = Combination.named("size")
                .weigh(10, staff("low", Condition.between(10, 50)))
                .weigh(20, staff("high", Condition.atLeast(51)))
                .weigh(10, NEED)
                .threshold(20);

        assertThat(check(amounts))
                .containsExactly(new LintProblem(
                        Code.GAP_BETWEEN_RANGES,
                        List.of("money/low", "money/high"),
                        "Rules 'money/low' and 'money/high' leave a gap: neither takes deal-budget between 50 EUR"
                                + " and 51 EUR; let the second begin where the first ends"));
        assertThat(check(numbers)).isEmpty();
    }

    @Test
    void takesNoStepsAlternativesOrConditionsThatAreAllNeededForBands() {
        Parts parts = Combination.named("size").weigh(20, NEED);
        Parts steps = parts.weigh(5, staff("some", Condition.atMost(50))).weigh(5, staff("few", Condition.atMost(9)));
        Parts covered = parts.weigh(5, staff("one", Condition.between(1, 10)))
                .weigh(5, staff("two", Condition.between(30, 40)))
                .weigh(5, staff("both", Condition.between(1, 40)));
        Parts needed = parts.weigh(5, staff("from", Condition.atLeast(10))).weigh(5, staff("to", Condition.atMost(50)));

        assertThat(codes(steps.threshold(10))).doesNotContain(Code.OVERLAPPING_RANGES);
        assertThat(codes(covered.threshold(10))).doesNotContain(Code.GAP_BETWEEN_RANGES, Code.OVERLAPPING_RANGES);
        assertThat(codes(needed.threshold(30))).isEmpty();
        assertThat(codes(any(staff("one", Condition.between(1, 10)), staff("two", Condition.between(30, 40)))))
                .isEmpty();
    }

    @Test
    void findsBandsOfAgeAndOfWhatCountsAsNo() {
        Criterion<LocalDate> young =
                Criterion.named("young").reads(BORN).metWhen(Condition.ageBetween(18, 30, BRUSSELS));
        Criterion<LocalDate> older =
                Criterion.named("older").reads(BORN).metWhen(Condition.ageBetween(30, 60, BRUSSELS));

        assertThat(check(any(young, older.whenUnknown(UnknownPolicy.NO))))
                .extracting(LintProblem::message)
                .containsExactly("Rules 'whole/young' and 'whole/older' overlap: both take an age by born at 30;"
                        + " end the first before the second begins, since limits are inclusive");
    }

    @Test
    void doesNotTakeRangesInTwoCurrenciesForBands() {
        assertThat(codes(any(
                        NEED,
                        budget("one", Condition.between(eur(1), eur(10))),
                        budget("two", Condition.between(Money.of(5, "USD"), Money.of(20, "USD"))))))
                .containsExactly(Code.TWO_CURRENCIES);
    }

    @Test
    void saysWhatIsOpaque() {
        Criterion<Integer> odd = Criterion.named("odd").reads(EMPLOYEES).metWhen(number -> number % 2 == 1);
        RuleSet old = RuleSet.named("older", 1).of(NEED).validUntil(Instant.EPOCH);
        RuleSets versions = RuleSets.of(old, RuleSet.named("older", 2).of(MEANS).validFrom(Instant.EPOCH));

        assertThat(check(all(GUESS, odd, NEED, versions)))
                .containsExactly(opaque("whole/guess"), opaque("whole/odd"), opaque("whole/older"));
    }

    private static LintProblem opaque(String path) {
        return new LintProblem(
                Code.OPAQUE,
                List.of(path),
                "Rule '" + path + "' cannot be looked into: it is not made of data, so it is taken to turn out either"
                        + " way; a Criterion with a Condition is analysed");
    }

    @Test
    void takesOneFunctionAtTwoPlacesAsOneRule() {
        assertThat(codes(all(GUESS, QualificationRule.not("no-guess", GUESS))))
                .containsExactly(Code.CONTRADICTION, Code.OPAQUE, Code.OPAQUE);
        assertThat(codes(all(GUESS, QualificationRule.not("no-guess", QualificationRule.of("other", GUESS::check)))))
                .containsExactly(Code.OPAQUE, Code.OPAQUE);
    }

    @Test
    void looksIntoRuleSetsAndToleratedRules() {
        RuleSet size = RuleSet.named("size", 2).of(QualificationRule.all("limits", LARGE, MEANS));

        assertThat(check(all(size, SMALL.whenUnknown(UnknownPolicy.NO))))
                .extracting(LintProblem::rules)
                .containsExactly(List.of("whole/size/limits/large", "whole/small"));
    }

    @Test
    void hidesANameThatIsNoCode() {
        assertThat(check(QualificationRule.of("Jane Doe", known -> Finding.met())))
                .extracting(LintProblem::rules)
                .containsExactly(List.of("<8 characters>"));
    }

    @Test
    void givesUpWhereThereAreTooManyCases() {
        List<QualificationRule> flags = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            flags.add(Criterion.isTrue(new FactKey<>("flag-" + i, Boolean.class)));
        }

        assertThat(codes(all(NEED, flags.subList(0, 15).toArray(QualificationRule[]::new))))
                .isEmpty();
        assertThat(check(all(NEED, flags.subList(0, 16).toArray(QualificationRule[]::new))))
                .containsExactly(new LintProblem(
                        Code.NOT_ANALYSED,
                        List.of("whole"),
                        "RuleSet 'fit' version 3 cannot be asked in all cases: there are more than 100000;"
                                + " check its parts as sets of their own"));
        assertThat(codes(all(NEED, flags.toArray(QualificationRule[]::new)))).containsExactly(Code.NOT_ANALYSED);
    }

    private static QualificationRule[] likes(int tags) {
        return IntStream.range(0, tags)
                .mapToObj(i -> Criterion.named("likes-" + i).reads(LIKES).metWhen(Condition.sharesTag("tag" + i)))
                .toArray(QualificationRule[]::new);
    }

    private static QualificationRule[] sizes(int limits) {
        return IntStream.range(0, limits)
                .mapToObj(i -> staff("from-" + i, Condition.atLeast(i)))
                .toArray(QualificationRule[]::new);
    }

    @Test
    void givesUpBeforeAllSetsOfTagsAreMade() {
        assertThat(codes(any(NEED, likes(15)))).isEmpty();
        assertThat(codes(any(NEED, likes(16)))).containsExactly(Code.NOT_ANALYSED);
        assertThat(codes(any(NEED, likes(24)))).containsExactly(Code.NOT_ANALYSED);
        assertThat(codes(any(NEED, likes(2_000)))).containsExactly(Code.NOT_ANALYSED);
    }

    @Test
    void takesTagsOfTheSameConditionsAsOne() {
        String[] tags = IntStream.range(0, 1_000).mapToObj(i -> "tag" + i).toArray(String[]::new);
        Criterion<Tags> many = Criterion.named("many").reads(LIKES).metWhen(Condition.sharesTag("first", tags));
        Criterion<Tags> first = Criterion.named("first").reads(LIKES).metWhen(Condition.sharesTag("first"));

        assertThat(check(any(NEED, many, first))).containsExactly(idle("whole/first", NEVER_MET));
        assertThat(check(all(NEED, many, first))).containsExactly(idle("whole/many", ALWAYS_MET));
    }

    @Test
    void stillAnalysesFortyLimitsOnOneFact() {
        assertThat(check(any(NEED, sizes(40))))
                .hasSize(39)
                .startsWith(idle("whole/from-1", NEVER_MET))
                .endsWith(idle("whole/from-39", NEVER_MET));
    }

    @Test
    void givesUpWhereThereAreVeryManyRules() {
        assertThat(check(any(NEED, sizes(2_000))))
                .containsExactly(new LintProblem(
                        Code.NOT_ANALYSED,
                        List.of("whole"),
                        "RuleSet 'fit' version 3 cannot be asked in all cases: there are more than 62;"
                                + " check its parts as sets of their own"));
    }

    @Test
    void givesUpWhereManyFactsAreCompared() {
        QualificationRule[] rules = IntStream.range(0, 1_000)
                .mapToObj(i -> Criterion.named("than-" + i)
                        .reads(EMPLOYEES)
                        .metWhen(Condition.atLeastFact(new FactKey<>("fact-" + i, Integer.class))))
                .toArray(QualificationRule[]::new);

        assertThat(codes(any(NEED, rules))).containsExactly(Code.NOT_ANALYSED);
    }

    @Test
    void givesUpWhereADateIsComparedWithManyDays() {
        QualificationRule[] rules = IntStream.rangeClosed(1, 51)
                .mapToObj(i -> within("P" + i + "D"))
                .toArray(QualificationRule[]::new);

        assertThat(codes(any(NEED, rules))).containsExactly(Code.NOT_ANALYSED);
    }

    @Test
    void looksAheadToTheEndOfTheCalendar() {
        Criterion<LocalDate> everComes = Criterion.named("ever")
                .reads(PLANNED)
                .metWhen(Condition.comesWithin(Period.ofYears(999_999_999), ZoneOffset.UTC));
        Criterion<LocalDate> soon = Criterion.named("soon")
                .reads(PLANNED)
                .metWhen(Condition.comesWithin(Period.ofDays(30), ZoneOffset.UTC));

        assertThat(codes(all(NEED, everComes))).isEmpty();
        assertThat(codes(all(NEED, soon))).isEmpty();
        assertThat(check(any(NEED, everComes, soon))).containsExactly(idle("whole/soon", NEVER_MET));
    }

    @Test
    void comparesAges() {
        Criterion<LocalDate> adult = Criterion.named("adult").reads(BORN).metWhen(Condition.ageAtLeast(18, BRUSSELS));
        Criterion<LocalDate> minor =
                Criterion.named("minor").reads(BORN).metWhen(Condition.ageBetween(0, 17, BRUSSELS));
        Criterion<LocalDate> senior = Criterion.named("senior").reads(BORN).metWhen(Condition.ageAtLeast(65, BRUSSELS));

        assertThat(codes(all(adult, minor))).containsExactly(Code.CONTRADICTION);
        assertThat(check(all(adult, senior))).extracting(LintProblem::rules).containsExactly(List.of("whole/adult"));
        assertThat(codes(any(adult, NEED))).isEmpty();
    }

    @Test
    void knowsThatMonthsDifferInLength() {
        assertThat(check(all(within("P1M"), within("P30D")))).isEmpty();
        assertThat(check(all(within("P1M"), within("P32D"))))
                .extracting(LintProblem::rules)
                .containsExactly(List.of("whole/P32D"));
        assertThat(check(all(within("P1M"), within("P27D"))))
                .extracting(LintProblem::rules)
                .containsExactly(List.of("whole/P1M"));
        assertThat(check(all(within("P1M"), within("P28D"), NEED)))
                .extracting(LintProblem::rules)
                .containsExactly(List.of("whole/P1M"));
    }

    private static QualificationRule within(String period) {
        return Criterion.named(period).reads(PLANNED).metWhen(Condition.comesWithin(Period.parse(period), BRUSSELS));
    }

    @Test
    void takesADayAsItIsAndAsSeenFromTodayApart() {
        Criterion<LocalDate> generation =
                Criterion.named("generation").reads(BORN).metWhen(Condition.atLeast(LocalDate.of(2000, 1, 1)));
        Criterion<LocalDate> adult = Criterion.named("adult").reads(BORN).metWhen(Condition.ageAtLeast(18, BRUSSELS));

        assertThat(codes(all(generation, adult))).isEmpty();
    }

    @Test
    void comparesSetsOfTags() {
        Criterion<Tags> beer = likes("beer", Condition.sharesTag("beer"));
        Criterion<Tags> drinks = likes("drinks", Condition.sharesTag("wine", "beer"));
        Criterion<Tags> exactly = likes("exactly", Condition.oneOf(Tags.of("beer")));

        assertThat(check(all(drinks, beer))).extracting(LintProblem::rules).containsExactly(List.of("whole/drinks"));
        assertThat(codes(all(beer, likes("wine", Condition.sharesTag("wine"))))).isEmpty();
        assertThat(codes(all(drinks, QualificationRule.not("no-beer", beer)))).isEmpty();
        assertThat(codes(all(beer, exactly))).isEmpty();
    }

    private static Criterion<Tags> likes(String name, Condition<Tags> condition) {
        return Criterion.named(name).reads(LIKES).metWhen(condition);
    }

    @Test
    void comparesLists() {
        Criterion<String> food = Criterion.named("food").reads(SECTOR).metWhen(Condition.oneOf("bakery", "brewery"));
        Criterion<String> metal = Criterion.named("metal").reads(SECTOR).metWhen(Condition.oneOf("smithy"));
        Criterion<String> later = Criterion.named("later").reads(SECTOR).metWhen(Condition.atLeast("c"));

        assertThat(codes(all(food, metal))).containsExactly(Code.CONTRADICTION);
        assertThat(codes(any(food, metal))).isEmpty();
        assertThat(codes(all(food, later))).containsExactly(Code.CONTRADICTION);
        assertThat(codes(all(metal, later))).containsExactly(Code.NEVER_MATTERS);
    }

    @Test
    void comparesFactsWithEachOther() {
        QualificationRule covers = budget("covers", Condition.atLeastFact(PRICE));
        QualificationRule poor = budget("poor", Condition.atMost(eur(10)));
        QualificationRule expensive = Criterion.named("expensive").reads(PRICE).metWhen(Condition.atLeast(eur(11)));
        QualificationRule covered = Criterion.named("covered").reads(PRICE).metWhen(Condition.atLeastFact(BUDGET));

        assertThat(check(all(covers, poor, NEED, expensive)))
                .extracting(LintProblem::rules)
                .containsExactly(List.of("whole/covers", "whole/poor", "whole/expensive"));
        assertThat(codes(all(covers, covered))).isEmpty();
        assertThat(codes(any(covers, covered))).containsExactly(Code.VACUOUS);
        assertThat(codes(budget("itself", Condition.atLeastFact(BUDGET)))).containsExactly(Code.VACUOUS);
    }

    @Test
    void doesNotTakeAFactThatIsOnlyAskedForAsKnown() {
        Criterion<Integer> told = staff("told", Condition.isKnown());

        assertThat(codes(told)).isEmpty();
        assertThat(codes(all(told, NEED))).isEmpty();
        assertThat(check(all(told, LARGE))).extracting(LintProblem::rules).containsExactly(List.of("whole/told"));
    }

    @Test
    void knowsThatAFreshFactTellsMoreThanAnOldOne() {
        Criterion<Integer> some = staff("some", Condition.atLeast(10));
        Duration month = Duration.ofDays(30);

        assertThat(codes(all(some.freshFor(month), LARGE))).isEmpty();
        assertThat(codes(all(some.freshFor(month), LARGE.freshFor(month)))).containsExactly(Code.NEVER_MATTERS);
        assertThat(codes(any(some.freshFor(month), LARGE))).isEmpty();
        assertThat(codes(any(some, LARGE.freshFor(month)))).isEmpty();
        assertThat(codes(all(some.freshFor(month), LARGE.freshFor(month.multipliedBy(2)))))
                .isEmpty();
        assertThat(codes(any(LARGE.freshFor(month), SMALL.freshFor(month)))).containsExactly(Code.VACUOUS);
        assertThat(codes(any(NEED, LARGE.freshFor(month), SMALL))).isEmpty();
    }

    @Test
    void reckonsWithWhatIsMadeOfUnknowns() {
        QualificationRule soon = within("P1M");
        QualificationRule later = QualificationRule.not("later", within("P1M"));
        UnknownPolicy grace = UnknownPolicy.provisional(Duration.ofDays(7), StandardInteraction.EMAIL_SENT);

        assertThat(codes(any(soon, later))).isEmpty();
        assertThat(codes(any(soon.whenUnknown(UnknownPolicy.NO), later))).isEmpty();
        assertThat(codes(any(soon.whenUnknown(grace), later))).isEmpty();
        assertThat(codes(any(
                        soon.whenUnknown(UnknownPolicy.NO),
                        QualificationRule.not("otherwise", soon.whenUnknown(UnknownPolicy.NO)))))
                .containsExactly(Code.VACUOUS);
    }

    @Test
    void tellsAmountsApartHoweverCloseTheyAre() {
        FactKey<BigDecimal> share = new FactKey<>("share", BigDecimal.class);
        QualificationRule half = Criterion.named("half").reads(share).metWhen(Condition.atLeast(new BigDecimal("0.5")));
        QualificationRule less =
                Criterion.named("less").reads(share).metWhen(Condition.atMost(new BigDecimal("0.4999")));
        QualificationRule same = Criterion.named("same").reads(share).metWhen(Condition.atMost(new BigDecimal("0.50")));

        assertThat(codes(all(QualificationRule.not("a", half), QualificationRule.not("b", less))))
                .isEmpty();
        assertThat(codes(all(half, less))).containsExactly(Code.CONTRADICTION);
        assertThat(codes(all(half, same))).isEmpty();
    }

    @Test
    void isAValueThatNobodyCanChange() {
        List<String> rules = new ArrayList<>(List.of("need"));
        LintProblem problem = new LintProblem(Code.OPAQUE, rules, "why");
        rules.clear();

        assertThat(problem.rules()).containsExactly("need");
        assertThat(problem).hasToString("OPAQUE why");
        assertThat(check(NEED)).isUnmodifiable();
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsItsParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new LintProblem(null, List.of(), "why"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new LintProblem(Code.OPAQUE, List.of(), null))
                .withMessage("message");
    }
}
