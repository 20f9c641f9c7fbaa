package io.salesfunnel.term;

import io.salesfunnel.finding.Code;
import io.salesfunnel.temperature.Temperature;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a word means to those who use one funnel and speak one language.
 *
 * <pre>{@code
 * Term.of("nl", "intent", "hot-prospect").stage("PROSPECT").at(Temperature.HOT).source("S0.5");
 * }</pre>
 *
 * <p>A word that is used loosely, such as {@code klant} of somebody who has bought nothing, is a term of the stage
 * it is said of, or of none; it never stands for more than was meant. Give it after the proper word of that stage, so
 * that it is not taken for the label.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param locale the language, such as {@code nl}; with a country if the word is not understood in others
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

    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    /**
     * Keeps the parts.
     *
     * @param locale the language
     * @param funnel the id of the funnel, a code
     * @param word the word, in one line
     * @param stage the name of the stage, a code
     * @param temperature the temperature
     * @param source where the word is from, in one line
     * @throws IllegalArgumentException if the locale has no language, the word is blank, word or source have several
     *     lines, or the id of the funnel or the stage is no code
     */
    public Term {
        Code.require("Term", "funnel", funnel);
        locale = Language.require("Term of funnel '" + funnel + "'", locale);
        Objects.requireNonNull(stage, "stage").ifPresent(name -> Code.require("Term", "stage", name));
        Objects.requireNonNull(temperature, "temperature");
        if (Spelling.of(word).isEmpty()) {
            throw new IllegalArgumentException("Term of funnel '" + funnel
                    + "' cannot have this word: it is blank; give it the word that people say");
        }
        requireOneLine(funnel, "word", word);
        requireOneLine(funnel, "source", source);
    }

    /**
     * A word that stands for nothing so far.
     *
     * @param language the language as a tag, such as {@code nl}, {@code es} or {@code nl-BE}
     * @param funnel the id of the funnel
     * @param word the word
     * @return the term
     * @throws IllegalArgumentException if the language is no tag, or the word is blank
     */
    public static Term of(String language, String funnel, String word) {
        Code.require("Term", "funnel", funnel);
        Locale locale = Language.parse("Term of funnel '" + funnel + "'", language);
        return new Term(locale, funnel, word, Optional.empty(), Optional.empty(), "");
    }

    /**
     * The same, for a stage.
     *
     * @param name the name of the stage
     * @return the term
     */
    public Term stage(String name) {
        return new Term(locale, funnel, word, Optional.of(Objects.requireNonNull(name, "name")), temperature, source);
    }

    /**
     * The same, at a temperature.
     *
     * @param reached the temperature
     * @return the term
     */
    public Term at(Temperature reached) {
        return new Term(locale, funnel, word, stage, Optional.of(Objects.requireNonNull(reached, "reached")), source);
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

    /**
     * Such as {@code 'hot-prospect' (nl, intent): PROSPECT, HOT}.
     *
     * @return the word, its language and funnel, and what it stands for
     */
    @Override
    public String toString() {
        String meaning = Stream.concat(stage.stream(), temperature.stream().map(Temperature::name))
                .collect(Collectors.joining(", "));
        return "'" + word + "' (" + locale.toLanguageTag() + ", " + funnel + "): "
                + (meaning.isEmpty() ? "no stage" : meaning);
    }

    private static void requireOneLine(String funnel, String what, String text) {
        if (BREAK.matcher(Objects.requireNonNull(text, what)).find()) {
            throw new IllegalArgumentException("Term of funnel '" + funnel + "' cannot have this " + what + " of "
                    + text.length() + " characters: it has line breaks or other control characters; give it one line");
        }
    }
}
