package io.salesfunnel.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.term.Glossary;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every preset. */
class PresetsTest {

    @Test
    void areFourteenTheArticlesFirst() {
        assertThat(Presets.all())
                .extracting(Preset::id)
                .containsExactly(
                        "intent",
                        "fit",
                        "commitment",
                        "engagement",
                        "dialogue",
                        "salesforce-lead",
                        "salesforce-opportunity",
                        "hubspot-lifecycle",
                        "hubspot-lead",
                        "hubspot-deal",
                        "odoo",
                        "dynamics-sales",
                        "business-central",
                        "tryton");
    }

    @ParameterizedTest
    @MethodSource("io.salesfunnel.preset.Presets#all")
    void areFoundByTheirIds(Preset preset) {
        assertThat(Presets.find(preset.id())).containsSame(preset);
        assertThat(preset.id()).isEqualTo(preset.funnel().id());
        assertThat(preset).hasToString("Preset{" + preset.id() + " 1}");
    }

    @Test
    void areNotFoundByAnotherId() {
        assertThat(Presets.find("no-such")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.salesfunnel.preset.Presets#all")
    void haveAnEnglishLabelForEveryStage(Preset preset) {
        Terms english = preset.terms().in(Locale.ENGLISH);

        assertThat(preset.funnel().stages())
                .allSatisfy(stage -> assertThat(english.label(stage.name())).isPresent());
        assertThat(Glossary.of(preset.funnel(), preset.terms(), Locale.ENGLISH).markdown())
                .doesNotContain("none in this language")
                .doesNotContain("does not have");
    }

    @ParameterizedTest
    @MethodSource("io.salesfunnel.preset.Presets#all")
    void haveWordsForTheirOwnStagesOnly(Preset preset) {
        assertThat(preset.terms().all())
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.funnel()).isEqualTo(preset.id()));
        assertThat(preset.terms().all().stream().map(Term::stage).flatMap(stage -> stage.stream()))
                .allMatch(stage -> preset.funnel().stage(stage).isPresent());
    }

    @ParameterizedTest
    @MethodSource("io.salesfunnel.preset.Presets#all")
    void tellWhoseViewTheyAreAndWhatIsToBeDone(Preset preset) {
        assertThat(preset.source()).isNotBlank();
        assertThat(preset.summary()).matches("\\p{Lu}.+\\.");
        assertThat(preset.treatments().rows()).isNotEmpty();
    }

    @Test
    @DisplayName("S0.10, S1.22, A13 a bare word has many meanings, and none is chosen silently")
    void haveManyMeaningsForOneWord() {
        Terms terms = Presets.terms();

        for (String word : new String[] {"potentiële klant", "prospect", "lead", "klant", "customer"}) {
            assertThat(terms.find(word).all()).as(word).hasSizeGreaterThan(1);
        }
        assertThat(terms.find("klant").all())
                .extracting(term -> term.stage().orElse("none"))
                .contains("CUSTOMER", "PROSPECT");
        assertThat(terms.find("prospect").all())
                .map(term -> Presets.find(term.funnel())
                        .flatMap(preset -> preset.funnel().stage(term.stage().orElseThrow()))
                        .map(Stage::kind)
                        .orElseThrow())
                .contains(StageKind.TARGET, StageKind.QUALIFIED);
    }

    @Test
    void takeTheDefaultFunnelAsItIs() {
        assertThat(Presets.engagement().funnel().definition())
                .isEqualTo(Engagement.standard().funnel().definition());
    }
}
