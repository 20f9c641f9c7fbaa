package io.salesfunnel.examples.own;

import static io.salesfunnel.evidence.StandardInteraction.*;

import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.evidence.*;
import io.salesfunnel.funnel.*;
import io.salesfunnel.party.Person;
import io.salesfunnel.stage.*;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;

/** A gym: visitors try it, and those who have trained and paid are members. */
public final class YourOwnFunnel {

    // spotless:off
    record Visitor(Journal journal) implements FunnelRecord {}
    record Trial(Journal journal) implements FunnelRecord {}
    record Member(Journal journal) implements FunnelRecord {}

    enum Gym implements InteractionType {
        TRAINED;
        @Override public Flow flow() { return Flow.MUTUAL; }
        @Override public Strength strength() { return Strength.DIALOGUE; }
    }

    static final Stage<Visitor> VISITOR = Stage.of("VISITOR", StageKind.TARGET, Visitor.class, Visitor::new);
    static final Stage<Trial> TRIAL = Stage.of("TRIAL", StageKind.ENGAGED, Trial.class, Trial::new);
    static final Stage<Member> MEMBER = Stage.of("MEMBER", StageKind.CUSTOMER, Member.class, Member::new);
    static final Transition<Visitor, Trial> TRY = new Transition<>("TRY", Visitor.class, Trial.class);
    static final Transition<Trial, Member> JOIN = new Transition<>("JOIN", Trial.class, Member.class);

    static final Funnel GYM = Funnel.named("gym").stages(VISITOR, TRIAL, MEMBER).promotedBy(PAYMENT_RECEIVED)
            .entry(VISITOR)
            .automatic(TRY).from(VISITOR).to(TRIAL).when("trial-started", known -> known.has(TRIAL_STARTED))
            .automatic(JOIN).from(TRIAL).to(MEMBER).when("has-trained", known -> known.has(Gym.TRAINED))
            .build();

    private YourOwnFunnel() {}

    /** Tells the story on standard output. */
    public static void main(String[] args) { tell(System.out); }
    // spotless:on

    static void tell(PrintStream out) {
        Person person = Person.builder().id("P-3").build();
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        Interaction visit = Interaction.of("VISIT", person, WEBSITE_VISITED, at.minusSeconds(60));
        FunnelRecord record = GYM.enter(VISITOR, "G-3", person, visit).orElseThrow();
        for (InteractionType type : List.of(TRIAL_STARTED, PAYMENT_RECEIVED, Gym.TRAINED)) {
            Outcome<FunnelRecord> outcome = GYM.record(record, Interaction.of(type.name(), person, type, at));
            out.println(outcome.explain());
            record = outcome.record();
            at = at.plusSeconds(60);
        }
        out.print(GYM.diagram(DiagramFormat.MERMAID));
    }
}
