package io.salesfunnel.testkit;

import static io.salesfunnel.testkit.Gym.INTERESTED;
import static io.salesfunnel.testkit.Gym.NEEDS;
import static io.salesfunnel.testkit.Gym.STORIES;
import static io.salesfunnel.testkit.Gym.TABLE;
import static io.salesfunnel.testkit.Gym.TRIAL;
import static io.salesfunnel.testkit.Gym.broken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.evidence.Facts;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A gym that keeps every law, and gyms that break each. */
@SuppressWarnings("NullAway")
class FunnelContractTest {

    private static final String LAW = "Funnel 'gym' breaks the law ";
    private static final Funnel GYM = Gym.funnel(INTERESTED, NEEDS, TRIAL);

    @Nested
    class AFunnelThatKeepsEveryLaw implements FunnelContract {

        @Override
        public Funnel funnel() {
            return GYM;
        }

        @Override
        public String table() {
            return TABLE;
        }

        @Override
        public Collection<Story> stories() {
            return STORIES;
        }
    }

    @Test
    void findsNothingToSayOfAGoodFunnel() {
        assertThat(broken(GYM, TABLE, STORIES)).isEmpty();
    }

    @Test
    void catchesATableThatSaysOtherwise() {
        assertThat(broken(GYM, TABLE.replace(" on-request", ""), STORIES))
                .isEqualTo(Map.of(
                        "hasExactlyTheTransitionsOfTheTable",
                        LAW + "'the table has exactly its transitions': only the table has VISITOR -> TRIAL : TRY; only"
                                + " the definition has VISITOR -> TRIAL : TRY on-request; if the change is meant, make"
                                + " it in the table too"));
    }

    @Test
    void catchesATransitionThatNoStoryTakes() {
        Map<String, String> broken = broken(GYM, TABLE, STORIES.subList(0, 1));

        assertThat(broken).containsOnlyKeys("takesEveryTransition", "seesEachGuardBothWays");
        assertThat(broken.get("takesEveryTransition"))
                .isEqualTo(LAW + "'every transition is taken in some story': no story takes OUTSIDE -> MEMBER"
                        + " : ENTER_MEMBER [committed-or-imported]; add a story that takes it, or drop it if there"
                        + " cannot be one");
    }

    @Test
    void catchesAGuardThatIsSeenOneWayOnly() {
        Funnel open = Gym.funnel(Guard.of("interested", known -> true), NEEDS, TRIAL);

        assertThat(broken(open, TABLE, STORIES))
                .containsEntry(
                        "seesEachGuardBothWays",
                        LAW + "'each guard is met in some story and not met or unknown in some': guard 'interested' was"
                                + " only met, guard 'committed-or-imported' was only met; add stories that tell the two apart; for a guard of an entry, one in which"
                                + " the party does not enter");
    }

    @Test
    void catchesAGuardThatThrows() {
        assertThat(broken(Guard.of("needs", known -> known.value(Facts.NEED).orElseThrow())))
                .containsKey("answersInEveryStory")
                .doesNotContainKey("hasExactlyTheTransitionsOfTheTable")
                .containsValue(
                        LAW + "'no guard and no record throws, and no guard returns null': told the story 'joins'"
                                + " guard 'needs' did, see the cause; answer Finding.unknown(..) when something is not known");
    }

    @Test
    void catchesAGuardThatReturnsNull() {
        assertThat(broken(Guard.<Known>judging(
                        "needs",
                        known -> known.value(Facts.NEED)
                                .map(need -> Finding.met())
                                .orElse(null))))
                .containsKey("answersInEveryStory");
    }

    @Test
    void catchesAGuardThatCounts() {
        AtomicInteger count = new AtomicInteger();
        Guard<Known> counting =
                Guard.judging("needs", known -> NEEDS.check(known).with("count", count.incrementAndGet()));

        assertThat(broken(counting)).containsOnlyKeys("replaysToTheSameRecord");
    }

