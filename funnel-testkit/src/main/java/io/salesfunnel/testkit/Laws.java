package io.salesfunnel.testkit;

import io.salesfunnel.finding.Code;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The laws that rules and classifiers have in common. */
final class Laws<A> {

    private static final int ROUNDS = 40;

    private final Examined<A> examined;
    private final List<Sample> samples;
    private final List<Instant> instants;

    Laws(Examined<A> examined, List<Sample> given, List<Instant> instants) {
        this.examined = examined;
        this.samples = Sample.withMixtures(given);
        this.instants = List.copyOf(instants);
        if (instants.isEmpty()) {
            throw new IllegalArgumentException("Contract cannot ask at no time: instants() is empty; name one or more");
        }
    }

    /** The samples, mixed and unmixed, as of the first instant. */
    List<Case> cases() {
        return cases(instants.get(0));
    }

    private List<Case> cases(Instant at) {
        return samples.stream().map(sample -> sample.at(at)).toList();
    }

    /** The same with everything left out that can be. */
    List<Case> casesWithOmissions() {
        return casesWithOmissions(instants.get(0));
    }

    private List<Case> casesWithOmissions(Instant at) {
        return cases(at).stream().flatMap(whole -> Omissions.of(whole).stream()).toList();
    }

    void keepsAName(Supplier<@Nullable String> same, Supplier<@Nullable String> another) {
        Law law = examined.law(
                "it keeps a name that is a code",
                "return a constant of letters, digits, dot, dash and underscore, such as budget-covers-deal");
        String name = same.get();
        if (name == null) {
            throw law.brokenBy("its name is null");
        }
        law.require(Code.isCode(name), () -> "its name of " + name.length() + " characters is not a code");
        cases().forEach(examined::ask);
        Stream.of(same.get(), another.get())
                .forEach(now ->
                        law.require(name.equals(now), () -> "it was named '" + name + "' and is now '" + now + "'"));
    }

    void alwaysAnswers() {
        for (Instant at : instants) {
            casesWithOmissions(at)
                    .forEach(about -> Stream.of(about, about.as(at.minusSeconds(1)), about.as(Instant.EPOCH))
                            .forEach(examined::ask));
        }
    }

    void repeatsItself(Supplier<Function<Case, A>> anew) {
        Law law = examined.law(
                "equal questions have equal findings",
                "read nothing but what is known: no random number, no clock, no store, no field that changes; and give"
                        + " reasons parameters that have an equals");
        Map<String, A> first = new LinkedHashMap<>();
        List<Case> before = cases();
        for (int round = 0; round < ROUNDS; round++) {
            List<Case> again = new ArrayList<>(cases());
            if (!again.equals(before)) {
                throw new IllegalStateException("Contract cannot compare: the evidence that it supplies for one instant"
                        + " differs from call to call; make it from that instant and from constants");
            }
            Collections.rotate(again, round);
            Function<Case, A> asked = round == 0 ? anew.get() : examined::ask;
            for (Case about : again) {
                A now = asked.apply(about);
                A then = first.computeIfAbsent(about.words(), words -> now);
                law.require(
                        then.equals(now),
                        () -> "asked about " + about + " it found " + examined.words(then) + " and then "
                                + examined.words(now));
            }
        }
    }

    void doesNotMindTheOrder() {
        Law law = examined.law(
                "the order of arrival does not matter",
                "read value(..), fact(..) and interactions(), which are in the order of events; sort what you list");
        for (Case whole : cases()) {
            A usual = examined.ask(whole);
            for (Case shuffled : Orders.of(whole)) {
                A now = examined.ask(shuffled);
                law.require(
                        usual.equals(now),
                        () -> "asked about " + whole + " it found " + examined.words(usual) + ", and asked about "
                                + shuffled + " " + examined.words(now));
            }
        }
    }

    void readsNoClock() {
        Law law = examined.law(
                "the same evidence at another time gives the same verdict",
                "read time through Known only, never a clock; if a date in the calendar matters by itself, override"
                        + " instants()");
        List<Case> home = casesWithOmissions();
        for (Instant at : instants) {
            List<Case> moved = casesWithOmissions(at);
            if (moved.size() != home.size()) {
                throw new IllegalStateException(
                        "Contract cannot compare: the evidence that it supplies has other pieces" + " at " + at
                                + " than at " + instants.get(0) + "; make it the same, moved in time");
            }
            for (int i = 0; i < home.size(); i++) {
                Case here = home.get(i);
                Case there = moved.get(i);
                A usual = examined.ask(here);
                A now = examined.ask(there);
                law.require(
                        examined.verdict(usual).equals(examined.verdict(now)),
                        () -> "asked about " + here + " it found " + examined.words(usual) + ", and asked about "
                                + there + " " + examined.words(now));
            }
        }
    }

    void holdsUntilItSays() {
        new Holding<>(examined).check(cases());
    }

    void endsInTime() {
        instants.forEach(at -> cases(at).forEach(examined::ask));
    }

    void answersAlikeInManyThreads() {
        new Together<>(examined).check(cases());
    }

    /** All words of an answer. */
    void quotesNoPersonalData(Function<A, Stream<String>> texts) {
        Law law = examined.law(
                "no text quotes personal data",
                "put ids, codes, numbers and dates into reasons, never what a party is called or reached by");
        for (Case about : casesWithOmissions()) {
            texts.apply(examined.ask(about))
                    .forEach(text -> PersonalData.quoted(text, examined.party()).ifPresent(personal -> {
                        throw law.brokenBy("asked about " + about + " it said: " + text);
                    }));
        }
    }
}
