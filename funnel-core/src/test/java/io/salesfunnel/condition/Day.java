package io.salesfunnel.condition;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What is known on a day, and conditions asked about it. */
final class Day {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final Person JANE = Person.builder().id("p-1").build();
    static final Known NOTHING = knowing();

    private Day() {}

    static Known knowing(Evidence... evidence) {
        return Known.of(JANE, EvidenceLog.of(List.of(evidence)), NOON);
    }

    static Known at(Instant asOf) {
        return Known.of(JANE, EvidenceLog.empty(), asOf);
    }

    static Known at(String asOf) {
        return at(Instant.parse(asOf));
    }

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    static Money usd(long amount) {
        return Money.of(amount, "USD");
    }

    /** The answer of a condition, and until when it holds. */
    static <T> Assessment<?> assess(Condition<T> condition, T value, String asOf) {
        return Known.assess(JANE, EvidenceLog.empty(), Instant.parse(asOf), known -> condition.answer(value, known));
    }
}
