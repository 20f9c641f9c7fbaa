package io.salesfunnel.classifier;

import static io.salesfunnel.absence.Diary.CAM;
import static io.salesfunnel.absence.Diary.at;
import static io.salesfunnel.absence.Diary.did;
import static io.salesfunnel.absence.Diary.told;
import static io.salesfunnel.evidence.StandardInteraction.CAMPAIGN_TOUCHED;
import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.framework.InteractionRules.CONTACTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.prospecting.Progress;
import io.salesfunnel.prospecting.ProspectList;
import io.salesfunnel.prospecting.ProspectRanking;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import io.salesfunnel.treatment.Action;
import io.salesfunnel.treatment.StandardAction;
import io.salesfunnel.treatment.TreatmentPlans;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A funnel told by intent, and the temperature of whoever is in it. */
class HotProspectTest {

    private static final TemperatureClassifier STANDARD = TemperatureClassifiers.standard(Duration.ofHours(20));
    private static final TemperatureClassifier PROVENANCE = TemperatureClassifiers.byProvenance(Duration.ofHours(20));

    private static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);
    private static final Stage<Prospect> PROSPECT =
            Stage.of("PROSPECT", StageKind.QUALIFIED, Prospect.class, Prospect::of);
    private static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);
    private static final Transition<FunnelRecord, Customer> PROMOTE =
            new Transition<>("PROMOTE", FunnelRecord.class, Customer.class);
    private static final Transition<Lead, Prospect> SUSPECT = new Transition<>("SUSPECT", Lead.class, Prospect.class);

    private static final Funnel FUNNEL = Funnel.named("by-intent")
            .stages(LEAD, PROSPECT, CUSTOMER)
            .promotedBy(CONTRACT_SIGNED)
            .probability(LEAD, 0.1)
            .probability(PROSPECT, 0.6)
            .probability(CUSTOMER, 1.0)
            .entry(LEAD)
            .when(CONTACTED)
            .automatic(PROMOTE)
            .from(LEAD, PROSPECT)
            .to(CUSTOMER)
            .automatic(SUSPECT)
            .from(LEAD)
            .to(PROSPECT)
            .when(StandardRuleSets.intent())
            .build();

    private static Outcome<FunnelRecord> lead(Evidence then) {
        Lead lead = FUNNEL.enter(LEAD, "L-1", CAM, did(WEBSITE_VISITED, 0)).orElseThrow();
        return FUNNEL.record(lead, then);
    }

    private static Optional<Temperature> temperature(FunnelRecord record, TemperatureClassifier classifier) {
        return record.assess(at(9), classifier::classify).value().temperature();
    }

    private static List<Action> actions(FunnelRecord record, TemperatureClassifier classifier) {
        return TreatmentPlans.intent()
                .classifiedBy(classifier)
                .advise(record, at(9))
                .value()
                .actions();
    }

    @Test
    @DisplayName("A1, S0.5, S0.19, S0.26: read as both, a declaration makes a hot prospect of a lead in one call")
    void makesAHotProspectAtOnce() {
        Outcome<FunnelRecord> outcome = lead(did(PURCHASE_INTENT_DECLARED, 1));

        assertThat(outcome.changes()).singleElement().satisfies(change -> {
            assertThat(change.from()).isEqualTo("LEAD");
            assertThat(change.to()).isEqualTo("PROSPECT");
            assertThat(change.cause()).contains("PURCHASE_INTENT_DECLARED.1");
        });
        assertThat(temperature(outcome.record(), STANDARD)).contains(Temperature.HOT);
        assertThat(actions(outcome.record(), STANDARD))
                .containsExactly(StandardAction.REMOVE_FRICTION, StandardAction.FAST_TRACK);
    }

    @Test
    @DisplayName("A1, S0.19: read as a prospect only, a declaration makes a prospect like any other")
    void makesANormalProspect() {
        FunnelRecord record = lead(did(PURCHASE_INTENT_DECLARED, 1)).record();

        assertThat(record.stage()).isEqualTo(PROSPECT);
        assertThat(temperature(record, PROVENANCE)).contains(Temperature.WARM);
        assertThat(actions(record, PROVENANCE))
                .contains(StandardAction.SALES_PITCH)
                .isEqualTo(actions(lead(did(CART_ITEM_ADDED, 1)).record(), PROVENANCE));
    }

    @Test
    @DisplayName("S0.9, S0.20: who put something in a cart is a prospect, not a hot one, and treated otherwise")
    void makesNoHotProspectOfACart() {
        FunnelRecord cart = lead(did(CART_ITEM_ADDED, 1)).record();
        FunnelRecord hot = lead(did(PURCHASE_INTENT_DECLARED, 1)).record();

        assertThat(cart.stage()).isEqualTo(PROSPECT);
        assertThat(temperature(cart, STANDARD)).isEmpty();
        assertThat(actions(cart, STANDARD)).isNotEmpty().doesNotContainAnyElementsOf(actions(hot, STANDARD));
    }

    @Test
    @DisplayName("P5, S0.6, S0.8: who is hot counts neither as won nor as certain")
    void countsNobodyHotAsWon() {
        FunnelRecord hot = lead(did(PURCHASE_INTENT_DECLARED, 1)).record();
        ProspectList list = ProspectRanking.by(STANDARD)
                .select("today", "rep-1", List.of(hot), at(9))
                .list();

        assertThat(temperature(hot, STANDARD)).contains(Temperature.HOT);
        assertThat(hot).isNotInstanceOf(Customer.class);
        assertThat(hot.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(FUNNEL.definition().probabilities().get(hot.stage())).isEqualTo(0.6);
        assertThat(list.find("L-1")).isPresent();
        assertThat(Progress.of(list, List.of(hot)).count(RecordStatus.WON)).isZero();
        assertThat(Progress.of(list, List.of(hot)).count(RecordStatus.OPEN)).isEqualTo(1);
    }

    @Test
    @DisplayName("X3, S2.12, S1.4: interest tells the temperature and not the fit, and fit tells no temperature")
    void tellsInterestFromFit() {
        Evidence[] fits = {told(Facts.TARGET_GROUP, true, 0), told(Facts.MEANS, true, 0), told(Facts.AUTHORITY, true, 0)
        };
        Known fit = Known.of(CAM, EvidenceLog.of(List.of(fits)), at(9));
        Known interested =
                Known.of(CAM, EvidenceLog.of(List.of(did(CAMPAIGN_TOUCHED, 1), did(WEBSITE_VISITED, 2))), at(9));

        assertThat(StandardRuleSets.fit().answer(fit)).isEqualTo(Status.MET);
        assertThat(STANDARD.classify(fit).temperature()).isEmpty();
        assertThat(StandardRuleSets.fit().answer(interested)).isEqualTo(Status.UNKNOWN);
        assertThat(STANDARD.classify(interested).temperature()).contains(Temperature.COLD);
    }

    @Test
    @DisplayName("S2.18: who dawdled may lose the lukewarm to a competitor, and say so by a reason to count by")
    void losesTheLukewarmToACompetitor() {
        Funnel funnel =
                Engagement.standard().lossReasons("competitor", "too-slow").funnel();
        HumanDecision fits = HumanDecision.by("rep-1", StandardDecision.FIT_ASSERTED, "because", at(0));
        HumanDecision loss = HumanDecision.by("rep-1", StandardDecision.LOSS_DECIDED, "because", at(60));
        FunnelRecord lukewarm =
                funnel.enter(Engagement.PROSPECT, "P-1", CAM, fits).orElseThrow();
        for (Evidence next : new Evidence[] {did(WEBSITE_VISITED, 1), did(CAMPAIGN_TOUCHED, 30)}) {
            lukewarm = funnel.record(lukewarm, next).record();
        }

        assertThat(lukewarm.assess(at(60), STANDARD::classify).value().temperature())
                .contains(Temperature.LUKEWARM);
        assertThat(funnel.attempt(StatusTransition.LOSE, lukewarm, loss).isMoved())
                .isFalse();
        for (String reason : funnel.reasons(StatusTransition.LOSE)) {
            HumanDecision told = HumanDecision.builder().from(loss).code(reason).build();

            assertThat(funnel.attempt(StatusTransition.LOSE, lukewarm, told)
                            .record()
                            .status())
                    .isEqualTo(RecordStatus.LOST);
        }
        assertThat(funnel.reasons(StatusTransition.LOSE)).containsExactly("competitor", "too-slow");
    }
}
