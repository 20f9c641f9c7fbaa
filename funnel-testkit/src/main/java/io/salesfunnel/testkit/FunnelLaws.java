package io.salesfunnel.testkit;

import io.salesfunnel.definition.Move;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.machine.GuardFailedException;
import io.salesfunnel.stage.Drift;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.stage.TransitionMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws of a funnel, by the stories that it is told. */
final class FunnelLaws {

    private final Funnel funnel;
    private final Table table;
    private final List<Story> stories;
    private final Patience patience;

    FunnelLaws(FunnelContract contract) {
        this.funnel = contract.funnel();
        this.table = Table.parse(contract.table());
        this.stories = List.copyOf(contract.stories());
        this.patience = new Patience(contract.timeLimit());
    }

    private Law law(String text, String help) {
        return new Law("Funnel '" + funnel.id() + "'", text, help);
    }

    /** Every story told; that no guard fails is a law of its own. */
    List<Telling> tell() {
        return stories.stream()
                .map(story -> ask(story, () -> new Telling(funnel, story, stories.indexOf(story) + 1)))
                .toList();
    }

    private <T> T ask(Story story, Callable<T> question) {
        try {
            return patience.await(question);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String who = cause instanceof GuardFailedException failed ? "guard '" + failed.guard() + "'" : "it";
            throw law(
                            "no guard and no record throws, and no guard returns null",
                            "answer Finding.unknown(..) when something is not known")
                    .brokenBy("told the story '" + story.name() + "' " + who + " did, see the cause", cause);
        } catch (TimeoutException e) {
            throw law("guards answer in time", "do not wait; if it has to take long, override timeLimit()")
                    .brokenBy("told the story '" + story.name() + "' it had no answer after " + patience.limit(), e);
        }
    }

    void hasTheTransitionsOfTheTable() {
        Set<String> rows = funnel.definition().moves().stream()
                .map(this::row)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        table.requireSame(
                new Table(rows),
                law("the table has exactly its transitions", "if the change is meant, make it in the table too"));
    }

    private String row(Move<?, Transition<?, ?>> move) {
        boolean onRequest = funnel.mode(move.trigger())
                .filter(TransitionMode.ON_REQUEST::equals)
                .isPresent();
        return Table.row(move, onRequest ? Stream.of("on-request") : Stream.of());
    }

    void takesEveryTransition() {
        Set<String> taken = new LinkedHashSet<>();
        tell().forEach(telling -> taken.addAll(telling.ways()));
        List<String> never = funnel.definition().moves().stream()
                .filter(move -> !taken.contains(Table.way(move)))
                .map(this::row)
                .toList();
        law("every transition is taken in some story", "add a story that takes it, or drop it if there cannot be one")
                .require(never.isEmpty(), () -> "no story takes " + String.join(" or ", never));
    }

    void seesEachGuardBothWays() {
        BothWays seen = new BothWays(funnel.definition());
        for (Telling telling : tell()) {
            ask(telling.story(), () -> {
                telling.show(seen);
                return seen;
            });
        }
        seen.require(law(
                "each guard is met in some story and not met or unknown in some",
                "add stories that tell the two apart; for a guard of an entry, one in which the party does not enter"));
    }

    void keepsItsHistory() {
        for (Telling telling : tell()) {
            List<StageChange> before = List.of();
            for (FunnelRecord record : telling.records()) {
                new HistoryLaw(
                                funnel,
                                law(
                                        "the history tells without gaps how the record came into its stage",
                                        "let record types be what their journal says: override neither stage() nor history()"))
                        .check(telling.story(), record, before);
                before = record.history();
            }
        }
    }

    void countsEvidenceOnce() {
        Law law = law(
                "what is refused changes nothing, and what is told twice counts once",
                "let concerns(..) of a record type say the same each time, and keep the journal that it was given");
        for (Telling telling : tell()) {
            for (Telling.Scene scene : telling.scenes()) {
                Outcome<FunnelRecord> outcome = scene.outcome();
                String told = "told '" + scene.step().evidence().id() + "' of the story '"
                        + telling.story().name() + "' it said: ";
                boolean kept = outcome.verdict() == Verdict.MOVED || outcome.verdict() == Verdict.RECORDED;
                law.require(
                        kept == (outcome.record() != scene.before()),
                        () -> told + outcome.explain() + ", with " + (kept ? "the same record" : "another record"));
                if (kept) {
                    Outcome<FunnelRecord> again =
                            ask(telling.story(), () -> telling.tell(outcome.record(), scene.step()));
                    law.require(
                            again.verdict() == Verdict.DUPLICATE && again.record() == outcome.record(),
                            () -> told + outcome.explain() + ", and told it again: " + again.explain());
                }
            }
        }
    }

    void restoresWhatWasStored() {
        Law law = law(
                "a record that was stored and restored is equal",
                "make record types Java records of a journal and nothing else, or give them an equals by it");
        forEachRecord((story, record) -> {
            Admission<FunnelRecord> restored = ask(story, () -> funnel.restore(record.snapshot()));
            law.require(
                    restored.record().filter(record::equals).isPresent(),
                    () -> "in the story '" + story.name() + "' " + record.journal()
                            + " is not equal to what is restored: " + restored.explain());
        });
    }

    void replaysToTheSame() {
        Law law = law(
                "a replay of the journal leads to the same record",
                "let guards read nothing but what is known: no clock, no random number, no field that changes");
        forEachRecord((story, record) -> {
            Admission<FunnelRecord> replayed = ask(story, () -> funnel.replay(record.journal()));
            law.require(
                    replayed.record().filter(again -> isSame(record, again)).isPresent(),
                    () -> "in the story '" + story.name() + "' " + record.journal() + ", and in a replay "
                            + replayed.explain());
        });
    }

    private static boolean isSame(FunnelRecord record, FunnelRecord replayed) {
        if (record.journal().log().isInOrder()) {
            return record.journal().equals(replayed.journal());
        }
        String stage = record.drift().map(Drift::stage).orElse(record.stage().name());
        RecordStatus status = record.drift().map(Drift::status).orElse(record.status());
        return replayed.stage().name().equals(stage) && replayed.status() == status;
    }

    void quotesNoPersonalData() {
        Law law = law(
                "no text quotes personal data",
                "put ids, codes, numbers and dates into reasons, never what a party is called or reached by");
        for (Telling telling : tell()) {
            telling.texts()
                    .forEach(text -> PersonalData.quoted(text, telling.story().party())
                            .ifPresent(personal -> {
                                throw law.brokenBy(
                                        "told the story '" + telling.story().name() + "' it said: " + text);
                            }));
        }
    }

    private void forEachRecord(BiConsumer<Story, FunnelRecord> check) {
        tell().forEach(telling -> telling.records().forEach(record -> check.accept(telling.story(), record)));
    }
}
