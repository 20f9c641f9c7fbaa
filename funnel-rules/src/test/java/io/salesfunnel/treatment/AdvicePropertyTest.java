package io.salesfunnel.treatment;

import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.Desk.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.framework.StandardCriteria;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.Temperature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class AdvicePropertyTest {

    private static final int LAST = 200;

    record Case(TreatmentPlan plan, FunnelRecord record, int hour) {

        Assessment<Advice> advice() {
            return advice(hour);
        }

        Assessment<Advice> advice(int then) {
            return plan.advise(record, at(then));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(plans(), stages(), evidence().list().ofMaxSize(6), hours())
                .as((plan, stage, evidence, hour) -> {
                    List<Evidence> all = new ArrayList<>();
                    for (Evidence next : evidence) {
                        if (all.stream().noneMatch(one -> one.id().equals(next.id()))) {
                            all.add(next);
                        }
                    }
                    all.sort(Evidence.ORDER);
                    return new Case(plan, Desk.in(stage, all.toArray(Evidence[]::new)), hour);
                });
    }

    private static Arbitrary<Stage<Desk.Life>> stages() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Desk.STAGES)), Tuple.of(4, Arbitraries.of(Desk.LEAD, Desk.PROSPECT)));
    }

    private static Arbitrary<TreatmentPlan> plans() {
        Arbitrary<TreatmentPlan> plans = Arbitraries.of(
                TreatmentPlans.intent(),
                TreatmentPlans.fit(),
                TreatmentPlans.commitment(),
                TreatmentPlans.engagement(),
                TreatmentPlans.dialogue(),
                mixed());
        Arbitrary<Claim> claims = Combinators.combine(
                        Arbitraries.integers().between(0, LAST / 2).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(LAST / 4, LAST).withDistribution(RandomDistribution.uniform()))
                .as((from, hours) -> new Claim("claim", "Jane Marker says so", at(from), at(from + hours)));
        Arbitrary<Temperature> temperatures = Arbitraries.of(Temperature.class);
        return Combinators.combine(plans, claims, temperatures)
                .as((plan, claim, temperature) -> plan.claiming(claim).classifiedBy(Desk.reading(temperature)));
    }

    /** A plan whose treatments contradict each other, reach leads by their kind and use several channels. */
    private static TreatmentPlan mixed() {
        return TreatmentPlan.named("mixed", 1)
                .leads("LEAD", "CONTACT")
                .when(
                        Situation.in(StageKind.QUALIFIED),
                        Treatment.named("push")
                                .over(StandardChannel.E_MAIL)
                                .does(
                                        StandardAction.SALES_PITCH,
                                        StandardAction.CREATE_URGENCY,
                                        StandardAction.SEND_INFORMATION)
                                .deadline(new Deadline(Duration.ofHours(5), Deadline.Since.UNANSWERED))
                                .build())
                .when(
                        Situation.anywhere().whileUnknown(StandardCriteria.MEANS),
                        Treatment.named("machine")
                                .attention(Attention.AUTOMATED)
                                .deadline(new Deadline(Duration.ofHours(5), Deadline.Since.LAST_CONTACT))
                                .over(StandardChannel.DIRECT_MAIL)
                                .does(StandardAction.SEND_INFORMATION, StandardAction.HELP)
                                .avoids(StandardAction.SALES_PITCH)
                                .build());
    }

    private static Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, LAST).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<Evidence> interactions = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(StandardInteraction.class)),
                                Tuple.of(
                                        6,
                                        Arbitraries.of(
                                                StandardInteraction.CONSENT_GIVEN,
                                                StandardInteraction.UNSUBSCRIBED,
                                                StandardInteraction.CART_ITEM_ADDED,
                                                StandardInteraction.DEMO_REQUESTED,
                                                StandardInteraction.CALL_ANSWERED,
                                                StandardInteraction.CALL_ATTEMPTED))),
                        hours())
                .as((type, hour) -> did(type, hour));
        Arbitrary<Evidence> facts = Combinators.combine(
                        Arbitraries.of(Facts.MEANS, Facts.INTEREST, Facts.WANTS_PROPOSAL),
                        Arbitraries.of(true, false),
                        hours(),
                        Arbitraries.integers().between(1, LAST))
                .as((key, value, hour, life) -> Fact.<Boolean>builder()
                        .from(told(key, value, hour))
                        .validUntil(at(hour + life))
                        .build());
        return Arbitraries.oneOf(interactions, interactions, facts);
    }

    @Property // L10
    void isDeterministic(@ForAll("cases") Case one) {
        assertThat(one.advice()).isEqualTo(one.advice());
    }

    @Property // L11
    void holdsUntilItSaysSo(@ForAll("cases") Case one, @ForAll @IntRange(max = 400) int later) {
        Assessment<Advice> now = one.advice();
        int then = one.hour() + later;

        if (now.validUntil().filter(end -> !at(then).isBefore(end)).isEmpty()) {
            assertThat(one.advice(then).value()).isEqualTo(now.value());
        }
        Statistics.label("ends").collect(now.validUntil().isPresent());
        Statistics.label("ends").coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property
    void neverAdvisesWhatItSuppressesOrAvoids(@ForAll("cases") Case one) {
        Advice advice = one.advice().value();

        assertThat(advice.actions()).doesNotHaveDuplicates().noneMatch(advice.avoided()::contains);
        assertThat(advice.suppressed())
                .extracting(Finding::name)
                .doesNotHaveDuplicates()
                .noneMatch(advice.actions().stream().map(Action::name).toList()::contains);
        assertThat(advice.suppressed())
                .allMatch(finding -> finding.status() != Status.MET)
                .noneMatch(finding -> finding.parts().isEmpty());
        Statistics.collect(!advice.actions().isEmpty(), !advice.suppressed().isEmpty());
        Statistics.coverage(coverage -> {
            coverage.check(true, true).count(count -> count > 0);
            coverage.check(true, false).count(count -> count > 0);
            coverage.check(false, false).count(count -> count > 0);
        });
    }

    @Property
    void neverAdvisesMarketingByEmailWithoutPermission(@ForAll("cases") Case one) {
        Advice advice = one.advice().value();
        Status permission = one.record()
                .assess(at(one.hour()), Permission.byEmail()::check)
                .value()
                .status();
        boolean byEmail = advice.steps().stream()
                .anyMatch(step -> step.action().kind().isMarketing()
                        && step.channel().equals(Optional.of(StandardChannel.E_MAIL)));

        if (byEmail) {
            assertThat(permission).isEqualTo(Status.MET);
        }
        Statistics.collect(byEmail);
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property
    void neverUrgesWithoutATrueClaimAndNeverPushesALead(@ForAll("cases") Case one) {
        Advice advice = one.advice().value();
        boolean urged = advice.actions().contains(StandardAction.CREATE_URGENCY);

        assertThat(advice.claims().isEmpty()).isNotEqualTo(urged);
        assertThat(advice.claims())
                .allMatch(claim -> !at(one.hour()).isBefore(claim.validFrom())
                        && at(one.hour()).isBefore(claim.validUntil()));
        if (one.record().stage().name().equals("LEAD")) {
            assertThat(advice.actions()).noneMatch(action -> action.kind().isPitch());
        }
        Statistics.collect(urged);
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property
    void neverDisturbsAConversationAndLeavesAloneWhoWantsErasure(@ForAll("cases") Case one) {
        Advice advice = one.advice().value();
        Known known = Known.of(one.record().party(), one.record().journal().log(), at(one.hour()));

        if (known.has(StandardInteraction.ERASURE_REQUESTED)) {
            assertThat(advice.actions()).isEmpty();
        }
        boolean talking = Situation.anywhere()
                .inConversation()
                .isOf(new Moment(
                        one.record().stage(),
                        known,
                        Optional.empty(),
                        one.plan().conversation()));
        if (talking) {
            advice.steps().stream()
                    .filter(step -> step.action().kind().reachesParty())
                    .forEach(step -> assertThat(advice.treatments())
                            .anyMatch(treatment -> treatment.steps().contains(step)
                                    && !treatment.attention().isAutomated()));
        }
        Statistics.collect(talking);
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property // L12
    void neverTellsWhoItIs(@ForAll("cases") Case one) {
        Advice advice = one.advice().value();

        assertThat(advice.explain() + advice + advice.questions() + advice.claims())
                .doesNotContain("Marker")
                .doesNotContain("jane");
        Statistics.collect(advice.isOverdue());
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
