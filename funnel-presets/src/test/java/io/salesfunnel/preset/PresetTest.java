package io.salesfunnel.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every preset has, and what a preset of one's own needs. */
class PresetTest {

    private static final List<Preset> ARTICLES =
            List.of(Presets.intent(), Presets.fit(), Presets.commitment(), Presets.engagement(), Presets.dialogue());

    private static Preset own(Terms terms) {
        Preset like = Presets.engagement();
        Funnel funnel = Engagement.standard().named("own", 3).funnel();
        return new Preset(funnel, like.treatments(), like.temperature(), terms, "mine", "me");
    }

    @Test
    void isFoundByItsIdWhichIsThatOfItsFunnel() {
        assertThat(Presets.all()).startsWith(ARTICLES.toArray(Preset[]::new));
        assertThat(ARTICLES)
                .extracting(Preset::id)
                .containsExactly("intent", "fit", "commitment", "engagement", "dialogue");
        for (Preset preset : Presets.all()) {
            assertThat(Presets.find(preset.id())).containsSame(preset);
            assertThat(preset.id()).isEqualTo(preset.funnel().id());
        }
        assertThat(Presets.find("nothing")).isEmpty();
    }

    @Test
    void hasAnEnglishWordForEveryStage() {
        for (Preset preset : ARTICLES) {
            for (Stage<?> stage : preset.funnel().stages()) {
                assertThat(preset.terms().all())
                        .as("%s %s", preset.id(), stage)
                        .anyMatch(term -> term.locale().equals(Locale.ENGLISH)
                                && term.stage().filter(stage.name()::equals).isPresent());
            }
        }
    }

    @Test
    void givesEveryWordAStageOrATemperature() {
        for (Preset preset : ARTICLES) {
            assertThat(preset.terms().all())
                    .allMatch(term ->
                            term.stage().isPresent() || term.temperature().isPresent());
        }
    }

    @Test
    void saysWhatItTellsStagesApartByAndWhoseViewItIs() {
        for (Preset preset : ARTICLES) {
            assertThat(preset.summary()).endsWith(".");
            assertThat(preset.source()).startsWith("S" + ARTICLES.indexOf(preset) + ": article ");
        }
    }

    @Test
    @DisplayName("S3.37 the source of the article is kept with its funnel")
    void keepsTheSource() {
        assertThat(Presets.engagement().source()).contains("Convins");
    }

    @Test
    void takesAFunnelOfOnesOwn() {
        Preset own = own(Terms.of(Term.of("en", "own", "regular").stage("CUSTOMER")));

        assertThat(own.id()).isEqualTo("own");
        assertThat(own).hasToString("Preset{own 3}");
        assertThat(own).isNotEqualTo(Presets.engagement());
    }

    @Test
    void refusesWordsOfAnotherFunnelOrForAStageThatItHasNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own(Terms.of(Term.of("en", "other", "lead").stage("LEAD"))))
                .withMessage("Preset 'own' cannot have a term of the funnel 'other'; give it terms of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own(Terms.of(Term.of("en", "own", "fan").stage("FAN"))))
                .withMessage("Preset 'own' cannot have a term for the stage 'FAN': its funnel has no such stage;"
                        + " [PROSPECT, LEAD, CONTACT, OPPORTUNITY, CUSTOMER] are possible");
    }

    @Test
    void readsNoTemperatureWhereAnArticleSpeaksOfNone() {
        for (Preset preset : List.of(Presets.fit(), Presets.engagement(), Presets.dialogue())) {
            assertThat(preset.temperature().name()).isEqualTo("no-temperature");
            assertThat(Told.live(
                                    preset,
                                    Told.decided(StandardDecision.FIT_ASSERTED, 0),
                                    Told.did(StandardInteraction.LIST_IMPORTED, 1),
                                    Told.did(StandardInteraction.PURCHASE_INTENT_DECLARED, 2))
                            .assess(Told.day(3), preset.temperature()::classify)
                            .value()
                            .temperature())
                    .isEmpty();
        }
    }
}
