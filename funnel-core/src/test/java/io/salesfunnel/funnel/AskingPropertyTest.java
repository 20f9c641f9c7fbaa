package io.salesfunnel.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.Definition;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

@Domain(LifeDomain.class)
@Domain(DomainContext.Global.class)
class AskingPropertyTest {

    private static final QualificationRule RULE = QualificationRule.any(
            "either",
            QualificationRule.all("all", Criterion.isTrue(Drawn.FACTS.get(0)), Criterion.isTrue(Drawn.FACTS.get(1))),
            QualificationRule.of(
                    "late",
                    known -> known.hasPassed(LifeDomain.START.plus(Duration.ofMinutes(20)))
                            ? Finding.met()
                            : Finding.notMet()),
            QualificationRule.not(
                    "not-engaged",
                    QualificationRule.of("engaged", known -> known.isEngaged() ? Finding.met() : Finding.notMet())));

    @Property(tries = 500) // L7
    void whatMovesCallsLegalAttemptAccepts(@ForAll Life life) {
        FunnelRecord record = life.end();
        Instant now = record.journal()
                .log()
                .latest()
                .map(Evidence::occurredAt)
                .orElseThrow()
                .plusSeconds(1);
        HumanDecision asking = HumanDecision.by("S-1", StandardDecision.REQUESTED, "button", now);

        for (PossibleMove<?, ?> move : life.funnel().moves(record, now)) {
            Outcome<FunnelRecord> outcome =
                    life.funnel().attemptByName(Definition.nameOf(move.trigger()), record, asking);

            assertThat(outcome.isMoved()).isEqualTo(move.isLegal());
            if (!move.isLegal()) {
                assertThat(outcome.explain()).isEqualTo(move.explain());
                assertThat(outcome.verdict().name())
                        .isEqualTo(move.decision().orElseThrow().verdict().name());
            }
            Statistics.collect(outcome.verdict());
        }
        Statistics.coverage(coverage -> {
            for (Outcome.Verdict verdict :
                    List.of(Outcome.Verdict.MOVED, Outcome.Verdict.REFUSED, Outcome.Verdict.UNDETERMINED)) {
                coverage.check(verdict).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 1000) // L11
    void anAnswerHoldsUntilItSaysSo(
            @ForAll Life life, @ForAll @IntRange(max = 60) int minutes, @ForAll @IntRange(max = 999) int fraction) {
        FunnelRecord record = life.end();
        Instant asOf = LifeDomain.START.plus(Duration.ofMinutes(minutes));
        holds(record, asOf, fraction, RULE::check);
        holds(record, asOf, fraction, known -> known.fact(Drawn.FACTS.get(2)));
        holds(
                record,
                asOf,
                fraction,
                known -> List.of(
                        known.isTwoWay(), known.decision(StandardDecision.REOPENING_DECIDED), known.interactions()));
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    private static void holds(FunnelRecord record, Instant asOf, int fraction, Function<Known, Object> question) {
        Assessment<Object> now = record.assess(asOf, question);
        Instant end = now.validUntil().orElse(asOf.plus(Duration.ofDays(10_000)));
        Duration length = Duration.between(asOf, end);

        assertThat(length).isPositive();
        for (Instant later : List.of(asOf.plus(length.multipliedBy(fraction).dividedBy(1000)), end.minusNanos(1))) {
            assertThat(record.assess(later, question).value()).isEqualTo(now.value());
        }
        Statistics.collect(now.validUntil().isPresent());
    }
}
