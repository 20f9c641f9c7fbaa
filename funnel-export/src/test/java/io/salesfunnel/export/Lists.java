package io.salesfunnel.export;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectList;
import io.salesfunnel.temperature.Temperature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Prospect lists with all that a list may hold. */
final class Lists {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** Today's list of rep-1. */
    static final ProspectList TODAY = new ProspectList(
            "today",
            "rep-1",
            NOON,
            Instant.parse("2026-03-09T12:00:00Z"),
            List.of(
                    new Approach(
                            1,
                            "L-7",
                            "p-7",
                            "LEAD",
                            Optional.of(Temperature.LUKEWARM),
                            NOON,
                            Optional.of(Instant.parse("2026-03-05T08:30:00.5Z")),
                            List.of(
                                    Finding.met("LUKEWARM by provenance: interest, long before the campaign")
                                            .named("temperature"),
                                    Finding.unknown("fit:1 (unknown: is there a \"need\"; are there means?)")
                                            .named("qualification"),
                                    Finding.notMet("not spoken with so far").named("contact")),
                            List.of("is there a need?", "=are there means, 100%?")),
                    new Approach(
                            2,
                            "+L-8",
                            "p-8",
                            "PROSPECT",
                            Optional.empty(),
                            Instant.parse("2026-03-03T07:15:30Z"),
                            Optional.empty(),
                            List.of(),
                            List.of())));

    private Lists() {}
}
