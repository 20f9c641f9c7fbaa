package io.salesfunnel.term;

import static io.salesfunnel.term.Words.ALL;
import static io.salesfunnel.term.Words.COMMITMENT;
import static io.salesfunnel.term.Words.DIALOGUE;
import static io.salesfunnel.term.Words.EN;
import static io.salesfunnel.term.Words.ENGAGEMENT;
import static io.salesfunnel.term.Words.ES;
import static io.salesfunnel.term.Words.FIT;
import static io.salesfunnel.term.Words.INTENT;
import static io.salesfunnel.term.Words.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.salesfunnel.temperature.Temperature;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One word, many meanings: a look-up gives them all. */
class TermsTest {

    private static List<String> told(Terms terms) {
        return terms.all().stream().map(Term::toString).toList();
    }

    private static List<String> stages(Terms terms) {
        return terms.all().stream().flatMap(term -> term.stage().stream()).toList();
    }

    @Test
    @DisplayName("S0.2, S1.1, S2.3 a potentiële klant is a prospect, to all who say so in Dutch")
    void potentialCustomerInDutchIsAProspect() {
        assertThat(told(ALL.find("potentiële klant")))
                .containsExactly(
                        "'potentiële klant' (nl, intent): PROSPECT",
                        "'potentiële klant' (nl, fit): PROSPECT",
                        "'potentiële klant' (nl, commitment): PROSPECT");
        assertThat(INTENT.find("potentiële klant").onlyOne().source()).isEqualTo("S0.2");
    }

    @Test
    @DisplayName("S4.3 a cliente potencial is a lead")
    void potentialCustomerInSpanishIsALead() {
        Term term = ALL.find("cliente potencial").onlyOne();

        assertThat(term).hasToString("'cliente potencial' (es, dialogue): LEAD");
        assertThat(term.source()).isEqualTo("S4.3");
    }

    @Test
    @DisplayName("S3.2, S3.6 a potentiële koper is a prospect, and a lead as well; the look-up gives both")
    void potentialBuyerIsEither() {
        Terms candidates = ENGAGEMENT.find("potentiële koper");

        assertThat(stages(candidates)).containsExactly("PROSPECT", "LEAD");
        assertThatIllegalStateException()
                .isThrownBy(candidates::onlyOne)
                .withMessage("Terms cannot give only one: there are 2, 'potentiële koper' (nl, engagement): PROSPECT;"
                        + " 'potentiële koper' (nl, engagement): LEAD; narrow them by in(locale) and of(funnel), or"
                        + " take all()");
    }

    @Test
    @DisplayName("X10, S0.2, S3.2, S4.3 who is a potential customer depends on language and funnel")
    void theWordForItDependsOnWhoSays() {
        assertThat(stages(ALL.of("intent").in(NL).find("potentiële klant"))).containsExactly("PROSPECT");
        assertThat(stages(ALL.of("engagement").in(NL).find("potentiële koper"))).containsExactly("PROSPECT", "LEAD");
        assertThat(stages(ALL.of("dialogue").in(ES).find("cliente potencial"))).containsExactly("LEAD");
        assertThat(ALL.of("dialogue").in(NL).find("potentiële klant").all()).isEmpty();
    }

    @Test
    @DisplayName("S0.10, S1.22 lead and prospect are mixed up by people, so neither word alone gives one answer")
    void leadAndProspectAreNotTakenForEachOther() {
        assertThat(ALL.find("lead").all()).hasSizeGreaterThan(1);
        assertThat(ALL.find("prospect").all()).hasSizeGreaterThan(1);
        assertThatIllegalStateException().isThrownBy(() -> ALL.find("prospect").onlyOne());
        for (String funnel : List.of("intent", "fit", "engagement", "dialogue")) {
            Terms words = ALL.of(funnel).in(NL);
            assertThat(words.find("lead").onlyOne().stage()).contains("LEAD");
            assertThat(words.find("prospect").onlyOne().stage()).contains("PROSPECT");
        }
    }

    @Test
    @DisplayName("S2.12 a verdachte is a cold prospect, a suspect")
    void suspectIsAColdProspect() {
        Term term = COMMITMENT.find("Verdachte").onlyOne();

        assertThat(term.stage()).contains("PROSPECT");
        assertThat(term.temperature()).contains(Temperature.COLD);
        assertThat(COMMITMENT.translate(term, EN).map(Term::word)).contains("suspect");
    }

    @Test
    @DisplayName("X9, S0.5, S2.11 a word for a temperature is the top of one scale and the middle of another")
    void warmIsNotWarm() {
        assertThat(told(ALL.find("warm")))
                .containsExactly("'warm' (nl, commitment): PROSPECT, WARM", "'Warm' (en, salesforce-lead): LUKEWARM");
        assertThat(INTENT.find("hot prospect").in(NL).onlyOne().temperature()).contains(Temperature.HOT);
    }

