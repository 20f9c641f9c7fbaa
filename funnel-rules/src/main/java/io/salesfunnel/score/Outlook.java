package io.salesfunnel.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** In which band a score that fades is, and until when it surely stays there. */
final class Outlook {

    private static final long NANOS = 1_000_000_000;

    private final Scale scale;
    private final Timeline timeline;
    private final Instant asOf;
    private final int before;
    private final int place;

    Outlook(Scale scale, Timeline timeline, Instant asOf, double points) {
        this.scale = scale;
        this.timeline = timeline;
        this.asOf = asOf;
        this.before = scale.margin() == 0 ? Scale.BELOW : before();
        this.place = scale.place(before, points);
    }

    int place() {
        return place;
    }

    /** Whether the score is below the limit of its band, and in it since it was above. */
    boolean isKept(double points) {
        return place != Scale.BELOW && points < scale.bands().get(place).from();
    }

    /**
     * The place when something happened last: told from just before and just after each instant at which something
     * did. Looks back only as far as to a score whose place does not depend on an earlier one.
     */
    private int before() {
        List<Instant> moments = timeline.moments();
        double[] points = new double[moments.size() * 2];
        int first = points.length;
        do {
            first--;
            Instant moment = moments.get(first / 2);
            points[first] =
                    timeline.at(first % 2 == 1 ? moment : moment.minusNanos(1)).total();
        } while (first > 1 && !scale.isCertain(points[first]));
        int found = Scale.BELOW;
        for (int i = first; i < points.length; i++) {
            found = scale.place(found, points[i]);
        }
        return found;
    }

    /** Halves the time until nothing is left: what holds at an instant holds at every earlier one. */
    Optional<Instant> end() {
        Instant high = timeline.end(asOf);
        boolean mayFall = !staysAbove(high);
        boolean mayRise = !staysBelow(high);
        if (!mayFall && !mayRise) {
            return Optional.empty();
        }
        Instant low = asOf;
        for (Instant middle = middle(low, high); middle.isAfter(low); middle = middle(low, high)) {
            if ((!mayFall || staysAbove(middle)) && (!mayRise || staysBelow(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(high);
    }

    private boolean staysAbove(Instant until) {
        return place == Scale.BELOW || timeline.least(asOf, until) >= scale.limit(place, before);
    }

    private boolean staysBelow(Instant until) {
        return place == scale.top() || timeline.most(asOf, until) < scale.limit(place + 1, before);
    }

    private static Instant middle(Instant low, Instant high) {
        long seconds = high.getEpochSecond() - low.getEpochSecond();
        return seconds > 1
                ? Instant.ofEpochSecond(low.getEpochSecond() + seconds / 2)
                : low.plusNanos((seconds * NANOS + high.getNano() - low.getNano()) / 2);
    }
}
