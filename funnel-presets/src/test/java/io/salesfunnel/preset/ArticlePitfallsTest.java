package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.INVOICE_ISSUED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ACCEPTED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.TransitionMode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong in other systems does not in the funnels of the articles. */
class ArticlePitfallsTest {

    private static final Evidence FITS = decided(StandardDecision.FIT_ASSERTED, 0);
    private static final Evidence FORM = did(FORM_SUBMITTED, 1);

    static List<Preset> articles() {
        return List.of(Presets.intent(), Presets.fit(), Presets.commitment(), Presets.engagement(), Presets.dialogue());
    }

    static List<Preset> withCustomers() {
        return articles().subList(0, 4);
    }

    @ParameterizedTest
    @MethodSource("articles")
    @DisplayName("P23 nothing goes back by itself: a person decides it")
    void goesBackOnlyByADecision(Preset preset) {
        assertThat(preset.funnel().definition().moves())
                .filteredOn(move -> move.direction() != Direction.FORWARD)
                .allMatch(move -> preset.funnel()
                        .mode(move.trigger())
                        .filter(TransitionMode.HUMAN_DECISION::equals)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("withCustomers")
    @DisplayName("P23, P17 a customer stays one, whatever happens to it")
    void keepsACustomerWhateverHappens(Preset preset) {
        FunnelRecord record = live(preset, FITS, FORM, did(ORDER_PLACED, 2));

        int day = 3;
        for (StandardInteraction type : StandardInteraction.values()) {
            record = and(preset, record, did(type, day++));

            assertThat(record.stage().kind()).as(type.name()).isEqualTo(StageKind.CUSTOMER);
            assertThat(record.drift()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("withCustomers")
    @DisplayName("P17 no quote, no acceptance of one and no plain invoice makes a customer")
    void makesNoCustomerOfAQuote(Preset preset) {
        FunnelRecord record =
                live(preset, FITS, FORM, did(QUOTE_ISSUED, 2), did(QUOTE_ACCEPTED, 3), did(INVOICE_ISSUED, 4));

        assertThat(record.stage().kind()).isNotEqualTo(StageKind.CUSTOMER);
    }

    @ParameterizedTest
    @MethodSource("withCustomers")
    @DisplayName("P17, X14 one cancellation does not undo another commitment, and loses no fact")
    void losesNothingByACancellation(Preset preset) {
        FunnelRecord record = live(
                preset,
                FITS,
                FORM,
                did(CONTRACT_SIGNED, 2),
                did(ORDER_PLACED, 3),
                did(ORDER_CANCELLED, 4),
                did(CONTRACT_CANCELLED, 5));

        assertThat(record.stage().kind()).isEqualTo(StageKind.CUSTOMER);
        assertThat(record.journal().log().arrivals()).hasSize(6);
    }
}
