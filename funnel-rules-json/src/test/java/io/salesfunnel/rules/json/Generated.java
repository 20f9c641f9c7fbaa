package io.salesfunnel.rules.json;

import static io.salesfunnel.rules.json.Words.OWN;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.condition.OneOf;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Weighted;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.TolerantRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.qualification.UnknownPolicy.Provisional;
import io.salesfunnel.rules.json.Words.Colour;
import io.salesfunnel.rules.json.Words.Showroom;
import io.salesfunnel.ruleset.RuleSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Rule sets of every condition and combination, and evidence that they judge. */
final class Generated extends DomainContextBase {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Person JANE = Person.builder().id("p-1").build();

    private static final int DEPTH = 3;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Amsterdam"), ZoneId.of("UTC"), ZoneId.of("+05:30"));

    /** A fact with values for it and another fact to compare it with. */
    private record Typed<T>(FactKey<T> key, Arbitrary<T> values, List<FactKey<T>> others) {

        Arbitrary<Fact<?>> facts() {
            return Combinators.combine(values, Arbitraries.integers().between(0, 90))
                    .as((value, days) -> Fact.of(key, value, "call", NOON.minus(Duration.ofDays(days))));
        }
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("NL", "garage", "\"quoted\"", "tab\t", "\u0000", "é漢🚗", ""),
                Arbitraries.strings().ofMaxLength(6));
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("abcÄ漢09._:/$+#~-")
                .ofMinLength(1)
                .ofMaxLength(9);
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(
                                        BigDecimal.TEN.pow(20).negate().toBigInteger(),
                                        BigDecimal.TEN.pow(20).toBigInteger()),
                        Arbitraries.integers().between(-30, 30))
                .as(BigDecimal::new);
    }

    private static Arbitrary<Money> money() {
        return Combinators.combine(decimals(), Arbitraries.of("EUR", "USD")).as(Money::of);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-30_000, 400).map(LocalDate.parse("2026-03-01")::plusDays);
    }

    private static List<Typed<?>> types() {
        return List.of(
                new Typed<>(Facts.NEED, Arbitraries.of(true, false), List.of(Facts.MEANS)),
                new Typed<>(
                        Facts.EMPLOYEES,
                        Arbitraries.oneOf(
                                Arbitraries.integers(), Arbitraries.integers().between(0, 5)),
                        List.of(Facts.KNOWS_OFFER)),
                new Typed<>(Words.MILEAGE, Arbitraries.longs(), List.of(Words.LIMIT)),
                new Typed<>(Words.DISCOUNT, decimals(), List.of(Words.DISCOUNT)),
                new Typed<>(Words.SCORE, Arbitraries.doubles(), List.of(Words.SCORE)),
                new Typed<>(Facts.BUDGET, money(), List.of(Facts.AMOUNT)),
                new Typed<>(Facts.INDUSTRY, texts(), List.of(Facts.MARKET)),
                new Typed<>(Facts.DATE_OF_BIRTH, dates(), List.of(Facts.PURCHASE_PLANNED)),
                new Typed<>(Facts.WAKE_UP, Arbitraries.integers().map(NOON::plusSeconds), List.of(Facts.WAKE_UP)),
                new Typed<>(Words.COLOUR, Arbitraries.of(Colour.class), List.of(Words.COLOUR)),
                new Typed<>(
                        Facts.INTERESTS, codes().set().ofMinSize(1).ofMaxSize(3).map(Tags::new), List.of()));
    }

    @SuppressWarnings("unchecked")
    private static <T> Arbitrary<Condition<T>> conditions(Typed<T> type) {
        List<Arbitrary<? extends Condition<?>>> all = new ArrayList<>();
        all.add(Arbitraries.just(Condition.isKnown()));
        all.add(type.values().set().ofMinSize(1).ofMaxSize(4).map(OneOf::new));
        if (type.key().type() == LocalDate.class) {
            Arbitrary<Condition<LocalDate>> soon = Combinators.combine(
                            Arbitraries.of(Period.ZERO, Period.ofMonths(3), Period.of(1, 2, 3), Period.ofYears(100)),
                            Arbitraries.of(ZONES))
                    .as(Condition::comesWithin);
            all.addAll(List.of(ages(), ages(), soon, soon, soon));
        }
        if (type.key().type() == Tags.class) {
            all.add(codes().list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .map(tags -> Condition.sharesTag(
                            tags.get(0), tags.subList(1, tags.size()).toArray(String[]::new))));
        } else {
            all.addAll(compared((Typed<Integer>) type));
        }
        return Arbitraries.oneOf(
                all.stream().map(each -> (Arbitrary<Condition<T>>) each).toList());
    }

    private static Arbitrary<Condition<LocalDate>> ages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(ZONES))
                .as((one, other, zone) -> Condition.ageBetween(Math.min(one, other), Math.max(one, other), zone));
    }

    /** Of any ordered type; Integer stands for all of them. */
    private static <C extends Comparable<C>> List<Arbitrary<Condition<C>>> compared(Typed<C> type) {
        return List.of(
                type.values().map(Condition::atLeast),
                type.values().map(Condition::atMost),
                Arbitraries.of(type.others()).map(Condition::atLeastFact),
                type.values().tuple2().map(Generated::between));
    }

    private static <C extends Comparable<C>> Condition<C> between(Tuple.Tuple2<C, C> limits) {
        C one = limits.get1();
        C other = limits.get2();
        if ((Object) one instanceof Money money
                && (Object) other instanceof Money that
                && !money.currency().equals(that.currency())) {
            return Condition.between(one, one);
        }
        return one.compareTo(other) <= 0 ? Condition.between(one, other) : Condition.between(other, one);
    }

    private static Arbitrary<Criterion<?>> criteria() {
        List<Typed<?>> often = new ArrayList<>(types());
        often.addAll(types().stream()
                .filter(type ->
                        type.key().type() == LocalDate.class || type.key().type() == Tags.class)
                .toList());
        return Arbitraries.of(often).flatMap(Generated::criteria);
    }

    private static <T> Arbitrary<Criterion<?>> criteria(Typed<T> type) {
        return Combinators.combine(
                        codes().injectNull(0.3),
                        conditions(type),
                        texts().injectNull(0.6),
                        Arbitraries.integers().between(1, 36_525).injectNull(0.6))
                .as((name, condition, question, days) -> {
                    Criterion<T> criterion =
                            Usual.criterion(name == null ? type.key().name() : name, type.key(), condition);
                    criterion = question == null ? criterion : criterion.ask(question);
                    return days == null ? criterion : criterion.freshFor(Duration.ofDays(days));
                });
    }

    private static Arbitrary<QualificationRule> rules(int depth) {
        Arbitrary<QualificationRule> leaves = Arbitraries.frequencyOf(
                Tuple.of(9, criteria().map(criterion -> criterion)), Tuple.of(1, Arbitraries.just(OWN)));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<QualificationRule> parts = Arbitraries.lazy(() -> rules(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaves),
                Tuple.of(2, counting(parts)),
                Tuple.of(1, Combinators.combine(codes(), parts).as(QualificationRule::not)),
                Tuple.of(2, weighted(parts)),
                Tuple.of(2, Combinators.combine(parts, policies()).as(TolerantRule::new)),
                Tuple.of(1, sets(parts).map(set -> set)));
    }

    private static Arbitrary<List<QualificationRule>> several(Arbitrary<QualificationRule> parts, int least) {
        return parts.list()
                .uniqueElements(QualificationRule::name)
                .ofMinSize(least)
                .ofMaxSize(3);
    }

    private static Arbitrary<QualificationRule> counting(Arbitrary<QualificationRule> parts) {
        return Combinators.combine(
                        codes(), several(parts, 1), Arbitraries.integers().between(0, 2))
                .as((name, all, needed) -> QualificationRule.atLeast(
                        name,
                        1 + needed % all.size(),
                        all.get(0),
                        all.subList(1, all.size()).toArray(QualificationRule[]::new)));
    }

    private static Arbitrary<QualificationRule> weighted(Arbitrary<QualificationRule> parts) {
        Arbitrary<Integer> weights = Arbitraries.integers().between(-3, 50).filter(weight -> weight != 0);
        return Combinators.combine(
                        codes(),
                        several(parts, 1),
                        weights.list().ofSize(3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1000))
                .as((name, all, points, vetoes, place) -> {
                    int first = Math.min(vetoes, all.size() - 1);
                    List<Weighted> terms = new ArrayList<>();
                    for (int i = first; i < all.size(); i++) {
                        terms.add(new Weighted(place % 3 == 0 ? 1 : points.get(i), all.get(i)));
                    }
                    long lower = terms.stream()
                            .mapToLong(Weighted::weight)
                            .filter(weight -> weight < 0)
                            .sum();
                    long upper = terms.stream()
                            .mapToLong(Weighted::weight)
                            .filter(weight -> weight > 0)
                            .sum();
                    return new Combination.Parts(name, all.subList(0, first), terms)
                            .threshold(lower + 1 + place % (upper - lower));
                });
    }

    private static Arbitrary<UnknownPolicy> policies() {
        Arbitrary<List<InteractionType>> approaches = Arbitraries.of(
                        StandardInteraction.CALL_ANSWERED, StandardInteraction.EMAIL_SENT, Showroom.TEST_DRIVE)
                .map(type -> (InteractionType) type)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        return Arbitraries.oneOf(
                Arbitraries.just(UnknownPolicy.NO),
                Combinators.combine(Arbitraries.integers().between(1, 100), approaches)
                        .as((days, types) -> new Provisional(Duration.ofDays(days), types)));
    }

    private static Arbitrary<RuleSet> sets(Arbitrary<QualificationRule> rules) {
        return Combinators.combine(
                        codes(),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        rules,
                        Arbitraries.integers().between(-100, 10).injectNull(0.7),
                        Arbitraries.integers().between(11, 100).injectNull(0.7))
                .as((name, version, rule, from, until) -> {
                    RuleSet set = RuleSet.named(name, version).of(rule);
                    set = from == null ? set : set.validFrom(NOON.plus(Duration.ofDays(from)));
                    return until == null ? set : set.validUntil(NOON.plus(Duration.ofDays(until)));
                });
    }

    @Provide
    Arbitrary<RuleSet> ruleSet() {
        return sets(Arbitraries.lazy(() -> rules(DEPTH)));
    }

    @Provide
    Arbitrary<EvidenceLog> log() {
        List<Arbitrary<? extends Evidence>> all = new ArrayList<>();
        types().forEach(type -> all.add(type.facts()));
        all.add(new Typed<>(Facts.MEANS, Arbitraries.of(true, false), List.of()).facts());
        all.add(new Typed<>(Facts.AMOUNT, money(), List.of()).facts());
        all.add(new Typed<>(Words.LIMIT, Arbitraries.longs(), List.of()).facts());
        all.add(interactions());
        all.add(interactions());
        Arbitrary<List<Evidence>> each = Combinators.combine(all.stream()
                        .map(one -> one.map(evidence -> (Evidence) evidence).injectNull(0.3))
                        .toList())
                .as(some -> some.stream().filter(evidence -> evidence != null).toList());
        return each.map(evidence -> {
            List<Evidence> distinct = new ArrayList<>();
            for (Evidence next : evidence) {
                if (distinct.stream().noneMatch(seen -> seen.id().equals(next.id()))) {
                    distinct.add(next);
                }
            }
            return EvidenceLog.of(distinct);
        });
    }

    private static Arbitrary<Interaction> interactions() {
        return Combinators.combine(
                        Arbitraries.of(StandardInteraction.CALL_ANSWERED, Showroom.TEST_DRIVE)
                                .map(type -> (InteractionType) type),
                        Arbitraries.integers().between(0, 60))
                .as((type, days) ->
                        Interaction.of("i-" + type.name() + days, JANE, type, NOON.minus(Duration.ofDays(days))));
    }
}
