package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.CUSTOMER_IMPORTED;
import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.sales.Engagement.CUSTOMER;
import static io.salesfunnel.sales.Engagement.LEAD;
import static io.salesfunnel.sales.Engagement.PROSPECT;
import static io.salesfunnel.sales.Sale.CAM;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.decided;
import static io.salesfunnel.sales.Sale.did;
import static io.salesfunnel.sales.Sale.fit;
import static io.salesfunnel.sales.Sale.form;
import static io.salesfunnel.sales.Sale.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.IllegalTransitionException;
import io.salesfunnel.stage.RecordStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngagementEntryTest {

    private static Admission<Prospect> listed(Fact<?>... facts) {
        return FUNNEL.enter(PROSPECT, "P-1", CAM, did(LIST_IMPORTED, 0, facts));
    }

    private static Fact<?>[] and(Fact<?>[] facts, Fact<?> more) {
        return Stream.concat(Arrays.stream(facts), Stream.of(more)).toArray(Fact<?>[]::new);
    }

    @Test
    @DisplayName("S3.4: a prospect is of the target group, fits the profile and has the means")
    void letsInAProspectWhoIsKnownToFit() {
        Prospect prospect = listed(fit(0)).orElseThrow();

        assertThat(prospect.stage()).isEqualTo(PROSPECT);
        assertThat(prospect.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(prospect.cycle()).isEqualTo(1);
        assertThat(prospect.party()).isSameAs(CAM);
        assertThat(listed(fit(0)).explain()).isEqualTo("Prospect 'P-1' is in PROSPECT");
    }

    @Test
    @DisplayName("S3.2: a prospect is who the seller says might buy")
    void letsInAProspectOfWhomTheSellerSaysSo() {
        assertThat(FUNNEL.enter(PROSPECT, "P-1", CAM, decided(FIT_ASSERTED, 0)).isAdmitted())
                .isTrue();
    }

    @Test
    @DisplayName("S3.4: each of the three is asked for while it is not known")
    void asksWhatIsMissing() {
        Map<FactKey<?>, String> questions = Map.of(
                Facts.TARGET_GROUP, "does the party belong to the target group?",
                Facts.IDEAL_CUSTOMER_PROFILE, "does the party fit the ideal customer profile?",
                Facts.MEANS, "does the party have the means to buy?");

        questions.forEach((key, question) -> {
            Admission<Prospect> answer = listed(fit(0, key));

            assertThat(answer.isUndetermined()).isTrue();
            assertThat(answer.questions()).containsExactly("does the party fit?", question);
            assertThat(answer.explain())
                    .isEqualTo("Party 'p-1' cannot yet ENTER_PROSPECT from OUTSIDE: 1 of 1 guard unknown: fit"
                            + " (unknown: asserted-by-seller (unknown: does the party fit?), known-to-fit (unknown: "
                            + key.name() + " (unknown: " + question + ")))");
        });
    }

    @Test
    @DisplayName("S3.4: who is known not to fit gets in only if the seller says otherwise")
    void asksTheSellerAboutWhoDoesNotFit() {
        for (FactKey<Boolean> key : List.of(Facts.TARGET_GROUP, Facts.IDEAL_CUSTOMER_PROFILE, Facts.MEANS)) {
            Fact<?>[] facts = and(fit(0, key), told(key, false, 0));

            assertThat(listed(facts).questions()).containsExactly("does the party fit?");
            assertThat(FUNNEL.enter(PROSPECT, "P-1", CAM, decided(FIT_ASSERTED, 0, facts))
                            .isAdmitted())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("S3.15: nobody begins as a lead")
    void letsNobodyInAnywhereElse() {
        Admission<Lead> answer = FUNNEL.enter(LEAD, "P-1", CAM, form(0));

        assertThat(answer.isAdmitted()).isFalse();
        assertThat(answer.explain())
                .isEqualTo(
                        "Party 'p-1' cannot ENTER_LEAD: LEAD with records of the type Lead has no entry; a life begins in PROSPECT, CUSTOMER");
    }

    @Test
    @DisplayName("S2.39: who commits is a customer, and so is who was one before")
    void letsInACustomer() {
        Customer bought =
                FUNNEL.enter(CUSTOMER, "C-1", CAM, did(ORDER_PLACED, 0)).orElseThrow();
        Customer imported = FUNNEL.enter(CUSTOMER, "C-1", CAM, decided(CUSTOMER_IMPORTED, 0))
                .orElseThrow();

        assertThat(bought.status()).isEqualTo(RecordStatus.WON);
        assertThat(imported.status()).isEqualTo(RecordStatus.WON);
        assertThat(imported.history().get(0).actor()).contains("rep-1");
    }

    @Test
    @DisplayName("P36: nobody enters as a customer without a commitment")
    void letsNobodyInAsACustomerWithoutACommitment() {
        Admission<Customer> answer = FUNNEL.enter(CUSTOMER, "C-1", CAM, form(0));

        assertThat(answer.isUndetermined()).isFalse();
        assertThat(answer.reasons()).extracting(Finding::name).containsExactly("committed-or-imported");
        assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(answer::orElseThrow)
                .withMessage("Party 'p-1' cannot ENTER_CUSTOMER from OUTSIDE: 1 of 1 guard not met:"
                        + " committed-or-imported (not met: none of CONTRACT_SIGNED, ORDER_PLACED,"
                        + " QUOTE_CONVERTED_TO_INVOICE, PAYMENT_RECEIVED, nor CUSTOMER_IMPORTED); other moves:"
                        + " ENTER_PROSPECT to PROSPECT")
                .satisfies(e -> assertThat(e.reasons()).isEqualTo(answer.reasons()));
    }
}
