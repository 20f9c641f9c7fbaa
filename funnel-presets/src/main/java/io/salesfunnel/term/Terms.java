package io.salesfunnel.term;

import io.salesfunnel.finding.Code;
import io.salesfunnel.temperature.Temperature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words for stages and temperatures, by language and funnel. One word may mean many things: to some a {@code
 * cliente potencial} is a lead, to others a {@code potentiële klant} is a prospect. So a look-up gives every
 * candidate, and whoever wants one only has to narrow first:
 *
 * <pre>{@code
 * terms.find("prospect").all();                                            // of every funnel and language
 * terms.of("intent").in(Locale.forLanguageTag("nl")).find("prospect").onlyOne();
 * }</pre>
 *
 * <p>Looking up, narrowing to a funnel and narrowing to a language each give terms again, in any order. The order of
 * the terms is the order in which they were given; a word with the same spelling, language, funnel and meaning as one
 * before it counts once, and the first is kept with its source.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Terms {

    private record Sense(
            String spelling, Locale locale, String funnel, Optional<String> stage, Optional<Temperature> temperature) {

        static Sense of(Term term) {
            Objects.requireNonNull(term, "term");
            return new Sense(Spelling.of(term.word()), term.locale(), term.funnel(), term.stage(), term.temperature());
        }
    }

    private final Map<Sense, Term> terms;

    private Terms(Map<Sense, Term> terms) {
        this.terms = terms;
    }

    /**
     * Some terms; of those for one stage in one language, the first is its label.
     *
     * @param terms the terms
     * @return the terms
     */
    public static Terms of(Term... terms) {
        Map<Sense, Term> all = new LinkedHashMap<>();
        for (Term term : Objects.requireNonNull(terms, "terms")) {
            all.putIfAbsent(Sense.of(term), term);
        }
        return new Terms(all);
    }

    /**
     * These and others. These come first, so no label changes.
     *
     * @param others the others
     * @return all
     */
    public Terms and(Terms others) {
        Objects.requireNonNull(others, "others");
        Map<Sense, Term> all = new LinkedHashMap<>(terms);
        others.terms.forEach(all::putIfAbsent);
        return new Terms(all);
    }

    /**
     * All of them.
     *
     * @return an unmodifiable list in the order given
     */
    public List<Term> all() {
        return List.copyOf(terms.values());
    }

    /**
     * Every term of a word, however it is typed: capitals, Unicode composition, surrounding and repeated blanks do not
     * matter, nor do signs without width such as a soft hyphen, and a hyphen is a blank. Diacritics do matter: {@code
     * potentiele} is not {@code potentiële}.
     *
     * @param word the word
     * @return the candidates, none if the word is not known
     * @throws IllegalArgumentException if the word is blank
     */
    public Terms find(String word) {
        String spelling = Spelling.of(word);
        if (spelling.isEmpty()) {
            throw new IllegalArgumentException(
                    "Terms cannot be looked up by this word: it is blank; give the word that people say");
        }
        return narrowed(sense -> sense.spelling.equals(spelling));
    }

    /**
     * The terms that are understood in a locale: those of the very locale and those of its language at large. So
     * {@code nl-BE} has the words of {@code nl}, while {@code nl} does not have those of {@code nl-BE} only.
     *
     * @param locale the locale; extensions such as a calendar do not matter
     * @return the terms
     * @throws IllegalArgumentException if the locale names no language
     */
    public Terms in(Locale locale) {
        Locale asked = Language.require("Terms", locale);
        return narrowed(sense -> Language.isUnderstood(sense.locale, asked));
    }

    /**
     * The terms of a funnel.
     *
     * @param funnelId the exact id of the funnel
     * @return the terms, none if no term is of that funnel
     * @throws IllegalArgumentException if the id is no code
     */
    public Terms of(String funnelId) {
        Code.require("Terms", "funnel", funnelId);
        return narrowed(sense -> sense.funnel.equals(funnelId));
    }

    /**
     * The term, for those who cannot do with several.
     *
     * @return the only term
     * @throws IllegalStateException if there is none, or several; the message names all of them
     */
    public Term onlyOne() {
        if (terms.size() != 1) {
            throw new IllegalStateException(
                    terms.isEmpty()
                            ? "Terms cannot give only one: there is none; look up another word, or narrow less"
                            : "Terms cannot give only one: there are " + terms.size() + ", " + told(all())
                                    + "; narrow them by in(locale) and of(funnel), or take all()");
        }
        return all().get(0);
    }

    /**
     * How a stage is called: the first term that stands for it at no temperature.
     *
     * @param stage the name of the stage
     * @return the word as it is written, or empty if there is none
     * @throws IllegalArgumentException if there are words of several funnels or languages for a stage of that name;
     *     narrow first
     */
    public Optional<String> label(String stage) {
        Code.require("Terms", "stage", stage);
        List<Term> words = all().stream()
                .filter(term -> term.stage().equals(Optional.of(stage))
                        && term.temperature().isEmpty())
                .toList();
        if (words.stream().map(Terms::speakers).distinct().count() > 1) {
            throw new IllegalArgumentException("Terms cannot give the label of stage '" + stage + "': there are "
                    + told(words) + "; narrow them by in(locale) and of(funnel) first");
        }
        return words.stream().map(Term::word).findFirst();
    }

    /**
     * The word that those who use the same funnel have in another language: the first that stands for the same stage
     * at the same temperature. A term is what a look-up gives; if that gives several, each has its own translation.
     *
     * <p>There is no way from the words of one funnel to those of another, as stages of one name need not mean the
     * same in both.
     *
     * @param term the term, of these or of others
     * @param locale the other language
     * @return the term in the other language; empty if there is none of the very same meaning, or if the term
     *     stands for no stage and no temperature
     * @throws IllegalArgumentException if the locale names no language
     */
    public Optional<Term> translate(Term term, Locale locale) {
        Objects.requireNonNull(term, "term");
        Terms there = in(locale);
        return term.stage().isEmpty() && term.temperature().isEmpty()
                ? Optional.empty()
                : there.all().stream()
                        .filter(other -> other.funnel().equals(term.funnel())
                                && other.stage().equals(term.stage())
                                && other.temperature().equals(term.temperature()))
                        .findFirst();
    }

    private Terms narrowed(Predicate<Sense> wanted) {
        Map<Sense, Term> some = new LinkedHashMap<>();
        terms.forEach((sense, term) -> {
            if (wanted.test(sense)) {
                some.put(sense, term);
            }
        });
        return new Terms(some);
    }

    private static List<String> speakers(Term term) {
        return List.of(term.locale().getLanguage(), term.funnel());
    }

    private static String told(List<Term> terms) {
        return terms.stream().map(Term::toString).collect(Collectors.joining("; "));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Terms that && all().equals(that.all()));
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /**
     * How many there are.
     *
     * @return such as {@code Terms{12}}
     */
    @Override
    public String toString() {
        return "Terms{" + terms.size() + "}";
    }
}
