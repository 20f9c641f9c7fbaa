package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.term.Term;
import io.salesfunnel.treatment.TreatmentPlans;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the presets of systems have in common, most of all those of Odoo, Dynamics, Business Central and Tryton. */
class SystemsWithOpportunitiesTest {

    static List<Preset> presets() {
        return List.of(Presets.odoo(), Presets.dynamicsSales(), Presets.businessCentral(), Presets.tryton());
    }

    private static List<String> meaning(Preset preset, String language, String word) {
        return preset.terms().all().stream()
                .filter(term -> term.locale().equals(Locale.forLanguageTag(language))
                        && term.word().equals(word))
                .flatMap(term -> term.stage().stream())
                .toList();
    }

    static List<Preset> systems() {
        return Presets.all().subList(5, 14);
    }

    @ParameterizedTest
    @MethodSource("systems")
    void tellWhereEveryWordIsFrom(Preset preset) {
        assertThat(preset.terms().all()).extracting(Term::source).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void areAdvisedByWhatAStageMeans(Preset preset) {
        assertThat(preset.treatments()).isSameAs(TreatmentPlans.byKind());
        assertThat(preset.temperature().name()).isEqualTo("standard");
    }

    @ParameterizedTest
    @MethodSource("presets")
    @DisplayName("S2.39, X14 every one is won by the same commitments, and by no other stage than WON")
    void areWonByCommitments(Preset preset) {
        assertThat(preset.funnel().promotedBy())
                .extracting(Object::toString)
                .containsExactly("CONTRACT_SIGNED", "ORDER_PLACED", "QUOTE_CONVERTED_TO_INVOICE", "PAYMENT_RECEIVED");
        assertThat(preset.funnel().stages().stream().filter(stage -> stage.kind() == StageKind.CUSTOMER))
                .extracting(Stage::name)
                .containsExactly("WON");
    }

    @Test
    void areNotMovedByWhatWasQuotedBeforeTheDealWasPursued() {
        Stream.concat(presets().stream().limit(2), Stream.of(Presets.salesforceOpportunity(), Presets.hubSpotDeal()))
                .forEach(preset -> {
                    Funnel funnel = preset.funnel();
                    Evidence need = Told.did(CALL_ANSWERED, 1, Told.told(Facts.NEED, true, 1));
                    FunnelRecord fresh = Told.live(funnel, need, Told.pursued(3));
                    FunnelRecord quotedBefore = Told.live(
                            funnel, need, Told.did(QUOTE_ISSUED, 2), Told.pursued(3), Told.did(EMAIL_OPENED, 4));

                    assertThat(quotedBefore.stage()).as(preset.id()).isEqualTo(fresh.stage());
                    assertThat(Told.and(funnel, quotedBefore, Told.did(QUOTE_ISSUED, 5))
                                    .stage())
                            .as(preset.id())
                            .isNotEqualTo(fresh.stage());
                });
    }

    @Test
    @DisplayName("X10 a prospect is an opportunity in Dutch Odoo, and a lead in French Tryton")
    void meanDifferentThingsByProspect() {
        assertThat(meaning(Presets.odoo(), "nl", "Prospect")).containsExactly("NEW");
        assertThat(meaning(Presets.tryton(), "fr", "Prospect")).containsExactly("LEAD");
        assertThat(meaning(Presets.tryton(), "en", "Prospect")).isEmpty();
    }
}
