package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.ABANDONMENT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.CUSTOMER_IMPORTED;
import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PARKING_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.WAKE_UP_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.sales.Sale.CAM;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.at;
import static io.salesfunnel.sales.Sale.decided;
import static io.salesfunnel.sales.Sale.did;
import static io.salesfunnel.sales.Sale.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.party.Person;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The typed and the untyped door lead into one and the same funnel. */
class TwoDoorsTest {

    private static final Fact<?> WAKE_UP = Fact.of(Facts.WAKE_UP, at(999), "call", at(60));
    private static final List<FunnelRecord> RECORDS = List.of(
            Sale.prospect(),
            Sale.lead(),
            Sale.contact(),
            Sale.confirmed(),
            Sale.pursued(),
            Sale.customer(),
            recorded(Sale.lead(), decided(LOSS_DECIDED, 50)),
            recorded(Sale.contact(), decided(PARKING_DECIDED, 50, Fact.of(Facts.WAKE_UP, at(999), "call", at(50)))));
    private static final List<Transition<?, ? extends FunnelRecord>> TRANSITIONS = List.of(
            Engagement.ENGAGE, Engagement.QUALIFY, Engagement.PURSUE, Engagement.END_PURSUIT, Engagement.PROMOTE);
    private static final List<Evidence> EVIDENCE = List.of(
            did(EMAIL_SENT, 60),
            Sale.form(60),
            Sale.goodCall(60),
            did(CONTRACT_SIGNED, 60),
            did(CONTRACT_SIGNED, 40),
            Sale.form(5),
            Sale.pursuit(60),
            decided(PURSUIT_DECIDED, 60, Fact.of(Facts.INTEREST, false, "call", at(60))),
            decided(PURSUIT_ENDED, 60),
            decided(LOSS_DECIDED, 60),
            decided(LOSS_DECIDED, 50),
            decided(DISQUALIFICATION_DECIDED, 60),
            decided(PARKING_DECIDED, 60, WAKE_UP),
            decided(WAKE_UP_DECIDED, 60),
            decided(ABANDONMENT_DECIDED, 60),
            decided(REOPENING_DECIDED, 60),
            did(Person.builder().id("p-2").build(), EMAIL_SENT, 61));

    @SuppressWarnings("unchecked")
    private static <A extends FunnelRecord, B extends FunnelRecord> Outcome<B> typed(
            Transition<?, B> transition, FunnelRecord record, Evidence evidence) {
        return FUNNEL.attempt((Transition<A, B>) transition, (A) record, evidence);
    }

    private static void isSame(Outcome<?> typed, Outcome<?> untyped) {
        assertThat(typed.verdict()).isEqualTo(untyped.verdict());
        assertThat(typed.record()).isEqualTo(untyped.record());
        assertThat(typed.reasons()).isEqualTo(untyped.reasons());
        assertThat(typed.changes()).isEqualTo(untyped.changes());
        assertThat(typed.explain()).isEqualTo(untyped.explain());
        assertThat(typed.equals(untyped)).isTrue();
    }

    private static void collect(Outcome<?> outcome, Set<String> ways) {
        for (StageChange change : outcome.changes()) {
            ways.add(way(change));
        }
    }

    private static String way(StageChange change) {
        return change.from() + " " + change.transition() + " " + change.to();
    }

    @Test
    @DisplayName("P36 the door by name asks the same guards as the typed one")
    void giveTheSameAnswersAndReachEveryDeclaredTransition() {
        Set<String> ways = new TreeSet<>();
        Set<Outcome.Verdict> verdicts = EnumSet.noneOf(Outcome.Verdict.class);

        for (FunnelRecord record : RECORDS) {
            for (Transition<?, ? extends FunnelRecord> transition : TRANSITIONS) {
                for (Evidence evidence : EVIDENCE) {
                    Outcome<?> typed = typed(transition, record, evidence);
                    isSame(typed, FUNNEL.attemptByName(transition.name(), record, evidence));
                    collect(typed, ways);
                    verdicts.add(typed.verdict());
                }
            }
        }

        ways.addAll(entries());
        assertThat(ways).isEqualTo(declared());
        assertThat(verdicts)
                .containsExactly(
                        Outcome.Verdict.MOVED,
                        Outcome.Verdict.REFUSED,
                        Outcome.Verdict.UNDETERMINED,
                        Outcome.Verdict.DUPLICATE);
    }

    @Test
    void giveTheSameAnswerAboutATransitionThatNobodyDeclared() {
        Transition<FunnelRecord, Customer> unheard = new Transition<>("UNHEARD", FunnelRecord.class, Customer.class);

        for (FunnelRecord record : RECORDS) {
            for (Evidence evidence : EVIDENCE) {
                isSame(FUNNEL.attempt(unheard, record, evidence), FUNNEL.attemptByName("UNHEARD", record, evidence));
            }
        }
    }

    @Test
    void giveTheSameAnswersAboutEveryChangeOfStatus() {
        Set<String> changes = new TreeSet<>();

        for (FunnelRecord record : RECORDS) {
            for (StatusTransition transition : StatusTransition.values()) {
                for (Evidence evidence : EVIDENCE) {
                    if (evidence instanceof HumanDecision decision) {
                        Outcome<FunnelRecord> typed = FUNNEL.attempt(transition, record, decision);
                        isSame(typed, FUNNEL.attemptByName(transition.name(), record, evidence));
                        typed.changes().forEach(change -> changes.add(change.transition() + " " + change.status()));
                    }
                }
            }
        }

        assertThat(changes)
                .containsExactly(
                        "ABANDON ABANDONED",
                        "DISQUALIFY DISQUALIFIED",
                        "LOSE LOST",
                        "PARK PARKED",
                        "REOPEN OPEN",
                        "WAKE OPEN");
    }

    private static Set<String> entries() {
        Set<String> ways = new TreeSet<>();
        for (Stage<?> stage : FUNNEL.stages()) {
            for (Evidence evidence : List.of(decided(FIT_ASSERTED, 0), decided(CUSTOMER_IMPORTED, 0))) {
                FUNNEL.enter(stage, "R-1", CAM, evidence)
                        .record()
                        .map(record -> record.history().get(0))
                        .ifPresent(change -> ways.add(way(change)));
            }
        }
        return ways;
    }

    private static Set<String> declared() {
        Set<String> ways = new TreeSet<>();
        FUNNEL.definition().moves().forEach(move -> ways.add(move.from() + " " + move.trigger() + " " + move.to()));
        return ways;
    }
}
