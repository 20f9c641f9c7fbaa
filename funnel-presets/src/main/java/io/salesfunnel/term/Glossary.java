package io.salesfunnel.term;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What everybody agrees on when they use one funnel (S3.36): its stages with their words, how a party gets into them
 * and out, what closes a record and what makes a customer.
 *
 * <pre>{@code
 * Files.writeString(path, Glossary.of(funnel, terms, Locale.ENGLISH).markdown());
 * }</pre>
 *
 * <p>The words are those of the terms in the locale, the sentences around them are English. Equal input gives equal
 * text, whatever the machine. There is nothing of any party in it.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Glossary {

    private final Funnel funnel;
    private final Terms terms;
    private final Locale locale;

    private Glossary(Funnel funnel, Terms terms, Locale locale) {
        this.funnel = funnel;
        this.terms = terms;
        this.locale = locale;
    }

    /**
     * The glossary of a funnel.
     *
     * @param funnel the funnel
     * @param terms the words; those of other funnels and languages do not matter
     * @param locale the language of the words
     * @return the glossary
     * @throws IllegalArgumentException if the locale names no language
     */
    public static Glossary of(Funnel funnel, Terms terms, Locale locale) {
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(terms, "terms");
        return new Glossary(funnel, terms.of(funnel.id()).in(locale), locale);
    }

    /**
     * The glossary as a page.
     *
     * @return the text in Markdown, with the stages in the order of the funnel
     */
    public String markdown() {
        StageEntry entry = new StageEntry(funnel, terms);
        List<String> lines = new ArrayList<>(List.of(
                "# Glossary of the funnel " + Wording.code(funnel.id()),
                "",
                "Version " + funnel.version() + ". The words are those of the language "
                        + Wording.code(locale.toLanguageTag()) + ".",
                ""));
        for (Stage<?> stage : funnel.stages()) {
            lines.addAll(entry.of(stage));
            lines.add("");
        }
        lines.addAll(Wording.customer(funnel.promotedBy()));
        lines.add("");
        lines.addAll(Wording.closing(funnel));
        section(lines, "Further words", furtherWords());
        section(lines, "Words with several meanings", ambiguousWords());
        return String.join("\n", lines) + "\n";
    }

    private List<String> furtherWords() {
        return terms.all().stream()
                .filter(term -> term.stage().flatMap(funnel::stage).isEmpty())
                .map(term -> Wording.candidates(List.of(term))
                        + (term.stage().isPresent() ? ", a stage that this version does not have" : ""))
                .toList();
    }

    private List<String> ambiguousWords() {
        Map<String, List<Term>> bySpelling = new LinkedHashMap<>();
        for (Term term : terms.all()) {
            bySpelling
                    .computeIfAbsent(Spelling.of(term.word()), spelling -> new ArrayList<>())
                    .add(term);
        }
        return bySpelling.values().stream()
                .filter(candidates ->
                        candidates.stream().map(Wording::meaning).distinct().count() > 1)
                .map(Wording::candidates)
                .toList();
    }

    private static void section(List<String> lines, String title, List<String> body) {
        if (!body.isEmpty()) {
            lines.addAll(List.of("", "## " + title, ""));
            lines.addAll(body);
        }
    }

    @Override
    public String toString() {
        return "Glossary{" + funnel.id() + " " + funnel.version() + ", " + locale.toLanguageTag() + "}";
    }
}
