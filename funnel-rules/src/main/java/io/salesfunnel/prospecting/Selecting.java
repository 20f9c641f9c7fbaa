package io.salesfunnel.prospecting;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.Assessment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Makes one list. */
final class Selecting {

    private final Settings settings;
    private final Instant asOf;
    private final Map<String, Finding> leftOut = new TreeMap<>();
    private final List<Assessment<Place>> places = new ArrayList<>();
    private Instant review;

    Selecting(Settings settings, Instant asOf) {
        this.settings = settings;
        this.asOf = asOf;
        this.review = asOf.plus(settings.every());
    }

    Selection select(String name, String seller, Collection<? extends FunnelRecord> records) {
        Map<String, FunnelRecord> byId = Records.byId(records);
        for (FunnelRecord record : byId.values()) {
            settings.obstacle(record)
                    .ifPresentOrElse(obstacle -> leftOut.put(record.id(), obstacle), () -> judge(record));
        }
        places.sort((one, other) -> Place.ORDER.compare(one.value(), other.value()));
        List<Approach> approaches = new ArrayList<>();
        for (Assessment<Place> place : places) {
            FunnelRecord record = Objects.requireNonNull(byId.get(place.value().recordId()));
            approaches.add(approach(approaches.size() + 1, record, place));
        }
        return new Selection(new ProspectList(name, seller, asOf, review, approaches), leftOut);
    }

    private void judge(FunnelRecord record) {
        Assessment<Place> place = record.assess(asOf, known -> settings.place(record.id(), known));
        review = earlier(review, place.validUntil());
        if (place.value().isDisqualified()) {
            leftOut.put(record.id(), place.value().verdict().orElseThrow());
        } else {
            places.add(scored(place, record));
        }
    }

    /** With the score, of which the time is not counted: one that fades is another at every instant. */
    private Assessment<Place> scored(Assessment<Place> place, FunnelRecord record) {
        OptionalDouble score = record.assess(
                        asOf, known -> settings.score().reading().apply(known))
                .value();
        return new Assessment<>(place.value().with(score), place.asOf(), place.validUntil());
    }

    private static Approach approach(int rank, FunnelRecord record, Assessment<Place> placed) {
        Place place = placed.value();
        return new Approach(
                rank,
                record.id(),
                record.party().id(),
                record.stage().name(),
                place.reading().temperature(),
                place.due().orElse(placed.asOf()),
                placed.validUntil(),
                place.reasons(),
                place.questions());
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(one::isAfter).orElse(one);
    }
}