    @Test
    @DisplayName("P16 the warm of one scale is never taken for the warm of another")
    void warmIsNotTranslatedBetweenScales() {
        Term warm = ALL.of("commitment").find("warm").onlyOne();
        Term middle = ALL.of("salesforce-lead").find("warm").onlyOne();

        assertThat(ALL.translate(warm, EN)).isEmpty();
        assertThat(ALL.translate(middle, NL)).isEmpty();
    }

    @Test
    @DisplayName("P2 potentiële klant and cliente potencial are not made one by translation")
    void potentialCustomersAreNotMadeOne() {
        for (Term term : ALL.find("potentiële klant").all()) {
            assertThat(ALL.translate(term, ES)).isEmpty();
        }
        Term lead = ALL.find("cliente potencial").onlyOne();

        assertThat(ALL.translate(lead, NL).map(Term::word)).contains("lead");
    }

    @Test
    @DisplayName("X11, S1.23, S3.7 contact is a stage to some, and an everyday word to others")
    void contactIsAStageOrAnEverydayWord() {
        assertThat(told(ALL.in(NL).find("contact")))
                .containsExactly("'contact' (nl, fit): no stage", "'contact' (nl, engagement): CONTACT");
        assertThat(FIT.label("CONTACT")).isEmpty();
    }

    @Test
    @DisplayName("A13, S3.16 klant is said of people who have bought nothing; the bare word decides nothing")
    void customerIsSaidLoosely() {
        Terms candidates = ENGAGEMENT.find("klant");

        assertThat(told(candidates))
                .containsExactly(
                        "'klant' (nl, engagement): CUSTOMER",
                        "'klant' (nl, engagement): CONTACT",
                        "'klant' (nl, engagement): no stage");
        assertThat(candidates.all().stream().map(Term::source)).containsExactly("", "S3.16", "S3.20");
        assertThatIllegalStateException().isThrownBy(candidates::onlyOne);
        assertThat(ENGAGEMENT.in(NL).label("CONTACT")).contains("contact");
    }

    @Test
    @DisplayName("A13 each candidate of a loose word has its own translation, and one that stands for nothing has none")
    void looseWordsAreTranslatedByWhatTheyMean() {
        assertThat(ENGAGEMENT.find("klant").all().stream()
                        .map(term -> ENGAGEMENT.translate(term, EN).map(Term::word)))
                .containsExactly(Optional.of("customer"), Optional.of("contact"), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hot-prospect",
                "HOT PROSPECT",
                "  hot \t  prospect\u00a0",
                "Hot\u2011Prospect",
                "hot \u2013 prospect"
            })
    void findsAWordHoweverItIsTyped(String typed) {
        assertThat(INTENT.in(NL).find(typed).onlyOne().word()).isEqualTo("hot-prospect");
    }

    @Test
    void findsAWordHoweverUnicodeComposesIt() {
        assertThat(INTENT.find("POTENTIE\u0308LE KLANT").onlyOne().word()).isEqualTo("potentiële klant");
        assertThat(Terms.of(Term.of("de", "fit", "Großkunde"))
                        .find("GROSSKUNDE")
                        .all())
                .hasSize(1);
    }

    @Test
    void doesNotFindAWordWithoutItsDiacritics() {
        assertThat(INTENT.find("potentiele klant").all()).isEmpty();
    }

    @Test
    void understandsTheLanguageAtLargeAndNotThatOfAnotherCountry() {
        Terms words = Terms.of(
                Term.of("nl", "intent", "offerte").stage("QUOTE"),
                Term.of("nl-BE", "intent", "bestek").stage("QUOTE"),
                Term.of("nl-NL", "intent", "prijsopgave").stage("QUOTE"));

        assertThat(words.in(Locale.forLanguageTag("nl-BE")).all().stream().map(Term::word))
                .containsExactly("offerte", "bestek");
        assertThat(words.in(NL).all().stream().map(Term::word)).containsExactly("offerte");
        assertThat(words.in(Locale.forLanguageTag("nl-u-ca-buddhist"))).isEqualTo(words.in(NL));
        assertThat(words.in(EN)).isEqualTo(Terms.of());
        assertThat(words.label("QUOTE")).contains("offerte");
    }

    @Test
    void tellsVariantsApart() {
        Terms words = Terms.of(Term.of("ca", "intent", "client"), Term.of("ca-valencia", "intent", "clienta"));

        assertThat(words.in(Locale.forLanguageTag("ca")).onlyOne().word()).isEqualTo("client");
        assertThat(words.in(Locale.forLanguageTag("ca-ES-valencia")).all()).hasSize(2);
    }

