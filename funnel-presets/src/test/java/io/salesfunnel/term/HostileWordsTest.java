package io.salesfunnel.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.sales.Engagement;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWordsTest {

    private static final Funnel FUNNEL = Engagement.standard().funnel();
    private static final Term WORD = Term.of("nl", "intent", "klant").stage("CUSTOMER");

    @Test
    void aLanguageThatIsNoTagIsQuotedNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("Cam Marker", "intent", "klant"))
                .withMessage("Term of funnel 'intent' cannot have the language '<10 characters>': it is not a language"
                        + " tag; give it one such as nl or nl-BE")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u0000b"})
    void aWordIsOneLine(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("nl", "intent", word))
                .withMessage("Term of funnel 'intent' cannot have this word of 3 characters: it has line breaks or"
                        + " other control characters; give it one line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00ad", "\ufeff", "\u200d", " \u2060 ", "\u00a0", "-"})
    void aWordThatNobodyCanSeeIsBlank(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of("nl", "intent", word))
                .withMessage("Term of funnel 'intent' cannot have this word: it is blank; give it the word that people"
                        + " say");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.of(WORD).find(word))
                .withMessageContaining("it is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl\u00adant", "\ufeffklant", "klant\u200b"})
    void aWordCopiedFromAPageIsFound(String word) {
        assertThat(Terms.of(WORD).find(word).onlyOne()).isEqualTo(WORD);
    }

    @Test
    void capitalsOfTheTwoTurkishLettersAreFound() {
        Term interested = Term.of("tr", "intent", "ilgili kişi").stage("PROSPECT");
        Term light = Term.of("tr", "intent", "ışık").stage("LEAD");
        Terms terms = Terms.of(interested, light);

        assertThat(terms.find("İLGİLİ KİŞİ").onlyOne()).isEqualTo(interested);
        assertThat(terms.find("IŞIK").onlyOne()).isEqualTo(light);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheArgumentThatIsNull() {
        Terms terms = Terms.of(WORD);
        Locale dutch = WORD.locale();
        assertThatNullPointerException()
                .isThrownBy(() -> Term.of(null, "f", "w"))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> Term.of("nl", "f", null))
                .withMessage("word");
        assertThatNullPointerException().isThrownBy(() -> WORD.stage(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> WORD.at(null)).withMessage("reached");
        assertThatNullPointerException().isThrownBy(() -> WORD.source(null)).withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term(null, "f", "w", Optional.empty(), Optional.empty(), ""))
                .withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term(dutch, "f", "w", null, Optional.empty(), ""))
                .withMessage("stage");
        assertThatNullPointerException().isThrownBy(() -> Terms.of((Term) null)).withMessage("term");
        assertThatNullPointerException()
                .isThrownBy(() -> Terms.of((Term[]) null))
                .withMessage("terms");
        assertThatNullPointerException().isThrownBy(() -> terms.and(null)).withMessage("others");
        assertThatNullPointerException().isThrownBy(() -> terms.find(null)).withMessage("word");
        assertThatNullPointerException().isThrownBy(() -> terms.in(null)).withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> terms.translate(null, dutch))
                .withMessage("term");
        assertThatNullPointerException()
                .isThrownBy(() -> Glossary.of(null, terms, dutch))
                .withMessage("funnel");
        assertThatNullPointerException()
                .isThrownBy(() -> Glossary.of(FUNNEL, null, dutch))
                .withMessage("terms");
        assertThatNullPointerException()
                .isThrownBy(() -> Glossary.of(FUNNEL, terms, null))
                .withMessage("locale");
    }
}
