package io.salesfunnel.testkit;

import static io.salesfunnel.testkit.FiftyPeople.broken;
import static io.salesfunnel.testkit.FiftyPeople.check;
import static io.salesfunnel.testkit.FiftyPeople.judge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules whose answers depend on something else than what is known, and what the contract says of them. */
class UnreliableRuleTest {

    private static final String RULE = "Rule 'large-enough' breaks the law ";

    @Test
    void throwsDice() {
        assertThat(broken(known ->
                        check(known).with("die", ThreadLocalRandom.current().nextInt(1_000_000))))
                .containsOnlyKeys(
                        "findsTheSameWhenAskedAgain", "doesNotMindTheOrderOfArrival", "answersAlikeInManyThreads");
    }

    @Test
    void counts() {
        AtomicInteger count = new AtomicInteger();

        Map<String, String> broken = broken(known -> check(known).with("count", count.incrementAndGet()));

        assertThat(broken)
                .containsOnlyKeys(
                        "findsTheSameWhenAskedAgain", "doesNotMindTheOrderOfArrival", "answersAlikeInManyThreads");
    }

    @Test
    void remembersWhatItFoundBefore() {
        Finding[] last = {Finding.met()};
        FiftyPeople subject = FiftyPeople.of(known -> {
            Finding before = last[0];
            last[0] = check(known);
            return last[0].with("before", before.status());
        });

        assertThat(broken(subject).get("findsTheSameWhenAskedAgain"))
                .isEqualTo(RULE + "'equal questions have equal findings': asked about nothing as of"
                        + " 2026-03-02T09:00:00Z it found (unknown: how many people work there?) and then (unknown: how"
                        + " many people work there?); read nothing but what is known: no random number, no clock, no"
                        + " store, no field that changes; and give reasons parameters that have an equals");
    }

    @Test
    void findsSomethingElseInEachInstance() {
        AtomicInteger count = new AtomicInteger();
        FiftyPeople subject = () -> {
            int instance = count.incrementAndGet();
            return QualificationRule.of("large-enough", known -> check(known).with("instance", instance));
        };

        assertThat(broken(subject)).containsOnlyKeys("findsTheSameWhenAskedAgain");
    }

    @Test
    void takesWhatArrivedLastForTheLatest() {
        Map<String, String> broken = broken(known -> {
            List<Fact<Integer>> told = known.facts(Facts.EMPLOYEES);
            return told.isEmpty()
                    ? check(known)
                    : judge(told.get(told.size() - 1).value());
        });

        assertThat(broken).containsOnlyKeys("doesNotMindTheOrderOfArrival");
        assertThat(broken.get("doesNotMindTheOrderOfArrival"))
                .startsWith(RULE + "'the order of arrival does not matter': asked about met then notMet as of"
                        + " 2026-03-02T09:00:00Z it found (not met: 49 work there, 50 are needed), and asked about met"
                        + " then notMet arriving as [")
                .endsWith("] as of 2026-03-02T09:00:00Z (met: 50 work there); read value(..), fact(..) and"
                        + " interactions(), which are in the order of events; sort what you list");
    }

    @Test
    @DisplayName("P37 a rule that reads the clock is caught")
    void readsTheClock() {
        Map<String, String> broken = broken(known -> known.fact(Facts.EMPLOYEES)
                .filter(fact -> fact.asOf().isBefore(Instant.now()))
                .map(fact -> judge(fact.value()))
                .orElseGet(() -> Finding.unknown("how many people work there?")));

        assertThat(broken)
                .isEqualTo(Map.of(
                        "readsNoClock",
                        RULE + "'the same evidence at another time gives the same verdict': asked about met as of"
                                + " 2026-03-02T09:00:00Z it found (met: 50 work there), and asked about met as of"
                                + " 2426-03-02T09:00:00Z (unknown: how many people work there?); read time through"
                                + " Known only, never a clock; if a date in the calendar matters by itself, override"
                                + " instants()"));
    }

    @Test
    void countsTheDaysUntilTheClock() {
        assertThat(broken(known -> known.fact(Facts.EMPLOYEES)
                        .filter(fact ->
                                fact.asOf().plus(Duration.ofDays(30_000)).isAfter(Instant.now()))
                        .map(fact -> judge(fact.value()))
                        .orElseGet(() -> Finding.unknown("how many people work there?"))))
                .containsOnlyKeys("readsNoClock");
    }

    private static Finding within30Days(Known known, Optional<Instant> validUntil) {
        Instant now = known.timed(asOf -> new Assessment<>(asOf, asOf, validUntil));
        return known.fact(Facts.EMPLOYEES)
                .filter(fact -> fact.asOf().plus(Duration.ofDays(30)).isAfter(now))
                .map(fact -> judge(fact.value()))
                .orElseGet(() -> Finding.unknown("how many people work there now?"));
    }

    @Test
    void saysTooLateUntilWhenItHolds() {
        Map<String, String> broken = broken(known -> within30Days(known, Optional.empty()));

        assertThat(broken).containsOnlyKeys("holdsUntilItSays");
        assertThat(broken.get("holdsUntilItSays"))
                .isEqualTo(RULE + "'a verdict holds until it says so': asked about met as of 2026-03-01T09:00:00Z it"
                        + " found (met: 50 work there), to hold for ever, and as of 2026-03-31T09:00:00Z it finds"
                        + " (unknown: how many people work there now?); read time by hasPassed(..), or give timed(..)"
                        + " the instant of the next change");
    }

