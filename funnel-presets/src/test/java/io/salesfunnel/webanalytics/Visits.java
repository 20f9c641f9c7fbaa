package io.salesfunnel.webanalytics;

import io.salesfunnel.party.Person;
import java.time.Instant;

/** Events of Cam, in minutes after noon. */
final class Visits {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Person CAM = Person.builder().id("p-1").name("Cam Marker").build();

    private Visits() {}

    static Instant minute(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    static AnalyticsEvent event(int number, String name) {
        return AnalyticsEvent.of(number, name, CAM.id(), minute(number));
    }

    static AnalyticsEvent purchase(int number, String transaction) {
        return event(number, "purchase").with("transaction_id", transaction);
    }
}
