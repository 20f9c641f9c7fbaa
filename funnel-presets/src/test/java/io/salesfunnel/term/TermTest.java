package io.salesfunnel.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.temperature.Temperature;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final Term HOT = Term.of("nl-BE", "intent", "hot-prospect")
            .stage("PROSPECT")
            .at(Temperature.HOT)
            .source("S0.5");

    @Test
    void tellsItsParts() {
        assertThat(HOT.locale()).isEqualTo(Locale.forLanguageTag("nl-BE"));
        assertThat(HOT.funnel()).isEqualTo("intent");
        assertThat(HOT.word()).isEqualTo("hot-prospect");
        assertThat(HOT.stage()).contains("PROSPECT");
        assertThat(HOT.temperature()).contains(Temperature.HOT);
        assertThat(HOT.source()).isEqualTo("S0.5");
        assertThat(HOT).hasToString("'hot-prospect' (nl-BE, intent): PROSPECT, HOT");
    }

    @Test
    void standsForNothingUntilToldSo() {
        Term word = Term.of("nl", "fit", "contact");

        assertThat(word.stage()).isEmpty();
        assertThat(word.temperature()).isEmpty();
        assertThat(word.source()).isEmpty();
        assertThat(word).hasToString("'contact' (nl, fit): no stage");
        assertThat(word.at(Temperature.WARM)).hasToString("'contact' (nl, fit): WARM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", " \u2013 - "})
    void needsAWord(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("nl", "intent", blank))
                .withMessage("Term of funnel 'intent' cannot have this word: it is blank; give it the word that people"
                        + " say");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nl_BE", "n", "Nederlands, informeel"})
    void needsALanguageTag(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(tag, "intent", "lead"))
                .withMessageMatching("Term of funnel 'intent' cannot have the language '.*': it is not a language tag;"
                        + " give it one such as nl or nl-BE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "und-BE", "x-klingon"})
    void needsALanguage(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(tag, "intent", "lead"))
                .withMessageMatching("Term of funnel 'intent' cannot have the locale '.*': it names no language; give"
                        + " it one such as nl or nl-BE");
    }

    @Test
    void needsCodesForFunnelAndStage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("nl", "by intent", "lead"))
                .withMessageStartingWith("Term cannot have this funnel of 9 characters: it is not a code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HOT.stage("hot prospect"))
                .withMessageStartingWith("Term cannot have this stage of 12 characters: it is not a code");
    }

    @Test
    void needsOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("nl", "intent", "hot\nprospect"))
                .withMessage("Term of funnel 'intent' cannot have this word of 12 characters: it has line breaks or"
                        + " other control characters; give it one line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HOT.source("S0.5\r\nS0.6"))
                .withMessageStartingWith("Term of funnel 'intent' cannot have this source of 10 characters: ");
    }
}
