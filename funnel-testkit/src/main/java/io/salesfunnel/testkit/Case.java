package io.salesfunnel.testkit;

import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Party;
import java.time.Instant;

/**
 * One question: what has happened, and as of when it is asked about.
 *
 * @param words how a message calls it
 * @param log what has happened
 * @param asOf the instant, inclusive
 */
record Case(String words, EvidenceLog log, Instant asOf) {

    Case as(Instant other) {
        return new Case(words, log, other);
    }

    Case but(String how, EvidenceLog less) {
        return new Case(words + " " + how, less, asOf);
    }

    Known knownOf(Party party) {
        return Known.of(party, log, asOf);
    }

    @Override
    public String toString() {
        return words + " as of " + asOf;
    }
}
