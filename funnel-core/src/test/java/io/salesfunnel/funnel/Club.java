package io.salesfunnel.funnel;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.known.Known;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.party.Person;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import java.time.Instant;
import java.util.List;

/** A small funnel with records of its own; instants are counted in minutes after noon. */
final class Club {

    record Visit(Journal journal) implements FunnelRecord {}

    record Trial(Journal journal) implements FunnelRecord {}

    record Member(Journal journal) implements FunnelRecord {}

    static final Stage<Visit> VISIT = Stage.of("VISIT", StageKind.TARGET, Visit.class, Visit::new);
    static final Stage<Trial> TRIAL = Stage.of("TRIAL", StageKind.ENGAGED, Trial.class, Trial::new);
    static final Stage<Member> MEMBER = Stage.of("MEMBER", StageKind.CUSTOMER, Member.class, Member::new);

    static final Transition<Visit, Trial> SIGN_UP = new Transition<>("SIGN_UP", Visit.class, Trial.class);
    static final Transition<Trial, Member> JOIN = new Transition<>("JOIN", Trial.class, Member.class);
    static final Transition<Trial, Visit> STEP_BACK = new Transition<>("STEP_BACK", Trial.class, Visit.class);

    static final Guard<Known> SIGNED = Guard.of("signed", Known::isEngaged);
    static final Funnel CLUB = club("club", 1, SIGNED);

    static final Person JANE = Person.builder().id("p-1").name("Jane Marker").build();

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Club() {}

    /** Whoever comes may look around, signs up by the guard, and joins by a contract. */
    static Funnel club(String id, int version, Guard<? super Known> signUp) {
        return Funnel.named(id)
                .version(version)
                .stages(VISIT, TRIAL, MEMBER)
                .promotedBy(StandardInteraction.CONTRACT_SIGNED)
                .reasons(StatusTransition.LOSE, "price", "place")
                .entry(VISIT)
                .entry(MEMBER)
                .automatic(JOIN)
                .from(TRIAL)
                .to(MEMBER)
                .automatic(SIGN_UP)
                .from(VISIT)
                .to(TRIAL)
                .when(signUp)
                .regress(STEP_BACK, StandardDecision.PURSUIT_ENDED)
                .from(TRIAL)
                .to(VISIT)
                .build();
    }

    static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    static Interaction did(String id, InteractionType type, int minute) {
        return Interaction.of(id, JANE, type, at(minute));
    }

    static Interaction visited(int minute) {
        return did("visit-" + minute, StandardInteraction.WEBSITE_VISITED, minute);
    }

    static Interaction form(int minute) {
        return did("form-" + minute, StandardInteraction.FORM_SUBMITTED, minute);
    }

    static Interaction contract(int minute) {
        return did("contract-" + minute, StandardInteraction.CONTRACT_SIGNED, minute);
    }

    static HumanDecision decided(StandardDecision type, int minute, Fact<?>... facts) {
        return HumanDecision.builder()
                .actor("rep-1")
                .type(type)
                .reason("Jane Marker says so")
                .decidedAt(at(minute))
                .addFacts(facts)
                .build();
    }

    static HumanDecision lost(int minute) {
        return HumanDecision.builder()
                .from(decided(StandardDecision.LOSS_DECIDED, minute))
                .code("price")
                .build();
    }

    static HumanDecision parked(int minute) {
        return decided(
                StandardDecision.PARKING_DECIDED, minute, Fact.of(Facts.WAKE_UP, at(minute + 60), "call", at(minute)));
    }

    static Visit visit() {
        return visit(CLUB);
    }

    static Visit visit(Funnel funnel) {
        return funnel.enter(VISIT, "V-1", JANE, visited(0)).orElseThrow();
    }

    static Trial trial() {
        return CLUB.attempt(SIGN_UP, visit(), form(1)).orElseThrow();
    }

    static FunnelRecord recorded(FunnelRecord record, Evidence... evidence) {
        FunnelRecord after = record;
        for (Evidence next : List.of(evidence)) {
            after = CLUB.record(after, next).record();
        }
        return after;
    }
}
