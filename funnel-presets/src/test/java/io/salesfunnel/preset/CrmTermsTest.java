package io.salesfunnel.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.funnel.Stage;
import io.salesfunnel.term.Term;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that Salesforce and HubSpot have for their stages. */
class CrmTermsTest {

    static List<Preset> presets() {
        return List.of(
                Presets.salesforceLead(),
                Presets.salesforceOpportunity(),
                Presets.hubSpotLifecycle(),
                Presets.hubSpotLead(),
                Presets.hubSpotDeal());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void hasAnEnglishLabelForEveryStage(Preset preset) {
        List<String> labelled = preset.terms().all().stream()
                .filter(term -> term.locale().equals(Locale.ENGLISH))
                .flatMap(term -> term.stage().stream())
                .distinct()
                .toList();

        assertThat(labelled)
                .containsExactlyInAnyOrderElementsOf(
                        preset.funnel().stages().stream().map(Stage::name).toList());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void hasWordsOfItsOwnFunnelAndStagesOnlyAndTellsWhereTheyAreFrom(Preset preset) {
        for (Term term : preset.terms().all()) {
            assertThat(term.funnel()).isEqualTo(preset.id());
            assertThat(term.source()).startsWith(preset.source().split(",", 2)[0]);
            assertThat(term.stage().stream())
                    .allSatisfy(name -> assertThat(preset.funnel().stage(name)).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void isFoundByItsId(Preset preset) {
        assertThat(Presets.find(preset.id())).containsSame(preset);
        assertThat(Presets.all()).contains(preset);
        assertThat(preset.funnel().version()).isEqualTo(1);
    }
}