    @Test
    void changesForADayWithoutSayingSo() {
        for (String day : List.of("2026-04-07T09:00:00Z", "2027-10-22T09:00:00Z")) {
            Instant noon = Instant.parse(day);
            FiftyPeople subject = FiftyPeople.of(known -> {
                Instant now = known.timed(asOf -> new Assessment<>(asOf, asOf, Optional.empty()));
                return Duration.between(noon, now).abs().compareTo(Duration.ofHours(12)) < 0
                        ? Finding.notMet("closed that day")
                        : check(known);
            });

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(subject::holdsUntilItSays)
                    .withMessageContaining(
                            ", to hold for ever, and as of " + day + " it finds (not met: closed that day)");
        }
    }

    @Test
    void changesJustBeforeItSaysSo() {
        Instant end = Instant.parse("2026-03-30T10:00:00Z");
        FiftyPeople subject = FiftyPeople.of(known -> {
            Instant now = known.timed(
                    asOf -> new Assessment<>(asOf, asOf, Optional.of(end).filter(asOf::isBefore)));
            return now.isBefore(end.minusNanos(1)) ? check(known) : Finding.notMet("closed");
        });

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(subject::holdsUntilItSays)
                .withMessageContaining(
                        ", to hold until 2026-03-30T10:00:00Z, and as of 2026-03-30T09:59:59.999999999Z it finds (not met:"
                                + " closed)");
    }

    @Test
    void holdsUntilBeforeItIsAsked() {
        assertThat(broken(known -> within30Days(known, Optional.of(Instant.EPOCH)))
                        .get("holdsUntilItSays"))
                .isEqualTo(RULE + "'a verdict holds until it says so': asked about met as of 2026-02-27T09:00:00Z it"
                        + " holds until 1970-01-01T00:00:00Z, which is not later; read time by hasPassed(..), or give"
                        + " timed(..) the instant of the next change");
    }

    @Test
    void neverEnds() {
        FiftyPeople subject = new FiftyPeople() {

            @Override
            public QualificationRule rule() {
                return QualificationRule.of("large-enough", UnreliableRuleTest::endless);
            }

            @Override
            public Duration timeLimit() {
                return Duration.ofMillis(150);
            }
        };

        Map<String, String> broken = broken(subject);

        assertThat(broken).containsKey("endsInTime").doesNotContainKey("isMetByTheEvidenceForIt");
        assertThat(broken.values()).allMatch(message -> message.contains("'it answers in time'"));
        assertThat(broken.get("endsInTime"))
                .isEqualTo(RULE + "'it answers in time': asked about met then notMet as of 2026-03-02T09:00:00Z it had"
                        + " no answer after PT0.15S; do not wait, and call nothing that does; if it has to take long,"
                        + " override timeLimit()");
    }

    private static Finding endless(Known known) {
        while (known.facts(Facts.EMPLOYEES).size() > 1
                && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return check(known);
    }

    @Test
    void isConfusedByASecondThread() {
        AtomicBoolean busy = new AtomicBoolean();

        Map<String, String> broken = broken(known -> {
            if (!busy.compareAndSet(false, true)) {
                return Finding.unknown("who else is asking?");
            }
            long end = System.nanoTime() + 50_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            Finding finding = check(known);
            busy.set(false);
            return finding;
        });

        assertThat(broken).containsOnlyKeys("answersAlikeInManyThreads");
        assertThat(broken.get("answersAlikeInManyThreads"))
                .startsWith(RULE + "'many threads get the answer that one gets': asked about ")
                .endsWith(", and with others (unknown: who else is asking?); keep no state: make all fields final, and"
                        + " what they hold immutable");
    }

    @Test
    void throwsWhenASecondThreadAsks() {
        Map<String, String> broken = broken(known -> {
            if (Thread.currentThread().getName().equals("funnel-testkit")) {
                return check(known);
            }
            throw new IllegalStateException("wrong thread");
        });

        assertThat(broken)
                .containsOnlyKeys("answersAlikeInManyThreads")
                .containsEntry(
                        "answersAlikeInManyThreads",
                        RULE + "'many threads get the answer that one gets': asked with others it threw what is the"
                                + " cause; keep no state: make all fields final, and what they hold immutable");
    }

    @Test
    void cannotBeTestedWithEvidenceThatChanges() {
        AtomicInteger count = new AtomicInteger(50);
        FiftyPeople subject = new FiftyPeople() {

            @Override
            public QualificationRule rule() {
                return SIZE;
            }

            @Override
            public EvidenceLog met(Instant at) {
                return FiftyPeople.told(at, count.incrementAndGet());
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(subject::findsTheSameWhenAskedAgain)
                .withMessage("Contract cannot compare: the evidence that it supplies for one instant differs from call"
                        + " to call; make it from that instant and from constants");
    }

    @Test
    void cannotBeTestedWithEvidenceThatDependsOnTheYear() {
        FiftyPeople subject = new FiftyPeople() {

            @Override
            public QualificationRule rule() {
                return SIZE;
            }

            @Override
            public EvidenceLog met(Instant at) {
                return at.isBefore(Instant.EPOCH) ? EvidenceLog.empty() : FiftyPeople.told(at, 50);
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(subject::readsNoClock)
                .withMessage("Contract cannot compare: the evidence that it supplies has other pieces at"
                        + " 1626-03-02T09:00:00Z than at 2026-03-02T09:00:00Z; make it the same, moved in time");
    }

    @Test
    void cannotBeTestedAtNoTime() {
        FiftyPeople subject = new FiftyPeople() {

            @Override
            public QualificationRule rule() {
                return SIZE;
            }

            @Override
            public List<Instant> instants() {
                return List.of();
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(subject::endsInTime)
                .withMessage("Contract cannot ask at no time: instants() is empty; name one or more");
    }
}
