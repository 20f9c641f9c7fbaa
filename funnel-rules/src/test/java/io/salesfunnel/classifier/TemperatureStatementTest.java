package io.salesfunnel.classifier;

import static io.salesfunnel.absence.Diary.CAM;
import static io.salesfunnel.absence.Diary.assess;
import static io.salesfunnel.absence.Diary.at;
import static io.salesfunnel.absence.Diary.did;
import static io.salesfunnel.evidence.StandardInteraction.CAMPAIGN_TOUCHED;
import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTENT_DOWNLOADED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LOST_TO_COMPETITOR;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.absence.Absence;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Party;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.temperature.TemperatureClassifier;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TemperatureStatementTest {

    private static final TemperatureClassifier STANDARD = TemperatureClassifiers.standard(Duration.ofHours(20));
    private static final Funnel FUNNEL = Engagement.standard().funnel();

    private static final Evidence[] COLD = {did(CAMPAIGN_TOUCHED, 30), did(WEBSITE_VISITED, 31)};
    private static final Evidence[] LUKEWARM = {did(WEBSITE_VISITED, 1), did(CAMPAIGN_TOUCHED, 30)};
    private static final Evidence[] WARM = {did(CAMPAIGN_TOUCHED, 30), did(FORM_SUBMITTED, 31)};

    private static Optional<Temperature> temperature(Evidence... evidence) {
        return assess(STANDARD::classify, 60, evidence).value().temperature();
    }

    private static Optional<Temperature> temperature(FunnelRecord record) {
        return record.assess(at(60), STANDARD::classify).value().temperature();
    }

    private static FunnelRecord record(Evidence... evidence) {
        FunnelRecord record = FUNNEL.enter(Engagement.PROSPECT, "P-1", CAM, decision(StandardDecision.FIT_ASSERTED, 0))
                .orElseThrow();
        for (Evidence next : evidence) {
            record = FUNNEL.record(record, next).record();
        }
        return record;
    }

    private static HumanDecision decision(StandardDecision type, int hour) {
        return HumanDecision.by("rep-1", type, "because", at(hour));
    }

    @Test
    @DisplayName("S0.5: persons and organizations can be hot")
    void takesOrganizations() {
        Party company = Organization.builder().id("o-1").build();
        Interaction declared = Interaction.of("i-1", company, PURCHASE_INTENT_DECLARED, at(1));

        assertThat(STANDARD.classify(Known.of(company, EvidenceLog.of(List.of(declared)), at(1)))
                        .temperature())
                .contains(Temperature.HOT);
        assertThat(temperature(did(PURCHASE_INTENT_DECLARED, 1))).contains(Temperature.HOT);
    }

    @Test
    @DisplayName("S0.6: who is hot is no customer until the contract is signed, and then not hot any more")
    void makesNoCustomerOfWhoIsHot() {
        FunnelRecord hot = record(did(PURCHASE_INTENT_DECLARED, 1));
        FunnelRecord signed = FUNNEL.record(hot, did(CONTRACT_SIGNED, 2)).record();

        assertThat(temperature(hot)).contains(Temperature.HOT);
        assertThat(hot).isNotInstanceOf(Customer.class);
        assertThat(signed).isInstanceOf(Customer.class);
        assertThat(temperature(signed)).contains(Temperature.WARM);
    }

    @Test
    @DisplayName("S0.8: who is hot can be lost; what it declared stands unless the party took it back")
    void losesWhoIsHot() {
        FunnelRecord lost = FUNNEL.record(
                        record(did(PURCHASE_INTENT_DECLARED, 1)), decision(StandardDecision.LOSS_DECIDED, 2))
                .record();
        FunnelRecord gone = record(did(PURCHASE_INTENT_DECLARED, 1), did(LOST_TO_COMPETITOR, 2));

        assertThat(lost.status()).isEqualTo(RecordStatus.LOST);
        assertThat(temperature(lost)).contains(Temperature.HOT);
        assertThat(temperature(gone)).isEmpty();
    }

    @Test
    @DisplayName("A1, S0.19, S0.26: a declaration is intent enough for a prospect, and makes hot")
    void readsBothFromADeclaration() {
        Known declared = Known.of(CAM, EvidenceLog.of(List.of(did(PURCHASE_INTENT_DECLARED, 1))), at(1));
        Known cart = Known.of(CAM, EvidenceLog.of(List.of(did(CART_ITEM_ADDED, 1))), at(1));

        assertThat(declared.shows(Strength.INFERRED_INTENT)).isTrue();
        assertThat(STANDARD.classify(declared).temperature()).contains(Temperature.HOT);
        assertThat(cart.shows(Strength.INFERRED_INTENT)).isTrue();
        assertThat(STANDARD.classify(cart).temperature()).isEmpty();
    }

    @Test
    @DisplayName("A3, S0.17: a lead has a temperature as a prospect has one, whatever the stage")
    void readsLeadsAsItReadsProspects() {
        FunnelRecord prospect = record(did(CAMPAIGN_TOUCHED, 1), did(WEBSITE_VISITED, 2));
        FunnelRecord lead = FUNNEL.record(prospect, did(CONTENT_DOWNLOADED, 3)).record();
        FunnelRecord warmed = FUNNEL.record(lead, did(FORM_SUBMITTED, 4)).record();

        assertThat(prospect).isInstanceOf(Prospect.class);
        assertThat(lead).isInstanceOf(Lead.class);
        assertThat(temperature(prospect)).isEqualTo(temperature(lead)).contains(Temperature.COLD);
        assertThat(temperature(warmed)).contains(Temperature.WARM);
    }

    @Test
    @DisplayName("S2.11, S2.16, S2.17, S2.19: warm is more ready than lukewarm, and lukewarm more than cold")
    void putsInOrder() {
        List<Optional<Temperature>> queue = List.of(COLD, WARM, LUKEWARM).stream()
                .map(TemperatureStatementTest::temperature)
                .sorted(Comparator.comparing(Optional::orElseThrow, Comparator.reverseOrder()))
                .toList();

        assertThat(queue)
                .containsExactly(
                        Optional.of(Temperature.WARM),
                        Optional.of(Temperature.LUKEWARM),
                        Optional.of(Temperature.COLD));
    }

    @Test
    @DisplayName("A6, S2.17: who becomes lukewarm was a prospect before, and is moved nowhere by that")
    void movesNobodyWhoBecomesLukewarm() {
        FunnelRecord before = record();
        FunnelRecord lukewarm = record(LUKEWARM);

        assertThat(temperature(before)).isEmpty();
        assertThat(temperature(lukewarm)).contains(Temperature.LUKEWARM);
        assertThat(lukewarm).isInstanceOf(Prospect.class);
        assertThat(lukewarm.history()).isEqualTo(before.history());
    }

    @Test
    @DisplayName("S2.14: who is cold can become a customer")
    void makesACustomerOfWhoIsCold() {
        FunnelRecord cold = record(COLD);

        assertThat(temperature(cold)).contains(Temperature.COLD);
        assertThat(FUNNEL.record(cold, did(CONTRACT_SIGNED, 32)).record()).isInstanceOf(Customer.class);
    }

    @Test
    @DisplayName("S2.18: who is lukewarm and hears nothing may turn to a competitor")
    void warnsOfTheLukewarmWhoHearsNothing() {
        Absence silence = Absence.noContactFor(Duration.ofHours(40));

        Finding warning = assess(silence::check, 60, LUKEWARM).value();

        assertThat(temperature(LUKEWARM)).contains(Temperature.LUKEWARM);
        assertThat(warning.status()).isEqualTo(Status.MET);
        assertThat(warning.parameters()).containsEntry("risk", "COMPETITOR");
    }
}
