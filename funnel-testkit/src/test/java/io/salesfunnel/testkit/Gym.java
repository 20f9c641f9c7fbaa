package io.salesfunnel.testkit;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Journal;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Visitors try a gym, and those who have a need and pay are members; instants are counted in minutes. */
final class Gym {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    record Visitor(Journal journal) implements FunnelRecord {}

    record Trial(Journal journal) implements FunnelRecord {}

    record Member(Journal journal) implements FunnelRecord {}

    static final Stage<Visitor> VISITOR = Stage.of("VISITOR", StageKind.TARGET, Visitor.class, Visitor::new);
    static final Stage<Trial> TRIAL = trials(Trial::new);
    static final Stage<Member> MEMBER = Stage.of("MEMBER", StageKind.CUSTOMER, Member.class, Member::new);

    static final Transition<Visitor, FunnelRecord> TRY = new Transition<>("TRY", Visitor.class, FunnelRecord.class);
    static final Transition<FunnelRecord, Member> JOIN = new Transition<>("JOIN", FunnelRecord.class, Member.class);
    static final Transition<FunnelRecord, Visitor> STEP_BACK =
            new Transition<>("STEP_BACK", FunnelRecord.class, Visitor.class);

    static final Guard<Known> INTERESTED = Guard.of("interested", Known::isEngaged);
    static final Guard<Known> NEEDS =
            Criterion.named("needs").reads(Facts.NEED).metWhen(need -> need).ask("what do they need?");

    static final String TABLE = """
            OUTSIDE -> VISITOR : ENTER_VISITOR [interested]
            OUTSIDE -> MEMBER  : ENTER_MEMBER [committed-or-imported]
            VISITOR -> TRIAL   : TRY on-request
            TRIAL   -> MEMBER  : JOIN [commercial-commitment, needs]
            TRIAL   -> VISITOR : STEP_BACK [pursuit-ended] regress
            """;

    static final Person JANE = Person.builder().id("p-1").name("Jane Marker").build();

    static final Story JOINS = Story.named("joins", JANE)
            .with(did(0, StandardInteraction.WEBSITE_VISITED), did(1, StandardInteraction.FORM_SUBMITTED))
            .asking("TRY", did(2, StandardInteraction.CALL_ANSWERED))
            .asking("JOIN", did(3, StandardInteraction.WEBSITE_VISITED))
            .with(decided(4, StandardDecision.PURSUIT_ENDED))
            .asking("TRY", did(5, StandardInteraction.CALL_ANSWERED))
            .with(Fact.of(Facts.NEED, true, "call", at(6)), did(7, StandardInteraction.PAYMENT_RECEIVED));
    static final Story BUYS_AT_ONCE =
            Story.named("buys-at-once", JANE).asking("ENTER_MEMBER", did(0, StandardInteraction.CONTRACT_SIGNED));
    static final Story GOES_AND_COMES_BACK = Story.named("goes-and-comes-back", JANE)
            .with(did(1, StandardInteraction.FORM_SUBMITTED), decided(2, StandardDecision.LOSS_DECIDED))
            .asking("REOPEN", decided(3, StandardDecision.REOPENING_DECIDED))
            .asking("NO_SUCH", did(4, StandardInteraction.WEBSITE_VISITED))
            .with(did(0, StandardInteraction.WEBSITE_VISITED));
    static final Story IS_TOLD_LATE = Story.named("is-told-late", JANE)
            .asking("TRY", did(0, StandardInteraction.WEBSITE_VISITED))
            .with(did(1, StandardInteraction.FORM_SUBMITTED))
            .asking("TRY", did(2, StandardInteraction.CALL_ANSWERED))
            .with(did(7, StandardInteraction.PAYMENT_RECEIVED), Fact.of(Facts.NEED, true, "call", at(6)));
    static final Story DRIFTS = Story.named("drifts", JANE)
            .with(did(1, StandardInteraction.FORM_SUBMITTED))
            .asking("TRY", did(2, StandardInteraction.CALL_ANSWERED))
            .with(Fact.of(Facts.NEED, true, "call", at(4)), did(7, StandardInteraction.PAYMENT_RECEIVED))
            .with(decided(3, StandardDecision.PURSUIT_ENDED));
    static final List<Story> STORIES = List.of(JOINS, BUYS_AT_ONCE, GOES_AND_COMES_BACK, IS_TOLD_LATE, DRIFTS);

    private Gym() {}

    static Funnel funnel(Guard<? super Known> interested, Guard<? super Known> needs, Stage<?> trial) {
        @SuppressWarnings("unchecked")
        Stage<FunnelRecord> trials = (Stage<FunnelRecord>) trial;
        return Funnel.named("gym")
                .stages(VISITOR, trials, MEMBER)
                .promotedBy(StandardInteraction.CONTRACT_SIGNED, StandardInteraction.PAYMENT_RECEIVED)
                .entry(VISITOR)
                .when(interested)
                .entry(MEMBER)
                .onRequest(TRY)
                .from(VISITOR)
                .to(trials)
                .automatic(JOIN)
                .from(trials)
                .to(MEMBER)
                .when(needs)
                .regress(STEP_BACK, StandardDecision.PURSUIT_ENDED)
                .from(trials)
                .to(VISITOR)
                .build();
    }

    static Stage<Trial> trials(Function<Journal, ? extends Trial> view) {
        return Stage.of("TRIAL", StageKind.ENGAGED, Trial.class, view);
    }

    static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    static Interaction did(int minute, InteractionType type) {
        return Interaction.of(type.name() + "-" + minute, JANE, type, at(minute));
    }

    static Evidence decided(int minute, StandardDecision type) {
        return HumanDecision.by("seller-4", type, "so it is", at(minute));
    }

    /** A funnel to be tested. */
    private record Subject(Funnel funnel, String table, List<Story> stories) implements FunnelContract {}

    static FunnelContract subject(Funnel funnel, String table, List<Story> stories) {
        return new Subject(funnel, table, stories);
    }

    static Map<String, String> broken(Funnel funnel, String table, List<Story> stories) {
        return Contracts.broken(FunnelContract.class, subject(funnel, table, stories));
    }

    static Map<String, String> broken(Guard<? super Known> needs) {
        return broken(funnel(INTERESTED, needs, TRIAL), TABLE, STORIES);
    }

    static <R extends FunnelRecord> Map<String, String> broken(Class<R> type, Function<Journal, R> view) {
        Stage<R> trials = Stage.of("TRIAL", StageKind.ENGAGED, type, view);
        return broken(funnel(INTERESTED, NEEDS, trials), TABLE, STORIES);
    }
}
