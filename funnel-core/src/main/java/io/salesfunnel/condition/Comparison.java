package io.salesfunnel.condition;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;

/** Compares values of one type, as far as they can be compared. */
final class Comparison {

    /** What a comparison says, and what it says of a value that can be no personal data. */
    record Words(Finding met, Finding notMet, Finding valueMet, Finding valueNotMet) {

        static Words of(String met, String notMet) {
            return new Words(
                    Finding.met("it is " + met),
                    Finding.notMet("it is " + notMet),
                    Finding.met("{value} is " + met),
                    Finding.notMet("{value} is " + notMet));
        }

        private Finding told(Status status) {
            return status == Status.MET ? met : notMet;
        }

        private Finding toldOfValue(Status status) {
            return status == Status.MET ? valueMet : valueNotMet;
        }
    }

    private Comparison() {}

    /** Whether one value is as much as another or more; unknown for money in two currencies. */
    static <T extends Comparable<? super T>> Status isAtLeast(T value, T limit) {
        if (!comparable(value, limit)) {
            return Status.UNKNOWN;
        }
        return value.compareTo(limit) >= 0 ? Status.MET : Status.NOT_MET;
    }

    static boolean comparable(Object one, Object other) {
        return !(one instanceof Money money)
                || !(other instanceof Money that)
                || money.currency().equals(that.currency());
    }

    /** The answer with the limit that was asked about, and the value where it can be no personal data. */
    static Finding finding(Status status, Object value, Words words, Object limit) {
        if (status == Status.UNKNOWN) {
            return Finding.unknown("{question}")
                    .with("question", "what is it in " + currency(limit) + "?")
                    .with("limit", limit);
        }
        boolean shown = value instanceof Number || value instanceof Money;
        return shown
                ? words.toldOfValue(status).with("value", value, "limit", limit)
                : words.told(status).with("limit", limit);
    }

    /** Only money cannot be compared; a limit that is not shown is in whatever currency it is. */
    private static String currency(Object limit) {
        return limit instanceof Money money ? money.currency().getCurrencyCode() : "the currency of " + limit;
    }
}
