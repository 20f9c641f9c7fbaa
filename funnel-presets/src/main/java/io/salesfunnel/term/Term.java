package io.salesfunnel.term;

import io.salesfunnel.finding.Code;
import io.salesfunnel.temperature.Temperature;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a word means to those who use one funnel and speak one language.
 *
 * <pre>{@code
 * Term.of("nl", "intent", "hot-prospect").stage("PROSPECT").at(Temperature.HOT).source("S0.5");
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param locale the language, such as {@code nl}
 * @param funnel the id of the funnel
 * @param word the word as it is written
 * @param stage the name of the stage it stands for, or empty if it stands for none
 * @param temperature the temperature it stands for, or empty if it stands for none
 * @param source where the word is from, such as {@code S0.5}; empty text if it is common
 * @since 0.1
 */
public record Term(
        Locale locale,
        String funnel,
        String word,
        Optional<String> stage,
        Optional<Temperature> temperature,
        String source) {

    /**
     * Keeps the parts.
     *
     * @param locale the language
     * @param funnel the id of the funnel, a code
     * @param word the word, not blank
     * @param stage the name of the stage
     * @param temperature the temperature
     * @param source where the word is from
     * @throws IllegalArgumentException if the word is blank, or the id of the funnel or the stage is no code
     */
    public Term {
        Objects.requireNonNull(locale, "locale");
        Code.require("Term", "funnel", funnel);
        stage.ifPresent(name -> Code.require("Term", "stage", name));
        Objects.requireNonNull(temperature, "temperature");
        Objects.requireNonNull(source, "source");
        if (word.isBlank()) {
            throw new IllegalArgumentException(
                    "Term of funnel '" + funnel + "' cannot have a blank word; give it the word that people say");
        }
    }

    /**
     * A word that stands for nothing so far.
     *
     * @param language the language as a tag, such as {@code nl} or {@code es}
     * @param funnel the id of the funnel
     * @param word the word
     * @return the term
     */
    public static Term of(String language, String funnel, String word) {
        return new Term(Locale.forLanguageTag(language), funnel, word, Optional.empty(), Optional.empty(), "");
    }

    /**
     * The same, for a stage.
     *
     * @param name the name of the stage
     * @return the term
     */
    public Term stage(String name) {
        return new Term(locale, funnel, word, Optional.of(name), temperature, source);
    }

    /**
     * The same, at a temperature.
     *
     * @param reached the temperature
     * @return the term
     */
    public Term at(Temperature reached) {
        return new Term(locale, funnel, word, stage, Optional.of(reached), source);
    }

    /**
     * The same, with its source.
     *
     * @param from where the word is from
     * @return the term
     */
    public Term source(String from) {
        return new Term(locale, funnel, word, stage, temperature, from);
    }
}