    @Test
    @DisplayName("P37 a guard that changes its mind is caught")
    void catchesAGuardThatChangesItsMind() {
        AtomicInteger count = new AtomicInteger();
        Guard<Known> tired = Guard.judging(
                "interested", known -> count.incrementAndGet() > 6 ? Finding.notMet("tired") : INTERESTED.check(known));
        FunnelContract subject = Gym.subject(Gym.funnel(tired, NEEDS, TRIAL), TABLE, STORIES);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(subject::replaysToTheSameRecord)
                .withMessage(LAW + "'a replay of the journal leads to the same record': in the story 'joins' Visitor"
                        + " 'R-1' in VISITOR, OPEN, and in a replay Party 'p-1' cannot enter gym: ENTER_VISITOR (not"
                        + " met: interested (not met: tired)), ENTER_MEMBER (not met: committed-or-imported (not met: none of"
                        + " CONTRACT_SIGNED, PAYMENT_RECEIVED, nor CUSTOMER_IMPORTED)); let guards read nothing but what is known: no clock, no random number, no field that"
                        + " changes");
    }

    @Test
    void catchesAGuardThatNeverEnds() {
        Guard<Known> endless = Guard.of("needs", known -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return true;
        });
        FunnelContract subject = new FunnelContract() {

            @Override
            public Funnel funnel() {
                return Gym.funnel(INTERESTED, endless, TRIAL);
            }

            @Override
            public String table() {
                return TABLE;
            }

            @Override
            public Collection<Story> stories() {
                return STORIES;
            }

            @Override
            public Duration timeLimit() {
                return Duration.ofMillis(200);
            }
        };

        assertThat(Contracts.broken(FunnelContract.class, subject))
                .containsEntry(
                        "answersInEveryStory",
                        LAW + "'guards answer in time': told the story 'joins' it had no answer after PT0.2S; do not"
                                + " wait; if it has to take long, override timeLimit()");
    }

    @Test
    void catchesAGuardThatQuotesTheParty() {
        Guard<Known> indiscreet =
                Guard.judging("needs", known -> NEEDS.check(known).with("who", FiftyPeople.nameOf(known)));

        assertThat(broken(indiscreet))
                .containsOnlyKeys("quotesNoPersonalData")
                .extractingByKey("quotesNoPersonalData")
                .asString()
                .startsWith(LAW + "'no text quotes personal data': told the story 'joins' it said: who=Jane Marker; ");
    }

    @Test
    @DisplayName("P44 personal data in any answer are caught")
    void catchesThePartyInAnyAnswer() {
        for (Status status : Status.values()) {
            Funnel byEntry = Gym.funnel(quotingWhen(status, INTERESTED), NEEDS, TRIAL);
            Funnel byMove = Gym.funnel(INTERESTED, quotingWhen(status, NEEDS), TRIAL);

            assertThat(broken(byEntry, TABLE, STORIES).containsKey("quotesNoPersonalData"))
                    .isEqualTo(status != Status.UNKNOWN);
            assertThat(broken(byMove, TABLE, STORIES).containsKey("quotesNoPersonalData"))
                    .isEqualTo(status != Status.NOT_MET);
        }
    }

    private static Guard<Known> quotingWhen(Status status, Guard<Known> guard) {
        return Guard.judging(guard.name(), known -> {
            Finding finding = guard.check(known);
            return finding.status() == status ? finding.with("who", FiftyPeople.nameOf(known)) : finding;
        });
    }

    @Test
    void catchesAnotherMindAboutWhatCameLate() {
        AtomicInteger count = new AtomicInteger();
        Guard<Known> tired = Guard.judging(
                "needs",
                known -> known.value(Facts.NEED).isPresent() && count.incrementAndGet() > 2
                        ? Finding.notMet("tired")
                        : NEEDS.check(known));
        FunnelContract subject = Gym.subject(Gym.funnel(INTERESTED, tired, TRIAL), TABLE, List.of(Gym.IS_TOLD_LATE));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(subject::replaysToTheSameRecord)
                .withMessageContaining("in the story 'is-told-late' Member 'R-1' in MEMBER, WON, and in a replay Trial"
                        + " 'R-1' is in TRIAL; ");
    }
}
