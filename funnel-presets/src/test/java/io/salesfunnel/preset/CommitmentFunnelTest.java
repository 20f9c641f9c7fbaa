package io.salesfunnel.preset;

import static io.salesfunnel.evidence.Facts.INTEREST;
import static io.salesfunnel.evidence.Facts.NEED;
import static io.salesfunnel.evidence.StandardDecision.CUSTOMER_IMPORTED;
import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_CONVERTED_TO_INVOICE;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.day;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static io.salesfunnel.preset.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.FunnelRecord;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The statements of the third article about who is let in. */
class CommitmentFunnelTest {

    private static final Preset COMMITMENT = Presets.commitment();

    private static Admission<FunnelRecord> replay(Evidence... evidence) {
        return COMMITMENT.funnel().replay("R-1", CAM, List.of(evidence));
    }

    @Test
    @DisplayName("S2.1 who is to be approached is told by a criterion that can be looked at")
    void hasACriterionThatCanBeLookedAt() {
        assertThat(COMMITMENT.funnel().definition().moves())
                .filteredOn(move -> move.to().equals(CommitmentFunnel.PROSPECT)
                        && move.trigger().name().equals("ENTER_PROSPECT"))
                .singleElement()
                .satisfies(move -> assertThat(move.guards()).containsExactly("may-need"));
        assertThat(live(COMMITMENT, did(WEBSITE_VISITED, 0)).history().get(0).findings())
                .extracting(finding -> finding.describe())
                .containsExactly("may-need (met: for the time being, as it showed interest)");
    }

    @Test
    @DisplayName("S2.3, S2.5 who needs what is sold is a prospect, which is where everybody begins")
    void letsInWhoNeedsIt() {
        assertThat(live(COMMITMENT, told(NEED, true, 0)).stage()).isEqualTo(CommitmentFunnel.PROSPECT);
        assertThat(replay(did(WEBSITE_VISITED, 0, told(NEED, false, 0))).explain())
                .contains("may-need (not met: the party does not need what is sold)");
    }

    @Test
    @DisplayName("S2.9 while the need is unknown, who may need it is let in, by interest or by the word of a seller")
    void letsInWhoMayNeedIt() {
        assertThat(replay(did(WEBSITE_VISITED, 0)).isAdmitted()).isTrue();
        assertThat(replay(told(INTEREST, true, 0)).isAdmitted()).isTrue();
        assertThat(replay(decided(FIT_ASSERTED, 0)).isAdmitted()).isTrue();
        assertThat(replay(did(WEBSITE_VISITED, 0, told(INTEREST, false, 0))).isAdmitted())
                .isFalse();
        assertThat(replay(did(LIST_IMPORTED, 0)).questions()).containsExactly("does the party need what is sold?");
    }

    @Test
    @DisplayName("S2.39, P17 a cancellation of what the log does not know takes nothing from the next commitment")
    void countsNoCancellationOfWhatIsUnknown() {
        assertThat(live(COMMITMENT, told(NEED, true, 0), did(ORDER_CANCELLED, 1), did(ORDER_PLACED, 2))
                        .stage())
                .isEqualTo(CommitmentFunnel.CUSTOMER);
        assertThat(live(
                                COMMITMENT,
                                decided(CUSTOMER_IMPORTED, 0),
                                did(CONTRACT_CANCELLED, 1),
                                did(CONTRACT_SIGNED, 2),
                                did(CONTRACT_SIGNED, 3))
                        .stage())
                .isEqualTo(CommitmentFunnel.LOYAL);
    }

    @ParameterizedTest
    @EnumSource(StandardInteraction.class)
    void letsInWhoeverHasATemperature(StandardInteraction type) {
        Evidence[] log = {did(StandardInteraction.CAMPAIGN_TOUCHED, 0), did(type, 1)};
        boolean warm = live(Presets.intent(), log)
                .assess(day(1), COMMITMENT.temperature()::classify)
                .value()
                .temperature()
                .isPresent();

        assertThat(!warm || replay(log).isAdmitted()).isTrue();
    }

    @Test
    @DisplayName("P7 an e-mail that was opened shows no interest")
    void ignoresOpenedMails() {
        assertThat(replay(did(EMAIL_OPENED, 0), did(EMAIL_OPENED, 1)).isAdmitted())
                .isFalse();
    }

    @Test
    @DisplayName("S2.39 an invoice of a quote makes a customer of somebody never seen before; so does an import")
    void takesCustomers() {
        assertThat(live(COMMITMENT, did(QUOTE_CONVERTED_TO_INVOICE, 0)).stage()).isEqualTo(CommitmentFunnel.CUSTOMER);
        assertThat(live(COMMITMENT, decided(CUSTOMER_IMPORTED, 0)).stage()).isEqualTo(CommitmentFunnel.CUSTOMER);
    }
}
