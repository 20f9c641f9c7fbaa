package io.salesfunnel.condition;

import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.Objects;

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
    static Finding finding(Status status, Object value, String relation, Object limit) {
        boolean shown = value instanceof Number || value instanceof Money;
        String seen = shown ? "{value}" : "the value";
        Finding finding = switch (status) {
            case MET -> Finding.met(seen + " is " + relation);
            case NOT_MET -> Finding.notMet(seen + " is not " + relation);
            case UNKNOWN ->
                Finding.unknown("{question}").with("question", "what is it in the currency of " + limit + "?");
        };
        finding = shown ? finding.with("value", value) : finding;
        return finding.with("limit", Objects.requireNonNull(limit, "limit"));
    }
}
