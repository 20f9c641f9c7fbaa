package io.salesfunnel.testkit;

import static io.salesfunnel.testkit.Gym.broken;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Record types that do not keep what the engine relies on. */
class BrokenRecordTest {

    private static final String LAW = "Funnel 'gym' breaks the law ";

    /** A record that tells its last change otherwise. */
    record Lying(Journal journal, UnaryOperator<StageChange.Builder> lie) implements FunnelRecord {

        @Override
        public List<StageChange> history() {
            List<StageChange> all = new ArrayList<>(journal.history());
            StageChange last = all.remove(all.size() - 1);
            StageChange.Builder told = StageChange.builder()
                    .sequence(last.sequence())
                    .kind(last.kind())
                    .from(last.from())
                    .to(last.to())
                    .status(last.status())
                    .cycle(last.cycle())
                    .transition(last.transition())
                    .cause(last.cause())
                    .findings(last.findings())
                    .actor(last.actor())
                    .occurredAt(last.occurredAt())
                    .recordedAt(last.recordedAt())
                    .funnelId(last.funnelId())
                    .funnelVersion(last.funnelVersion());
            all.add(lie.apply(told).build());
            return all;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Lying that && journal.equals(that.journal);
        }

        @Override
        public int hashCode() {
            return journal.hashCode();
        }
    }

    private static void requireCaught(UnaryOperator<StageChange.Builder> lie, String seen) {
        assertThat(broken(Lying.class, journal -> new Lying(journal, lie)))
                .containsKey("keepsAHistoryWithoutGaps")
                .extractingByKey("keepsAHistoryWithoutGaps")
                .asString()
                .contains("in the story 'joins' Lying 'R-1' in TRIAL, OPEN, and " + seen);
    }

    @Test
    void catchesAGap() {
        requireCaught(told -> told.from("MEMBER"), "the change to TRIAL begins in MEMBER, not in VISITOR; ");
    }

    @Test
    void catchesAChangeOutOfOrder() {
        requireCaught(told -> told.sequence(2), "the change to TRIAL comes out of order; ");
    }

    @Test
    void catchesATransitionThatThereIsNot() {
        requireCaught(told -> told.transition("FLY"), "the funnel has no transition FLY from VISITOR to TRIAL; ");
        requireCaught(told -> told.transition("LOSE"), "the funnel has no transition LOSE from VISITOR to TRIAL; ");
        requireCaught(
                told -> told.to("VISITOR").transition("FLY"),
                "the funnel has no transition FLY from VISITOR to VISITOR; ");
    }

    /** A record that is in a stage of its own making. */
    record Elsewhere(Journal journal) implements FunnelRecord {

        @Override
        public Stage<?> stage() {
            return Stage.of("TRIAL", StageKind.TARGET, Elsewhere.class, Elsewhere::new);
        }
    }

    @Test
    void catchesAStageOfAnotherFunnel() {
        assertThat(broken(Elsewhere.class, Elsewhere::new).get("keepsAHistoryWithoutGaps"))
                .contains(
                        "in the story 'joins' Elsewhere 'R-1' in TRIAL, OPEN, and a record of the type Elsewhere does not belong there; ");
    }

    /** A record that prints whom it is about. */
    record Talkative(Journal journal) implements FunnelRecord {

        @Override
        public String toString() {
            return "trial of Jane Marker";
        }
    }

    @Test
    void catchesARecordThatPrintsTheParty() {
        assertThat(broken(Talkative.class, Talkative::new)).containsOnlyKeys("quotesNoPersonalData");
    }

    /** A record without an equals. */
    static final class Nameless implements FunnelRecord {

        private final Journal journal;

        Nameless(Journal journal) {
            this.journal = journal;
        }

        @Override
        public Journal journal() {
            return journal;
        }
    }

    /** A record that forgets how it began. */
    record Forgetful(Journal journal) implements FunnelRecord {

        @Override
        public List<StageChange> history() {
            List<StageChange> all = journal.history();
            return all.subList(all.size() - 1, all.size());
        }
    }

    /** A record that says that it is elsewhere. */
    record Boastful(Journal journal) implements FunnelRecord {

        @Override
        public Stage<?> stage() {
            return Gym.MEMBER;
        }
    }

    /** A record that knows an interaction of its own the first time only. */
    record Moody(Journal journal, AtomicInteger asked) implements FunnelRecord {

        @Override
        public boolean concerns(Interaction interaction) {
            return asked.incrementAndGet() % 2 == 1;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Moody that && journal.equals(that.journal);
        }

        @Override
        public int hashCode() {
            return journal.hashCode();
        }
    }

    @Test
    void catchesARecordWithoutEquals() {
        assertThat(broken(Nameless.class, Nameless::new))
                .containsKey("restoresWhatWasStored")
                .extractingByKey("restoresWhatWasStored")
                .isEqualTo(LAW + "'a record that was stored and restored is equal': in the story 'joins' Nameless 'R-1'"
                        + " in TRIAL, OPEN is not equal to what is restored: Nameless 'R-1' is in TRIAL; make record"
                        + " types Java records of a journal and nothing else, or give them an equals by it");
    }

    @Test
    void catchesARecordThatForgets() {
        assertThat(broken(Forgetful.class, Forgetful::new)).containsOnlyKeys("keepsAHistoryWithoutGaps");
    }

    @Test
    void catchesARecordThatSaysThatItIsElsewhere() {
        assertThat(broken(Boastful.class, Boastful::new))
                .containsKey("keepsAHistoryWithoutGaps")
                .extractingByKey("keepsAHistoryWithoutGaps")
                .isEqualTo(LAW + "'the history tells without gaps how the record came into its stage': in the story"
                        + " 'joins' Boastful 'R-1' in TRIAL, OPEN, and its history ends in TRIAL, while it says that it"
                        + " is in MEMBER; let record types be what their journal says: override neither stage() nor"
                        + " history()");
    }

    @Test
    void catchesARecordThatDoesNotKnowItsOwn() {
        assertThat(broken(Moody.class, journal -> new Moody(journal, new AtomicInteger())))
                .containsKey("countsEvidenceOnce");
    }
}
