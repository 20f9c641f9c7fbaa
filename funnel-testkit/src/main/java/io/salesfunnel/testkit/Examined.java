package io.salesfunnel.testkit;

import io.salesfunnel.finding.Code;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Party;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A rule or a classifier that is asked: it has to answer, and in time. */
final class Examined<A> {

    private final String kind;
    private final Supplier<@Nullable String> name;
    private final Function<Known, @Nullable A> question;
    private final Function<A, Object> verdict;
    private final Function<A, String> words;
    private final Party party;
    private final Patience patience;

    Examined(
            String kind,
            Supplier<@Nullable String> name,
            Function<Known, @Nullable A> question,
            Function<A, Object> verdict,
            Function<A, String> words,
            Party party,
            Duration limit) {
        this.kind = kind;
        this.name = name;
        this.question = question;
        this.verdict = verdict;
        this.words = words;
        this.party = party;
        this.patience = new Patience(limit);
    }

    Law law(String text, String help) {
        String shown = name.get();
        return new Law(kind + (shown == null ? "" : " '" + Code.shown(shown) + "'"), text, help);
    }

    Party party() {
        return party;
    }

    Duration limit() {
        return patience.limit();
    }

    Object verdict(A answer) {
        return verdict.apply(answer);
    }

    String words(A answer) {
        return words.apply(answer);
    }

    A ask(Case about) {
        return ask(about, question);
    }

    Assessment<A> assess(Case about) {
        return ask(about, known -> Known.assess(party, about.log(), about.asOf(), this::answer));
    }

    /** The answer in the thread of whoever asks, for as long as it takes. */
    A answer(Known known) {
        A answer = question.apply(known);
        if (answer == null) {
            throw new IllegalStateException("it returned null");
        }
        return answer;
    }

    <T> T ask(Case about, Function<Known, @Nullable T> other) {
        T answer;
        try {
            answer = patience.<@Nullable T>await(() -> other.apply(about.knownOf(party)));
        } catch (ExecutionException e) {
            throw total().brokenBy("asked about " + about + " it threw what is the cause", e.getCause());
        } catch (TimeoutException e) {
            throw law(
                            "it answers in time",
                            "do not wait, and call nothing that does; if it has to take long, override timeLimit()")
                    .brokenBy("asked about " + about + " it had no answer after " + limit(), e);
        }
        if (answer == null) {
            throw total().brokenBy("asked about " + about + " it returned null");
        }
        return answer;
    }

    private Law total() {
        return law(
                "it never throws and never returns null",
                "answer that it is unknown when something that you need is not known");
    }
}