    @Test
    void tellsScriptsApart() {
        Terms words = Terms.of(Term.of("sr-Latn", "intent", "kupac"), Term.of("sr-Cyrl", "intent", "купац"));

        assertThat(words.in(Locale.forLanguageTag("sr-Latn-RS")).onlyOne().word())
                .isEqualTo("kupac");
        assertThat(words.in(Locale.forLanguageTag("sr")).all()).isEmpty();
    }

    @Test
    void givesTheLabelAsItIsWritten() {
        Terms words = Terms.of(
                Term.of("en", "salesforce-lead", "Hot")
                        .stage("OPEN_NOT_CONTACTED")
                        .at(Temperature.HOT),
                Term.of("en", "salesforce-lead", "Open - Not Contacted").stage("OPEN_NOT_CONTACTED"),
                Term.of("en", "salesforce-lead", "new").stage("OPEN_NOT_CONTACTED"));

        assertThat(words.label("OPEN_NOT_CONTACTED")).contains("Open - Not Contacted");
        assertThat(words.label("CONVERTED")).isEmpty();
        assertThat(words.find("open not contacted").all()).hasSize(1);
    }

    @Test
    void givesNoLabelWhileFunnelsOrLanguagesAreMixed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIALOGUE.label("LEAD"))
                .withMessage(
                        "Terms cannot give the label of stage 'LEAD': there are 'cliente potencial' (es, dialogue):"
                                + " LEAD; 'lead' (nl, dialogue): LEAD; narrow them by in(locale) and of(funnel) first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.in(ES).and(ALL.in(NL)).label("PROSPECT"));
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.in(NL).label("PROSPECT"));
        assertThat(ALL.in(NL).label("OPPORTUNITY")).contains("opportunity");
    }

    @Test
    void translatesToTheVeryMeaningOnly() {
        Term hot = INTENT.in(NL).find("hot-prospect").onlyOne();

        assertThat(INTENT.translate(hot, EN).map(Term::word)).contains("hot prospect");
        assertThat(INTENT.translate(hot, Locale.UK).map(Term::word)).contains("hot prospect");
        assertThat(INTENT.translate(hot, ES)).isEmpty();
        assertThat(FIT.translate(hot, NL)).isEmpty();
        Term synonym = INTENT.find("potentiële klant").onlyOne();
        assertThat(INTENT.translate(synonym, NL).map(Term::word)).contains("prospect");
    }

    @Test
    void countsAWordOnceAndKeepsTheFirst() {
        Term first = Term.of("nl", "intent", "hot-prospect").stage("PROSPECT").source("S0.5");
        Term again = Term.of("nl", "intent", "Hot  Prospect").stage("PROSPECT").source("S0.19");

        assertThat(Terms.of(first, again).all()).containsExactly(first);
        assertThat(Terms.of(first).and(Terms.of(again)).all()).containsExactly(first);
        assertThat(Terms.of(first, again.at(Temperature.HOT)).all()).hasSize(2);
        assertThat(Terms.of(first, again.stage("LEAD")).all()).hasSize(2);
    }

    @Test
    void namesWhatIsWrongWithALookUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.find(" - "))
                .withMessage("Terms cannot be looked up by this word: it is blank; give the word that people say");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.in(Locale.ROOT))
                .withMessage("Terms cannot have the locale 'und': it names no language; give it one such as nl or"
                        + " nl-BE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.of("the funnel"))
                .withMessageStartingWith("Terms cannot have this funnel of 10 characters: it is not a code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.label(""))
                .withMessageStartingWith("Terms cannot have this stage of 0 characters: it is not a code");
        assertThatIllegalStateException()
                .isThrownBy(() -> ALL.find("onbekend").onlyOne())
                .withMessage("Terms cannot give only one: there is none; look up another word, or narrow less");
    }

    @Test
    void isEqualWhenItsTermsAreInTheSameOrder() {
        Term lead = Term.of("nl", "intent", "lead");
        Term prospect = Term.of("nl", "intent", "prospect");

        assertThat(Terms.of(lead, prospect))
                .isEqualTo(Terms.of(lead).and(Terms.of(prospect)))
                .hasSameHashCodeAs(Terms.of(lead, prospect))
                .isNotEqualTo(Terms.of(prospect, lead))
                .hasToString("Terms{2}");
        EqualsVerifier.forClass(Terms.class)
                .withPrefabValues(Map.class, Map.of("lead", lead), Map.of("prospect", prospect))
                .verify();
    }
}
