package io.salesfunnel.examples.journey;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.stage.StageChange;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Puts what happened, and what a funnel answered, into lines that a salesperson reads. */
final class Diary {

    private static final String INDENT = " ".repeat(12);

    private final PrintStream out;

    Diary(PrintStream out) {
        this.out = out;
    }

    void happened(Instant at, String what) {
        out.println();
        out.println(day(at) + "  " + what);
    }

    void note(String text) {
        out.println(INDENT + text);
    }

    void entry(String who, Admission<?> admission) {
        admission.record().ifPresentOrElse(record -> moved(who, record.history()), () -> {
            note(who + " is not in the funnel yet:");
            admission.reasons().forEach(this::obstacle);
        });
    }

    void outcome(String who, Outcome<?> outcome, Hope hope) {
        if (outcome.isMoved()) {
            moved(who, outcome.changes());
        } else {
            stays(who, outcome.record(), outcome.reasons(), hope);
        }
    }

    /** Of all that could have followed, tells what stands in the way of the one thing that is hoped for. */
    void stays(String who, FunnelRecord record, List<Finding> reasons, Hope hope) {
        note(who + " stays " + record.stage() + ", not yet " + hope.words() + ":");
        List<Finding> about = reasons.stream()
                .filter(reason -> reason.name().equals(hope.transition().name()))
                .toList();
        (about.isEmpty() ? reasons : about).forEach(this::obstacle);
    }

    void moved(String who, List<StageChange> changes) {
        for (StageChange change : changes) {
            note(who + (change.from().equals("OUTSIDE") ? " enters as " : " moves from " + change.from() + " to ")
                    + change.to() + ":");
            change.findings().forEach(finding -> note("+ " + finding.name()));
        }
    }

    void history(List<StageChange> history) {
        for (StageChange change : history) {
            String way = String.format("%-11s -> %-11s", change.from(), change.to());
            String actor = change.actor().map(id -> " by " + id).orElse("");
            out.println(day(change.occurredAt()) + "  " + way + "  on " + change.transition() + actor);
        }
    }

    private void obstacle(Finding finding) {
        if (!finding.parts().isEmpty()) {
            finding.parts().forEach(this::obstacle);
        } else if (finding.status() == Status.NOT_MET) {
            note("- " + finding.reason());
        } else if (finding.status() == Status.UNKNOWN) {
            note("? " + finding.reason());
        }
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
