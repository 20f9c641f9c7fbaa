package io.salesfunnel.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.temperature.Temperature;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TermsPropertyTest {

    private static final List<Locale> LOCALES = Stream.of("nl", "nl-BE", "nl-NL", "es-MX", "en", "fr")
            .map(Locale::forLanguageTag)
            .toList();
    private static final List<String> FUNNELS = List.of("intent", "fit");
    private static final List<String> STAGES = List.of("LEAD", "PROSPECT", "CUSTOMER");

    @Provide
    Arbitrary<Term> term() {
        return Combinators.combine(
                        Arbitraries.of("nl", "nl-BE", "es", "en").map(Locale::forLanguageTag),
                        Arbitraries.of(FUNNELS),
                        word(),
                        Arbitraries.of(STAGES).optional(0.8),
                        Arbitraries.of(Temperature.class).optional(0.3),
                        Arbitraries.of("", "S0.2", "S3.16"))
                .as(Term::new);
    }

    @Provide
    Arbitrary<Terms> terms() {
        return term().list().ofMaxSize(40).map(all -> Terms.of(all.toArray(Term[]::new)));
    }

    @Provide
    Arbitrary<String> word() {
        Arbitrary<String> part = Arbitraries.of(
                "klant", "Warm", "potentiële", "cliente", "Großkunde", "señal", "prospect", "λόγος", "3e", "İlk", "ﬁt");
        return part.list().ofMinSize(1).ofMaxSize(2).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<UnaryOperator<String>> typing() {
        return Arbitraries.of(
                word -> word.toUpperCase(Locale.ROOT),
                word -> word.toLowerCase(Locale.ROOT),
                word -> Normalizer.normalize(word, Form.NFD),
                word -> Normalizer.normalize(word, Form.NFC),
                word -> word.replace(" ", "-"),
                word -> word.replace(" ", " \u2011\u00a0"),
                word -> " \t" + word + "\u2003");
    }

    @Property
    @Label("finds every term that was put in, under any spelling of its word")
    void findsWhatWasPutIn(
            @ForAll("terms") Terms terms,
            @ForAll("typing") UnaryOperator<String> one,
            @ForAll("typing") UnaryOperator<String> other) {
        for (Term term : terms.all()) {
            String typed = one.apply(other.apply(term.word()));
            assertThat(terms.find(typed).all()).as(typed).contains(term);
            assertThat(terms.find(typed)).isEqualTo(terms.find(term.word()));
            Statistics.collect(typed.equals(term.word()) ? "same" : "different");
        }
        Statistics.coverage(coverage -> {
            coverage.check("same").count(count -> count > 0);
            coverage.check("different").count(count -> count > 0);
        });
    }

    @Property
    @Label("narrowing gives the same in any order, and nothing that was not there")
    void narrowsInAnyOrder(@ForAll("terms") Terms terms, @ForAll("word") String another) {
        Stream<String> words = Stream.concat(terms.all().stream().map(Term::word), Stream.of(another));
        words.distinct()
                .forEach(word -> LOCALES.forEach(locale -> {
                    Terms narrowed = terms.in(locale).of("fit").find(word);

                    assertThat(List.of(
                                    terms.in(locale).find(word).of("fit"),
                                    terms.of("fit").in(locale).find(word),
                                    terms.of("fit").find(word).in(locale),
                                    terms.find(word).in(locale).of("fit"),
                                    terms.find(word).of("fit").in(locale),
                                    narrowed.find(word).in(locale).of("fit")))
                            .allMatch(narrowed::equals);
                    assertThat(terms.all().stream().filter(narrowed.all()::contains))
                            .containsExactlyElementsOf(narrowed.all());
                    Statistics.collect(narrowed.all().isEmpty() ? "none" : "some");
                }));
        Statistics.coverage(coverage -> {
            coverage.check("none").count(count -> count > 0);
            coverage.check("some").percentage(share -> share > 5);
        });
    }

    @Property
    @Label("no label changes when terms are added at the end")
    void keepsLabels(@ForAll("terms") Terms terms, @ForAll("terms") Terms more) {
        for (Locale locale : LOCALES) {
            for (String stage : STAGES) {
                Optional<String> label = terms.in(locale).of("fit").label(stage);

                label.ifPresent(
                        word -> assertThat(terms.and(more).in(locale).of("fit").label(stage))
                                .contains(word));
                Statistics.collect(label.isPresent());
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property
    @Label("putting together keeps every meaning, counts it once, and does not depend on the grouping")
    void putsTogether(@ForAll("terms") Terms one, @ForAll("terms") Terms two, @ForAll("terms") Terms three) {
        List<Term> all = new ArrayList<>(one.all());
        all.addAll(two.all());

        assertThat(one.and(two)).isEqualTo(Terms.of(all.toArray(Term[]::new)));
        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(one.and(Terms.of())).isEqualTo(one).isEqualTo(Terms.of().and(one));
        for (Term term : all) {
            assertThat(one.and(two).find(term.word()).of(term.funnel()).all())
                    .filteredOn(other -> other.locale().equals(term.locale())
                            && other.stage().equals(term.stage())
                            && other.temperature().equals(term.temperature()))
                    .hasSize(1);
        }
    }

    @Property
    @Label("a translation means the same to the same people")
    void translatesWithinAFunnel(@ForAll("terms") Terms terms) {
        for (Term term : terms.all()) {
            for (Locale locale : LOCALES) {
                Optional<Term> translation = terms.translate(term, locale);

                translation.ifPresent(found -> {
                    assertThat(terms.in(locale).of(term.funnel()).all()).contains(found);
                    assertThat(found.stage()).isEqualTo(term.stage());
                    assertThat(found.temperature()).isEqualTo(term.temperature());
                    assertThat(terms.translate(found, locale)).contains(found);
                });
                Statistics.collect(translation.isPresent());
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).count(count -> count > 0);
        });
    }
}
