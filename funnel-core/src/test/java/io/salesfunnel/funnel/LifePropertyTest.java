package io.salesfunnel.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.funnel.Life.Walked;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageChange.Kind;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

@Domain(LifeDomain.class)
@Domain(DomainContext.Global.class)
class LifePropertyTest {

    @Property(tries = 1000) // L1
    void aRecordIsOnlyEverInAStageReachedByDeclaredTransitions(@ForAll Life life) {
        for (StageChange change : life.end().history()) {
            boolean stays = change.from().equals(change.to());
            boolean byStatus = stays
                    && List.of(StatusTransition.values()).stream()
                            .anyMatch(transition -> transition.name().equals(change.transition()));
            assertThat(life.funnel().stage(change.to())).isPresent();
            assertThat(byStatus || isDeclared(life.funnel(), change))
                    .as(change.toString())
                    .isTrue();
            if (life.funnel().id().equals("engagement")) {
                Statistics.label("transition").collect(change.transition());
            }
            Statistics.label("kind").collect(change.kind());
        }
        Statistics.label("transition").coverage(coverage -> {
            for (String transition : List.of(
                    "ENTER_PROSPECT",
                    "ENTER_CUSTOMER",
                    "ENGAGE",
                    "QUALIFY",
                    "PURSUE",
                    "END_PURSUIT",
                    "PROMOTE",
                    "LOSE",
                    "DISQUALIFY",
                    "PARK",
                    "WAKE",
                    "ABANDON",
                    "REOPEN")) {
                coverage.check(transition).count(count -> count > 0);
            }
        });
        Statistics.label("kind").coverage(coverage -> {
            coverage.check(Kind.MOVED).count(count -> count > 0);
            coverage.check(Kind.REOPENED).count(count -> count > 0);
        });
    }

    private static boolean isDeclared(Funnel funnel, StageChange change) {
        return funnel.definition().moves().stream()
                .anyMatch(move -> move.trigger().name().equals(change.transition())
                        && move.from().name().equals(change.from())
                        && move.to().name().equals(change.to()));
    }

    @Property(tries = 1000) // L2
    void onlyWhatIsWrittenDownMakesANewRecord(@ForAll Life life) {
        for (Walked walked : life.walk()) {
            Verdict verdict = walked.outcome().verdict();
            boolean kept = verdict == Verdict.MOVED || verdict == Verdict.RECORDED;
            if (kept) {
                assertThat(walked.after()
                                .journal()
                                .log()
                                .find(walked.request().evidence().id()))
                        .contains(walked.request().evidence());
            } else {
                assertThat(walked.after()).isSameAs(walked.before());
            }
            boolean isNew = walked.before()
                    .journal()
                    .log()
                    .find(walked.request().evidence().id())
                    .isEmpty();
            if (isNew && walked.request().transition().isEmpty()) {
                assertThat(kept).isTrue();
            }
            Statistics.collect(
                    verdict == Verdict.REFUSED
                            ? walked.outcome().reasons().get(0).name()
                            : verdict.name());
        }
        Statistics.coverage(coverage -> {
            for (String each : List.of(
                    "MOVED",
                    "RECORDED",
                    "DUPLICATE",
                    "UNDETERMINED",
                    "no-such-move",
                    "unknown-trigger",
                    "terminal-stage",
                    "record-closed",
                    "stage-closed",
                    "commercial-commitment")) {
                coverage.check(each).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 500) // L3
    void historyNeverShrinksAndHasNoGaps(@ForAll Life life) {
        for (Walked walked : life.walk()) {
            List<StageChange> before = walked.before().history();
            List<StageChange> after = walked.after().history();

            assertThat(after.subList(0, before.size())).isEqualTo(before);
            assertThat(after.subList(before.size(), after.size()))
                    .isEqualTo(walked.outcome().changes());
            StageChange last = after.get(after.size() - 1);
            assertThat(walked.after().stage().name()).isEqualTo(last.to());
            assertThat(walked.after().status()).isEqualTo(last.status());
            assertThat(walked.after()).isInstanceOf(walked.after().stage().type());
            for (int i = 1; i < after.size(); i++) {
                assertThat(after.get(i).from()).isEqualTo(after.get(i - 1).to());
                assertThat(after.get(i).sequence())
                        .isGreaterThan(after.get(i - 1).sequence());
            }
        }
    }

    @Property(tries = 1000) // L4
    void aLifeInOrderComesBackFromItsSnapshotAndFromItsJournal(@ForAll Life life) {
        FunnelRecord record = life.end();

        assertThat(life.funnel().restore(record.snapshot()).orElseThrow()).isEqualTo(record);
        assertThat(life.funnel().replay(record.journal()).orElseThrow()).isEqualTo(record);
        assertThat(record.drift()).isEmpty();
    }

    @Property(tries = 500) // L5
    @Label("P11 recording twice is recording once")
    void recordingTwiceIsRecordingOnce(@ForAll Life life) {
        for (Walked walked : life.walk(life.recordings())) {
            Outcome<FunnelRecord> again =
                    life.funnel().record(walked.after(), walked.request().evidence());

            assertThat(again.verdict()).isEqualTo(Verdict.DUPLICATE);
            assertThat(again.record()).isSameAs(walked.after());
        }
    }

    @Property(tries = 1000) // L8
    void nobodyBecomesACustomerWithoutThePolicy(@ForAll Life life) {
        for (Walked walked : life.walk()) {
            boolean customer = walked.after().stage().kind() == StageKind.CUSTOMER;
            if (customer) {
                assertThat(walked.after().journal().log().arrivals())
                        .anyMatch(evidence -> makesCustomer(life.funnel(), evidence));
            }
            Statistics.collect(customer, walked.outcome().isMoved());
        }
        Statistics.coverage(coverage -> {
            coverage.check(true, true).count(count -> count > 0);
            coverage.check(false, true).count(count -> count > 0);
        });
    }

    private static boolean makesCustomer(Funnel funnel, Evidence evidence) {
        return (evidence instanceof Interaction interaction
                        && funnel.promotedBy().contains(interaction.type()))
                || (evidence instanceof HumanDecision decision
                        && decision.type() == StandardDecision.CUSTOMER_IMPORTED);
    }

    @Property(tries = 500) // L10
    void equalRequestsGetEqualAnswers(@ForAll Life life) {
        List<Walked> one = life.walk();
        List<Walked> other = life.walk();

        for (int i = 0; i < one.size(); i++) {
            Outcome<FunnelRecord> outcome = one.get(i).outcome();
            assertThat(other.get(i).outcome()).isEqualTo(outcome).hasSameHashCodeAs(outcome);
            assertThat(other.get(i).outcome().explain()).isEqualTo(outcome.explain());
        }
    }

    @Property(tries = 300) // L10
    void twoFunnelsBuiltAlikeAnswerAlike(@ForAll Life life) {
        if (life.funnel() == LifeDomain.ENGAGEMENT) {
            Funnel other = Engagement.standard().lossReasons("price", "time").funnel();
            Life again = new Life(other, life.entry(), life.first(), life.requests());

            assertThat(again.end()).isEqualTo(life.end());
        }
    }
}
