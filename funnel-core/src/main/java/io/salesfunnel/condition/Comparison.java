package io.salesfunnel.condition;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;

/** Compares values of one type, as far as they can be compared. */
final class Comparison {

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
    static Finding finding(Status status, Object value, String met, String notMet, Object limit) {
        if (status == Status.UNKNOWN) {
            return Finding.unknown("{question}")
                    .with("question", "what is it in " + currency(limit) + "?")
                    .with("limit", limit);
        }
        boolean shown = value instanceof Number || value instanceof Money;
        String reason = (shown ? "{value} is " : "it is ") + (status == Status.MET ? met : notMet);
        Finding finding = status == Status.MET ? Finding.met(reason) : Finding.notMet(reason);
        return (shown ? finding.with("value", value) : finding).with("limit", limit);
    }

    /** Only money cannot be compared; a limit that is not shown is in whatever currency it is. */
    private static String currency(Object limit) {
        return limit instanceof Money money ? money.currency().getCurrencyCode() : "the currency of " + limit;
    }
}
